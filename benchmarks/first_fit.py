"""Measure what a new user waits for: python benchmarks/first_fit.py [--before CHECKOUT].

The first fit of a session and what is asked of it afterwards, with the programs that JAX compiles for
each and their seconds; the peak memory of one long recording beside many short ones; and sweeps.
With `--before`, an older checkout of the project does the same in turn, and the table has ratios.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from common import (
    RESULTS,
    Stopwatch,
    count_compilations,
    in_process,
    markdown,
    peak_mb,
    resident_mb,
    save_report,
    simulate,
)

HERE = Path(__file__).resolve().parent.parent
TARGET = {"frames": 9_072_000, "n_sequences": 21, "n_syllables": 100, "n_states": 10}
MEMORY = {  # frames of each recording, at 30 frames per second
    "30 of five minutes": [9_000] * 30,
    "one of 2.4 hours": [259_200],
    "both": [259_200] + [9_000] * 30,
    "300 of five minutes": [9_000] * 300,
    "one of a day": [2_592_000],
    "a day, and 300 of five minutes": [2_592_000] + [9_000] * 300,
}
TOO_LARGE = "a day, and 300 of five minutes"  # for code that pads all recordings to the longest
COLUMNS = "what,CPU s before,CPU s,ratio,wall s before,wall s,programs before,programs,compile s before,compile s".split(
    ","
)


def recordings(n_recordings, n_frames, *, n_syllables=12, n_states=4, seed=0):
    """Recordings of a few thousand frames whose states last about five seconds."""
    rng = np.random.default_rng(seed)
    base = rng.normal(size=(n_syllables, n_syllables))
    biases, made = 1.5 * rng.normal(size=(n_states, n_syllables)), {}
    for name in range(n_recordings):
        state, syllable, labels = rng.integers(n_states), rng.integers(n_syllables), []
        while len(labels) < n_frames:
            state = rng.integers(n_states) if rng.random() < 1 / 20 else state
            probs = np.exp(base[syllable] + biases[state])
            probs[syllable] = 0
            syllable = rng.choice(n_syllables, p=probs / probs.sum())
            labels += [syllable] * (1 + rng.geometric(1 / 8))
        made[f"recording{name}"] = np.array(labels[:n_frames])
    return made


def measure_day(settings):
    """Seconds and programs of each thing that a user asks for, one after the other."""
    watch = Stopwatch()
    import state_moseq as sm

    made, rows = count_compilations(), []

    def done(what):
        nonlocal watch
        wall, cpu = watch.read()
        rows.append({"what": what, "wall s": wall, "CPU s": cpu})
        rows[-1] |= {"programs": made["programs"], "compile s": made["compile"] + made["trace"]}
        made.update(dict.fromkeys(made, 0))
        watch = Stopwatch()

    done("import")
    data, other = recordings(6, 4000), recordings(5, 4400, seed=3)
    options = {"target_duration": 3.0, "fps": 30, "progress": False, "num_iters": 50}
    options |= {"tolerance": None}
    some = lambda n, frames: {name: labels[:frames] for name, labels in list(data.items())[:n]}
    watch = Stopwatch()
    fit = sm.fit(data, 4, **options)
    done("first fit, 50 sweeps")
    sm.fit(data, 4, seed=1, **options)
    done("the same with another seed")
    fit.posterior()
    done("posterior")
    for n, frames in ((1, 3500), (1, 3100), (2, 1300)):
        fit.apply(some(n, frames))
        done(f"apply to {n} x {frames:,} frames")
    sm.fit(other, 4, **options)
    done("fit of other recordings")
    sm.fit(data, 5, **options)
    done("fit with another number of states")
    return {"rows": rows, "peak MB": peak_mb()}


def measure_memory(settings):
    """Peak memory of a short fit of recordings of given lengths, beyond Python, JAX and the labels."""
    import jax

    import state_moseq as sm

    jax.block_until_ready(jax.numpy.zeros(1) + 1)
    rng, data = np.random.default_rng(0), {}
    for i, n_frames in enumerate(settings["lengths"]):
        runs = rng.integers(0, 50, n_frames // 10 + 1).astype(np.int16)
        data[f"recording{i}"] = np.repeat(runs, 10)[:n_frames]
    before, watch = resident_mb(), Stopwatch()
    sm.fit(data, 10, fps=30, trans_kappa=1e4, num_iters=3, tolerance=None, progress=False)
    return {"beyond data MB": peak_mb() - before, "fit s": watch.read()[0]}


def measure_sweep(settings):
    """Seconds of a sweep: the difference between a long fit and a short one, both compiled."""
    import state_moseq as sm

    data = {f"recording{i}": row for i, row in enumerate(np.load(settings["path"]))}
    options = {"fps": 120, "trans_kappa": settings["trans_kappa"], "tolerance": None}
    times = {}
    for n_sweeps in (2, 5, 45):
        watch = Stopwatch()
        sm.fit(data, settings["n_states"], num_iters=n_sweeps, progress=False, **options)
        times[n_sweeps] = watch.read()
    wall, cpu = ((b - a) / 40 for a, b in zip(times[5], times[45], strict=True))
    return {"wall s": wall, "CPU s": cpu, "peak MB": peak_mb()}


TASKS = {"day": measure_day, "memory": measure_memory, "sweep": measure_sweep}


def run(task, settings, checkout):
    """A task in a process of its own that imports the package from a checkout."""
    os.environ["PYTHONPATH"] = str(checkout)
    return in_process(task, settings)


def beside(after, before):
    """One row from what the new code and the old one measured; `before` may be missing."""
    row = dict(after)
    if before:
        row |= {f"{name} before": value for name, value in before.items() if name != "what"}
        row["ratio"] = before["CPU s"] / max(after["CPU s"], 0.01)
    return row


def measure_all(before):
    """Rows of the table of times, and of the table of memory."""
    checkouts = {"after": HERE, **({"before": before} if before else {})}
    days = {name: run("day", {}, path) for name, path in checkouts.items()}
    earlier = days["before"]["rows"] if before else [None] * len(days["after"]["rows"])
    rows = [beside(*pair) for pair in zip(days["after"]["rows"], earlier, strict=True)]
    with tempfile.TemporaryDirectory() as folder:
        path = str(simulate(folder, **TARGET, median_run=48))
        for name, given in {"21 hours": path, "12 minutes": None}.items():
            if given is None:
                small = TARGET | {"frames": 90_000, "n_sequences": 6, "n_syllables": 20}
                given = str(simulate(folder, **small, median_run=48))
            settings = {"path": given, "n_states": 10, "trans_kappa": 6e5}
            sweeps = {which: run("sweep", settings, path) for which, path in checkouts.items()}
            row = beside(sweeps["after"], sweeps.get("before"))
            rows.append({"what": f"a sweep of {name} at 120 frames per second", **row})
    memory = []
    for name, lengths in MEMORY.items():
        row = {"recordings": name, "frames": sum(lengths)}
        for which, path in checkouts.items():
            if which == "before" and name == TOO_LARGE:
                continue
            found = run("memory", {"lengths": lengths}, path)
            row[f"MB {which}"], row[f"fit s {which}"] = found["beyond data MB"], found["fit s"]
        memory.append(row)
    return rows, memory


def main():
    if sys.argv[1:2] == ["--task"]:
        print(json.dumps(TASKS[sys.argv[2]](json.loads(sys.argv[3]))))
        return
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--before", type=Path, help="an older checkout of the project")
    options = parser.parse_args()
    load = os.getloadavg()[0]
    rows, memory = measure_all(options.before and options.before.resolve())
    RESULTS.mkdir(exist_ok=True)
    tables = f"{markdown(memory, list(memory[0]))}\n\nTimes:"
    intro = (
        f"Measured with `python benchmarks/first_fit.py` on {time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores, load {load:.1f} at the start. "
        "`ratio` is CPU time before over CPU time now; `compile s` adds tracing, lowering and compiling.\n\n"
        f"Peak memory of a fit of three sweeps beyond what was loaded:\n\n{tables}"
    )
    save_report("first_fit", intro, rows, COLUMNS)
    print((RESULTS / "first_fit.md").read_text())


if __name__ == "__main__":
    main()
