"""Do comparisons of groups keep their promise? python benchmarks/groups.py [--experiments 500] [--data FOLDER].

False positives where nothing differs: on recordings that a fitted model makes up, on animals that differ, and on real
animals whose labels are shuffled; and how much is found where something does differ. See README.md in this folder.
"""

import argparse
import time
from pathlib import Path

import numpy as np
import pandas as pd
from common import RESULTS, load_labels, markdown, save_report

import state_moseq as sm
from state_moseq.groups.compositions import log_ratios
from state_moseq.groups.permutations import permutation_test
from state_moseq.groups.tables import tally_states
from state_moseq.run_lengths import encode_runs

COLUMNS = ["experiment", "unit of the test", "n", "false positives", "low", "high"]
ORDERS = 199


def interval(found):
    """Share with its 95 % interval (Wilson)."""
    n, p = len(found), np.mean(found)
    center, reach = p + 2 / n, 1.96 * np.sqrt(p * (1 - p) / n + 1 / n**2)
    return p, (center - reach) / (1 + 4 / n), (center + reach) / (1 + 4 / n)


def row(name, unit, p):
    """A line of the table."""
    share, low, high = interval(np.array(p) <= 0.05)
    cells = [name, unit, len(p), f"{share:.3f}", f"{low:.3f}", f"{high:.3f}"]
    return dict(zip(COLUMNS, cells, strict=True))


def test(frames, visits, groups, seed, **how):
    """Smallest corrected p over states."""
    given = log_ratios(frames, visits), np.asarray(groups)
    return permutation_test(*given, n_permutations=ORDERS, seed=seed, **how).p_max.min()


def sums(tally, owner, animals):
    """Frames and visits of some animals, over their recordings."""
    rows = [owner == a for a in animals]
    return tuple(np.stack([x[r].sum(0) for r in rows]) for x in (tally.n_frames, tally.n_bouts))


