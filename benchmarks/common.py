"""What the benchmarks share: simulated recordings, a process per measurement, tables.

Needs NumPy alone, because `peer.py` also runs it in another environment.
"""

import csv
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "results"
N_WALKERS = 256


def simulate(folder, *, frames, n_sequences, n_syllables, n_states, median_run, seed=0):
    """Simulate recordings run by run, save them in `folder`, and return the path of the syllables.

    Runs have geometric lengths; the state that governs the choice of the next syllable lasts 32
    median runs on average and changes at the beginning of a run. Many walkers take one run a step
    and are then joined, so that no Python loop is as long as the data.
    """
    rng = np.random.default_rng(seed)
    shape = (n_states, n_syllables, n_syllables)
    weights = np.exp(rng.normal(size=shape[1:]) + rng.normal(size=(n_states, 1, n_syllables)))
    weights[:, np.arange(n_syllables), np.arange(n_syllables)] = 0
    cumulative = np.cumsum(weights / weights.sum(-1, keepdims=True), axis=-1)
    leave = np.minimum(
        1, (1 - 0.5 ** (1 / median_run)) * np.exp(0.3 * rng.normal(size=n_syllables))
    )
    mean_run = np.mean(1 / leave)
    change = mean_run / (32 * median_run)
    n_steps = int(1.2 * frames / mean_run / N_WALKERS) + 50
    syllable, state = (rng.integers(0, n, N_WALKERS) for n in (n_syllables, n_states))
    runs = np.empty((3, n_steps, N_WALKERS), np.int32)
    for step in range(n_steps):
        runs[:, step] = syllable, state, rng.geometric(leave[syllable])
        shift = rng.integers(1, n_states, N_WALKERS) * (rng.random(N_WALKERS) < change)
        state = (state + shift) % n_states
        found = (cumulative[state, syllable] < rng.random((N_WALKERS, 1))).sum(1)
        syllable = np.minimum(found, n_syllables - 1)
    syllables, states, lengths = runs.transpose(0, 2, 1).reshape(3, -1)
    n_timesteps = frames // n_sequences
    cut = lambda x: np.repeat(x, lengths)[: n_sequences * n_timesteps].reshape(n_sequences, -1)
    path = Path(folder) / "syllables.npy"
    np.save(path, cut(syllables))
    np.save(path.with_name("states.npy"), cut(states))
    return path


def count_compilations():
    """A dict that adds up what JAX spends on making programs: their number, the seconds of compiling them, and those of tracing before that."""
    import jax

    spent = {"programs": 0, "compile": 0.0, "trace": 0.0}

    def listen(event, duration, **_):
        if event.endswith(("backend_compile_duration", "jaxpr_to_mlir_module_duration")):
            spent["compile"] += duration
            spent["programs"] += event.endswith("backend_compile_duration")
        elif event.endswith("jaxpr_trace_duration"):
            spent["trace"] += duration

    jax.monitoring.register_event_duration_secs_listener(listen)
    return spent


def load_labels(path):
    """Recordings in an npz file of labels end to end (`labels_raw`, -1: none) and `lengths`."""
    with np.load(path) as file:
        labels, ends = file["labels_raw"], np.cumsum(file["lengths"])[:-1]
    return np.split(labels.astype(int), ends)


def in_process(task, settings, *, python=sys.executable, script=None, gpu=False, timeout=3600):
    """Run one task of a script in a process of its own; the last line that it prints is JSON."""
    threads = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    platform = {} if gpu else {"JAX_PLATFORMS": "cpu"}
    before = os.getloadavg()[0]
    done = subprocess.run(
        [str(python), str(script or sys.argv[0]), "--task", task, json.dumps(settings)],
        env=os.environ | threads | platform,
        capture_output=True,
        text=True,
        timeout=timeout,
    )
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        return {"error": f"exit {done.returncode}: {last[:200]}", "load": before}
    return json.loads(done.stdout.strip().splitlines()[-1]) | {"load": round(before, 1)}


class Stopwatch:
    """Wall-clock and CPU seconds of this process since it was made."""

    def __init__(self):
        self.start = self._now()

    @staticmethod
    def _now():
        usage = resource.getrusage(resource.RUSAGE_SELF)
        return time.perf_counter(), usage.ru_utime

    def read(self):
        """Seconds on the wall, and seconds of user CPU."""
        return tuple(now - start for now, start in zip(self._now(), self.start, strict=True))


def resident_mb():
    """Memory in use now, in MB (Linux); the peak so far where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return peak_mb()


def peak_mb():
    """Largest memory use of this process so far, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3


def markdown(rows, columns):
    """Rows (dicts) as a markdown table."""
    show = lambda value: (
        ""
        if value is None
        else f"{value:.3g}"
        if isinstance(value, float)
        else f"{value:,}"
        if isinstance(value, int)
        else str(value)
    )
    lines = [columns, ["---"] * len(columns)]
    lines += [[show(row.get(column)) for column in columns] for row in rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def save_csv(path, rows):
    """Rows (dicts) as a csv file; columns in the order in which they first occur."""
    columns = list(dict.fromkeys(column for row in rows for column in row))
    with open(path, "w", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def save_report(name, intro, rows, columns):
    """Rows (dicts) as a table to read, below words on how it was measured, and as a csv file."""
    (RESULTS / f"{name}.md").write_text(f"{intro}\n\n{markdown(rows, columns)}\n")
    save_csv(RESULTS / f"{name}.csv", [{k: row.get(k) for k in columns} for row in rows])


def exponent(sizes, seconds):
    """Slope of the line through log seconds over log sizes."""
    return float(np.polyfit(np.log(sizes), np.log(seconds), 1)[0])
