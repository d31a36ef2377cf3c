"""The explorer at the size of a real scan: python benchmarks/explorer.py.

60 models of 21 recordings of 432,000 frames (21 hours at 120 frames per second), written as the files
that `sm.scan` leaves. Nothing is fitted: states are simulated and changed at random, by more for
every seed.
"""

import json
import os
import platform
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from common import (
    Stopwatch,
    in_process,
    markdown,
    peak_mb,
    resident_mb,
    save_report,
    simulate,
)

SIZE = {"frames": 9_072_000, "n_sequences": 21, "n_syllables": 50, "n_states": 10, "median_run": 48}
FPS, N_SWEEPS, KAPPAS, N_SEEDS = 120, 100, np.geomspace(1e4, 1e7, 6).round(2), 10
COLUMNS = "step,models,wall s,CPU s,MB before,peak MB,result,load,error".split(",")


def change(states, kappa, seed):
    """States of a made-up model: renumbered, with visits moved to another state, fewer for large kappa."""
    rng = np.random.default_rng([int(kappa), seed])
    model = rng.permutation(SIZE["n_states"]).astype(np.int16)[states]
    for row in model:
        for start in rng.integers(0, len(row), int(1e4 / np.sqrt(kappa)) + 20 * seed):
            row[start : start + rng.integers(100, 9000)] = rng.integers(SIZE["n_states"])
    return model


def write_model(folder, labels, states, kappa, seed):
    """A file as `Fit.save` writes it, without parameters."""
    from state_moseq.io import save_model

    name = f"kappa={kappa}_nstates={SIZE['n_states']}_seed={seed}"
    model = {f"recording{k}": row for k, row in enumerate(states)}
    trace = np.linspace(-1e7, -9e6 - 1e3 * seed, N_SWEEPS)
    tree = {
        "states": model,
        "labels": labels,
        "params": {},
        "hypparams": {"trans_kappa": kappa, "random_seed": seed},
        "seed": seed,
        "data_hash": "",
        "log_probs": trace,
        "marginal_logliks": trace,
        "history": np.repeat(states[:1].astype(np.int8), N_SWEEPS, axis=0),
        "ended": "num_iters",
    }
    save_model(Path(folder) / f"{name}.h5", tree, kind="fit", version=2)
    return name


def measure_write(settings):
    """Simulate and write the scan."""
    from state_moseq.io import save_h5

    folder, watch = Path(settings["folder"]), Stopwatch()
    syllables = np.load(simulate(folder, **SIZE)).astype(np.int16)
    states = np.load(folder / "states.npy").astype(np.int16)
    labels = {f"recording{k}": row for k, row in enumerate(syllables)}
    (folder / "scan").mkdir()
    grid = [(float(k), s) for k in KAPPAS for s in range(N_SEEDS)][: settings["n_models"]]
    names = [write_model(folder / "scan", labels, change(states, *g), *g) for g in grid]
    plan = {"labels": labels, "fps": float(FPS), "names": names, "pairs": False, "options": {}}
    save_h5(folder / "scan" / "scan.h5", plan | {"data_hash": ""}, kind="scan")
    size = sum(path.stat().st_size for path in (folder / "scan").iterdir())
    wall, cpu = watch.read()
    return {"wall s": wall, "CPU s": cpu, "result": f"{size / 1e6:,.0f} MB of files"}


def measure_digest(settings):
    """Read everything, digest it, draw every model as a slider would, and write the report."""
    from state_moseq.scans.explorer import digest_scan, picture
    from state_moseq.scans.scanning import open_scan

    folder, rows = Path(settings["folder"]), []

    def line(step, watch, result, before):
        wall, cpu = watch.read()
        row = {"step": step, "wall s": wall, "CPU s": cpu, "result": result}
        rows.append(row | {"MB before": before, "peak MB": peak_mb()})

    before, watch = resident_mb(), Stopwatch()
    scanned = open_scan(folder / "scan")
    for prefix in scanned.models["prefix"]:
        scanned.read(prefix)
    line("read", watch, f"{resident_mb() - before:,.0f} MB kept", before)
    before, watch = resident_mb(), Stopwatch()
    digest = digest_scan(scanned, progress=False)
    line("digest", watch, f"{resident_mb() - before:,.0f} MB kept", before)
    before, watch = resident_mb(), Stopwatch()
    box, took = scanned.explore(digest=digest), []
    line("first picture", watch, "with sliders", before)
    for _, row in digest.models.iterrows():
        for slider in box.children[:-2]:
            if slider.value == row[slider.description]:
                continue
            start = time.process_time()
            slider.value = row[slider.description]
            took.append(1000 * (time.process_time() - start))
    watch = Stopwatch()
    text = picture(digest, len(digest.models) - 1, "recording7")
    result = (
        f"median {np.median(took):.1f} ms, slowest {max(took):.1f} ms; {len(text) / 1e3:.0f} kB"
    )
    line("slider to picture", watch, result, before)
    before, watch = resident_mb(), Stopwatch()
    scanned.report(folder / "report.html", digest=digest)
    size = os.path.getsize(folder / "report.html")
    line("report", watch, f"{size / 1e6:.1f} MB", before)
    return {"rows": rows}


TASKS = {"write": measure_write, "digest": measure_digest}


def main():
    if sys.argv[1:2] == ["--task"]:
        print(json.dumps(TASKS[sys.argv[2]](json.loads(sys.argv[3]))))
        return
    n_models = int(sys.argv[1]) if sys.argv[1:] else len(KAPPAS) * N_SEEDS
    with tempfile.TemporaryDirectory() as folder:
        settings = {"folder": folder, "n_models": n_models}
        rows = [{"step": "simulate and write"} | in_process("write", settings)]
        found = in_process("digest", settings)
        load = {"load": found["load"]}
        rows += [row | load for row in found.get("rows", [{"step": "digest"} | found])]
    rows = [{"models": n_models} | row for row in rows]
    print(markdown(rows, COLUMNS))
    if len(sys.argv) > 1:
        return
    intro = (
        f"Measured with `python benchmarks/explorer.py` on {time.strftime('%Y-%m-%d')}: Python "
        f"{platform.python_version()}, NumPy {np.__version__}. 21 recordings of 432,000 frames. Times "
        "from slider to picture are CPU milliseconds in Python; the way to a browser and back is "
        "measured by `nbs/checks/explorer_in_browser.ipynb`."
    )
    save_report("explorer", intro, rows, COLUMNS)


if __name__ == "__main__":
    main()
