"""Make the labels of the open-field tutorials from their public source.

    python tools/make_open_field.py US_AllData_25Clusters.rds FOLDER [--compare FOLDER]

The tutorials use 306 recordings of mice that von Ziegler and colleagues published (Nature Methods 2024, doi 10.1038/s41592-024-02500-6), with a
label from k-means at each frame. Their repository, https://github.com/ETHZ-INS/BehaviorFlow (GPL-3), holds them in one file of R, which you
download first:

    https://github.com/ETHZ-INS/BehaviorFlow/raw/main/data/US_AllData_25Clusters.rds

Reading it needs a package of its own (`pip install rdata`). The file is a list whose `files` hold, by the name of the table that a recording was
tracked in, `raw_data` (labels as they came) and `data` (smoothed ones), each with a vector of text for `kmeans.25`, NA where there is no label; `meta`
is a table with a row per recording. What is written is what `sm.load_example("open_field", FOLDER)` reads: `kmeans25.npz` (`labels_raw` and `labels_smoothed`,
all recordings end to end, -1 for none; `lengths`, `names` and `label_names`) and `recordings.csv`. With --compare, a folder made before is compared.
`python -m doctest tools/make_open_field.py` tests everything but the reading of R's file.
"""

import argparse
import sys
from pathlib import Path

import numpy as np
import pandas as pd

SET = "kmeans.25"  # of the sets of labels in the file


def is_label(value):
    """Whether a value of a vector of text is there; R's NA arrives as None, as NaN or as text.

    >>> [is_label(value) for value in ("7", None, float("nan"), "NA")]
    [True, False, False, False]
    """
    return isinstance(value, str) and value != "NA"


def number_labels(values, numbers):
    """Labels as numbers from 0, -1 for none.

    >>> number_labels([None, "7", "16", float("nan")], {"7": 0, "16": 1}).tolist()
    [-1, 0, 1, -1]
    """
    return np.array([numbers[value] if is_label(value) else -1 for value in values], np.int8)


def arrays_of(study):
    """What goes into `kmeans25.npz`, of the list in R's file.

    >>> one = {"raw_data": {"kmeans.25": [None, "10", "2"]}, "data": {"kmeans.25": [None, "2", "2"]}}
    >>> two = {"raw_data": {"kmeans.25": ["2"]}, "data": {"kmeans.25": ["2"]}}
    >>> study = {"files": {"b.csv": one, "a.csv": two}}
    >>> for name, array in arrays_of(study).items():
    ...     print(name, array.tolist())
    labels_raw [-1, 1, 0, 0]
    labels_smoothed [-1, 0, 0, 0]
    lengths [3, 1]
    names ['b.csv', 'a.csv']
    label_names ['2', '10']
    >>> arrays_of({"files": {"a.csv": {"raw_data": {}, "data": {}}}})
    Traceback (most recent call last):
    ...
    ValueError: a.csv must have labels called kmeans.25; it has [].
    """
    files = study["files"]
    for name, file in files.items():
        for part in ("raw_data", "data"):
            if SET not in file[part]:
                raise ValueError(
                    f"{name} must have labels called {SET}; it has {list(file[part])}."
                )
    found = {value for file in files.values() for value in file["raw_data"][SET] if is_label(value)}
    label_names = sorted(found, key=int)
    numbers = {label: number for number, label in enumerate(label_names)}
    join = lambda part: np.concatenate(
        [number_labels(f[part][SET], numbers) for f in files.values()]
    )
    return {
        "labels_raw": join("raw_data"),
        "labels_smoothed": join("data"),
        "lengths": np.array([len(file["raw_data"][SET]) for file in files.values()]),
        "names": np.array(list(files)),
        "label_names": np.array(label_names),
    }


def table_of(study):
    """The table of the recordings, in the order of the labels.

    >>> meta = pd.DataFrame({"ID": ["m2", "m1"]}, index=["a.csv", "b.csv"])
    >>> table_of({"files": {"b.csv": {}, "a.csv": {}}, "meta": meta}).to_numpy().tolist()
    [['b.csv', 'm1'], ['a.csv', 'm2']]
    >>> table_of({"files": {"c.csv": {}}, "meta": meta})
    Traceback (most recent call last):
    ...
    ValueError: `meta` must have a row for each recording; there is none for ['c.csv'].
    """
    meta = pd.DataFrame(study["meta"])
    if "filename" in meta:
        meta = meta.set_index("filename")
    if missing := [name for name in study["files"] if name not in meta.index]:
        raise ValueError(
            f"`meta` must have a row for each recording; there is none for {missing[:3]}."
        )
    return meta.loc[list(study["files"])].rename_axis("filename").reset_index()


def differences(ours, theirs):
    """Names of arrays that are not the same.

    >>> differences({"a": np.array([1]), "b": np.array([1])}, {"a": np.array([1]), "b": np.array([2])})
    ['b']
    """
    return [name for name in ours if not np.array_equal(ours[name], theirs[name])]


def main(argv):
    "Read R's file, and write the two of ours."
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source", type=Path, help="US_AllData_25Clusters.rds")
    parser.add_argument("folder", type=Path, help="where to write; made if it does not exist")
    parser.add_argument("--compare", type=Path, help="a folder that was made before")
    args = parser.parse_args(argv)
    try:
        import rdata
    except ImportError:
        sys.exit("Files of R are read by rdata, so run `pip install rdata` first.")
    study = rdata.read_rds(args.source)
    arrays, table = arrays_of(study), table_of(study)
    args.folder.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(args.folder / "kmeans25.npz", **arrays)
    table.to_csv(args.folder / "recordings.csv", index=False)
    print(
        f"{len(table)} recordings, {arrays['lengths'].sum()} frames, {len(arrays['label_names'])} labels: {args.folder}"
    )
    if args.compare:
        found = differences(arrays, np.load(args.compare / "kmeans25.npz"))
        sys.exit(f"Not the same as in {args.compare}: {', '.join(found)}" if found else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
