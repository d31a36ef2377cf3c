"""The project's two commands; they need Python 3.11 or newer with pip, and a network for pip.

    python tools/run.py demo              set up, then run the main job on example data
    python tools/run.py test              set up, then run every check of the project
    python tools/run.py test --changed    the same, with the notebooks alone that a change touches

Each makes a virtual environment of its own in the project folder and keeps it for the next time.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (said in words before anything fails)
    sys.exit(
        "state_moseq needs Python 3.11 or newer and this is Python {}.{}: run this file with a "
        "newer one, for example `python3.12 tools/run.py demo`.".format(*sys.version_info)
    )

import argparse
import contextlib
import difflib
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from check_layers import read_notebooks

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "state_moseq"
STAMP = "made-from.txt"  # in an environment that is ready: a hash of what it was made from


def say(text):
    print(f"\n=== {text}", flush=True)


def environment(**more):
    """This process's environment, without what would let other Python installations in.

    Python may keep what it compiles, because pip leaves that to the first import: most modules are never imported.
    """
    unwanted = ("PYTHONPATH", "PYTHONHOME", "IN_TEST", "PYTHONDONTWRITEBYTECODE")
    kept = {key: value for key, value in os.environ.items() if key not in unwanted}
    return kept | {"PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1", "MPLBACKEND": "agg"} | more


def call(*command, cwd=ROOT, **more):
    """Run a command, which gets no standard input; its exit code. `more` joins its environment."""
    command, env = [str(part) for part in command], environment(**more)
    return subprocess.run(command, cwd=cwd, env=env, stdin=subprocess.DEVNULL).returncode


def prepare(venv, what, fresh):
    """Make the virtual environment `venv`, or take the one made from the same settings; its Python."""
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    made_from = [(ROOT / name).read_bytes() for name in ("settings.ini", "setup.py")]
    made_from = hashlib.sha256(b"\0".join([*made_from, f"{ROOT}{what}".encode()])).hexdigest()
    if fresh and venv.exists():
        if not (venv / "pyvenv.cfg").exists():
            sys.exit(f"{venv} is not a virtual environment: --fresh does not delete it.")
        shutil.rmtree(venv)
    stamp = venv / STAMP
    if python.exists() and stamp.exists() and stamp.read_text() == made_from:
        return python
    say(f"Setting up {venv.name}: a minute or two, and some hundred MB for pip to download")
    if not python.exists() and call(sys.executable, "-m", "venv", venv) != 0:
        sys.exit(
            f"Python could not make {venv}, see its message above: Debian and Ubuntu need the "
            "package python3-venv; elsewhere try once more with --fresh."
        )
    stamp.unlink(missing_ok=True)
    install = [python, "-m", "pip", "install", "--no-input"]
    install += [] if sys.stdout.isatty() else ["--quiet"]
    call(*install, "--upgrade", "pip")  # the one that comes with Python may be years old and slow
    former = [
        python,
        "-m",
        "pip",
        "uninstall",
        "--yes",
        "--quiet",
        PACKAGE,
    ]  # the name until November 2026
    call(*former, PIP_QUIET="3")
    known = "ignore:Editable installation"  # of which setuptools warns everyone who asks for one
    if call(*install, "--no-compile", "-e", what, PYTHONWARNINGS=known) != 0:
        sys.exit(
            "pip could not install the project, see its message above: try again with --fresh."
        )
    stamp.write_text(made_from)
    return python


def demo(args):
    """Run the main job on example data; the exit code."""
    python = prepare(args.venv or ROOT / ".venv", ".", args.fresh)
    return call(python, "-m", f"{PACKAGE}.demo", Path(args.folder).absolute())


# Checks: each takes the environment's Python and is true where something is wrong; its docstring is
# the heading that people see. Each runs in a process of its own, `python tools/run.py check NAME`.


@contextlib.contextmanager
def copy_of_project():
    """A copy of what nbdev and Quarto work on, so that checks may change it and leave the original alone."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        for name in ("settings.ini", "_quarto.yml"):
            shutil.copy(ROOT / name, folder)
        for name in ("nbs", PACKAGE):
            ignored = shutil.ignore_patterns("__pycache__", ".*")
            shutil.copytree(ROOT / name, folder / name, ignore=ignored, symlinks=True)
        yield folder


