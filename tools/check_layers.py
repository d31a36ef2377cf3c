"""Check that every module imports only from notebooks that sort before its own.

    python tools/check_layers.py [NBS] [PACKAGE]

The file names of the notebooks are their order of reading and of dependency at once: what a
chapter builds on, a reader has met. Exported cells are read as syntax trees, so an import inside
a function counts like one at the top. Prints one sentence per fault and exits with 1 if there is
any. Folders numbered from 06 on are wings, subpackages of their own; the spine before them never imports a wing.
`python -m doctest tools/check_layers.py` tests the check itself on planted faults.
"""

import ast
import json
import re
import sys
from pathlib import Path

EXPORTED = re.compile(r"^#\s*\|\s*exports?i?(?:[ \t]+([\w.]+))?[ \t]*$", re.MULTILINE)
DEFAULT_EXP = re.compile(r"^#\s*\|\s*default_exp[ \t]+([\w.]+)", re.MULTILINE)


def read_notebooks(folder):
    """Code cells of each notebook, in order: {"00_core_hhmm.ipynb": ["#| export...", ...]}."""
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.ipynb"))
    cells = {}
    for name in names:
        if any(part[0] in "._" for part in name.split("/")):  # nbdev passes over these too
            continue
        notebook = json.loads((folder / name).read_text(encoding="utf-8"))
        cells[name] = ["".join(c["source"]) for c in notebook["cells"] if c["cell_type"] == "code"]
    return cells


def exported_cells(cells):
    """Pairs (module, source) of the cells that nbdev exports.

    >>> cells = ["#| default_exp a", "#| export\\nx = 1", "x", "#| exports b\\ny = 2"]
    >>> [module for module, source in exported_cells(cells)]
    ['a', 'b']
    """
    default = next((m[1] for source in cells if (m := DEFAULT_EXP.search(source))), None)
    for source in cells:
        if found := EXPORTED.search(source):
            yield found[1] or default, source


def imported(source, package, module, modules):
    """What `source`, a part of `package.module`, imports from `package`; "" is the package itself.

    >>> list(imported("import numpy, p.a\\ndef f():\\n    from .b import c", "p", "m", {"a", "b"}))
    ['a', 'b']
    >>> list(imported("import p as q\\nfrom p import a, x\\nfrom p.lost import y", "p", "m", {"a"}))
    ['', 'a', '', 'lost']
    """
    for node in ast.walk(ast.parse(source)):
        wanted = []  # for each name, the modules it may come from, the likelier first
        if isinstance(node, ast.Import):
            wanted = [[alias.name] for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = f"{package}.{module}".split(".")[: -node.level] if node.level else []
            base = ".".join(above + ([node.module] if node.module else []))
            wanted = [[f"{base}.{alias.name}", base] for alias in node.names]
        for names in wanted:
            inside = [n[len(package) + 1 :] for n in names if f"{n}.".startswith(f"{package}.")]
            if inside:
                yield next((name for name in inside if name in modules), inside[-1])


def is_wing(notebook):
    """Whether a notebook belongs to a wing, a folder numbered from 06 on; all before is the spine.

    >>> [is_wing(n) for n in ("05_movies.ipynb", "06_arhmm/03_em.ipynb", "20_demo.ipynb", "index.ipynb")]
    [False, True, False, False]
    """
    return bool(found := re.match(r"(\d\d)[a-z]*_\w+/", notebook)) and int(found[1]) >= 6


def faults(notebooks, package, inits=()):
    """One sentence per import that points upward, at a wing from the spine, or at a module that no notebook exports.

    `inits` maps "" and the names of subpackages to the texts of their `__init__`: who imports a package, or any part
    of it, imports all of that. Parts of one subpackage may do so, because they are loaded together.

    >>> planted = {
    ...     "00_a.ipynb": ["#| default_exp a", "#| export\\ndef f():\\n    from p.b import g"],
    ...     "01_b.ipynb": ["#| default_exp b", "#| exports\\nfrom p.a import f\\nimport p"],
    ...     "02_c.ipynb": ["#| default_exp c", "#| export\\nimport p.lost", "from p.d import x"],
    ...     "03_d.ipynb": ["#| default_exp d", "#| export\\nfrom p import f"],
    ... }
    >>> for fault in faults(planted, "p", {"": "from p.a import f\\nfrom .c import x"}):
    ...     print(fault)
    00_a.ipynb: p.a imports p.b, which 01_b.ipynb exports later
    01_b.ipynb: p.b imports p.c, which 02_c.ipynb exports later
    02_c.ipynb: p.c imports p.lost, which no notebook exports

    >>> planted = {
    ...     "01_a.ipynb": ["#| default_exp s.a", "#| export\\nx = 1"],
    ...     "02_b.ipynb": ["#| default_exp b", "#| export\\nfrom p.s.a import x"],
    ...     "03_c.ipynb": ["#| default_exp s.c", "#| export\\nfrom .a import x\\nfrom ..w.d import y"],
    ...     "06_w/01_d.ipynb": ["#| default_exp w.d", "#| export\\nfrom p.s.c import x"],
    ...     "07_v/01_e.ipynb": ["#| default_exp w.e", "#| export\\nimport p.b"],
    ... }
    >>> for fault in faults(planted, "p", {"s": "from . import a, c", "w": "from . import d"}):
    ...     print(fault)
    02_b.ipynb: p.b imports p.s.c (by way of p.s), which 03_c.ipynb exports later
    03_c.ipynb: p.s.c imports p.w.d, a wing: the spine never imports one
    07_v/01_e.ipynb: p.w.e must be called p.v.something, as its folder says
    """
    parts = [(nb, *part) for nb, cells in notebooks.items() for part in exported_cells(cells)]
    home = {}
    for notebook, module, _ in parts:
        home.setdefault(module, notebook)
    order = {notebook: i for i, notebook in enumerate(notebooks)}
    brought = {
        name: set(imported(text, package, f"{name}.__init__" if name else "__init__", home)) - {""}
        for name, text in dict(inits).items()
    }
    said = set()
    for notebook, module, source in parts:
        own = module.rpartition(".")[0]
        direct = set(imported(source, package, module, home))
        ways = {target: "" for target in direct - {""} - {*inits}}
        packages = {target.rpartition(".")[0] for target in direct if "." in target}
        for name in (packages | (direct & {*inits})) - ({own} if own else set()):
            for target in brought.get(name, set()) - {*ways}:
                ways[target] = f" (by way of {package}.{name})" if name else ""
        for target, way in sorted(ways.items()):
            if target not in home:
                problem = ", which no notebook exports"
            elif is_wing(home[target]) and notebook < home[target] and not is_wing(notebook):
                problem = ", a wing: the spine never imports one"
            elif order[home[target]] > order[notebook]:
                problem = f", which {home[target]} exports later"
            else:
                continue
            yield f"{notebook}: {package}.{module} imports {package}.{target}{way}{problem}"
        wing = notebook.split("/")[0].partition("_")[2]
        if is_wing(notebook) and own != wing and module not in said:
            said.add(module)
            yield f"{notebook}: {package}.{module} must be called {package}.{wing}.something, as its folder says"


def main(nbs="nbs", package="state_moseq"):
    """Print the faults; the exit code."""
    inits = {
        "" if path.parent == Path(package) else path.parent.name: path.read_text(encoding="utf-8")
        for path in sorted(Path(package).rglob("__init__.py"))
    }
    notebooks = read_notebooks(Path(nbs))
    found = list(faults(notebooks, Path(package).name, inits))
    print("\n".join(found) or f"{len(notebooks)} notebooks import only what comes before them")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
