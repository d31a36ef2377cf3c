"""Compare with the PyPI package `state-moseq` on the same data: python benchmarks/peer.py --python PATH.

PATH is the Python of a virtual environment in which that package is installed (README.md says how).
Both packages do the loop of the example-data tutorial, each in a process of its own.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from common import RESULTS, Stopwatch, in_process, markdown, peak_mb, save_csv, simulate

SIZES = [
    {"frames": 200_000, "n_sequences": 200, "n_syllables": 20, "n_states": 5, "median_run": 2},
    {"frames": 9_072_000, "n_sequences": 21, "n_syllables": 50, "n_states": 10, "median_run": 48},
]
LARGEST = SIZES[1] | {"n_syllables": 100}
COLUMNS = (
    "frames,n_syllables,n_states,median_run,package,parameters s,parameters CPU s,states s,states CPU s,"
    "sweep CPU s,first sweep s,peak MB,load,error"
).split(",")


def measure_loop(settings):
    """Seconds of `resample_params` and `resample_states` as the tutorial calls them (whichever package is here)."""
    import jax
    import jax.numpy as jnp
    import jax.random as jr

    from state_moseq.hhmm_efficient import resample_params, resample_states

    syllables = np.load(settings["path"])
    data = {"syllables": jnp.asarray(syllables), "mask": jnp.ones(syllables.shape, bool)}
    hypparams = {name: settings[name] for name in ("n_states", "n_syllables")}
    hypparams |= {"trans_beta": 1.0, "trans_kappa": 6e5 * syllables.size / 9e6}
    hypparams |= {"emission_base_sigma": 1.0, "emission_biases_sigma": 1.0}
    hypparams |= {"emission_gd_iters": 1000, "emission_gd_lr": 5e-3}
    states = jnp.asarray(np.load(Path(settings["path"]).with_name("states.npy")))
    params, rows = None, []
    for i in range(settings["sweeps"] + 2):  # two sweeps compile: without parameters, and with them
        seed_params, seed_states = jr.split(jr.PRNGKey(i))
        watch = Stopwatch()
        params, _ = resample_params(seed_params, data, states, hypparams, params)
        jax.block_until_ready(params)
        parameters = watch.read()
        watch = Stopwatch()
        states, _ = resample_states(seed_states, data, params)
        jax.block_until_ready(states)
        rows.append((*parameters, *watch.read()))
    names = ("parameters s", "parameters CPU s", "states s", "states CPU s")
    late = dict(zip(names, np.median(rows[2:], axis=0).tolist(), strict=True))
    late["sweep CPU s"] = late["parameters CPU s"] + late["states CPU s"]
    return late | {"first sweep s": rows[0][0] + rows[0][2], "peak MB": peak_mb()}


def measure_own_sweep(settings):
    """Seconds of a sweep as `sm.fit` does it, without writing the states out after each."""
    from run import measure_sweeps

    row = measure_sweeps(settings | {"warm_up": 2})
    late = {name: row[name] for name in ("parameters s", "states s", "states CPU s")}
    late["parameters CPU s"] = row["sweep CPU s"] - row["states CPU s"]
    return late | {"sweep CPU s": row["sweep CPU s"], "peak MB": row["peak MB"]}


def compare(settings, python):
    """A row of each package on the same data, and their ratio."""
    names = ("frames", "n_sequences", "n_syllables", "n_states", "median_run")
    size = {name: settings[name] for name in names}
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        task = settings | {"path": str(simulate(folder, **size))}
        for package, what, interpreter in (
            ("this project, sm.fit", "own sweep", sys.executable),
            ("this project, tutorial loop", "loop", sys.executable),
            ("PyPI state-moseq", "loop", python),
        ):
            rows.append(size | {"package": package} | in_process(what, task, python=interpreter))
            print(markdown(rows[-1:], COLUMNS).splitlines()[-1], flush=True)
    theirs = rows[-1]
    for ours in rows[:2]:
        shared = [name for name in COLUMNS[5:-2] if name in ours and name in theirs]
        ratio = {name: theirs[name] / ours[name] for name in shared}
        rows.append(size | {"package": f"PyPI / {ours['package']}"} | ratio)
    return rows


def main():
    if sys.argv[1:2] == ["--task"]:
        task = {"loop": measure_loop, "own sweep": measure_own_sweep}[sys.argv[2]]
        print(json.dumps(task(json.loads(sys.argv[3]))))
        return
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--python", required=True, help="Python of the other package's environment")
    parser.add_argument("--sweeps", type=int, default=5, help="sweeps to take the median of")
    parser.add_argument("--large", action="store_true", help="also 100 syllables (needs 15 GB)")
    options = parser.parse_args()
    sizes = [*SIZES, LARGEST] if options.large else SIZES
    rows = []
    for size in sizes:
        rows += compare(size | {"sweeps": options.sweeps}, options.python)
    RESULTS.mkdir(exist_ok=True)
    text = f"Measured with `python benchmarks/peer.py` on {time.strftime('%Y-%m-%d')}.\n\n{markdown(rows, COLUMNS)}\n"
    (RESULTS / "peer.md").write_text(text)
    save_csv(RESULTS / "peer.csv", rows)
    print(f"\n{text}\nSaved in {RESULTS}.")


if __name__ == "__main__":
    main()