def differences(folder, suffixes, copy):
    """Print which files of `folder` differ from those in the copy, and their first lines that do."""
    sides = [ROOT / folder, copy / folder]
    found = [(side, path) for side in sides for path in side.rglob("*") if path.suffix in suffixes]
    names = {path.relative_to(side).as_posix() for side, path in found}
    differ = False
    for name in sorted(n for n in names if not re.search(r"(^|/)\.", n)):
        here, there = (
            (side / name).read_text("utf-8").splitlines() if (side / name).exists() else None
            for side in sides
        )
        if here == there:
            continue
        differ = True
        verdict = {here is None: "is missing", there is None: "comes from no notebook"}
        print(f"{folder}/{name} {verdict.get(True, 'differs')}")
        if here is not None and there is not None:
            diff = difflib.unified_diff(here, there, "as it is", "as it should be", "", "", 1, "")
            print("\n".join(list(diff)[:20]))
    return differ


def clean(python):
    """nbdev_clean would change no notebook (if it would: run `nbdev_clean`)"""
    with copy_of_project() as copy:
        failed = call(python.with_name("nbdev_clean"), cwd=copy)
        return failed or differences("nbs", (".ipynb",), copy)


def in_step(python):
    """The package is what the notebooks export (if not: run `nbdev_export`, then `python tools/make_stubs.py`)"""
    with copy_of_project() as copy:
        for path in (copy / PACKAGE).rglob("*.py"):
            if path.name != "__init__.py":  # these are written by hand
                path.unlink()
        failed = call(python.with_name("nbdev_export"), cwd=copy)
        failed = failed or call(python, ROOT / "tools" / "make_stubs.py", copy / PACKAGE)
        return failed or differences(PACKAGE, (".py", ".pyi"), copy)


def layers(python):
    """Modules import only from notebooks that sort before their own"""
    return call(python, ROOT / "tools" / "check_layers.py")


def calls(python):
    """Every call fits what is called, and editors know what `sm.fit` takes and returns"""
    return call(python, ROOT / "tools" / "check_calls.py")


def shown(python):
    """Every public function is shown at work in its own notebook, in small pieces"""
    return call(python, ROOT / "tools" / "check_pages.py")


def checks(python):
    """The checks find what they are for: planted faults, and notebooks that fail in every way"""
    tools = sorted((ROOT / "tools").glob("*.py"))
    failed = [tool.name for tool in tools if call(python, "-m", "doctest", tool)]
    print(*(f"{name}: a doctest failed" for name in failed), sep="\n", end="")
    return bool(failed) or call(python, ROOT / "tools" / "run_notebooks.py", "--planted")


def on_the_site(python):
    """The sidebar in _quarto.yml lists every notebook, numbered ones in order"""
    listed = re.findall(r"^ *- (\S+\.ipynb) *$", (ROOT / "_quarto.yml").read_text("utf-8"), re.M)
    present = list(read_notebooks(ROOT / "nbs"))
    for name in sorted({*present} ^ {*listed}):
        print(f"{name} is {'not in the sidebar' if name in present else 'only in the sidebar'}")
    numbered = [name for name in listed if name[0].isdigit()]
    if numbered != sorted(numbered):
        print("out of order:", *numbered)
    return {*present} != {*listed} or numbered != sorted(numbered)


def pages(python):
    """The pages: nbdev makes them, every link leads somewhere, and Chromium opens each without a complaint"""
    tool = ROOT / "tools" / "website.py"
    with copy_of_project() as copy:
        for path in (*ROOT.glob("*.md"), *ROOT.glob("*.cff"), *ROOT.glob("LICENSE")):
            shutil.copy(path, copy)
        for name in ("tools", "benchmarks"):  # the documents link to files in them
            shutil.copytree(ROOT / name, copy / name)
        return call(python, tool, "check", cwd=copy)


def lint(python):
    """ruff finds no fault in notebooks and tools (if it does: `ruff check --fix nbs tools`)"""
    return call(python.with_name("ruff"), "check", "nbs", "tools")


def layout(python):
    """ruff would format nothing anew (if it would: run `ruff format nbs tools`)"""
    return call(python.with_name("ruff"), "format", "--check", "nbs", "tools")


