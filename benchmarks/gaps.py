"""What missing frames do to the states of a fit: python benchmarks/gaps.py [--sets 3].

Simulated recordings, whose states are known, with frames left out. See README.md in this folder.
"""

import argparse
import time
import warnings

import jax.random as jr
import numpy as np
from common import save_report

import state_moseq as sm
from state_moseq import hhmm_standard
from state_moseq.estimates import estimate_states

FPS, N_STATES, N_SYLLABLES, MEDIAN = 30, 3, 8, 6.4
N_RECORDINGS, N_RECORDED = 4, 8000
TARGETS = [
    6.0,
    9.0,
]  # seconds; the second is longer than the truth, so that the stickiness has to work
SINGLES = [0.0, 0.005, 0.02, 0.1]  # part of the frames that are dropped one by one
GAPS = [1.0, 5.0, 20.0, 60.0, 600.0]  # seconds, one after every 1,000 recorded frames
PER_STRETCH = 1000
COLUMNS = [
    "target (s)",
    "missing",
    "accuracy",
    "oracle accuracy",
    "ARI",
    "oracle ARI",
    "fall beyond the oracle",
    "worst set",
    "median (s)",
    "stickiness (ratio)",
    "worst ratio",
    "stay (ratio)",
    "reached",
    "plateau",
    "sweeps",
]


def true_params(seed):
    """Syllables of a third of a second in states that last 6.4 seconds in the median."""
    rng = np.random.default_rng(seed)
    leave = 1 - 0.5 ** (1 / (MEDIAN * FPS))
    trans_probs = np.full((N_STATES, N_STATES), leave / (N_STATES - 1))
    np.fill_diagonal(trans_probs, 1 - leave)
    usage = rng.dirichlet(np.full(N_SYLLABLES, 0.7), size=N_STATES)
    emissions = 0.9 * np.eye(N_SYLLABLES) + 0.1 * (0.9 * usage[:, None] + 0.1 / N_SYLLABLES)
    return {"trans_probs": trans_probs, "emissions": emissions / emissions.sum(-1, keepdims=True)}


def simulate(params, seed, n_timesteps):
    """States and syllables of all recordings."""
    given = {name: np.asarray(x, np.float32) for name, x in params.items()}
    found = hhmm_standard.simulate(jr.PRNGKey(seed), given, n_timesteps, N_RECORDINGS)
    return [dict(enumerate(np.array(x))) for x in found]


def with_gaps(params, seed, seconds):
    """Recordings with a gap after every 1,000 recorded frames."""
    gap, n_gaps = round(seconds * FPS), N_RECORDED // PER_STRETCH - 1
    states, labels = simulate(params, seed, N_RECORDED + n_gaps * gap)
    period = np.arange(N_RECORDED + n_gaps * gap) % (PER_STRETCH + gap)
    return states, {name: np.where(period < PER_STRETCH, x, -1) for name, x in labels.items()}


def with_drops(params, seed, share):
    """Recordings of which single frames are missing."""
    states, labels = simulate(params, seed, N_RECORDED)
    rng = np.random.default_rng(seed)
    drop = lambda x: np.where(rng.random(len(x)) < share, -1, x)
    return states, {name: drop(x) for name, x in labels.items()}


def agreement(found, truth, labels):
    """Accuracy and adjusted Rand index where something was recorded."""
    recorded = lambda states: np.concatenate([states[n][x >= 0] for n, x in labels.items()])
    one, two = recorded(found), recorded(truth)
    return sm.compare_states(one, two, N_STATES)[2], sm.get_adjusted_rand(one, two)


def measure(states, labels, params, seed, target):
    """What a fit of holey recordings finds, and what the truth about the parameters would find."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the table says whether the duration was reached
        fit = sm.fit(
            labels,
            N_STATES,
            model="standard",
            fps=FPS,
            target_duration=target,
            seed=seed,
            progress=False,
        )
    oracle = estimate_states(hhmm_standard.model, labels, [params]).states
    row = dict(zip(("accuracy", "ARI"), agreement(fit.states, states, labels), strict=True))
    best = agreement(oracle, states, labels)
    row |= dict(zip(("oracle accuracy", "oracle ARI"), best, strict=True))
    row |= {"median (s)": fit.median_duration(), "kappa": fit.hypparams["trans_kappa"]}
    leave = 1 - np.diag(fit.params["trans_probs"])
    row |= {"stay": float(np.exp(-np.log(leave).mean()))}
    row |= {"reached": float(fit.reached), "plateau": float(fit.ended == "plateau")}
    return row | {"sweeps": float(len(fit.log_probs))}


def measure_all(n_sets, target):
    """Every way to lose frames, for every set of recordings."""
    ways = {f"{share:.1%} single frames": (with_drops, share) for share in SINGLES}
    ways |= {f"gaps of {s:g} s": (with_gaps, s) for s in GAPS}
    table = {}
    for words, (make, amount) in ways.items():
        table[words] = []
        for seed in range(n_sets):
            params = true_params(seed)
            states, labels = make(params, 100 + seed, amount)
            table[words].append(measure(states, labels, params, seed, target))
        print(
            target,
            words,
            [{k: round(v, 3) for k, v in row.items()} for row in table[words]],
            flush=True,
        )
    return table


def summarize(table, target):
    """A row per way, compared with the same sets without any gap."""
    whole, rows = next(iter(table.values())), []
    for words, found in table.items():
        get = lambda name, rows=found: np.array([row[name] for row in rows])
        fall = lambda name, get=get: np.array([row[name] for row in whole]) - get(name)
        beyond = fall("accuracy") - fall("oracle accuracy")
        ratio = get("kappa") / np.array([row["kappa"] for row in whole])
        row = {name: float(get(name).mean()) for name in COLUMNS if name in found[0]}
        stay = get("stay") / np.array([row["stay"] for row in whole])
        row |= {
            "target (s)": target,
            "missing": words,
            "stay (ratio)": float(np.exp(np.log(stay).mean())),
        }
        row |= {"fall beyond the oracle": float(beyond.mean())}
        row |= {
            "worst set": float(beyond.max()),
            "stickiness (ratio)": float(np.exp(np.log(ratio).mean())),
        }
        rows.append(row | {"worst ratio": float(np.exp(np.abs(np.log(ratio)).max()))})
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sets", type=int, default=3, help="sets of recordings")
    options = parser.parse_args()
    rows = [row for t in TARGETS for row in summarize(measure_all(options.sets, t), t)]
    intro = (
        f"Measured with `python benchmarks/gaps.py --sets {options.sets}` on {time.strftime('%Y-%m-%d')}: means over "
        f"{options.sets} sets of {N_RECORDINGS} recordings with {N_RECORDED:,} recorded frames each ({FPS} a second, "
        f"{N_STATES} states of {MEDIAN} s in the median, {N_SYLLABLES} syllables), fitted with `target_duration` as stated. "
        "The oracle knows the true parameters and has the same gaps. *Fall beyond the oracle*: what the fit loses in accuracy "
        "against the same recordings without gaps, less what the oracle loses. Stickiness, and how long the fitted model stays in a state, relative to those without gaps."
    )
    save_report("gaps", intro, rows, COLUMNS)


if __name__ == "__main__":
    main()
