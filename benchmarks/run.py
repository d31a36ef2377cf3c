"""Measure how fast and how large fits are: python benchmarks/run.py [--quick | --full] [--gpu].

Every line of the table comes from a process of its own. See README.md in this folder.
"""

import argparse
import hashlib
import json
import os
import platform
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from common import (
    RESULTS,
    Stopwatch,
    count_compilations,
    exponent,
    in_process,
    markdown,
    peak_mb,
    resident_mb,
    save_csv,
    simulate,
)

BASE = {
    "frames": 1_000_000,
    "n_sequences": 20,
    "n_syllables": 100,
    "n_states": 10,
    "median_run": 24,
}
TARGET = {
    "frames": 9_072_000,
    "n_sequences": 21,
    "n_syllables": 100,
    "n_states": 10,
    "median_run": 48,
}
PEDAGOGICAL = {"n_sequences": 200, "n_timesteps": 1000, "n_syllables": 20, "n_states": 5}
# What one sweep calls, by its name in `state_moseq.sweeps`
STEPS = {
    "states": "_draw_states",
    "parameters": "_draw_params",
    "log prior": "log_params_prob",
}


def designs(size):
    """Sizes to measure: from a middle point along one axis at a time."""
    axes = {
        "quick": {
            "frames": (1_000_000,),
            "n_syllables": (20,),
            "n_states": (5,),
            "median_run": (1,),
        },
        "standard": {
            "frames": (1_000_000, 100_000, 10_000_000),
            "n_syllables": (20, 50, 200),
            "n_states": (5, 20),
            "median_run": (1, 6, 48),
        },
    }
    axes["full"] = {
        "frames": (1_000_000, 100_000, 300_000, 3_000_000, 10_000_000),
        "n_syllables": (20, 50, 200),
        "n_states": (5, 15, 20),
        "median_run": (1, 3, 6, 12, 48),
    }
    return [BASE | {axis: value} for axis, values in axes[size].items() for value in values]


def series(size):
    """Sizes for the two exponents: more frames for the same runs, and more runs of the same length."""
    factors = (0.25, 1) if size == "quick" else (0.25, 1, 4)
    grow = lambda **axes: BASE | {axis: int(BASE[axis] * factor) for axis, factor in axes.items()}
    return {
        "frames, runs fixed": [grow(frames=f, median_run=f) for f in factors],
        "runs, length fixed": [grow(frames=f) for f in factors],
    }


# --------------------------------------------------------------------------- in a process of its own


def load(path):
    """Simulated syllables and states, and a mask."""
    import jax

    jax.block_until_ready(jax.numpy.zeros(1) + 1)  # what JAX itself needs belongs to the baseline
    syllables, states = np.load(path), np.load(Path(path).with_name("states.npy"))
    return syllables, states, np.ones(syllables.shape, bool)


@contextmanager
def timed_steps():
    """Time the steps of a sweep where they are looked up; gives lists of (wall, CPU) seconds."""
    import jax

    from state_moseq import sweeps

    times, originals = {name: [] for name in STEPS}, {}

    def wrap(name, function):
        if isinstance(function, dict):  # one program per effort of the compiler
            return {effort: wrap(name, program) for effort, program in function.items()}

        def timed(*args, **options):
            watch = Stopwatch()
            result = jax.block_until_ready(function(*args, **options))
            times[name].append(watch.read())
            return result

        return timed

    for name, attribute in STEPS.items():
        originals[attribute] = getattr(sweeps, attribute)
        setattr(sweeps, attribute, wrap(name, originals[attribute]))
    try:
        yield times
    finally:
        for attribute, original in originals.items():
            setattr(sweeps, attribute, original)


def hyperparameters(settings, n_frames):
    """Those of the tutorials, the stickiness in proportion to the amount of data."""
    return {
        "n_states": settings["n_states"],
        "n_syllables": settings["n_syllables"],
        "trans_beta": 1.0,
        "trans_kappa": 6e5 * n_frames / 9e6,
        "emission_base_sigma": 1.0,
        "emission_biases_sigma": 1.0,
    }


