"""Does a search find what a climb misses: python benchmarks/search.py --labels FILE.npz [--seeds 10].

Labels are simulated from a model that was fitted to recordings, so that the true states are known. For every
seed the posterior mode is looked for twice, with the usual effort (one climb) and with a search. The oracle is the
climb from the true states. See README.md in this folder.
"""

import argparse
import time
from pathlib import Path

import jax.random as jr
import numpy as np
from common import load_labels, save_report

import state_moseq as sm
from state_moseq import hhmm_efficient
from state_moseq.chains import climb_from, count_states, make_hypparams, pose_problem
from state_moseq.estimates import estimate_states
from state_moseq.run_lengths import encode_end_to_end
from state_moseq.state_seqs import compare_states, get_adjusted_rand

WITHIN = 0.02  # accuracy below that of the oracle that still counts as found


def make_world(labels, n_states, fps):
    """Labels and states simulated from a model of recordings, as long as the recordings."""
    n_frames = sum(map(len, labels.values()))
    kappa = 0.1 * n_frames / n_states
    found = sm.fit(labels, n_states, trans_kappa=kappa, method="em", fps=fps, progress=False)
    lengths = [len(x) for x in labels.values()]
    simulate = hhmm_efficient.simulate
    states, made = map(
        np.asarray, simulate(jr.PRNGKey(0), found.params, max(lengths), len(lengths))
    )
    cut = lambda x: {i: row[:n] for i, (row, n) in enumerate(zip(x, lengths, strict=True))}
    return cut(made), cut(states), kappa


def climb_from_truth(labels, states, n_states, kappa, fps):
    """The peak that is next to the true states, and its estimate of them."""
    problem = pose_problem(labels, n_states, "efficient", fps)
    counts = count_states(problem, encode_end_to_end(states)[0])
    hypparams = make_hypparams("efficient", n_states, problem.n_syllables, kappa, 0, {})
    peak = climb_from(problem, hypparams, counts, num_iters=150)
    return peak, estimate_states(problem.model, problem.labels, [peak.params]).states


def compare(labels, n_states, fps, n_seeds):
    """Two rows: the usual effort and a search."""
    made, truth, kappa = make_world(labels, n_states, fps)
    peak, oracle = climb_from_truth(made, truth, n_states, kappa, fps)
    ceiling, level = compare_states(oracle, truth, n_states)[2], peak.log_objectives[-1]
    rows = []
    for effort in ("usual", "thorough"):
        fits, seconds = [], []
        for seed in range(n_seeds):
            clock = time.process_time()
            how = {"trans_kappa": kappa, "method": "em", "effort": effort, "seed": seed, "fps": fps}
            fits.append(sm.fit(made, n_states, progress=False, **how))
            seconds.append(time.process_time() - clock)
        right = [compare_states(fit.states, truth, n_states)[2] for fit in fits]
        below = [level - fit.log_probs[-1] for fit in fits]
        pairs = [
            get_adjusted_rand(a.states, b.states) for i, a in enumerate(fits) for b in fits[:i]
        ]
        rows.append(
            {
                "n_states": n_states,
                "effort": effort,
                "found": f"{sum(x > ceiling - WITHIN for x in right)} of {n_seeds}",
                "accuracy (median)": f"{np.median(right):.3f}",
                "accuracy (least)": f"{min(right):.3f}",
                "oracle": f"{ceiling:.3f}",
                "nats below the oracle's peak (median)": f"{round(np.median(below))}",
                "(most)": f"{round(max(below))}",
                "agreement of seeds": f"{np.median(pairs):.3f}",
                "CPU s": f"{np.median(seconds):.0f}",
            }
        )
        print(rows[-1], flush=True)
    return rows


def main():
    """Run all, and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--labels", type=Path, required=True, help="npz file with labels_raw and lengths"
    )
    parser.add_argument("--every", type=int, default=18, help="take every so many recordings of it")
    parser.add_argument("--n-states", type=int, nargs="+", default=[6])
    parser.add_argument("--fps", type=float, default=25)
    parser.add_argument("--seeds", type=int, default=10)
    args = parser.parse_args()
    labels = {i: r[r >= 0] for i, r in enumerate(load_labels(args.labels)[:: args.every])}
    rows = [row for k in args.n_states for row in compare(labels, k, args.fps, args.seeds)]
    n_frames = sum(map(len, labels.values()))
    intro = (
        f"Measured with `python benchmarks/search.py` on {time.strftime('%Y-%m-%d')}: labels simulated from a model of "
        f"{len(labels)} real recordings with {n_frames:,} frames, {args.seeds} seeds, posterior modes. Found: within {WITHIN:g} of the oracle's accuracy."
    )
    save_report("search", intro, rows, list(rows[0]))


if __name__ == "__main__":
    main()
