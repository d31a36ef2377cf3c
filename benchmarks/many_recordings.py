"""Thousands of short recordings through everything: is any step quadratic in their number?

    python benchmarks/many_recordings.py [--numbers 1000 5000 20000]

Recordings of 100 frames are written as csv files, loaded, fitted, turned into bouts, tables, files and NWB, and scanned, each number of them
in a process of its own. Besides, one recording of ten million frames and one set with 500 syllables are fitted. Seconds are those of
the processor. The table is saved in `benchmarks/results/many_recordings.md`.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import warnings
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
NWB = 1000  # pynwb takes about 0.03 s for a file, so no more than this are written
FIT = {"num_iters": 20, "tolerance": None, "progress": False}


def make_labels(n, n_frames, n_syllables=20, seed=0):
    """Recordings whose syllables last about ten frames."""
    rng = np.random.default_rng(seed)
    return {
        f"mouse {i}": np.repeat(
            rng.integers(0, n_syllables, n_frames), rng.geometric(0.1, n_frames)
        )[:n_frames]
        for i in range(n)
    }


def through_everything(n, place):
    """Seconds of the processor for each step, with `n` recordings of 100 frames."""
    import state_moseq as sm

    steps, labels = {}, make_labels(n, 100)

    def timed(name, call):
        start = time.process_time()
        result = call()
        steps[name] = time.process_time() - start
        print(f"{n} recordings, {name}: {steps[name]:.1f} s", file=sys.stderr, flush=True)
        return result

    timed("write csv", lambda: sm.write_states(labels, place / "csv"))
    recordings = timed(
        "load csv", lambda: sm.load_syllables(place / "csv", 30, column="state", progress=False)
    )
    fit = timed("fit, 20 sweeps", lambda: sm.fit(recordings, 4, target_duration=1, **FIT))
    timed("save", lambda: fit.save(place / "fit.h5"))
    timed("load", lambda: sm.load_fit(place / "fit.h5"))
    timed("posterior", fit.posterior)
    bouts = timed("bouts", fit.bouts)
    timed(
        "summarize_states per recording",
        lambda: sm.summarize_states(fit.states, 30, per_recording=True),
    )
    timed("describe_all", fit.describe_all)
    timed("write_bouts", lambda: sm.write_bouts(bouts, place / "bouts.csv"))
    timed("write_states", lambda: sm.write_states(fit.states, place / "states", fps=30))
    some = {name: fit.states[name] for name in list(fit.states)[:NWB]}
    begun = datetime(2026, 1, 1, tzinfo=UTC)
    timed(
        f"write_nwb ({len(some)} files)",
        lambda: sm.write_nwb(some, place / "nwb", fps=30, session_start_time=begun),
    )
    grid = {"target_duration": [1, 2], "n_states": 4, "seeds": [0, 1]}
    scan = timed(
        "scan of 4 models", lambda: sm.scan(recordings, **grid, folder=place / "scan", **FIT)
    )
    digest = timed(
        "digest of the scan", lambda: sm.digest_scan(scan, n_columns=100, progress=False)
    )
    timed("report", lambda: scan.report(place / "report.html", digest=digest))
    return steps


def large(what):
    """Seconds of the processor for a fit that is large in another way."""
    import state_moseq as sm

    if what == "10 million frames in one recording":
        labels, n_states = make_labels(1, 10**7), 4
    elif what == "500 syllables, 20 recordings of 20,000 frames":
        labels, n_states = make_labels(20, 20_000, 500), 6
    else:
        labels, n_states = {f"m{i}": [i % 3, 1] for i in range(50)}, 2
    wanted = {"trans_kappa": 10} if len(labels) == 50 else {"target_duration": 1}
    start = time.process_time()
    sm.fit(sm.Recordings(labels, fps=30), n_states, **wanted, **FIT)
    return {what: time.process_time() - start}


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--numbers", type=int, nargs="+", default=[1000, 5000, 20_000])
    parser.add_argument("--task", help=argparse.SUPPRESS)
    args = parser.parse_args()
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    if args.task:
        warnings.simplefilter("ignore")
        with tempfile.TemporaryDirectory() as folder:
            steps = (
                through_everything(int(args.task), Path(folder))
                if args.task.isdigit()
                else large(args.task)
            )
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
        print(json.dumps([steps, peak]))
        return
    run = lambda task: json.loads(
        subprocess.run(
            [sys.executable, __file__, "--task", str(task)],
            stdout=subprocess.PIPE,
            check=True,
            text=True,
        ).stdout.splitlines()[-1]
    )
    found = {n: run(n) for n in args.numbers}
    lines = [
        "| step | " + " | ".join(f"{n:,} recordings" for n in found) + " |",
        "|---" * (len(found) + 1) + "|",
    ]
    for k, step in enumerate(next(iter(found.values()))[0]):
        name = step.partition(" (")[0] if "nwb" in step else step
        lines.append(
            f"| {name} (s) | "
            + " | ".join(f"{[*steps.values()][k]:.1f}" for steps, _ in found.values())
            + " |"
        )
    lines.append(
        "| all (s) | "
        + " | ".join(f"{sum(steps.values()):.0f}" for steps, _ in found.values())
        + " |"
    )
    lines.append(
        "| peak memory (GB) | " + " | ".join(f"{peak:.2f}" for _, peak in found.values()) + " |"
    )
    more = ["| fit of 20 sweeps | s | GB |", "|---|---|---|"]
    for what in (
        "10 million frames in one recording",
        "500 syllables, 20 recordings of 20,000 frames",
        "50 recordings of two frames",
    ):
        steps, peak = run(what)
        more.append(f"| {what} | {steps[what]:.0f} | {peak:.2f} |")
    text = f"""# Thousands of recordings

`python benchmarks/many_recordings.py`: recordings of 100 frames, 20 syllables, 4 states; seconds of the processor, on {os.cpu_count()} cores that
were shared with other work. NWB: {NWB} files at most.

{chr(10).join(lines)}

{chr(10).join(more)}
"""
    (HERE / "results" / "many_recordings.md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