def measure_sweeps(settings):
    """Sweeps from the true states: seconds by step, compilation, memory."""
    import jax
    import jax.numpy as jnp
    import jax.random as jr

    from state_moseq import hhmm, hhmm_efficient, sweeps

    compiled = count_compilations()
    syllables, states, mask = load(settings["path"])
    hypparams = hyperparameters(settings, mask.size)
    sizes = {name: hypparams[name] for name in ("n_states", "n_syllables")}
    before, watch = resident_mb(), Stopwatch()
    data = {"syllables": jnp.asarray(syllables), "mask": jnp.asarray(mask)}
    tokens = hhmm.encode_data(data, **sizes).tokens
    start = sweeps.init_gibbs(
        hhmm_efficient.model, sweeps.count_data(data, states, hypparams), hypparams
    )
    encoding = watch.read()[0]
    with timed_steps() as times:
        state, walls, cpus = start, [], []
        for i in range(settings["warm_up"] + settings["sweeps"]):
            watch = Stopwatch()
            given = hhmm_efficient.model, jr.PRNGKey(i), state, tokens, hypparams
            state, _ = sweeps.sweep(*given)
            jax.block_until_ready(state)
            wall, cpu = watch.read()
            walls.append(wall)
            cpus.append(cpu)
    late = lambda values: float(np.median(values[-settings["sweeps"] :])) if values else None
    of = lambda part: {name: [pair[part] for pair in pairs] for name, pairs in times.items()}
    wall_of, cpu_of = of(0), of(1)
    result = {
        "tokens": int(tokens.used.sum()),
        "max_frames": tokens.max_frames,
        "encode s": encoding,
        "compile s": compiled["compile"],
        "programs": compiled["programs"],
        "sweep s": late(walls),
        "sweep CPU s": late(cpus),
        **{f"{name} s": late(values) for name, values in wall_of.items()},
        "peak MB": peak_mb(),
        "beyond data MB": peak_mb() - before,
    }
    result["states CPU s"] = late(cpu_of["states"])
    result |= measure_parts(tokens, state.params)
    if jax.default_backend() == "gpu":
        result["GPU peak MB"] = jax.devices()[0].memory_stats()["peak_bytes_in_use"] / 1e6
    if settings.get("frame_by_frame"):
        result |= measure_frame_by_frame(data, state.params, repeats=3)
        for unit in ("s", "CPU s"):
            ratio = result[f"frame by frame {unit}"] / result[f"states {unit}"]
            result["ratio" if unit == "s" else "CPU ratio"] = ratio
    return result


def measure_parts(tokens, params, repeats=5):
    """The parts of a draw of the states, each compiled on its own."""
    import jax
    import jax.random as jr

    from state_moseq import hhmm_efficient, sampling
    from state_moseq.core_hhmm import fine_uniform
    from state_moseq.tokens import filter_tokens, make_tables

    @jax.jit
    def forward(params, tokens):
        log_probs = hhmm_efficient.log_syllable_trans_probs(params)
        tables = make_tables(params["trans_probs"], log_probs, tokens.max_frames)
        return tables, filter_tokens(tables, tokens)

    backward, bridges = jax.jit(sampling.sample_ends), jax.jit(sampling.sample_bridges)
    seconds = {"forward s": [], "backward s": [], "bridges s": []}

    def timed(name, function, *args):
        watch = Stopwatch()
        result = jax.block_until_ready(function(*args))
        seconds[name].append(watch.read()[0])
        return result

    for i in range(repeats + 1):  # the first compiles
        tables, filtered = timed("forward s", forward, params, tokens)
        uniforms = fine_uniform(jr.PRNGKey(i), (*tokens.used.shape, 3))
        ends = timed("backward s", backward, uniforms, tables, tokens, filtered)
        timed("bridges s", bridges, jr.PRNGKey(i), tables, tokens, ends)
    return {name: float(np.median(values[1:])) for name, values in seconds.items()}


def measure_frame_by_frame(data, params, *, repeats):
    """Draw the states by a plain scan over frames, all recordings at once, without counting steps."""
    import jax
    import jax.random as jr

    from state_moseq import hhmm_efficient
    from state_moseq.inference import sample_states

    n_states = len(params["trans_probs"])
    starts = np.zeros(data["syllables"].shape, bool)
    starts[:, 0] = True
    init_probs = np.full(n_states, 1 / n_states, np.float32)

    @jax.jit
    def draw(seeds, log_likelihoods):
        one = lambda seed, ll, start: sample_states(
            seed, init_probs, params["trans_probs"], ll, start
        )
        states, forward = jax.vmap(one)(seeds, log_likelihoods, starts)
        return states, forward.log_normalizers

    walls, cpus = [], []
    for i in range(repeats + 1):  # the first compiles
        watch = Stopwatch()
        log_likelihoods = hhmm_efficient.obs_log_likelihoods(data, params)
        jax.block_until_ready(draw(jr.split(jr.PRNGKey(i), len(starts)), log_likelihoods))
        wall, cpu = watch.read()
        walls.append(wall)
        cpus.append(cpu)
        del log_likelihoods
    return {
        "frame by frame s": float(np.median(walls[1:])),
        "frame by frame CPU s": float(np.median(cpus[1:])),
    }


