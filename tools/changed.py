"""Print the notebooks that a change touches, and those that use what it touches.

    python tools/changed.py [REF]

The change is what differs from the last commit shared with REF (main), committed or not, files that are new included. A notebook
whose exported cells differ touches all that import its module, directly or through others, or by a name of the table in the package's
`__init__`; where only other cells differ, itself. Another file touches the notebooks that name it; settings.ini touches all.
`python -m doctest tools/changed.py` tests this on a planted project.
"""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

from check_layers import exported_cells, imported, read_notebooks

EVERYTHING = ("settings.ini", "setup.py")  # what they hold reaches every notebook


def table_of_names(init):
    """The module of each public name, from the text of the package's `__init__`.

    >>> table_of_names('_NAMES = {"a": "f g", "s.b": "h"}')
    {'f': 'a', 'g': 'a', 'h': 's.b'}
    """
    for node in ast.parse(init).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "_NAMES":
            table = ast.literal_eval(node.value)
            return {name: module for module, names in table.items() for name in names.split()}
    return {}


def without_magics(source):
    """The cell, with IPython's own lines made comments, and all of it if it is in another language.

    >>> without_magics("%load_ext a\\nx = 1\\n!ls")
    '# %load_ext a\\nx = 1\\n# !ls'
    >>> without_magics("%%bash\\nls *")
    '# %%bash\\n# ls *'
    >>> without_magics("%%time\\nx = 1")
    '# %%time\\nx = 1'
    """
    if re.match(r"\s*%%(?!time|capture)", source):
        return re.sub(r"(?m)^", "# ", source)
    return re.sub(r"(?m)^(\s*)([%!])", r"\1# \2", source)


def used_modules(source, package, own, home, table):
    """Modules that a cell imports, or names as `sm.name`, in programs inside of strings too.

    >>> home, table = {"a": "", "s.b": ""}, {"f": "a", "h": "s.b"}
    >>> sorted(used_modules("from p import f\\nprogram = 'import p as sm; sm.h()'", "p", "x", home, table))
    ['', 'a', 's.b']
    """
    found = set(imported(source, package, own, home))
    if "" in found:
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ImportFrom) and node.module == package:
                found |= {table[alias.name] for alias in node.names if alias.name in table}
    for name, inner in re.findall(rf"\b(?:sm|{package})\.(\w+)(?:\.(\w+))?", source):
        found |= {table[name]} if name in table else {name, f"{name}.{inner}"} & {*home}
    return found


def users(notebooks, package, inits):
    """For each notebook the modules that it needs, directly or not; "" is the package's own `__init__`.

    >>> planted = {
    ...     "00_a.ipynb": ["#| default_exp a", "#| export\\ndef f(): ..."],
    ...     "01_b.ipynb": ["#| default_exp s.b", "#| export\\nfrom p.a import f"],
    ...     "02_c.ipynb": ["#| default_exp s.c", "#| export\\nx = 1", "%magic\\nimport p as sm", "sm.f()"],
    ...     "03_d.ipynb": ["from p.s.c import x"],
    ...     "04_e.ipynb": ["1 + 1"],
    ... }
    >>> inits = {"": '_NAMES = {"a": "f"}', "s": "from . import b as b\\nfrom . import c"}
    >>> for name, needed in users(planted, "p", inits).items():
    ...     print(name, sorted(needed))
    00_a.ipynb ['a']
    01_b.ipynb ['a', 's.b', 's.c']
    02_c.ipynb ['', 'a', 's.b', 's.c']
    03_d.ipynb ['a', 's.b', 's.c']
    04_e.ipynb []
    """
    table = table_of_names(inits.get("", ""))
    parts = [(name, *part) for name, cells in notebooks.items() for part in exported_cells(cells)]
    home = {}
    for name, module, _ in parts:
        home.setdefault(module, name)
    direct = {module: {module} for module in home}
    for _, module, source in parts:
        direct[module] |= used_modules(source, package, module, home, table) & {*home}
    for name, text in inits.items():
        brought = (
            set(imported(text, package, f"{name}.__init__", home)) & {*home} if name else set()
        )
        for module in home:
            if name and (module == name or module.startswith(f"{name}.")):
                direct[module] |= brought
    reached = {}
    for module in direct:
        reached[module], waiting = set(), {module}
        while waiting:
            reached[module] |= waiting
            waiting = set().union(*(direct[m] for m in waiting)) - reached[module]
    needed = {}
    for name, cells in notebooks.items():
        needed[name] = {module for module, where in home.items() if where == name}
        for cell in cells:
            needed[name] |= used_modules(without_magics(cell), package, "", home, table)
        needed[name] = set().union(needed[name] & {""}, *(reached.get(m, ()) for m in needed[name]))
    return needed


