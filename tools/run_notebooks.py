"""Run notebooks as tests, each in a process of its own, and say what became of each.

    python tools/run_notebooks.py [--flags "slow gpu"] [--workers 2] [--cells 10] [NOTEBOOK ...]

It runs in the project's folder. nbdev executes the cells, with its flags and rules (`nbdev.test.test_nb`). Around that: a notebook begins without the
memory and the programs of those before it, so what it needs is known; the longest begin first; what JAX compiles for one notebook serves the
others, in a folder that is deleted at the end; and of a process that was killed one learns the notebook, the cell and the signal.
`python tools/run_notebooks.py --planted` shows that of notebooks which fail in every way each is named, and that flags hold.
"""

import argparse
import contextlib
import importlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
# Seconds on two cores, for an environment in which nothing was timed yet; the order matters, not the numbers.
USUAL = {
    "03_fit.ipynb": 160,
    "checks/geweke.ipynb": 115,
    "checks/calibration.ipynb": 110,
    "00_models/06_hhmm_efficient.ipynb": 98,
    "checks/tutorial_cells.ipynb": 84,
    "00_exact/03_tokens.ipynb": 82,
    "03_chains/04_chains.ipynb": 79,
}
QUIET = {  # processes that run side by side share the cores, and no window opens
    "JAX_PLATFORMS": "cpu",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MPLBACKEND": "agg",
}
KEPT = Path(sys.prefix) / "notebook-seconds.json"  # measured last time; goes with the environment
WARM = "nbdev.test jax.numpy equinox scipy.stats matplotlib.pyplot jaxtyping beartype".split()
FORKS = sys.platform == "linux"  # elsewhere forking a process with these libraries is not safe


def in_order(notebooks, seconds):
    """The longest first, by seconds of the last time; those never timed count ten.

    >>> in_order(["a", "b", "c", "d"], {"a": 1, "c": 30, "d": 20})
    ['c', 'd', 'b', 'a']
    """
    return sorted(notebooks, key=lambda name: (-seconds.get(name, 10), name))


# In the process of a notebook.


def share_programs(folder):
    """Let JAX keep what it compiles in a folder that several processes use at once."""
    os.environ["JAX_COMPILATION_CACHE_DIR"] = str(folder)  # read when jax is imported
    os.environ["JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS"] = "0"
    os.environ["JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES"] = "-1"
    try:
        from jax._src.lru_cache import LRUCache

        write = LRUCache.put  # fills a file in place: another process might read half a program
    except (ImportError, AttributeError) as error:
        import jax

        print(f"Every notebook compiles all by itself, since JAX has changed: {error}", flush=True)
        jax.config.update("jax_enable_compilation_cache", False)
        os.environ["JAX_ENABLE_COMPILATION_CACHE"] = "false"
        return

    def put_whole(self, key, value):
        target = self.path
        if (target / f"{key}-cache").exists():
            return
        with tempfile.TemporaryDirectory(dir=target) as beside:
            self.path = type(target)(beside)
            try:
                write(self, key, value)
            finally:
                self.path = target
            for file in Path(beside).iterdir():
                os.replace(file, target / file.name)

    LRUCache.put = put_whole


def execute(notebook, flags, trace):
    """Run one notebook in this process; the exit code. `trace` gets a line per cell, as it begins: number, source, seconds so far."""
    import nbdev.test

    class Shell(nbdev.test.CaptureShell):
        def cell(self, cell, *args, **kwargs):
            note(cell.idx_ + 1, cell.source)
            return super().cell(cell, *args, **kwargs)

    def note(number, source):
        with open(trace, "a", encoding="utf-8") as file:
            print(json.dumps([number, source, sum(os.times()[:4])]), file=file)

    nbdev.test.CaptureShell = Shell
    config = nbdev.test.get_config()
    skipped = config.tst_flags.split()
    passed, _ = nbdev.test.test_nb(
        notebook.absolute(), skip_flags=skipped, force_flags=flags, basepath=config.config_path
    )
    note(0, "")
    sys.stdout.flush()
    sys.stderr.flush()
    return 0 if passed else 1


# In the process that watches.