def measure_fit(settings):
    """The whole of `sm.fit`, compilation included, as a user calls it."""
    import jax

    import state_moseq as sm

    compiled = count_compilations()
    syllables, _, mask = load(settings["path"])
    recordings = {f"recording{i}": row for i, row in enumerate(syllables)}
    kappa = settings.get("trans_kappa") or hyperparameters(settings, mask.size)["trans_kappa"]
    before, rows, previous_compile = resident_mb(), {}, 0.0
    for call in ("first", "again")[: settings.get("calls", 1)]:
        with timed_steps() as times:
            watch = Stopwatch()
            fit = sm.fit(
                recordings,
                settings["n_states"],
                trans_kappa=kappa,
                fps=settings["fps"],
                num_iters=settings["sweeps"],
                tolerance=settings.get("tolerance"),
                progress=False,
            )
            wall, cpu = watch.read()
        made = compiled["compile"] - previous_compile
        previous_compile = compiled["compile"]
        rows[call] = {
            "fit s": wall,
            "fit CPU s": cpu,
            "sweeps": len(fit.log_probs),
            "compile s": made,
            **{f"{name} s": float(np.sum([pair[0] for pair in v])) for name, v in times.items()},
            "by sweep": {name: np.round(values, 3).tolist() for name, values in times.items()},
        }
    rows |= {"programs": compiled["programs"], "peak MB": peak_mb()}
    rows |= {"beyond data MB": peak_mb() - before, "summary": repr(fit)}
    if jax.default_backend() == "gpu":
        rows["GPU peak MB"] = jax.devices()[0].memory_stats()["peak_bytes_in_use"] / 1e6
    return rows


def find_gpu(settings):
    """What JAX calls the devices that it sees."""
    import jax

    devices = jax.devices()
    return {"platform": devices[0].platform, "devices": [str(device) for device in devices]}


# ---------------------------------------------------------------------------------- in the first one


def make_pedagogical(folder):
    """Recordings of the pedagogical tutorial's size, drawn from the model by the package itself."""
    import jax.random as jr

    from state_moseq import hhmm_efficient

    sizes = {name: PEDAGOGICAL[name] for name in ("n_states", "n_syllables")}
    hypparams = {"trans_beta": 1.0, "trans_kappa": 100.0, **sizes}
    hypparams |= {"emission_base_sigma": 1.0, "emission_biases_sigma": 1.0}
    params = hhmm_efficient.random_params(jr.PRNGKey(0), hypparams)
    shape = PEDAGOGICAL["n_timesteps"], PEDAGOGICAL["n_sequences"]
    states, syllables = hhmm_efficient.simulate(jr.PRNGKey(1), params, *shape)
    np.save(Path(folder) / "states.npy", np.asarray(states))
    np.save(Path(folder) / "syllables.npy", np.asarray(syllables))
    return {"path": str(Path(folder) / "syllables.npy")}


def run_one(task, settings, **options):
    """Simulate in a temporary folder, then measure in a process of its own."""
    names = ("frames", "n_sequences", "n_syllables", "n_states", "median_run")
    with tempfile.TemporaryDirectory() as folder:
        path = simulate(folder, **{name: settings[name] for name in names})
        row = in_process(task, settings | {"path": str(path)}, **options)
    return {name: settings[name] for name in names} | row


def measure_targets(size, gpu):
    """The two sizes that the project promises something about."""
    sweeps = 10 if size == "quick" else 100
    rows = []
    if size != "quick":
        big = run_one("fit", TARGET | {"sweeps": sweeps, "fps": 120, "trans_kappa": 6e5}, gpu=gpu)
        first = big.get("first", {})
        rows.append({"fit": f"21 x 432,000 frames, {sweeps} sweeps", **first, **big})
        until = {"sweeps": 100, "fps": 120, "trans_kappa": 6e5, "tolerance": 1.0}
        done = run_one("fit", TARGET | until, gpu=gpu)
        rows.append({"fit": "the same, until converged", **done.get("first", {}), **done})
    with tempfile.TemporaryDirectory() as folder:
        settings = PEDAGOGICAL | {"sweeps": 100, "fps": 30, "trans_kappa": 100.0, "calls": 2}
        small = in_process("fit", settings | make_pedagogical(folder), gpu=gpu)
    rows.append({"fit": "200 x 1,000 frames, 100 sweeps", **small.get("first", {}), **small})
    rows.append(
        {"fit": "the same again, compiled", **small.get("again", {}), "load": small["load"]}
    )
    return rows


