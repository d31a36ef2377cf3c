"""How long a posterior of partitions takes: python benchmarks/partitions.py [--frames 1e7] [--draws 20 40].

Draws are made as runs: visits of geometric lengths, whose edges differ by some frames from draw to draw, and of which a
tenth has another state. In a quarter of the draws two states are one. For comparison, distances are also counted frame by
frame, for a few pairs of draws. See README.md in this folder.
"""

import argparse
import json
import sys
import time

import numpy as np
from common import Stopwatch, in_process, peak_mb, resident_mb, save_report

from state_moseq.run_lengths import Runs, decode_runs
from state_moseq.scans.partitions import (
    distances_between,
    find_middle,
    make_cells,
    partition_posterior,
)

N_STATES = 10
MEDIAN = 150  # frames


def make_draws(n_frames, n_draws, *, wrong=0.1, jitter=10, seed=0):
    """Draws of the states of one long recording, as runs."""
    rng, n_visits = np.random.default_rng(seed), int(n_frames / MEDIAN * np.log(2))
    edges = np.unique(np.append(rng.integers(1, n_frames, n_visits), [0, n_frames]))
    states, draws = rng.integers(0, N_STATES, len(edges) - 1), []
    for k in range(n_draws):
        shift = np.rint(rng.laplace(0, jitter, len(edges) - 2)).astype(int)
        starts = np.append(0, np.maximum.accumulate(np.clip(edges[1:-1] + shift, 1, n_frames - 1)))
        lasts = np.append(np.diff(starts) > 0, True)  # visits that others have not overtaken
        starts, labels = starts[lasts], states[lasts]
        labels = np.where((labels == 1) & (k % 4 == 3), 2, labels)  # the other mode
        labels = np.where(
            rng.random(len(labels)) < wrong, rng.integers(0, N_STATES, len(labels)), labels
        )
        new = np.append(True, labels[1:] != labels[:-1])
        draws.append(
            {"a": Runs(rng.permutation(N_STATES)[labels[new]], np.append(starts[new], n_frames))}
        )
    return draws


def seconds_by_frames(draws, n_pairs=3):
    """Seconds that the distances of all pairs of draws would take, counted frame by frame."""
    few = [decode_runs(draw["a"]) for draw in draws[: n_pairs + 1]]
    watch = Stopwatch()
    for x, y in zip(few, few[1:], strict=False):
        np.bincount(x * N_STATES + y, minlength=N_STATES**2)
    return watch.read()[1] / n_pairs * len(draws) * (len(draws) - 1) / 2


def measure(n_frames, n_draws):
    """All steps for one size, in this process."""
    draws = make_draws(n_frames, n_draws)
    before, watch = resident_mb(), Stopwatch()
    found = partition_posterior(draws)
    wall, total = watch.read()
    beyond = peak_mb() - before
    parts = {}
    watch = Stopwatch()
    cells = make_cells(draws)
    parts["cells s"] = watch.read()[1]
    watch = Stopwatch()
    between = distances_between(cells)
    parts["distances s"] = watch.read()[1]
    watch = Stopwatch()
    find_middle(cells, np.full(n_draws, 1 / n_draws), between, N_STATES)
    parts["estimate s"] = watch.read()[1]
    by_frames = seconds_by_frames(draws)
    return {
        "frames": n_frames,
        "draws": n_draws,
        "runs of a draw": len(draws[0]["a"].labels),
        "pieces": len(cells.which),
        "cells": len(cells.n_frames),
        "wall s": wall,
        "CPU s": total,
        **parts,
        "MB beyond the draws": round(beyond),
        "distances by frames s": by_frames,
        "ratio": by_frames / parts["distances s"],
        "alternatives": len(found.alternatives),
    }


def main():
    """Measure every size in a process of its own, and write the table."""
    if sys.argv[1:2] == ["--task"]:
        return print(json.dumps(measure(**json.loads(sys.argv[3]))))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=float, nargs="+", default=[1e6, 1e7])
    parser.add_argument("--draws", type=int, nargs="+", default=[20, 40])
    args = parser.parse_args()
    rows = []
    for n_frames in args.frames:
        for n_draws in args.draws:
            settings = {"n_frames": int(n_frames), "n_draws": n_draws}
            rows.append(settings | in_process("measure", settings))
            print(rows[-1], flush=True)
    intro = (
        f"Measured with `python benchmarks/partitions.py` on {time.strftime('%Y-%m-%d')}: one recording, {N_STATES} states with a median of {MEDIAN} frames; "
        "edges of visits differ by ten frames or so from draw to draw, and a tenth of the visits has another state. A process for every line. *Distances by frames* are those of all pairs of draws, "
        "counted frame by frame for three of them; *ratio* is how many times longer that takes."
    )
    columns = [name for name in rows[-1] if name not in ("n_frames", "n_draws")]
    save_report("partitions", intro, rows, columns)


if __name__ == "__main__":
    main()
