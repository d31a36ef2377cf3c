"""Measure smoothing and EM for autoregressive models beside dynamax and hmmlearn: python benchmarks/arhmm.py.

All contestants take turns in one process, so that whatever else the machine is doing meets all of
them; the fastest of several repeats counts. See README.md in this folder.
"""

import argparse
import importlib.util
import json
import sys
from pathlib import Path

import numpy as np
from common import RESULTS, Stopwatch, in_process, markdown, save_csv

COLUMNS = ["task", "contestant", "wall_ms", "cpu_ms", "first_call_s", "times_ours", "note"]
SMOOTHING = {"n_timesteps": 36_000, "n_states": 50, "repeats": 15}
EM = {"n_timesteps": 36_000, "n_states": 50, "data_dim": 10, "num_lags": 2, "repeats": 9}


def have(name):
    """Whether a package is installed."""
    return importlib.util.find_spec(name) is not None


def take_turns(contestants, repeats):
    """Call each contestant once, then all of them in turns; seconds and CPU seconds of the fastest."""
    rows = {}
    for name, (call, note) in contestants.items():
        watch = Stopwatch()
        call()
        rows[name] = {"contestant": name, "first_call_s": watch.read()[0], "note": note}
        rows[name] |= {"wall_ms": np.inf, "cpu_ms": np.inf}
    for _ in range(repeats):
        for name, (call, _) in contestants.items():
            watch = Stopwatch()
            call()
            for column, seconds in zip(("wall_ms", "cpu_ms"), watch.read(), strict=True):
                rows[name][column] = min(rows[name][column], 1e3 * seconds)
    ours = next(iter(rows.values()))["wall_ms"]
    return [row | {"times_ours": row["wall_ms"] / ours} for row in rows.values()]


def smoothing(n_timesteps, n_states, repeats):
    """Smoothed states of a recording of twenty minutes at 30 frames per second."""
    import jax
    import jax.numpy as jnp

    from state_moseq.arhmm.passes import smooth_states, sticky_transitions
    from state_moseq.inference import hmm_smoother

    log_likes = np.random.default_rng(0).normal(size=(n_timesteps, n_states))
    chain = jnp.full(n_states, 1 / n_states), sticky_transitions(n_states)
    starts = jnp.zeros(n_timesteps, bool).at[0].set(True)
    frames = jnp.asarray(log_likes, jnp.float32)
    wait = jax.block_until_ready
    ours, logs = jax.jit(smooth_states), jax.jit(hmm_smoother)
    probs_only = jax.jit(lambda *args: smooth_states(*args).smoothed_probs)
    contestants = {
        "smooth_states": (lambda: wait(ours(*chain, frames, starts)), "with transition counts"),
        "smooth_states, probabilities": (
            lambda: wait(probs_only(*chain, frames, starts)),
            "without transition counts",
        ),
        "hmm_smoother": (lambda: wait(logs(*chain, frames, starts)), "in logarithms"),
    }
    if have("dynamax"):
        from dynamax.hidden_markov_model import hmm_smoother as theirs

        note = "with transition counts"
        contestants["dynamax"] = (lambda: wait(theirs(*chain, frames)), note)
    if have("hmmlearn"):
        from hmmlearn import _hmmc

        double = [np.asarray(c, float) for c in chain]

        def scaled():
            likes = np.exp(log_likes - log_likes.max(1, keepdims=True))
            _, forward, scaling = _hmmc.forward_scaling(*double, likes)
            backward = _hmmc.backward_scaling(*double, likes, scaling)
            probs = forward * backward
            return probs / probs.sum(1, keepdims=True)

        contestants["hmmlearn"] = (scaled, "double precision, without transition counts")
    return take_turns(contestants, repeats)


def simulate(n_timesteps, n_states, data_dim, seed=0):
    """Poses that are pulled towards a point of their own in each state."""
    rng = np.random.default_rng(seed)
    centers = rng.normal(size=(n_states, data_dim))
    x, state = np.zeros((n_timesteps, data_dim)), 0
    noise = 0.2 * rng.normal(size=x.shape)
    for t in range(1, n_timesteps):
        state = rng.integers(n_states) if rng.random() < 0.05 else state
        x[t] = 0.9 * x[t - 1] + 0.1 * centers[state] + noise[t]
    return ((x - x.mean(0)) / x.std(0)).astype("f4")


def em(n_timesteps, n_states, data_dim, num_lags, repeats):
    """One iteration of EM; the initial distribution and the transition matrix stay as they are."""
    import jax
    import jax.numpy as jnp

    from state_moseq.arhmm import em
    from state_moseq.arhmm.observations import AutoRegressiveObservations
    from state_moseq.arhmm.passes import sticky_transitions

    x = simulate(n_timesteps, n_states, data_dim)
    chain = np.full(n_states, 1 / n_states), np.asarray(sticky_transitions(n_states))
    model = AutoRegressiveObservations(n_states, data_dim, num_lags)
    problem = em._pose_problem([{"data": x}], None, chain, model, (), {})
    sums = em.start_sums("kmeans", [{"data": x}], model, problem.frames, 0)
    state = em._Progress(sums, problem.chain)

    def iterate():
        em._maximise(problem, state)
        state.sums, loglik = em._expect(problem, state, problem.frames)
        return loglik

    contestants = {"fit_hmm": (iterate, "E-step and M-step")}
    if have("dynamax"):
        from dynamax.hidden_markov_model import LinearAutoregressiveHMM

        theirs = LinearAutoregressiveHMM(n_states, data_dim, num_lags=num_lags)
        inputs = theirs.compute_inputs(jnp.asarray(x))
        covs = jnp.tile(jnp.eye(data_dim), (n_states, 1, 1))
        params, props = theirs.initialize(
            jax.random.PRNGKey(0),
            emission_covariances=covs,
            transition_matrix=jnp.asarray(chain[1]),
        )

        @jax.jit
        def iterate_theirs(params, emissions, inputs):
            stats, loglik = theirs.e_step(params, emissions, inputs)
            batch = jax.tree.map(lambda s: s[None], stats)
            return theirs.m_step(
                params, props, batch, theirs.initialize_m_step_state(params, props)
            )

        call = lambda: jax.block_until_ready(iterate_theirs(params, jnp.asarray(x), inputs))
        note = "compiled once (its `fit_em` compiles at every call); updates the chain, too"
        contestants["dynamax"] = (call, note)
    return take_turns(contestants, repeats)


TASKS = {"smoothing": (smoothing, SMOOTHING), "em": (em, EM)}


def main():
    """Run both comparisons, each in a process of its own, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--task", nargs=2, metavar=("NAME", "SETTINGS"))
    parser.add_argument("--gpu", action="store_true", help="let JAX use a GPU")
    args = parser.parse_args()
    if args.task:
        name, settings = args.task
        print(json.dumps({"rows": TASKS[name][0](**json.loads(settings))}))
        return
    rows = []
    for name, (_, settings) in TASKS.items():
        result = in_process(name, settings, gpu=args.gpu, script=Path(__file__))
        if "error" in result:
            sys.exit(f"{name}: {result['error']}")
        rows += [{"task": name, "load": result["load"]} | row for row in result["rows"]]
    missing = [name for name in ("dynamax", "hmmlearn") if not have(name)]
    RESULTS.mkdir(exist_ok=True)
    save_csv(RESULTS / ("arhmm_gpu.csv" if args.gpu else "arhmm.csv"), rows)
    print(markdown(rows, COLUMNS))
    if missing:
        print(f"Not installed, and left out: {', '.join(missing)}.")


if __name__ == "__main__":
    main()
