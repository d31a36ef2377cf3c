"""How often a chain is stopped too early: python benchmarks/plateau.py [--labels FILE.npz] [--chains 50].

Chains are stopped by `has_plateaued`, go on for 300 sweeps, and should not have risen. See README.md in
this folder.
"""

import argparse
import csv
import time
import warnings
from pathlib import Path

import numpy as np
from common import RESULTS, load_labels, save_report

from state_moseq.chains import make_hypparams, pose_problem, run_chain, start_chain
from state_moseq.stickiness import Stickiness

MORE = 300  # sweeps after the stop
COLUMNS = "data,start,chains,stopped,sweeps (median),rose by more than 2 sd,worst rise (sd)".split(
    ","
)


def simulate(seed):
    """Recordings of random size, from a random number of states that last some seconds; and states to fit."""
    rng = np.random.default_rng(1000 + seed)
    n_states, n_syllables = int(rng.integers(2, 7)), int(rng.choice([8, 15, 30]))
    n_recordings, n_frames = int(rng.integers(3, 9)), int(rng.choice([3000, 8000, 15000]))
    lasting = float(rng.choice([100, 200, 400]))
    base = rng.normal(size=(n_syllables, n_syllables))
    biases = rng.normal(size=(n_states, n_syllables)) * rng.uniform(0.7, 1.5)
    made = {}
    for name in range(n_recordings):
        state, syllable, labels = rng.integers(n_states), rng.integers(n_syllables), []
        while len(labels) < n_frames:
            probs = np.exp(base[syllable] + biases[state])
            probs[syllable] = 0
            syllable = rng.choice(n_syllables, p=probs / probs.sum())
            length = 1 + rng.geometric(1 / 8)
            labels += [syllable] * length
            if rng.random() < length / lasting:
                state = rng.integers(n_states)
        made[f"recording{name}"] = np.array(labels[:n_frames])
    to_fit = n_states + int(rng.integers(0, 4))
    kappa = n_recordings * n_frames / to_fit * float(rng.choice([0.1, 0.5, 2]))
    return made, to_fit, kappa, 30.0


def real(path, seed, n_recordings=20):
    """Every so many of the recordings in an npz file."""
    recordings = load_labels(path)
    chosen = recordings[seed % 5 :: max(1, len(recordings) // n_recordings)][:n_recordings]
    return {f"recording{i}": x for i, x in enumerate(chosen)}, 6, 3e4, 25.0


def rise_after_stop(made, n_states, kappa, fps, seed, init, most):
    """Sweeps until a chain stops, and how far it rises afterwards, in standard deviations; None if it does not stop."""
    problem = pose_problem(made, n_states, "efficient", fps, 60.0)
    hypparams = make_hypparams("efficient", n_states, problem.n_syllables, kappa, seed, {})
    chain = start_chain(problem, hypparams, Stickiness(kappa), init=init)
    run_chain(chain, problem, num_iters=most, tolerance=0.5, progress=False)
    if chain.ended != "plateau":
        return most, None
    stop = len(chain.log_probs)
    run_chain(chain, problem, num_iters=stop + MORE, tolerance=None, progress=False)
    log_probs = np.array(chain.log_probs)
    rise = log_probs[-50:].mean() - log_probs[stop - 20 : stop].mean()
    return stop, float(rise / log_probs[stop:].std())


def summarize(data, start, found):
    """A row of the table."""
    rises = np.array([rise for _, rise in found if rise is not None])
    stops = [stop for stop, rise in found if rise is not None]
    row = {"data": data, "start": start, "chains": len(found), "stopped": len(rises)}
    if len(rises):
        row |= {"sweeps (median)": float(np.median(stops)), "worst rise (sd)": float(rises.max())}
        row["rose by more than 2 sd"] = int((rises > 2).sum())
    return row


def join_former(rows):
    """These rows, and those of earlier runs that were not measured again."""
    path = RESULTS / "plateau.csv"
    with open(path, newline="") as file:
        former = [
            {k: float(x) if k in COLUMNS[4:] and x else x for k, x in row.items()}
            for row in csv.DictReader(file)
        ]
    of = lambda row: (row["data"], row["start"])
    return [row for row in former if of(row) not in map(of, rows)] + rows


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--labels", type=Path, help="npz file with labels_raw and lengths")
    parser.add_argument("--chains", type=int, default=50)
    parser.add_argument("--real", type=int, default=10, help="chains on the labels of the file")
    parser.add_argument(
        "--sweeps", type=int, default=1000, help="most before a chain counts as not stopped"
    )
    parser.add_argument(
        "--only", nargs=2, metavar=("DATA", "START"), help="one row, such as: 'open field' windows"
    )
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    rows = []
    for start in ("peak", "windows"):
        for data in ("simulated", "open field") if options.labels else ("simulated",):
            if options.only and options.only != [data, start]:
                continue
            if data == "simulated":
                given = (simulate(seed) for seed in range(options.chains))
            else:
                given = (real(options.labels, seed) for seed in range(options.real))
            found = [
                rise_after_stop(*one, seed, start, options.sweeps) for seed, one in enumerate(given)
            ]
            rows.append(summarize(data, start, found))
            print(rows[-1], flush=True)
    rows = join_former(rows)
    intro = (
        f"Measured with `python benchmarks/plateau.py` on {time.strftime('%Y-%m-%d')}: chains with a stickiness given by hand, stopped by "
        f"`has_plateaued` (or not, after {options.sweeps} sweeps), and {MORE} sweeps more. The rise is from the last 20 sweeps before the stop to "
        "the last 50 after it, in standard deviations of single sweeps. Rows may come from several runs."
    )
    save_report("plateau", intro, rows, COLUMNS)


if __name__ == "__main__":
    main()