def touched(notebooks, before, files, package, inits):
    """Names of the notebooks that changed files touch; `before` has the cells of changed notebooks as they were.

    >>> planted = {
    ...     "00_a.ipynb": ["#| default_exp a", "#| export\\ndef f(): ...", "f()"],
    ...     "01_b.ipynb": ["#| default_exp b", "#| export\\nfrom p.a import f", "open('media/x.csv')"],
    ...     "02_c.ipynb": ["import p as sm", "sm.f()"],
    ...     "03_d.ipynb": ["1 + 1"],
    ... }
    >>> inits = {"": '_NAMES = {"a": "f"}'}
    >>> touched(planted, {"00_a.ipynb": planted["00_a.ipynb"][:2] + ["f(1)"]}, ["nbs/00_a.ipynb"], "p", inits)
    ['00_a.ipynb']
    >>> touched(planted, {"00_a.ipynb": ["#| default_exp a"]}, ["nbs/00_a.ipynb"], "p", inits)
    ['00_a.ipynb', '01_b.ipynb', '02_c.ipynb']
    >>> touched(planted, {}, ["nbs/media/x.csv", "README.md", "p/a.py"], "p", inits)
    ['01_b.ipynb']
    >>> touched(planted, {}, ["p/__init__.py"], "p", inits)
    ['02_c.ipynb']
    >>> len(touched(planted, {}, ["settings.ini"], "p", inits))
    4
    """
    if {*files} & {*EVERYTHING}:
        return list(notebooks)
    chosen, changed = set(), set()
    for file in files:
        name = file.removeprefix("nbs/")
        if file.startswith(f"{package}/") and Path(file).name == "__init__.py":
            inner = file.removeprefix(f"{package}/").rpartition("/")[0]
            changed |= {inner}
        elif file.startswith("nbs/") and name in notebooks:
            chosen.add(name)
            now = list(exported_cells(notebooks[name]))
            if now != list(exported_cells(before.get(name, []))):
                changed |= {module for module, _ in now}
        elif file.startswith("nbs/") and not file.endswith(".ipynb"):
            mentioned = Path(file).name
            chosen |= {nb for nb, cells in notebooks.items() if any(mentioned in c for c in cells)}
    for name, needed in users(notebooks, package, inits).items():
        inner = {module.rpartition(".")[0] for module in needed} - {""}
        if (needed | inner) & changed:
            chosen.add(name)
    return sorted(chosen)


def git(*command):
    """What git answers, or None."""
    ran = subprocess.run(["git", *command], capture_output=True, encoding="utf-8")
    return ran.stdout if ran.returncode == 0 else None


def changed_files(ref):
    """The commit to compare with, and the files that differ from it, deleted ones included."""
    base = git("merge-base", ref, "HEAD") or git("rev-parse", "HEAD")
    if base is None:
        sys.exit("This folder is no git repository, so it is not known what changed.")
    base = base.strip()
    files = git("diff", "--name-only", "--no-renames", "-z", base) or ""
    files += git("ls-files", "--others", "--exclude-standard", "-z") or ""
    return base, [file for file in files.split("\0") if file]


def main(ref="main", nbs="nbs", package="state_moseq"):
    """Print the names, one a line."""
    base, files = changed_files(ref)
    notebooks = read_notebooks(Path(nbs))
    before = {}
    for file in files:
        name = file.removeprefix("nbs/")
        if name in notebooks and (text := git("show", f"{base}:{file}")):
            cells = json.loads(text)["cells"]
            before[name] = ["".join(c["source"]) for c in cells if c["cell_type"] == "code"]
    inits = {
        path.parent.relative_to(package).as_posix().strip("."): path.read_text("utf-8")
        for path in sorted(Path(package).rglob("__init__.py"))
    }
    print(*touched(notebooks, before, files, package, inits), sep="\n")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