def fingerprint():
    """Eight digits that change with the code of the package."""
    import state_moseq

    files = sorted(Path(state_moseq.__file__).parent.glob("*.py"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:8]


def say(text):
    """Print without delay."""
    print(text, flush=True)


def measure_all(size, gpu):
    """All rows of the sweep table, and the exponents."""
    sweeps = {"warm_up": 3, "sweeps": 5 if size == "quick" else 9}
    measured = {}

    def measure(settings):
        key = json.dumps(settings, sort_keys=True)
        if key not in measured:
            compare = {"frame_by_frame": settings["frames"] <= 1e6 or settings == TARGET}
            measured[key] = run_one("sweeps", settings | sweeps | compare, gpu=gpu)
            say(markdown([measured[key]], SWEEP_COLUMNS).splitlines()[-1])
        return measured[key]

    for settings in designs(size) + ([] if size == "quick" else [TARGET]):
        measure(settings)
    slopes = []
    for name, members in series(size).items():
        part = [measure(settings) for settings in members]
        if any("error" in row for row in part):
            continue
        sizes = [row["frames" if name.startswith("frames") else "tokens"] for row in part]
        slopes.append(
            {"series": name, "sizes": " to ".join(f"{n:,}" for n in sizes[:: len(sizes) - 1])}
        )
        for step in ("forward s", "backward s", "bridges s", "states s", "states CPU s", "sweep s"):
            slopes[-1][step] = exponent(sizes, [row[step] for row in part])
    return list(measured.values()), slopes


SWEEP_COLUMNS = (
    "frames,n_syllables,n_states,median_run,tokens,sweep s,sweep CPU s,states s,forward s,backward s,bridges s,parameters s,"
    "log prior s,compile s,peak MB,beyond data MB,frame by frame s,ratio,CPU ratio,load,error"
).split(",")
FIT_COLUMNS = "fit,sweeps,fit s,fit CPU s,compile s,programs,states s,parameters s,log prior s,peak MB,beyond data MB,load,error".split(
    ","
)
TASKS = {"sweeps": measure_sweeps, "fit": measure_fit, "gpu": find_gpu}


def report(size, device, code, fits, rows, slopes):
    """The tables as text."""
    import jax

    intro = (
        f"Measured with `python benchmarks/run.py{'' if size == 'standard' else f' --{size}'}` on {time.strftime('%Y-%m-%d')}: {device}, "
        f"Python {platform.python_version()}, jax {jax.__version__}, package code {code}. `load` is the load average when a "
        "process started (1 for every busy core); this benchmark itself adds one to two."
    )
    parts = {"Whole fits": (fits, FIT_COLUMNS), "Sweeps": (rows, SWEEP_COLUMNS)}
    if slopes:
        parts["Scaling exponents"] = (slopes, list(slopes[0]))
    tables = [f"## {title}\n\n{markdown(*table)}" for title, table in parts.items()]
    return "\n\n".join([intro, *tables]) + "\n"


def main():
    if sys.argv[1:2] == ["--task"]:
        print(json.dumps(TASKS[sys.argv[2]](json.loads(sys.argv[3]))))
        return
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", action="store_true", help="few small sizes, under three minutes")
    size.add_argument("--full", action="store_true", help="more points along every axis")
    parser.add_argument("--gpu", action="store_true", help="measure on the GPU that JAX sees")
    options = parser.parse_args()
    size = "quick" if options.quick else "full" if options.full else "standard"
    device = f"{os.cpu_count()} CPU cores"
    if options.gpu:
        seen = in_process("gpu", {}, gpu=True)
        if seen.get("platform") != "gpu":
            say(
                f"JAX sees no GPU here ({seen.get('platform')} alone), so there is nothing to measure."
            )
            return
        device = ", ".join(seen["devices"])
    RESULTS.mkdir(exist_ok=True)
    start, code = time.perf_counter(), fingerprint()
    fits = measure_targets(size, options.gpu)
    say(markdown(fits, FIT_COLUMNS))
    rows, slopes = measure_all(size, options.gpu)
    name = f"{size}-gpu" if options.gpu else size
    if fingerprint() != code:
        code += f" (changed to {fingerprint()} while this ran: measure again)"
    text = report(size, device, code, fits, rows, slopes)
    (RESULTS / f"{name}.md").write_text(text)
    save_csv(RESULTS / f"{name}.csv", rows)
    (RESULTS / f"{name}-fits.json").write_text(json.dumps(fits, indent=1))
    say(f"\n{text}\nSaved in {RESULTS} after {(time.perf_counter() - start) / 60:.1f} minutes.")


if __name__ == "__main__":
    main()
