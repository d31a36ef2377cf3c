"""Break three hundred copies of a file of every kind, and count what becomes of them.

    python benchmarks/damaged_files.py [--copies 300]

It runs the cells of `nbs/checks/damaged_files.ipynb`, which explain what is done, with more copies and with real fits and scans among
the files (three minutes), and saves the table in `benchmarks/results/damaged_files.md`.
"""

import argparse
import json
import os
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PAGE = HERE.parent / "nbs" / "checks" / "damaged_files.ipynb"


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--copies", type=int, default=300)
    args = parser.parse_args()
    os.environ["DAMAGED_FILES"] = str(args.copies)
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    os.chdir(PAGE.parent)
    cells = json.loads(PAGE.read_text("utf-8"))["cells"]
    names, start = {}, time.process_time()
    for cell in cells:
        if cell["cell_type"] == "code":
            exec(compile("".join(cell["source"]), str(PAGE), "exec"), names)
    counts, tried = names["counts"], names["tried"]
    slowest = tried.groupby("file", sort=False)["seconds"].max().round(2)
    table = counts.assign(**{"slowest (s)": slowest})
    lines = ["| file | " + " | ".join(table) + " |", "|---" * (len(table.columns) + 1) + "|"]
    lines += ["| " + " | ".join(map(str, row)) + " |" for row in table.itertuples()]
    text = f"""# Damaged files

`python benchmarks/damaged_files.py`: {args.copies} broken copies of each kind of file, seed 0, in processes with ten seconds and a gigabyte each
([how](../../nbs/checks/damaged_files.ipynb)). *Refused* is an error that names the file or the recording, *changed* means that other numbers are loaded than were saved.

{chr(10).join(lines)}

{len(tried)} copies, {time.process_time() - start:.0f} s of processor without the copies' own processes.
"""
    (HERE / "results" / "damaged_files.md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
