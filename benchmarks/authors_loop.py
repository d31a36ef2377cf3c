"""What the explicit loop of the authors' tutorials costs: python benchmarks/authors_loop.py [--quick].

The loop draws parameters and states in turn, and holds the states frame by frame; `sm.fit` sweeps over the same data as runs.
Both take turns in one process. See README.md in this folder.
"""

import argparse
import tempfile
import time

import jax.numpy as jnp
import jax.random as jr
import numpy as np
from common import save_report, simulate

from state_moseq import hhmm_efficient
from state_moseq.chains import make_hypparams, pose_problem, run_chain, start_chain
from state_moseq.stickiness import Stickiness

SIZE = {"frames": 9_072_000, "n_sequences": 21, "n_syllables": 50, "n_states": 10, "median_run": 48}
KAPPA = 1e5


def loop_of(syllables, hypparams):
    """A function that makes the next sweep of the explicit loop, as the tutorials print it."""
    data = {"syllables": jnp.asarray(syllables), "mask": jnp.ones(syllables.shape, bool)}
    params = hhmm_efficient.initialize_params(data, hypparams, init="windows")
    key = jr.PRNGKey(0)

    def step():
        nonlocal key, params
        key, key_states, key_params = jr.split(key, 3)
        states, _ = hhmm_efficient.resample_states(key_states, data, params)
        params, *_ = hhmm_efficient.resample_params(key_params, data, params, states, hypparams)

    return step


def fit_of(syllables, hypparams):
    """A function that makes the next sweep as `sm.fit` does."""
    recordings = {f"recording {i}": x for i, x in enumerate(syllables)}
    sizes = hypparams["n_states"], "efficient", 120.0, 60.0
    problem = pose_problem(recordings, *sizes)
    chain = start_chain(problem, hypparams, Stickiness(KAPPA), init="windows")

    def step():
        n = len(chain.log_probs) + 1
        run_chain(chain, problem, num_iters=n, tolerance=None, progress=False)

    return step


def main():
    """Run both in turn, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a tenth of the frames")
    parser.add_argument("--sweeps", type=int, default=20)
    args = parser.parse_args()
    size = SIZE | ({"frames": SIZE["frames"] // 10} if args.quick else {})
    with tempfile.TemporaryDirectory() as folder:
        syllables = np.load(simulate(folder, **size)).astype(np.int32)
    sizes = size["n_states"], size["n_syllables"]
    hypparams = make_hypparams("efficient", *sizes, KAPPA, 0, {})
    steps = {"explicit loop": loop_of(syllables, hypparams), "sm.fit": fit_of(syllables, hypparams)}
    took = {name: [] for name in steps}
    for sweep in range(args.sweeps + 3):
        for name, step in steps.items():
            wall, cpu = time.perf_counter(), time.process_time()
            step()
            if sweep >= 3:  # the first compile
                took[name].append((time.perf_counter() - wall, time.process_time() - cpu))
    medians = {name: np.median(x, axis=0) for name, x in took.items()}
    rows = [
        {"sweep of": name, "s": f"{wall:.3f}", "CPU s": f"{cpu:.3f}"}
        | {"times sm.fit (CPU)": f"{cpu / medians['sm.fit'][1]:.2f}"}
        for name, (wall, cpu) in medians.items()
    ]
    intro = (
        f"Measured with `python benchmarks/authors_loop.py` on {time.strftime('%Y-%m-%d')}: medians of {args.sweeps} sweeps, {size['n_sequences']} recordings, "
        f"{syllables.size:,} frames, {size['n_syllables']} syllables, {size['n_states']} states, in turn in one process."
    )
    save_report("authors_loop", intro, rows, list(rows[0]))


if __name__ == "__main__":
    main()
