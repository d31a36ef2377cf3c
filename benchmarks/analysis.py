"""Timescales and comparisons of states at the size of the tutorials: python benchmarks/analysis.py.

Every line is measured in a process of its own. Ratios are to the same numbers counted frame by frame
with NumPy, in the same process.
"""

import json
import platform
import sys
import tempfile
import time

import numpy as np
from common import Stopwatch, in_process, markdown, peak_mb, save_report, simulate

SIZE = {"frames": 9_072_000, "n_sequences": 21, "n_syllables": 50, "n_states": 10, "median_run": 48}
COLUMNS = (
    "task,frames,n_syllables,wall s,CPU s,by runs CPU s,by frame CPU s,ratio,peak MB,load,error"
).split(",")
N_LAGS, FPS = 40, 120


def measure_mutual_information(settings):
    """All three curves of all recordings; the first three recordings also frame by frame."""
    from state_moseq.mutual_info import lagged_curve, lagged_mutual_information, mutual_information
    from state_moseq.run_lengths import encode_runs

    syllables, n = np.load(settings["path"]), settings["n_syllables"]
    lags = np.geomspace(FPS, 300 * FPS, N_LAGS).astype(int)
    watch = Stopwatch()
    lagged_mutual_information(syllables, None, lags, progress=False)
    wall, cpu = watch.read()
    some = [row.astype(np.int64) for row in syllables[:3]]
    watch = Stopwatch()
    by_runs = lagged_curve([encode_runs(row) for row in some], lags, n_syllables=n)
    runs_cpu = watch.read()[1]
    watch = Stopwatch()
    by_frame = [
        [
            mutual_information(
                np.bincount(row[:-lag] * n + row[lag:], minlength=n * n).reshape(n, n)
            )
            for lag in lags
        ]
        for row in some
    ]
    frame_cpu = watch.read()[1]
    np.testing.assert_allclose(by_runs, by_frame, atol=1e-10)
    row = {"wall s": wall, "CPU s": cpu, "by runs CPU s": runs_cpu, "by frame CPU s": frame_cpu}
    return row | {"ratio": frame_cpu / runs_cpu, "peak MB": peak_mb()}


def measure_timescale(settings):
    """`estimate_timescale` with its default number of draws."""
    from state_moseq.timescale import estimate_timescale

    syllables = np.load(settings["path"])
    watch = Stopwatch()
    estimate_timescale(syllables, FPS, progress=False)
    wall, cpu = watch.read()
    return {"wall s": wall, "CPU s": cpu, "peak MB": peak_mb()}


def measure_agreement(settings):
    """One measure for all pairs of ten models; one pair also frame by frame."""
    from state_moseq import state_seqs

    measure = getattr(state_seqs, settings["measure"])
    states = np.load(settings["path"].replace("syllables", "states")).astype(np.int32)
    models, rng = [], np.random.default_rng(0)
    for _ in range(10):  # the true states, in which 60 visits a recording got another state
        model = states.copy()
        for row in model:
            for start in rng.integers(0, len(row), 60):
                row[start : start + rng.integers(100, 9000)] = rng.integers(settings["n_states"])
        models.append({k: row for k, row in enumerate(model)})
    watch = Stopwatch()
    state_seqs.rand_scores(models, measure=measure)
    wall, cpu = watch.read()
    encoded = [state_seqs.encode_states(model) for model in models[:2]]
    watch = Stopwatch()
    table = state_seqs.contingency(*encoded)
    runs_cpu = watch.read()[1]
    n = len(table)
    watch = Stopwatch()
    flat = sum(
        np.bincount(a.astype(np.int64) * n + b, minlength=n * n)
        for a, b in zip(models[0].values(), models[1].values(), strict=True)
    )
    frame_cpu = watch.read()[1]
    np.testing.assert_array_equal(table, flat.reshape(n, n))
    row = {"wall s": wall, "CPU s": cpu, "by runs CPU s": runs_cpu, "by frame CPU s": frame_cpu}
    return row | {"ratio": frame_cpu / max(runs_cpu, 1e-4), "peak MB": peak_mb()}


TASKS = {
    "mutual_information": measure_mutual_information,
    "timescale": measure_timescale,
    "agreement": measure_agreement,
}
LINES = [
    ("three curves, 40 lags", "mutual_information", {}),
    ("estimate_timescale", "timescale", {}),
    ("45 pairs, adjusted Rand", "agreement", {"measure": "get_adjusted_rand"}),
    ("45 pairs, adjusted MI", "agreement", {"measure": "get_adjusted_mutual_info"}),
    (
        "45 pairs, variation of information",
        "agreement",
        {"measure": "get_variation_of_information"},
    ),
]


def main():
    if sys.argv[1:2] == ["--task"]:
        print(json.dumps(TASKS[sys.argv[2]](json.loads(sys.argv[3]))))
        return
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for n_syllables in (50, 100):
            size = SIZE | {"n_syllables": n_syllables}
            path = str(simulate(folder, **size))
            for name, task, more in LINES if n_syllables == 50 else LINES[:2]:
                found = in_process(task, size | more | {"path": path})
                rows.append({"task": name} | size | found)
                print(markdown(rows[-1:], COLUMNS).splitlines()[-1], flush=True)
    intro = (
        f"Measured with `python benchmarks/analysis.py` on {time.strftime('%Y-%m-%d')}: Python "
        f"{platform.python_version()}, NumPy {np.__version__}, one thread for BLAS. 21 recordings of "
        "432,000 frames. `by runs` and `by frame` are the real curve of three recordings, or the "
        "table of one pair of models; `ratio` is between these two."
    )
    save_report("analysis", intro, rows, COLUMNS)


if __name__ == "__main__":
    main()
