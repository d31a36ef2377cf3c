"""Measure what dynamics and the pose are worth, over eight seeds: python benchmarks/dynamics.py.

Two tables: decoding a circling point from neurons with and without the dynamics of an AR-HMM, and
the held-out log-likelihood of recurrent transitions beside stationary ones, on animals that turn by
their place and on others that turn at random. See README.md in this folder.
"""

import argparse

import numpy as np
from common import RESULTS, markdown

N_TRAIN = 2000
NOISES = (4.0, 2.0)
HOW = {"num_lags": 1, "num_iters": 15, "progress": False}


def decode(seed, noise):
    """Errors and right states of a decoder alone and with dynamics, on the last third."""
    from state_moseq.arhmm.fitting import fit_arhmm
    from state_moseq.decoders.bayes_decoder import bayes_decode, fit_windows, simulate_circles

    toy = simulate_circles(seed, noise=noise)
    x, z, n = toy["latents"], toy["states"], N_TRAIN
    hmm = fit_arhmm({"train": x[:n]}, 2, learn=["transitions"], **HOW)
    if (hmm.states["train"] == z[:n]).mean() < 0.5:
        hmm = hmm.renumber([1, 0])
    f = fit_windows(toy["neurons"], x, n)
    q = fit_windows(toy["neurons"], np.append(hmm.states["train"], z[n:]), n)
    parts = lambda a: {"train": a[:n], "test": a[n:]}
    row, seen = {"noise": noise, "seed": seed}, np.isfinite(q[n:]).all(1)
    for name, overlap in (("", 1), (", overlap measured", "measured")):
        bayes = bayes_decode(hmm, parts(f), parts(q), latents={"train": x[:n]}, overlap=overlap)
        told = bayes.score({"test": x[n:]})
        row |= {"mse alone": told.loc["decoder alone", "mse"]}
        row[f"mse ratio{name}"] = told.loc["with dynamics", "mse"] / row["mse alone"]
        row[f"in band{name}"] = told.loc["with dynamics", "in_band"]
        if overlap == 1:
            row["states alone"] = (q[n:].argmax(1) == z[n:])[seen].mean()
            row["states"] = (bayes.states["test"] == z[n:])[seen].mean()
    return row


def held_out(seed, pull):
    """Nats per frame that recurrent transitions gain over stationary ones on another stretch."""
    from state_moseq.arhmm.fitting import fit_arhmm
    from state_moseq.arhmm.recurrent import simulate_walker

    x, states = simulate_walker(seed, 2 * N_TRAIN, pull)
    parts = {"recordings": {"a": x[:N_TRAIN]}, "test": {"b": x[N_TRAIN:]}, "num_states": 2}
    init = [{"expected_states": np.eye(2)[states[:N_TRAIN]]}]
    fits = {
        kind: fit_arhmm(**parts, init=init, learn=["transitions"], transitions=kind, **HOW)
        for kind in ("stationary", "recurrent", "recurrent_only")
    }
    row = {"pull": pull, "seed": seed} | {k: fit.test_lls[-1] for k, fit in fits.items()}
    return row | {"gain": row["recurrent"] - row["stationary"]}


def main():
    """Run both and save the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=8)
    n_seeds = parser.parse_args().seeds
    decoded = [decode(seed, noise) for noise in NOISES for seed in range(n_seeds)]
    walks = [held_out(seed, pull) for pull in (6.0, 0.0) for seed in range(n_seeds)]
    text = ["# What dynamics and the pose are worth\n"]
    for rows, title in ((decoded, "Decoding with dynamics"), (walks, "Recurrent transitions")):
        key = next(iter(rows[0]))
        text += [f"## {title}\n", table(rows)]
        for value in dict.fromkeys(row[key] for row in rows):
            own = [row for row in rows if row[key] == value]
            means = {k: np.mean([r[k] for r in own]) for k in own[0] if k not in (key, "seed")}
            shown = ", ".join(f"{k} {v:.3f}" for k, v in means.items())
            text.append(f"Means, {key} {value:g}: {shown}.\n")
    (RESULTS / "dynamics.md").write_text("\n".join(text), encoding="utf-8")
    print("\n".join(text))


def table(rows):
    """Rows as a table in markdown."""
    plain = [{k: v if k == "seed" else f"{v:.3f}" for k, v in row.items()} for row in rows]
    return markdown(plain, list(rows[0])) + "\n"


if __name__ == "__main__":
    main()
