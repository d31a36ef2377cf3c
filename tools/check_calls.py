"""Check that every call of the package fits what is called, without running anything.

    python tools/check_calls.py [PACKAGE]

The type checker ty reads the exported package, with the settings of `ty.toml`, in a copy in which a class has the methods that join it from other
cells and chapters (`@patch`). It also reads the Python of README.md, as the editor of a new user does; and jedi, which Jupyter and several editors
ask, must know what `sm.fit` takes and returns. Faults are planted in the copy, to see that they are found.
`python -m doctest tools/check_calls.py` tests how the copy is made.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from make_stubs import HEAD, function_stub, needed_imports, package_parts

ROOT = Path(__file__).resolve().parent.parent
SHIM = (
    "_methods_of_"  # begins the name of a file with the methods that join the classes of a module
)

EXCUSED = {  # what ty cannot know, and what it says there
    "rows of pandas' `itertuples`": r"type `tuple\[(Any|Unknown), \.\.\.\]` has no attribute",
    "inner parts of pickle's own unpickler": r"type `Self@load_build` has no attribute `stack`",
    "whether there is something to call was asked before": r"Object of type `None` is not callable",
    "the lab's classes take three statistics, or four": r"Invalid override of method `_join_statistics`",
    "functions have names and signatures": r"[Aa]ttribute `__(name|qualname|signature)__`",
}

PLANTED = """from state_moseq.fits.fitting import Fit, load_fit


def keyword_only(a, *, b):
    return a + b


keyword_only(1, 2)
keyword_only(1, c=2)
load_fit("a.h5", "b.h5")
load_fit("a.h5").no_such_thing


def use(fit: Fit):
    fit.save("a.h5", "b.h5")
    fit.saev("a.h5")
    from state_moseq import lost
    return no_such_name
"""
PLANTED_FAULTS = {  # line of PLANTED, and what must be said of it
    8: "positional",
    9: "`c`",
    10: "positional",
    11: "no_such_thing",
    15: "positional",
    16: "saev",
    17: "lost",
    18: "no_such_name",
}


def with_bases(source, bases, module):
    """The source with one more base for some classes, imported from `module`; lines keep their numbers.

    >>> source = 'import a\\nfrom b import (\\n    c,\\n)\\n@c\\nclass D:\\n    x: int\\nclass E(a.F): ...'
    >>> print(with_bases(source, {"D": "_D", "E": "_E"}, "p.m"))
    import a; from p.m import _D, _E
    from b import (
        c,
    )
    @c
    class D(_D):
        x: int
    class E(_E, a.F): ...
    """
    lines, tree = source.splitlines(), ast.parse(source)
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name in bases:
            line, base = lines[node.lineno - 1], bases[node.name]
            opened = f"class {node.name}({base}, " if node.bases else f"class {node.name}({base}"
            old = f"class {node.name}(" if node.bases else f"class {node.name}"
            lines[node.lineno - 1] = line.replace(old, opened if node.bases else opened + ")", 1)
    first = next(n for n in tree.body if isinstance(n, (ast.Import, ast.ImportFrom)))
    lines[first.end_lineno - 1] += f"; from {module} import {', '.join(bases.values())}"
    return "\n".join(lines)


def shim(methods, trees, sources):
    """A file with a base for each class, which has the methods that join the class."""
    lines, parts = {"from typing import Any"}, []
    trees = trees | {"": ast.parse("")}  # nothing is defined or imported yet
    for owner, joining in methods.items():
        parts.append(f"class _{owner}Methods:\n")
        for origin, function, prop in joining:
            lines |= {*needed_imports(function, origin, trees, "")}
            [*function.args.posonlyargs, *function.args.args][0].annotation = None
            text = function_stub(function, sources[origin], ["property"] if prop else [])
            parts.append("".join(f"    {line}" for line in text.splitlines(True)))
    return HEAD + "\n".join(sorted(lines)) + "\n" + "".join(parts)


def copy_with_methods(package, target):
    """Copy a package; classes get their methods from bases, and only the package itself has a stub."""
    ignored = shutil.ignore_patterns("__pycache__", "*.pyi")
    shutil.copytree(package, target, ignore=ignored)
    if (package / "__init__.pyi").exists():
        shutil.copy(package / "__init__.pyi", target)
    paths, sources, trees, by_home = package_parts(package)
    for home, methods in by_home.items():
        place = target / paths[home].relative_to(package)
        base, _, last = home.rpartition(".")
        names = {owner: f"_{owner}Methods" for owner in methods}
        text = with_bases(sources[home], names, f"{base}.{SHIM}{last}")
        place.write_text(text + "\n", "utf-8")
        place.with_name(f"{SHIM}{last}.pyi").write_text(shim(methods, trees, sources), "utf-8")


def run_ty(folder, *paths):
    """What ty says, one line per finding."""
    python = Path(sys.executable)
    command = [python.with_name("ty"), "check", "--python", python.parent.parent]
    command += ["--output-format", "concise", "--no-progress", *paths]
    ran = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={key: value for key, value in os.environ.items() if key != "PYTHONPATH"},
        capture_output=True,
        encoding="utf-8",
    )
    if ran.returncode not in (0, 1):
        raise SystemExit(f"ty failed: {ran.stderr}")
    return [line for line in ran.stdout.splitlines() if re.match(r"\S+:\d+:\d+: ", line)]


def package_faults(package):
    """Findings in the package, and planted faults that were not found."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder).resolve() / package.name
        shutil.copy(package.parent / "ty.toml", folder)
        copy_with_methods(package, copy)
        (copy / "planted.py").write_text(PLANTED, "utf-8")
        said = run_ty(folder, package.name)
    planted = [line for line in said if line.startswith(f"{package.name}/planted.py:")]
    for number, words in PLANTED_FAULTS.items():
        start = f"{package.name}/planted.py:{number}:"
        if not any(line.startswith(start) and words in line for line in planted):
            fault = PLANTED.splitlines()[number - 1].strip()
            yield f"planted fault not found: `{fault}`; found was {planted}"
    excused = {line: why for line in said for why, what in EXCUSED.items() if re.search(what, line)}
    yield from (line for line in said if line not in planted and line not in excused)
    for why in EXCUSED.keys() - {*excused.values()}:
        yield f"EXCUSED in tools/check_calls.py: nothing needs the excuse any more: {why}"