class Ended(NamedTuple):
    """What became of a notebook: seconds, those of the processor, bytes at the peak (None where the system does not tell), what failed, and the slow cells."""

    seconds: float
    processor: float | None
    memory: float | None
    told: str
    cells: list

    def __str__(self):
        """As a report says it.

        >>> str(Ended(12.3, 20.6, 1.26e9, "", [])), str(Ended(12.3, None, None, "", []))
        ('12 s (21 s of processor), 1.3 GB', '12 s')
        """
        if self.memory is None:
            return f"{self.seconds:.0f} s"
        return f"{self.seconds:.0f} s ({self.processor:.0f} s of processor), {self.memory / 1e9:.1f} GB"


class Running:
    """A notebook that runs in a process."""

    def __init__(self, notebook, path, flags, folder, number):
        self.notebook, self.start, self.limit_hit = notebook, time.monotonic(), None
        self.trace, self.log = folder / f"{number}.trace", folder / f"{number}.log"
        with open(self.log, "wb") as log:
            if FORKS:
                self.process, self.pid = None, os.fork()
                if self.pid == 0:
                    become(path, flags, self.trace, log)
            else:
                command = [sys.executable, __file__, "--one", path, "--flags", " ".join(flags)]
                command += ["--trace", self.trace]
                self.process = subprocess.Popen(
                    [str(part) for part in command],
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,
                )
                self.pid = self.process.pid

    def poll(self):
        """None while it runs, and then `Ended`."""
        code, processor, memory = None, None, None
        if hasattr(os, "wait4"):
            pid, status, used = os.wait4(self.pid, os.WNOHANG)
            if pid != 0:
                code = os.waitstatus_to_exitcode(status)
                processor = used.ru_utime + used.ru_stime
                memory = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
                if self.process is not None:
                    self.process.returncode = code
        else:
            code = self.process.poll()
        if code is None:
            return None
        told = ""
        if code != 0:
            cells = [cell for cell in self.cells() if cell[0]]
            told = what_happened(code, memory, cells[-1] if cells else None, self.limit_hit)
        return Ended(
            time.monotonic() - self.start, processor, memory, told, slow_cells(self.cells())
        )

    def kill(self):
        """End it with all that it has started."""
        if hasattr(os, "killpg"):
            with contextlib.suppress(ProcessLookupError):  # it has just ended by itself
                os.killpg(self.pid, signal.SIGKILL)
        else:
            self.process.kill()

    def cells(self):
        """The cells that have begun: number, source, seconds of the processor at their beginning."""
        lines = self.trace.read_text("utf-8").splitlines() if self.trace.exists() else []
        return [json.loads(line) for line in lines]


def become(path, flags, trace, log):
    """Turn a forked process into one that runs a notebook and ends."""
    code = 1
    try:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        os.setsid()
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(log.fileno(), 1)
        os.dup2(log.fileno(), 2)
        code = execute(path, flags, trace)
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        os._exit(code)


def first_line(source):
    """The first line of a cell that says something.

    >>> first_line("#| hide\\n\\nx = f(\\n    1)")
    'x = f('
    """
    lines = [line for line in source.splitlines() if line.strip() and line[:2] != "#|"]
    return (lines or [""])[0].strip()[:60]


def slow_cells(cells, at_least=2):
    """Cells that took seconds of the processor: [(seconds, number, first line)].

    >>> slow_cells([[2, "a = 1", 3.0], [3, "f(a)", 3.5], [0, "", 13.5]])
    [(10.0, 3, 'f(a)')]
    """
    took = ((after[2] - cell[2], cell[0], first_line(cell[1])) for cell, after in pairwise(cells))
    return [cell for cell in took if cell[0] >= at_least]


def what_happened(code, memory, cell, limit_hit=None):
    """Why a notebook failed, in a sentence.

    >>> what_happened(1, 5e8, [3, "x = 1\\n1 / 0"])
    'failed in cell 3, `x = 1`'
    >>> what_happened(-11, 5e8, [3, "#| hide\\nf(x)"])
    'was ended by signal 11 (SIGSEGV) in cell 3, `f(x)`'
    >>> print(what_happened(-9, 5.2e9, [7, "f(x)"]))
    was ended by signal 9 (SIGKILL) in cell 7, `f(x)`; it had used 5.2 GB, and the system kills processes when memory runs out
    >>> what_happened(-9, 5e8, [7, "f(x)"], limit_hit=600)
    'ran for more than 600 s and was ended in cell 7, `f(x)`'
    >>> what_happened(3, None, None)
    'ended with exit code 3 before its first cell'
    """
    where = "before its first cell"
    if cell is not None:
        where = f"in cell {cell[0]}, `{first_line(cell[1])}`"
    if limit_hit is not None:
        return f"ran for more than {limit_hit:g} s and was ended {where}"
    if code == 1 and cell is not None:
        return f"failed {where}"
    if code >= 0:
        return f"ended with exit code {code} {where}"
    known = {int(number): number.name for number in signal.Signals}
    told = f"was ended by signal {-code} ({known.get(-code, 'unknown')}) {where}"
    if -code == getattr(signal, "SIGKILL", None):
        used = "" if memory is None else f"it had used {memory / 1e9:.1f} GB, and "
        told += f"; {used}the system kills processes when memory runs out"
    return told