def null_of_simulated(n, options, seed):
    """p by animal and by recording where nothing differs, animals with a taste of their own."""
    by_animal, by_recording = [], []
    states, about = sm.simulate_animals({"all": 12 * n}, **options, seed=seed)
    tally = tally_states(states, about, fps=options["fps"])
    owner = pd.factorize(about["animal"])[0]
    cuts = np.searchsorted(owner, np.arange(0, 12 * n + 1, 12))
    for k, (a, b) in enumerate(zip(cuts[:-1], cuts[1:], strict=True)):
        part, mine = owner[a:b] - 12 * k, slice(a, b)
        frames = np.stack([tally.n_frames[mine][part == i].sum(0) for i in range(12)])
        visits = np.stack([tally.n_bouts[mine][part == i].sum(0) for i in range(12)])
        by_animal.append(test(frames, visits, np.repeat([0, 1], 6), k))
        by_recording.append(test(tally.n_frames[mine], tally.n_bouts[mine], part // 6, k))
    return by_animal, by_recording


def open_field(folder):
    """Recordings of one experiment, of which all animals were recorded twice."""
    pieces, table = load_labels(folder / "kmeans25.npz"), pd.read_csv(folder / "recordings.csv")
    kept = np.flatnonzero(table["Experiment"] == "Tun_Yoh")
    labels = {table["ID"][i]: pieces[i][pieces[i] >= 0] for i in kept}
    return sm.Recordings(labels, fps=25, metadata=table.iloc[kept].set_index("ID"))


def made_up_by_fit(fit, n, seed):
    """p where nothing differs: pieces of unequal length of recordings that a model made up, dealt to animals."""
    rng, found = np.random.default_rng(seed), []
    n_states = fit.hypparams["n_states"]
    pool = [z for s in range(4) for z in fit.simulate(s)[0].values()]
    runs = [encode_runs(z.astype(np.int64)) for z in pool]
    for k in range(n):
        chosen, counts = rng.choice(len(runs), 24, replace=False), []
        owner = np.repeat(np.arange(12), rng.permutation([1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3]))
        for i in chosen:
            stop = rng.uniform(0.3, 1) * runs[i].edges[-1]
            own = runs[i].starts < stop
            lengths = np.minimum(runs[i].stops[own], stop) - runs[i].starts[own]
            each = [np.bincount(runs[i].labels[own], w, n_states) for w in (lengths, None)]
            counts.append(each)
        frames, visits = (
            np.stack([np.array(counts)[owner == a, j].sum(0) for a in range(12)]) for j in (0, 1)
        )
        used = visits.sum(0) > 0
        found.append(test(frames[:, used], visits[:, used], np.repeat([0, 1], 6), k))
    return found


def shuffled_animals(fit, metadata, n, seed):
    """p by animal and by recording on real animals, both sessions, with labels dealt at random."""
    tally = tally_states(fit, metadata)
    owner, names = pd.factorize(metadata.loc[list(fit.states), "Animal"])
    used = (tally.n_bouts > 0).sum(0) >= 3
    rng, by_animal, by_recording = np.random.default_rng(seed), [], []
    for k in range(n):
        animals = rng.choice(len(names), 16, replace=False)
        dropped = animals[rng.random(16) < 0.3]  # of some, one session is lost
        lost = np.zeros(len(owner), bool)
        lost[[np.flatnonzero(owner == a)[0] for a in dropped]] = True
        part = np.isin(owner, animals) & ~lost
        frames, visits = (
            np.stack([x[part & (owner == a)][:, used].sum(0) for a in animals])
            for x in (tally.n_frames, tally.n_bouts)
        )
        label = dict(zip(animals.tolist(), np.repeat([0, 1], 8).tolist(), strict=True))
        by_animal.append(test(frames, visits, np.repeat([0, 1], 8), k))
        groups = np.array([label[a] for a in owner[part].tolist()])
        rows = tally.n_frames[part][:, used], tally.n_bouts[part][:, used]
        by_recording.append(test(*rows, groups, k))
    return by_animal, by_recording


def power(n_experiments, spread=0.4):
    """Share of the experiments that find the state that differs, over effect and number of animals."""
    rows = []
    for n in (4, 6, 8, 12, 16):
        cells = {"animals per group": n}
        for effect in (0.3, 0.5, 0.8, 1.2):
            both = {g: n * n_experiments for g in "xy"}
            options = {"n_recordings": 1, "spread": spread, "seconds": 600, "fps": 2}
            z, about = sm.simulate_animals(both, {"y": {2: effect}}, **options, seed=n)
            tally, found = tally_states(z, about), 0
            for k in range(n_experiments):
                one = np.arange(k * n, k * n + n)
                r = np.concatenate([one, n * n_experiments + one])
                values = log_ratios(tally.n_frames[r], tally.n_bouts[r])
                p = permutation_test(values, np.repeat([0, 1], n), n_permutations=ORDERS, seed=k)
                found += p.p_max[2] <= 0.05
            cells[f"log ratio {effect:g}"] = f"{found / n_experiments:.2f}"
        rows.append(cells)
    return rows


def coverage(n_experiments):
    """How often intervals of effects hold the truth, with few animals and with many."""
    from state_moseq.groups.compare import estimate_effects

    rows = []
    for n in (4, 6, 10, 20):
        hit = {"bootstrap": 0, "Student's t": 0}
        design = np.column_stack([np.repeat([0, 1], n), np.ones(2 * n)]).astype(float)
        for k in range(n_experiments):
            values = np.random.default_rng(k).standard_t(5, size=(2 * n, 1))
            for name, resamples in (("bootstrap", 999), ("Student's t", 0)):
                given = values, design, np.repeat([0, 1], n)
                e = estimate_effects(*given, n_bootstrap=resamples, seed=k)
                hit[name] += e.low[0] <= 0 <= e.high[0]
        rows.append(
            {"animals per group": n} | {k: f"{v / n_experiments:.3f}" for k, v in hit.items()}
        )
    return rows


def main():
    """Run everything and write the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--experiments", type=int, default=500)
    here = Path(__file__).resolve().parents[2]
    parser.add_argument("--data", type=Path, default=here / "shared/data/open_field_labels")
    args = parser.parse_args()
    n, began, rows = args.experiments, time.time(), []
    base = {"fps": 2, "duration": 4}
    for name, options in {
        "simulated, one session of 5 min": {"n_recordings": 1, "seconds": 300},
        "simulated, 1 to 4 sessions of 1 to 8 min": {
            "n_recordings": [1, 2, 4],
            "seconds": (60, 480),
        },
        "the same, animals very different": {
            "n_recordings": [1, 2, 4],
            "seconds": (60, 480),
            "spread": 0.8,
        },
    }.items():
        by_animal, by_recording = null_of_simulated(n, base | options, seed=1)
        rows += [row(name, "animal", by_animal), row(name, "recording", by_recording)]
    if args.data.exists():
        recordings = open_field(args.data)
        fit = sm.fit(recordings, 8, target_duration=10.0, num_iters=60, progress=False)
        rows.append(
            row(
                "made up by a fit, 1 to 3 sessions of 3 to 10 min",
                "animal",
                made_up_by_fit(fit, n, 2),
            )
        )
        by_animal, by_recording = shuffled_animals(fit, recordings.metadata, n, 3)
        rows += [
            row("real animals, labels shuffled, 1 or 2 sessions", u, p)
            for u, p in (("animal", by_animal), ("recording", by_recording))
        ]
    else:
        print(f"{args.data} is not there: no real animals")
    intro = (
        f"Measured with `python benchmarks/groups.py --experiments {n}` on {time.strftime('%Y-%m-%d')}: share of {n} experiments in which the test at the level of "
        f"5 % calls some state different although nothing differs ({ORDERS} random orders of labels, maximum over states); `low` and `high` are its 95 % interval."
    )
    tables = {
        "Share of experiments that find the state that differs": power(min(n, 200)),
        "Share of intervals of 95 % that hold the truth": coverage(n),
    }
    save_report("groups", intro, rows, COLUMNS)
    with open(RESULTS / "groups.md", "a") as file:
        for title, table in tables.items():
            file.write(f"\n{title}\n\n{markdown(table, list(table[0]))}\n")
        file.write(f"\nThe whole took {time.time() - began:.0f} s on the wall.\n")


if __name__ == "__main__":
    main()
