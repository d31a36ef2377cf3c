"""Check two rules of pages: what is exported is shown at work, and it is shown in small pieces.

    python tools/check_pages.py [NBS]

Every public function, and every method that `@patch` adds, is used in a visible cell of its own notebook, or its name begins with an underscore.
No exported cell is longer than 40 lines, unless it is a class of data: fields and their description, and methods of 40 lines together at most.
A cell is visible if the page shows it and runs it: not exported, not hidden, not marked `#| eval: false`. Prints one sentence per fault and
exits with 1 if there is any. `python -m doctest tools/check_pages.py` tests the check on planted faults.
"""

import ast
import re
import sys
from pathlib import Path

from changed import without_magics
from check_layers import EXPORTED, read_notebooks
from make_stubs import FUNCTIONS

LONGEST = 40  # lines of an exported cell
UNSEEN = re.compile(
    r"^#\s*\|\s*(hide|hide_input|eval:\s*false|echo:\s*false|include:\s*false)\b", re.M | re.I
)


def named(cells):
    """Names that visible cells use, as variables or behind a dot.

    >>> sorted(named(["#| export\\na()", "#| hide\\nb()", "c(d).e", "#| eval: false\\nf()", "%time g()\\nh()"]))
    ['c', 'd', 'e', 'g', 'h']
    """
    found = set()
    for source in cells:
        if EXPORTED.search(source) or UNSEEN.search(source):
            continue
        timed = re.sub(r"(?m)^\s*%time(it)?\s+(-\w+\s+\d+\s+)*", "", source)
        for node in ast.walk(ast.parse(without_magics(timed))):
            if isinstance(node, ast.Attribute):
                found.add(node.attr)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                found.add(node.id)
    return found


def is_data(tree):
    """Whether a cell holds one class of data.

    >>> fields = "@dataclass\\nclass C:\\n    'Two numbers.'\\n    x: int\\n    y: int\\n"
    >>> is_data(ast.parse(fields)), is_data(ast.parse(fields + "    def f(self):\\n" + "        1\\n" * 40))
    (True, False)
    >>> is_data(ast.parse("class C:\\n    def f(self): ..."))
    False
    """
    if len(tree.body) != 1 or not isinstance(tree.body[0], ast.ClassDef):
        return False
    body = tree.body[0].body
    inside = sum(n.end_lineno - n.lineno + 1 for n in body if isinstance(n, FUNCTIONS))
    return any(isinstance(n, ast.AnnAssign) for n in body) and inside <= LONGEST


def faults(notebooks):
    """One sentence per function that is not shown at work, and per exported cell that is too long.

    >>> planted = {
    ...     "00_a.ipynb": [
    ...         "#| export\\ndef shown(): ...\\ndef _private(): ...",
    ...         "#| exports\\ndef lost(): return shown()",
    ...         "#| export\\n@patch\\ndef unasked(self: C): ...\\n@patch(as_prop=True)\\ndef asked(self: C): ...",
    ...         "#| hide\\nlost()",
    ...         "shown(), c.asked",
    ...     ],
    ...     "01_b.ipynb": ["#| export\\n" + "x = 1\\n" * 41, "#| exports\\n" + "x = 1\\n" * 40, "lost()"],
    ... }
    >>> for fault in faults(planted):
    ...     print(fault)
    00_a.ipynb: no visible cell uses `lost`: show it at work, or call it `_lost`
    00_a.ipynb: no visible cell uses `unasked`: show it at work, or call it `_unasked`
    01_b.ipynb: the exported cell with `x = 1` has 41 lines, 40 are allowed
    """
    for notebook, cells in notebooks.items():
        used = named(cells)
        for source in filter(EXPORTED.search, cells):
            tree = ast.parse(without_magics(source))
            for node in tree.body:
                if not isinstance(node, FUNCTIONS) or node.name.startswith("_"):
                    continue
                if node.name not in used:
                    yield (
                        f"{notebook}: no visible cell uses `{node.name}`: show it at work, "
                        f"or call it `_{node.name}`"
                    )
            lines = [line for line in source.strip().splitlines() if not line.startswith("#|")]
            if len(lines) > LONGEST and not is_data(tree):
                kinds = (*FUNCTIONS, ast.ClassDef)
                names = [node.name for node in tree.body if isinstance(node, kinds)]
                what = names[0] if names else lines[0].strip()
                yield (
                    f"{notebook}: the exported cell with `{what}` has {len(lines)} lines, "
                    f"{LONGEST} are allowed"
                )


def main(nbs="nbs"):
    """Print the faults; the exit code."""
    notebooks = read_notebooks(Path(nbs))
    found = list(faults(notebooks))
    print("\n".join(found) or f"{len(notebooks)} notebooks show at work what they export")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