def run_all(notebooks, root, flags, workers, limit):
    """Run all, several at a time, and print a line for each; `Ended` by name."""
    done, waiting, running = {}, list(notebooks), []
    with tempfile.TemporaryDirectory() as folder:
        try:
            while waiting or running:
                while waiting and len(running) < workers:
                    name = waiting.pop(0)
                    number = len(notebooks) - len(waiting)
                    running.append(Running(name, root / name, flags, Path(folder), number))
                time.sleep(0.02)
                for job in list(running):
                    if time.monotonic() - job.start > limit and job.limit_hit is None:
                        job.limit_hit = limit
                        job.kill()
                    if (ended := job.poll()) is not None:
                        running.remove(job)
                        done[job.notebook] = ended
                        print(f"[{len(done)}/{len(notebooks)}] {job.notebook}: {ended}", flush=True)
                        if ended.told:
                            report_failure(job, ended)
        finally:
            for job in running:
                job.kill()
    return done


def report_failure(job, ended):
    """Print what failed, and all that the notebook printed."""
    text = job.log.read_text("utf-8", "replace").replace(str(Path.cwd()) + os.sep, "")
    print(f"FAILED: {job.notebook} {ended.told}\n{text.rstrip()}", flush=True)


def summary(done, start, n_cells):
    """What it took, and what failed; the exit code."""
    failed = {name: ended.told for name, ended in done.items() if ended.told}
    known = [ended for ended in done.values() if ended.memory is not None]
    most = ""
    if known:
        most = f", {sum(e.processor for e in known):.0f} s of processor"
        most += f", at most {max(e.memory for e in known) / 1e9:.1f} GB each"
    print(f"{len(done)} notebooks in {time.monotonic() - start:.0f} s{most}")
    slowest = sorted(((*cell, name) for name, e in done.items() for cell in e.cells), reverse=True)
    for seconds, number, line, name in slowest[:n_cells]:
        print(f"{seconds:.0f} s of processor: {name}, cell {number}, `{line}`")
    for name, told in failed.items():
        print(f"FAILED: {name} {told}")
    print(f"{len(done) - len(failed)} passed, {len(failed)} failed", flush=True)
    return int(bool(failed) or not done)


SOON = 5 if FORKS else 30  # seconds after which a planted notebook is ended


def all_notebooks():
    """The folder of the notebooks, and the names of all that nbdev would test."""
    from nbdev.config import get_config
    from nbdev.doclinks import nbglob

    root = get_config().nbs_path
    found = (path.absolute() for path in nbglob(root, as_path=True))
    found = (path for path in found if not (path.parent / ".notest").exists())
    return root, [path.relative_to(root).as_posix() for path in found]


def keep(seconds):
    """Write down how long each notebook took, for the order of the next time."""
    beside = KEPT.with_suffix(".part")
    beside.write_text(json.dumps(seconds, indent=0), "utf-8")
    os.replace(beside, KEPT)


PLANTED = {  # cells of notebooks, and what is said of each
    "fine": (["#| slow\n1 / 0", "#| eval: false\n1 / 0", "open('planted.txt').close()"], None),
    "skipped": (["1 / 0"], None),
    "wrong": (["x = 1", "assert x == 2"], "failed in cell 3, `assert x == 2`"),
    "left": (["import os", "os._exit(7)"], "ended with exit code 7 in cell 3"),
    "endless": (
        ["import time", "time.sleep(600)"],
        f"ran for more than {SOON} s and was ended in cell 3",
    ),
}
PLANTED_SIGNALS = {  # which Windows does not have
    "killed": (["import os", "os.kill(os.getpid(), 9)"], "signal 9 (SIGKILL) in cell 3"),
    "crashed": (["import ctypes", "ctypes.string_at(0)"], "signal 11 (SIGSEGV) in cell 3"),
}