QUICK = (clean, in_step, layers, lint, layout, on_the_site, calls, shown, checks)  # in seconds
SLOW = (pages,)  # beside the notebooks
NAMED = {check.__name__: check for check in (*QUICK, *SLOW)}


def check(args):
    """Run one check in this process; the exit code."""
    return int(bool(NAMED[args.name](args.python)))


def run_check(chosen, python):
    """Run one check in another process; whether something is wrong, and what it printed."""
    command = [sys.executable, __file__, "check", chosen.__name__, "--python", python]
    ran = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    return ran.returncode != 0, ran.stdout


def tell(chosen, future):
    """Print the heading of a check and what it printed, when it has ended; whether something is wrong."""
    say(chosen.__doc__)
    failed, text = future.result()
    print(text.rstrip(), end="\n" if text.strip() else "", flush=True)
    return failed


def touched(python, ref):
    """Notebooks that a change since `ref` touches."""
    command = [str(python), str(ROOT / "tools" / "changed.py"), ref]
    ran = subprocess.run(
        command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, encoding="utf-8", check=True
    )
    return ran.stdout.split()


def notebooks(python, *options):
    """Every cell of every notebook runs; (passed, failed) notebooks."""
    command = [python, ROOT / "tools" / "run_notebooks.py", *options]
    process = subprocess.Popen(
        [str(part) for part in command],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    last = ""
    for line in process.stdout:
        print(line, end="", flush=True)
        last = line
    counted = re.fullmatch(r"(\d+) passed, (\d+) failed\n", last)
    passed, failed = map(int, counted.groups()) if counted else (0, 1)
    if process.wait() != 0 and not failed:
        print(f"tools/run_notebooks.py ended with {process.returncode}")
        failed = 1
    return passed, failed


def test(args):
    """Run all checks; the exit code. Where a quick one fails, the others are left out."""
    start = time.monotonic()
    python = prepare(args.venv or ROOT / ".venv-test", ".[dev]", args.fresh)
    passed = failed = 0
    with ThreadPoolExecutor(2) as pool:
        quick = [(chosen, pool.submit(run_check, chosen, python)) for chosen in QUICK]
        for chosen, future in quick:
            if tell(chosen, future):
                failed = 1
                pool.shutdown(wait=False, cancel_futures=True)
                break
            passed += 1
        else:
            slow = [(chosen, pool.submit(run_check, chosen, python)) for chosen in SLOW]
            say("All cells of all notebooks run, and their assertions hold")
            options = ["--flags", "slow"] if args.slow else []
            if args.changed:  # again and again, so what was compiled is kept with the environment
                found = touched(python, args.changed)
                print(f"{len(found)} notebooks that differ from {args.changed}, or use what does")
                options += ["--programs", python.parent.parent / "jax-programs", *found]
            if not args.changed or found:
                ran, failed = notebooks(python, *options)
                passed += ran
            for chosen, future in slow:
                wrong = tell(chosen, future)
                passed, failed = passed + (not wrong), failed + wrong
    say(f"{'FAILED' if failed else 'All is well'} after {time.monotonic() - start:.0f} s")
    print(f"{passed} passed, {failed} failed")
    return int(failed > 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(required=True, metavar="demo|test|check")
    for command in (demo, test):
        sub = commands.add_parser(command.__name__, help=command.__doc__.partition(";")[0])
        sub.set_defaults(command=command)
        sub.add_argument("--venv", type=Path, help="another folder for the virtual environment")
        sub.add_argument("--fresh", action="store_true", help="delete it and make it anew")
        if command is demo:
            sub.add_argument("--folder", default="demo_results", help="where the results go")
        else:
            sub.add_argument("--slow", action="store_true", help="also run cells marked `#| slow`")
            sub.add_argument(
                "--changed",
                nargs="?",
                const="main",
                metavar="REF",
                help="only notebooks that differ from REF (main), or use what does",
            )
    one = commands.add_parser("check", help=check.__doc__.partition(";")[0])
    one.set_defaults(command=check, venv=None)
    one.add_argument("name", choices=NAMED)
    one.add_argument("--python", type=Path, default=Path(sys.executable))
    args = parser.parse_args()
    args.venv = args.venv and args.venv.absolute()
    try:
        return args.command(args)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
