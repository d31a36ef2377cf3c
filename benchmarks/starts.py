"""Compare ways to start the sampler: python benchmarks/starts.py [--labels FILE.npz] [--seeds 10].

On simulated recordings, whose states are known, and on real ones if a file of labels is given. See
README.md in this folder.
"""

import argparse
import itertools
import tempfile
import time
from pathlib import Path

import jax
import jax.random as jr
import numpy as np
from common import RESULTS, load_labels, markdown, save_csv, simulate

import state_moseq as sm
from state_moseq import sweeps
from state_moseq.chains import first_states, pose_problem
from state_moseq.run_lengths import decode_runs
from state_moseq.sampling import count_runs, flat_runs

SIMULATED = {
    "frames": 2_000_000,
    "n_sequences": 20,
    "n_syllables": 50,
    "n_states": 10,
    "median_run": 24,
}
STARTS = ["random", "annealed", *(f"{seconds:g} s" for seconds in (1, 2.5, 5, 10, 20))]
COLUMNS = "start,start s,sweeps to plateau,s to plateau,below best (median),below best (worst),agreement of seeds,accuracy (median),accuracy (worst)".split(
    ","
)


def load_simulated(folder):
    """Simulated labels and their states."""
    path = simulate(folder, **SIMULATED)
    labels, states = np.load(path), np.load(path.with_name("states.npy"))
    return {"recordings": dict(enumerate(labels)), "truth": states.ravel(), "fps": 120}


def some_of(recordings, n_recordings):
    """Every so many of the recordings."""
    every = max(1, len(recordings) // n_recordings)
    chosen = {i: r[r >= 0] for i, r in enumerate(recordings[::every])}
    return {"recordings": chosen, "truth": None, "fps": 25}


def run(given, hypparams, start, n_sweeps):
    """Log probability and seconds after each sweep, and the last states, recordings end to end."""
    problem = pose_problem(given["recordings"], hypparams["n_states"], "efficient", given["fps"])
    clock = time.perf_counter()
    init, window = ("windows", float(start[:-2])) if start.endswith(" s") else ("random", 1.0)
    window = max(1, round(window * given["fps"]))
    states = first_states(problem, init, window=window, seed=hypparams["random_seed"])
    making = time.perf_counter() - clock
    sizes = {name: hypparams[name] for name in ("n_states", "n_syllables")}
    counts = count_runs(problem.runs, states, problem.edges, **sizes)
    state = sweeps.init_gibbs(problem.model, counts, hypparams)
    log_probs, seconds = [], []
    seed = jr.PRNGKey(hypparams["random_seed"])
    for i in range(n_sweeps):
        seed, seed_sweep = jr.split(seed)
        kappa = hypparams["trans_kappa"]
        if (
            start == "annealed"
        ):  # from a thousandth of the stickiness to all of it in fifteen sweeps
            kappa = kappa * 1e-3 ** max(0, 1 - i / 15)
        clock = time.perf_counter()
        now = hypparams | {"trans_kappa": kappa}
        state, info = sweeps.sweep(problem.model, seed_sweep, state, problem.encoded.tokens, now)
        seconds.append(time.perf_counter() - clock)
        log_probs.append(info.log_prob)
    last = decode_runs(flat_runs(info.draw, problem.encoded.layout))
    return making, np.array(log_probs), np.array(seconds), last


def count_frames(problem):
    """Frames of all recordings."""
    return sum(map(len, problem["recordings"].values()))


def sweeps_to_plateau(log_probs, plateau):
    """First sweep whose log probability is within the noise of the last ten."""
    noise = 3 * log_probs[-10:].std() + 1
    return int(np.argmax(log_probs > plateau - noise)) + 1


def compare(name, problem, hypparams, n_seeds, n_sweeps):
    """A row of the table for each start."""
    results = {}
    for start in STARTS:
        fits = [
            run(problem, hypparams | {"random_seed": s}, start, n_sweeps) for s in range(n_seeds)
        ]
        results[start] = fits
        print(name, start, [round(float(fit[1][-10:].mean())) for fit in fits], flush=True)
    best = max(fit[1][-10:].mean() for fits in results.values() for fit in fits)
    rows = []
    for start, fits in results.items():
        plateaus = [fit[1][-10:].mean() for fit in fits]
        sweeps = [sweeps_to_plateau(fit[1], p) for fit, p in zip(fits, plateaus, strict=True)]
        late = np.median([fit[2][2:] for fit in fits])
        pairs = itertools.combinations([fit[3] for fit in fits], 2)
        row = {
            "data": name,
            "start": start,
            "start s": float(np.median([fit[0] for fit in fits])),
            "sweeps to plateau": float(np.median(sweeps)),
            "s to plateau": float(np.median([fit[0] for fit in fits]) + late * np.median(sweeps)),
            "below best (median)": float(best - np.median(plateaus)),
            "below best (worst)": float(best - min(plateaus)),
            "agreement of seeds": float(np.median([sm.get_adjusted_rand(a, b) for a, b in pairs])),
        }
        if problem["truth"] is not None:
            truth, n_states = problem["truth"], hypparams["n_states"]
            accuracy = [sm.compare_states(fit[3], truth, n_states)[2] for fit in fits]
            row |= {"accuracy (median)": float(np.median(accuracy))}
            row |= {"accuracy (worst)": float(min(accuracy))}
        rows.append(row)
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--labels", type=Path, help="npz file with labels_raw and lengths")
    parser.add_argument("--recordings", type=int, default=60, help="how many of them")
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--sweeps", type=int, default=50)
    options = parser.parse_args()
    hypparams = {"trans_beta": 1.0, "emission_base_sigma": 1.0, "emission_biases_sigma": 1.0}
    problems = {}
    with tempfile.TemporaryDirectory() as folder:
        sizes = {name: SIMULATED[name] for name in ("n_states", "n_syllables")}
        problems["simulated"] = load_simulated(folder), hypparams | sizes | {"trans_kappa": 1e5}
    if options.labels:
        problem = some_of(load_labels(options.labels), options.recordings)
        sizes = {
            "n_states": 10,
            "n_syllables": 1 + max(int(x.max()) for x in problem["recordings"].values()),
        }
        kappa = 1e6 * count_frames(problem) / 4.47e6
        problems["open field"] = problem, hypparams | sizes | {"trans_kappa": float(kappa)}
    rows = []
    for name, (problem, settings) in problems.items():
        rows += compare(name, problem, settings, options.seeds, options.sweeps)
        jax.clear_caches()
    parts = [
        f"## {name}, {count_frames(problems[name][0]):,} frames\n\n{markdown([r for r in rows if r['data'] == name], COLUMNS)}"
        for name in problems
    ]
    intro = (
        f"Measured with `python benchmarks/starts.py` on {time.strftime('%Y-%m-%d')}: {options.seeds} seeds, "
        f"{options.sweeps} sweeps each. Log probabilities in nats."
    )
    text = "\n\n".join([intro, *parts]) + "\n"
    (RESULTS / "starts.md").write_text(text)
    save_csv(RESULTS / "starts.csv", rows)
    print(text)


if __name__ == "__main__":
    main()