def plant(folder, notebooks):
    """Write a project of nbdev with these notebooks in a folder."""
    (folder / "nbs" / "inner").mkdir(parents=True)
    (folder / "nbs" / "inner" / "planted.txt").touch()
    names = "lib_name = a\nlib_path = a\nnbs_path = nbs\nuser = a\nrepo = a\nversion = 0\n"
    settings = f"[DEFAULT]\n{names}tst_flags = notest slow\nrecursive = True\n"
    (folder / "settings.ini").write_text(settings)
    for name, (sources, _) in notebooks.items():
        title = f"# {name}\n\n- skip_exec: {str(name == 'skipped').lower()}"
        cells = [{"cell_type": "markdown", "metadata": {}, "source": title}]
        for source in sources:
            cell = {"cell_type": "code", "metadata": {}, "source": source, "outputs": []}
            cells.append(cell | {"execution_count": None})
        book = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
        (folder / "nbs" / "inner" / f"{name}.ipynb").write_text(json.dumps(book))


def planted():
    """Run notebooks that fail in every way; print what is said of them wrongly, and whether anything is."""
    notebooks = PLANTED | (PLANTED_SIGNALS if hasattr(signal, "SIGKILL") else {})
    wanted = {("", name): said for name, (_, said) in notebooks.items()}
    wanted["slow", "fine"] = "failed in cell 2, `1 / 0`"
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        plant(Path(folder), notebooks)
        for flags, chosen in (("", []), ("slow", ["inner/fine.ipynb"])):
            command = [sys.executable, __file__, "--flags", flags, "--limit", str(SOON), *chosen]
            ran = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8")
            told = [line for line in ran.stdout.splitlines() if line.startswith("FAILED: ")]
            for name in (n for f, n in wanted if f == flags):
                said = [line for line in told if line.startswith(f"FAILED: inner/{name}.ipynb ")]
                expected = wanted[flags, name]
                if [expected in line for line in said] != [True, True][: 2 * bool(expected)]:
                    faults.append(f"{name}, flags {flags!r}: {said}\n{ran.stdout}{ran.stderr}")
            if ran.returncode != 1:
                faults.append(f"exit code {ran.returncode}, flags {flags!r}\n{ran.stderr}")
    print("\n".join(faults) or f"{len(wanted)} planted notebooks: each failure is named")
    return int(bool(faults))


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("notebooks", nargs="*", help="names below nbs/; without any, all")
    parser.add_argument("--flags", default="", help="run cells with these flags too, as nbdev_test")
    parser.add_argument("--workers", type=int, default=min(os.cpu_count() or 1, 4))
    parser.add_argument("--limit", type=float, default=1200, help="seconds for one notebook")
    parser.add_argument(
        "--cells", type=int, default=0, help="also name so many of the slowest cells"
    )
    parser.add_argument("--programs", help="a folder for what JAX compiles, which is kept")
    parser.add_argument("--planted", action="store_true", help="test this tool itself")
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--trace", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.planted:
        return planted()
    sys.path.pop(0)  # notebooks find nothing of tools/
    start, flags = time.monotonic(), args.flags.split()
    if args.one is not None:
        share_programs(os.environ["JAX_COMPILATION_CACHE_DIR"])
        return execute(args.one, flags, args.trace)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # notebooks end with their watcher
    os.environ["IN_TEST"] = "1"
    for name, value in QUIET.items():
        os.environ.setdefault(name, value)
    with contextlib.ExitStack() as stack:
        programs = args.programs or stack.enter_context(tempfile.TemporaryDirectory())
        share_programs(Path(programs).absolute())
        for name in WARM if FORKS else ():
            importlib.import_module(name)
        root, names = all_notebooks()
        wanted = [name.removeprefix("nbs/") for name in args.notebooks]
        if unknown := {*wanted} - {*names}:
            sys.exit(f"There is no notebook {', '.join(sorted(unknown))} in {root}.")
        seconds = USUAL | (json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {})
        done = run_all(in_order(wanted or names, seconds), root, flags, args.workers, args.limit)
    if root.parent == ROOT:  # not of planted notebooks
        took = {name: round(e.processor or e.seconds) for name, e in done.items() if not e.told}
        keep({name: (seconds | took)[name] for name in names if name in seconds | took})
    return summary(done, start, args.cells)


if __name__ == "__main__":
    sys.exit(main())