def readme_code(text):
    """The Python of a document.

    >>> readme_code("a\\n```python\\nimport a\\n```\\nb\\n```sh\\nls\\n```")
    'import a\\n'
    """
    return "".join(re.findall(r"^```python\n(.*?)^```", text, re.S | re.M))


def readme_faults(root):
    """What an editor would underline in the Python of README.md."""
    code = readme_code((root / "README.md").read_text("utf-8"))
    before = ["from typing import Any", "new_recordings: Any = None  # the reader's own"]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder).resolve() / "readme.py"
        path.write_text("\n".join(before) + "\n" + code, "utf-8")
        settings = (root / "ty.toml").read_text("utf-8").partition("[rules]")[0]
        roots = f"root = [{str(root)!r}, '.']"
        settings = settings.replace('root = ["."]', roots)
        (path.parent / "ty.toml").write_text(settings, "utf-8")
        for line in run_ty(folder, path.name):
            number = int(line.split(":")[1])
            yield f"README.md, `{path.read_text('utf-8').splitlines()[number - 1].strip()}`: {line}"


def jedi_faults(root):
    """What jedi does not know of `sm.fit` and of its result."""
    import jedi

    script = "import state_moseq as sm\nfit = sm.fit({}, 3)\nfit.\nsm.fit("
    asked = jedi.Script(script, project=jedi.Project(root))
    found = {name.full_name for name in asked.infer(2, 1)}
    if [name.rpartition(".")[2] for name in found] != ["Fit"]:
        yield f"jedi takes the result of `sm.fit` for {found}"
    offered = {name.name for name in asked.complete(3, 4)}
    for name in ("save", "posterior", "plot_durations", "describe", "log_probs"):
        if name not in offered:
            yield f"jedi does not offer `fit.{name}`"
    signatures = asked.get_signatures(4, 7)
    arguments = {argument.name for signature in signatures for argument in signature.params}
    told = "".join(signature.docstring() for signature in signatures)
    for name in ("recordings", "n_states", "target_duration"):
        if name not in arguments or f"\n{name} : " not in told:
            yield f"jedi does not explain the argument `{name}` of `sm.fit`"


def main(package="state_moseq"):
    """Print the faults; the exit code."""
    package = Path(package).resolve()
    faults = [
        *package_faults(package),
        *readme_faults(package.parent),
        *jedi_faults(package.parent),
    ]
    n_modules = len([*package.rglob("*.py")])
    print("\n".join(faults) or f"{n_modules} modules and README.md: every call fits what is called")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
