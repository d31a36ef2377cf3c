"""Which other description of the same labels gives states that come back: python benchmarks/extensions.py --folder open_field.

Real labels fail a check: states of labels that a fit makes up are more certain than those of the labels it was fitted to. What is
missing in the model? Each row tries one answer with the tools that are there, on every so many of the recordings: whole matrices for
every state in place of one bias each, labels that were smoothed, visits to syllables in place of frames, and visits in two classes of
length. Two halves of the animals are fitted apart and compared; held-out likelihoods are per frame and include how long visits last,
so they may be compared between rows with the same labels. See README.md in this folder.
"""

import argparse
from pathlib import Path

import numpy as np
from common import save_report

import state_moseq as sm
from state_moseq.run_lengths import encode_runs


def classes_of_length(recordings, n_classes):
    """Visits by recording: label (syllable and class of its length), length and syllable."""
    runs = {name: encode_runs(np.asarray(x)) for name, x in recordings.items()}
    visits = {name: (x.labels, x.lengths) for name, x in runs.items()}
    syllables, lengths = (np.concatenate(x) for x in zip(*visits.values(), strict=True))
    borders = {
        s: np.quantile(lengths[syllables == s], np.arange(1, n_classes) / n_classes)
        for s in np.unique(syllables)
    }
    out = {}
    for name, (s, n) in visits.items():
        rank = np.array([np.searchsorted(borders[a], b) for a, b in zip(s, n, strict=True)], int)
        out[name] = s * n_classes + rank, n
    return out


def length_loglik(train, test):
    """Log probability of the lengths of visits, given their labels: shares in training, one more visit spread over all lengths."""
    longest = max(n.max() for _, n in [*train.values(), *test.values()])
    n_labels = 1 + max(x.max() for x, _ in [*train.values(), *test.values()])
    counts = np.full((n_labels, longest + 1), 1 / longest)
    for x, n in train.values():
        np.add.at(counts, (x, n), 1)
    shares = np.log(counts / counts.sum(1, keepdims=True))
    return sum(shares[x, n].sum() for x, n in test.values())


def describe(recordings, variant):
    """Labels for the model, lengths of visits where these are apart from it, and steps per second."""
    if not variant.startswith("visits"):
        return {name: np.asarray(x) for name, x in recordings.items()}, None, recordings.fps
    visits = classes_of_length(recordings, 2 if "two classes" in variant else 1)
    labels = {name: x for name, (x, _) in visits.items()}
    n_frames = sum(map(len, recordings.values()))
    return labels, visits, recordings.fps * sum(map(len, labels.values())) / n_frames


def try_variant(variant, recordings, animals, n_states, seconds, repeats):
    """A row of the table."""
    labels, visits, fps = describe(recordings, variant)
    how = {"target_duration": seconds, "method": "em", "fps": fps, "progress": False}
    how |= {"model": "standard" if "matrix" in variant else "efficient", "max_gap": None}
    halves = sm.compare_halves(labels, n_states, animals=animals, repeats=repeats, **how)
    scores = halves.table["agreement"].mean()
    owners = sorted(set(animals.values()))
    mine = set(np.random.default_rng(0).permutation(owners)[: len(owners) // 2])
    train, test = ({n: x for n, x in labels.items() if (animals[n] in mine) == w} for w in (1, 0))
    fit = sm.fit(train, n_states, **how)
    answer = fit.apply(test, unseen="gap", progress=False)
    loglik = sum(float(x.sum(dtype=np.float64)) for x in answer.log_likelihoods.values())
    if visits is not None:
        loglik += length_loglik(*({n: visits[n] for n in part} for part in (train, test)))
    frames = sum(len(recordings[name]) for name in test)
    check = fit.check_simulations(n_simulations=4, progress=False).loc["mean confidence"]
    return {
        "labels": variant,
        "n_states": n_states,
        "halves agree": f"{scores:.2f}",
        "draws agree": f"{fit.reliability().draws:.2f}",
        "held-out nats per frame": f"{loglik / frames:.4f}",
        "confidence": f"{check.iloc[0]:.2f}",
        "confidence of made-up labels": f"{check.iloc[1]:.2f}",
        "median duration (s)": f"{fit.median_duration():.1f}",
    }


def main():
    """Run all, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, required=True, help="as `sm.load_example` reads it")
    parser.add_argument("--every", type=int, default=9, help="take every so many recordings")
    parser.add_argument("--n-states", type=int, nargs="+", default=[2, 3, 4])
    parser.add_argument("--seconds", type=float, default=10, help="median duration of the states")
    parser.add_argument("--repeats", type=int, default=3, help="ways to deal the animals")
    args = parser.parse_args()
    variants = ["frames", "frames, a matrix for each state", "frames, smoothed labels"]
    variants += ["visits", "visits, two classes of length"]
    rows = []
    for variant in variants:
        all_of_them = sm.load_example("open_field", args.folder, smoothed="smoothed" in variant)
        names = list(all_of_them)[:: args.every]
        recordings = sm.Recordings({n: all_of_them[n] for n in names}, fps=all_of_them.fps)
        animals = {n: str(all_of_them.metadata.loc[n, "Animal"]) for n in names}
        for n_states in args.n_states:
            row = try_variant(variant, recordings, animals, n_states, args.seconds, args.repeats)
            print(row, flush=True)
            rows.append(row)
    intro = "# Other descriptions of the same labels\n\n" + __doc__.split("\n\n", 1)[1].strip()
    save_report("extensions", intro, rows, list(rows[0]))


if __name__ == "__main__":
    main()
