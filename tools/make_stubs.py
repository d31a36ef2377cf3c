"""Write what type checkers and editors read: `__init__.pyi`, and a stub of each module whose classes get methods elsewhere.

    python tools/make_stubs.py [--check] [PACKAGE]

`import state_moseq as sm` loads a name when it is used, and a method joins its class from another cell or chapter (`@patch`). Both happen while a
program runs, which those who only read programs do not see. `__init__.pyi` says where the names of the table come from; in the stub of a module a
class has all its methods, and docstrings explain the arguments. With --check nothing is written; the exit code says whether a stub is out of date.
`python -m doctest tools/make_stubs.py` tests this on a planted package.
"""

import ast
import copy
import itertools
import sys
from pathlib import Path

from changed import table_of_names

sys.path.insert(1, str(Path(__file__).resolve().parent.parent))
from state_moseq.docstrings import read_comments, with_comments

HEAD = "# Made by tools/make_stubs.py: do not edit.\n"
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


# What a module defines and imports.


def imports(tree):
    """Statements that import, at the top of a module.

    >>> [ast.unparse(node) for node in imports(ast.parse("import a\\nif b:\\n    from c import d\\nx = 1"))]
    ['import a', 'from c import d']
    """
    for node in tree.body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield node
        elif isinstance(node, ast.If):
            yield from imports(node)


def brought(tree, module):
    """Where each imported name comes from: (module, name), or (module, None) for a module.

    >>> brought(ast.parse("import a.b\\nimport c as d\\nfrom .x import y\\nfrom .. import z"), "p.q.r")
    {'a': ('a', None), 'd': ('c', None), 'y': ('p.q.x', 'y'), 'z': ('p', 'z')}
    """
    found = {}
    for node in imports(tree):
        for alias in node.names:
            if isinstance(node, ast.Import):
                name = alias.asname or alias.name.partition(".")[0]
                found[name] = (alias.name if alias.asname else name, None)
            else:
                above = module.split(".")[: -node.level] if node.level else []
                base = ".".join(above + ([node.module] if node.module else []))
                found[alias.asname or alias.name] = (base, alias.name)
    return found


def defined(tree):
    """Names that a module defines at its top.

    >>> sorted(defined(ast.parse("x = y = 1\\nz: int = 2\\ndef f(): ...\\nclass C: ...\\na, b = 1, 2")))
    ['C', 'a', 'b', 'f', 'x', 'y', 'z']
    """
    names = set()
    for node in tree.body:
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            names.add(node.name)
        for target in [*getattr(node, "targets", []), *filter(None, [getattr(node, "target", 0)])]:
            found = (inner for inner in ast.walk(target) if isinstance(inner, ast.Name))
            names |= {inner.id for inner in found if isinstance(inner.ctx, ast.Store)}
    return names


def patches(trees):
    """Methods that functions become by `@patch`, by the class's module and name: [(module, function, is a property)].

    >>> planted = {
    ...     "p.a": ast.parse("class C: ...\\n@patch\\ndef f(self: C): ..."),
    ...     "p.b": ast.parse("from .a import C\\n@patch(as_prop=True)\\ndef g(self: C): ...\\ndef h(x: C): ..."),
    ... }
    >>> for owner, methods in patches(planted).items():
    ...     print(*owner, [(module, function.name, prop) for module, function, prop in methods])
    p.a C [('p.a', 'f', False), ('p.b', 'g', True)]
    """
    found = {}
    for module, tree in trees.items():
        names = brought(tree, module)
        for node in tree.body:
            kind = decorator(node)
            if kind is None:
                continue
            first = [*node.args.posonlyargs, *node.args.args][0].annotation
            owner = first.value if isinstance(first, ast.Constant) else first.id
            home = module if owner in defined(tree) else names[owner][0]
            prop = any(k.arg in ("as_prop", "cached") for k in getattr(kind, "keywords", []))
            found.setdefault((home, owner), []).append((module, node, prop))
    return found


def decorator(node):
    """The decorator `patch` of a definition, or None."""
    for found in getattr(node, "decorator_list", []) if isinstance(node, FUNCTIONS) else []:
        name = found.func if isinstance(found, ast.Call) else found
        if isinstance(name, ast.Name) and name.id == "patch":
            return found
    return None


# Writing a stub.


def indented(text):
    """Four spaces in front of every line that is not empty."""
    return "".join(f"    {line}" if line.strip() else line for line in text.splitlines(True))


def documented(node, source):
    """The docstring of a definition, with the comments behind its arguments; a statement, or nothing."""
    doc = ast.get_docstring(node)
    if doc and isinstance(node, FUNCTIONS) and "\n----" not in doc:
        doc = with_comments(doc, read_comments(source.splitlines()[node.lineno - 1 :]))
    if not doc:
        return ""
    quoted = doc.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""{quoted}\n"""\n' if "\n" in doc or doc.endswith('"') else f'"""{quoted}"""\n'


def short(default):
    """A default that a signature shows: a plain value, or dots."""
    try:
        ast.literal_eval(default)
    except ValueError:
        return ast.Constant(...)
    return default


def function_stub(node, source, decorators=None):
    """A function without its body.

    >>> source = 'def f(\\n    a: int,  # A number\\n    b=len("x"),\\n    *,\\n    c=(1, 2),\\n):\\n    "F."\\n    return a'
    >>> print(function_stub(ast.parse(source).body[0], source))
    def f(a: int, b=..., *, c=(1, 2)):
        \"\"\"F.
    <BLANKLINE>
        Parameters
        ----------
        a : A number
        \"\"\"
        ...
    <BLANKLINE>
    """
    args = ast.parse(f"def f({ast.unparse(node.args)}): ...").body[0].args
    args.defaults = [short(default) for default in args.defaults]
    args.kw_defaults = [default and short(default) for default in args.kw_defaults]
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    if decorators is None:
        decorators = [ast.unparse(found) for found in node.decorator_list]
    lines = [
        *(f"@{name}\n" for name in decorators),
        f"def {node.name}({ast.unparse(args)}){returns}:",
    ]
    return "".join(lines) + "\n" + indented(documented(node, source) + "...\n")


def attributes(node):
    """Attributes that methods give to `self`: {name: annotation}, "Any" where it is not an argument.

    >>> attributes(ast.parse("class C:\\n    def __init__(self, a: int, b):\\n        self.x, self.y = a, 1\\n        self.z = a").body[0])
    {'x': 'Any', 'y': 'Any', 'z': 'int'}
    """
    found = {}
    for method in (inner for inner in node.body if isinstance(inner, FUNCTIONS)):
        known = {a.arg: a.annotation for a in ast.walk(method.args) if isinstance(a, ast.arg)}
        for statement in ast.walk(method):
            for target in getattr(statement, "targets", []):
                for inner in ast.walk(target):
                    if (
                        isinstance(inner, ast.Attribute)
                        and getattr(inner.value, "id", "") == "self"
                    ):
                        value = getattr(statement.value, "id", "") if inner is target else ""
                        note = known.get(value)
                        found.setdefault(inner.attr, ast.unparse(note) if note else "Any")
    return found


def class_stub(node, source, methods=()):
    """A class without the bodies of its methods; `methods` has the text of those that join it."""
    has = {inner.name for inner in node.body if isinstance(inner, (*FUNCTIONS, ast.ClassDef))}
    has |= defined(ast.Module([n for n in node.body if not isinstance(n, FUNCTIONS)], []))
    body = documented(node, source)
    for inner in node.body:
        if isinstance(inner, FUNCTIONS):
            body += function_stub(inner, source)
        elif isinstance(inner, ast.ClassDef):
            body += class_stub(inner, source)
        elif isinstance(inner, ast.AnnAssign):
            value = " = ..." if inner.value else ""
            body += f"{ast.unparse(inner.target)}: {ast.unparse(inner.annotation)}{value}\n"
        elif isinstance(inner, ast.Assign):
            body += "".join(f"{name}: Any\n" for name in sorted(defined(ast.Module([inner], []))))
    body += "".join(f"{k}: {v}\n" for k, v in attributes(node).items() if k not in has)
    body += "".join(methods)
    bases = [ast.unparse(base) for base in [*node.bases, *node.keywords]]
    head = "".join(f"@{ast.unparse(found)}\n" for found in node.decorator_list)
    return f"{head}class {node.name}{'(' + ', '.join(bases) + ')' if bases else ''}:\n" + indented(
        body or "...\n"
    )


def is_type(value):
    """Whether a value is the name of a type, as in `Number = int | float`."""
    return all(
        isinstance(node, (ast.Name, ast.Attribute, ast.Subscript, ast.Tuple, ast.BinOp, ast.BitOr))
        or isinstance(node, (ast.Load, ast.Constant))
        for node in ast.walk(value)
    ) and not isinstance(value, (ast.Constant, ast.Tuple))


def annotations(function):
    """Nodes of the annotations of a function that are names."""
    notes = [a.annotation for a in ast.walk(function.args) if isinstance(a, ast.arg)]
    for note in filter(None, [*notes, function.returns]):
        yield from (node for node in ast.walk(note) if isinstance(node, ast.Name))


def origins(function, module, trees):
    """Where the names in a signature come from: (module, name), or (module, None) for a module; builtins are left out."""
    there, own = brought(trees[module], module), defined(trees[module])
    names = sorted({node.id for node in annotations(function)})
    known = {name: (module, name) if name in own else there.get(name) for name in names}
    return {name: origin for name, origin in known.items() if origin is not None}


def import_of(origin, name):
    """The statement that makes `name` stand for something.

    >>> import_of(("a.b", "c"), "c"), import_of(("a.b", "c"), "d"), import_of(("a", None), "b")
    ('from a.b import c', 'from a.b import c as d', 'import a as b')
    """
    base, original = origin
    renamed = f" as {name}" if name != (original or base) else ""
    return f"from {base} import {original}{renamed}" if original else f"import {base}{renamed}"


def needed_imports(function, module, trees, home):
    """Statements that import what the signature of a method from another module names.

    >>> planted = {"p.a": ast.parse("import x\\nclass C: ..."), "p.b": ast.parse("import x\\nfrom .c import D\\nclass E: ...")}
    >>> method = ast.parse("def f(self: C, a: x.y, b: D) -> E | int: ...").body[0]
    >>> sorted(needed_imports(method, "p.b", planted, "p.a"))
    ['from p.b import E', 'from p.c import D']
    """
    own = brought(trees[home], home)
    for name, origin in origins(function, module, trees).items():
        if own.get(name) == origin or origin == (home, name):
            continue
        if name in own or name in defined(trees[home]):
            raise SystemExit(f"`{name}` means one thing in {module} and another in {home}.")
        yield import_of(origin, name)


def module_stub(module, trees, sources, methods):
    """The stub of a module; `methods` maps names of its classes to what `patches` found for them.

    >>> sources = {
    ...     "p.a": "import numpy as np\\nLIMIT = 3\\nNumber = int | float\\nclass C:\\n    x: int\\ndef g(c: C) -> C:\\n    return c",
    ...     "p.b": 'from .a import C\\n@patch\\ndef f(\\n    self: C,\\n    n: int,  # Times\\n) -> C:\\n    "F."',
    ... }
    >>> trees = {name: ast.parse(source) for name, source in sources.items()}
    >>> print(module_stub("p.a", trees, sources, {"C": patches(trees)["p.a", "C"]}))
    # Made by tools/make_stubs.py: do not edit.
    from typing import Any
    import numpy as np
    LIMIT: Any
    Number = int | float
    class C:
        x: int
        def f(self, n: int) -> C:
            \"\"\"F.
    <BLANKLINE>
            Parameters
            ----------
            n : Times
            \"\"\"
            ...
    def g(c: C) -> C:
        ...
    <BLANKLINE>
    """
    tree, parts = trees[module], []
    lines = {ast.unparse(node) for node in imports(tree)} | {"from typing import Any"}
    for node in tree.body:
        if isinstance(node, FUNCTIONS) and decorator(node) is None:
            parts.append(function_stub(node, sources[module]))
        elif isinstance(node, ast.ClassDef):
            joining = []
            for origin, function, prop in methods.get(node.name, []):
                lines |= {*needed_imports(function, origin, trees, module)}
                [*function.args.posonlyargs, *function.args.args][0].annotation = None
                kept = ["property"] if prop else []
                joining.append(function_stub(function, sources[origin], kept))
            parts.append(class_stub(node, sources[module], joining))
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets) == "__all__":
            parts.append(ast.unparse(node) + "\n")
        elif isinstance(node, ast.Assign) and is_type(node.value):
            parts.append(ast.unparse(node) + "\n")
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            names = sorted(defined(ast.Module([node], [])))
            note = ast.unparse(node.annotation) if isinstance(node, ast.AnnAssign) else "Any"
            parts += [f"{name}: {note}\n" for name in names]
    return HEAD + "\n".join(sorted(lines)) + "\n" + "".join(parts)


def package_stub(package, trees, sources):
    """The stub of the package's `__init__`, from its table of names: functions in full, the others from where they are.

    >>> sources = {
    ...     "p": '_NAMES = {"a": "f C", "s.b": "g"}',
    ...     "p.a": "from numbers import Real\\nclass C: ...\\ndef f(x: Real) -> C: ...",
    ...     "p.s.b": "from jaxtyping import Real\\ndef g(x: Real, y=2): ...",
    ... }
    >>> print(package_stub("p", {name: ast.parse(source) for name, source in sources.items()}, sources))
    # Made by tools/make_stubs.py: do not edit.
    from . import a as a
    from . import s as s
    from .a import C as C
    from jaxtyping import Real as Real_2
    from numbers import Real
    <BLANKLINE>
    __version__: str
    __all__ = ['__version__', 'f', 'C', 'g']
    <BLANKLINE>
    def f(x: Real) -> C:
        ...
    def g(x: Real_2, y=2):
        ...
    <BLANKLINE>
    """
    table, modules = table_of_names(sources[package]), set()
    for node in trees[package].body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets) == "_ALSO":
            modules |= {*ast.literal_eval(node.value).split()}
    modules |= {module.partition(".")[0] for module in table.values()}
    public = {name: (package, name) for name in modules}  # what each name in the stub stands for
    public |= {name: (f"{package}.{module}", name) for name, module in table.items()}
    known, parts = dict(public), []
    lines = [f"from . import {name} as {name}" for name in sorted(modules)]
    for name, module in table.items():
        home = f"{package}.{module}"
        found = [n for n in trees[home].body if isinstance(n, FUNCTIONS) and n.name == name]
        if not found:
            lines.append(f"from .{module} import {name} as {name}")
            continue
        function, renamed = copy.deepcopy(found[-1]), {}
        for old, origin in origins(function, home, trees).items():
            spellings = (old if n == 1 else f"{old}_{n}" for n in itertools.count(1))
            renamed[old] = next(new for new in spellings if known.setdefault(new, origin) == origin)
        for node in annotations(function):
            node.id = renamed.get(node.id, node.id)
        parts.append(function_stub(function, sources[home], []))
    lines += sorted(import_of(known[name], name) for name in known.keys() - public.keys())
    ends = f"\n__version__: str\n__all__ = {['__version__', *table]}\n\n"
    return HEAD + "\n".join(lines) + "\n" + ends + "".join(parts)


def package_parts(package):
    """Paths, sources and syntax trees of modules by name; and by module, what `patches` found for its classes."""
    paths = {
        ".".join([package.name, *path.relative_to(package).with_suffix("").parts]): path
        for path in sorted(package.rglob("*.py"))
    }
    paths = {name.removesuffix(".__init__"): path for name, path in paths.items()}
    sources = {name: path.read_text("utf-8") for name, path in paths.items()}
    trees = {name: ast.parse(source) for name, source in sources.items()}
    by_home = {}
    for (home, owner), methods in patches(trees).items():
        by_home.setdefault(home, {})[owner] = methods
    return paths, sources, trees, by_home


def stubs(package):
    """Text of each stub, by its path in the folder of a package."""
    paths, sources, trees, by_home = package_parts(package)
    texts = {"__init__.pyi": package_stub(package.name, trees, sources)}
    for home, methods in by_home.items():
        place = paths[home].relative_to(package).with_suffix(".pyi").as_posix()
        texts[place] = module_stub(home, trees, sources, methods)
    return texts


def main(package="state_moseq", check=False):
    """Write the stubs, or say which are out of date; the exit code."""
    package = Path(package)
    wanted = stubs(package)
    there = {path.relative_to(package).as_posix(): path for path in package.rglob("*.pyi")}
    differ = [n for n in wanted if n not in there or there[n].read_text("utf-8") != wanted[n]]
    stale = [name for name in there if name not in wanted]
    if check:
        for name in differ + stale:
            print(f"{package.name}/{name} is out of date: run `python tools/make_stubs.py`")
        return int(bool(differ or stale))
    for name in differ:
        (package / name).write_text(wanted[name], "utf-8", newline="\n")
    for name in stale:
        there[name].unlink()
    return 0


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--check"]
    sys.exit(main(*arguments, check="--check" in sys.argv))
