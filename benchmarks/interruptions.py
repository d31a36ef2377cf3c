"""Kill, interrupt and multiply calculations, and compare what is left with an undisturbed run.

    python benchmarks/interruptions.py [--rounds 6]

Scans are killed (the process, or one of its workers), interrupted as by Ctrl-C or Jupyter's stop button, and begun again; movies are interrupted;
fits run in two threads, after a fork, and in a script without `if __name__ == "__main__"`. Every model must be the same to the last bit as that of
an undisturbed scan, and no half-written file may be left that is taken for a whole one. POSIX only. The table is
saved in `benchmarks/results/interruptions.md`.
"""

import argparse
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from pathlib import Path

import numpy as np

import state_moseq as sm

HERE = Path(__file__).resolve().parent
SETUP = """
import os, sys, time, warnings
import numpy as np
import state_moseq as sm
warnings.simplefilter("ignore")
rng = np.random.default_rng(0)
labels = {f"m{i}": np.repeat(rng.integers(0, 6, 150), rng.integers(3, 15, 150)) for i in range(4)}
how = {"num_iters": 60, "tolerance": None, "fps": 30, "progress": False}
grid = {"target_duration": [1, 2], "n_states": 3, "seeds": [0, 1]}
"""
SCAN = (
    SETUP
    + 'sm.scan(labels, **grid, folder=sys.argv[1], n_jobs=int(sys.argv[2]), **how)\nprint("done", flush=True)'
)
FIT = SETUP + "found = sm.fit(labels, 3, target_duration=2, **how)"
FILM = SETUP + textwrap.dedent("""
    from state_moseq.video import numbered_frame
    size = {"height": 128, "width": 128}
    frames = (numbered_frame(n % 30_000, **size) for n in range(10**6))
    print("started", flush=True)
    sm.write_video(sys.argv[1], frames, 30)
""")


def start(script, *args):
    """A process of its own, with a group of its own, that runs a script."""
    command = [sys.executable, "-c", script, *map(str, args)]
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    return subprocess.Popen(command, start_new_session=True, **quiet)


def children(pid):
    """Processes below one, workers first."""
    found = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True)
    below = [int(line) for line in found.stdout.split()]
    return [*below, *(x for child in below for x in children(child))]


def models(folder):
    """What the files of a scan hold, without anything that tells the time."""
    return {
        path.name: sm.load_fit(path)
        for path in sorted(Path(folder).glob("*.h5"))
        if path.name[0] not in ".s"
    }


def equal(one, other):
    """Whether two sets of models are the same to the last bit."""
    same = lambda a, b: all(np.array_equal(a.states[n], b.states[n]) for n in a.states)
    return [*one] == [*other] and all(
        same(one[n], other[n]) and np.array_equal(one[n].log_probs, other[n].log_probs) for n in one
    )


def litter(folder):
    """Hidden files that are left."""
    return sorted(p.name for p in Path(folder).iterdir() if p.name.startswith("."))


def disturb(how, folder, n_jobs, seconds, rng):
    """Run a scan and disturb it at a random moment; how it ended."""
    process = start(SCAN, folder, n_jobs)
    time.sleep(rng.uniform(0.3, 1) * seconds)
    if process.poll() is None:
        if how == "kill":
            os.killpg(process.pid, signal.SIGKILL)
            for child in children(process.pid):
                os.kill(child, signal.SIGKILL)
        elif how == "interrupt":
            os.kill(process.pid, signal.SIGINT)
        elif workers := children(process.pid):
            try:
                os.kill(rng.choice(workers), signal.SIGKILL)
            except ProcessLookupError:
                pass
    try:
        said, _ = process.communicate(timeout=180)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        return "hung"
    return "finished" if "done" in said else "ended"


def scans(place, rounds, rows):
    """Disturbed scans, each gone on with afterwards."""
    rng, begun = random.Random(0), time.monotonic()
    whole = place / "whole"
    assert start(SCAN, whole, 1).wait() == 0
    seconds, wanted = time.monotonic() - begun, models(whole)
    for how, n_jobs in (
        ("kill", 1),
        ("kill", 2),
        ("interrupt", 1),
        ("interrupt", 2),
        ("kill a worker", 2),
    ):
        ends, readable, same, left = [], 0, 0, 0
        for k in range(rounds):
            folder = place / f"{how} {n_jobs} {k}"
            ends.append(disturb(how, folder, n_jobs, seconds, rng))
            there = models(folder) if folder.exists() else {}  # raises if a file is damaged
            readable += len(there)
            left += len(litter(folder)) if folder.exists() else 0
            process = start(SCAN, folder, 1)
            assert process.wait() == 0, folder
            same += equal(models(folder), wanted)
        found = ", ".join(f"{ends.count(end)} {end}" for end in sorted(set(ends)))
        rows.append(
            (
                f"{how}, scan of 4 models, n_jobs={n_jobs}",
                rounds,
                found,
                f"{readable} models readable then; {same}/{rounds} scans equal to the undisturbed one when gone on with; {left} hidden files (checkpoints and leftovers) in between",
            )
        )


def films(place, rounds, rows):
    """Movies that are interrupted or killed while they are written, over an older movie."""
    rng, kept, left = random.Random(1), 0, {"interrupt": 0, "kill": 0}
    old = place / "movie.mp4"
    sm.write_video(old, (np.zeros((16, 16), np.uint8) for _ in range(3)), 30)
    before = old.read_bytes()
    for how in left:
        for _ in range(rounds):
            process = start(FILM, old)
            process.stdout.readline()
            time.sleep(rng.uniform(0.05, 1))
            os.kill(process.pid, signal.SIGINT if how == "interrupt" else signal.SIGKILL)
            process.wait()
            kept += old.read_bytes() == before
            for name in litter(place):
                left[how] += 1
                (place / name).unlink()
    rows.append(
        (
            "interrupt or kill `write_video` over an older movie",
            2 * rounds,
            "-",
            f"older movie intact {kept}/{2 * rounds}; {left['interrupt']} leftovers after interrupts, {left['kill']} after kills (swept after a day)",
        )
    )


def others(place, rows):
    """Threads, forks and scripts without a guard."""
    names = {}
    exec(FIT, names)
    wanted, labels, how = names["found"], names["labels"], names["how"]
    found = [None] * 3
    work = lambda k: found.__setitem__(k, sm.fit(labels, 3, target_duration=2, **how))
    threads = [threading.Thread(target=work, args=(k,)) for k in range(3)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    same = sum(equal({0: one}, {0: wanted}) for one in found)
    rows.append(("three fits in three threads", 3, "-", f"{same}/3 equal to the fit alone"))
    (place / "unguarded.py").write_text(
        SCAN.replace("sys.argv[1]", repr(str(place / "unguarded"))).replace("int(sys.argv[2])", "2")
    )
    ran = subprocess.run([sys.executable, place / "unguarded.py"], capture_output=True, text=True)
    same = equal(models(place / "unguarded"), models(place / "whole"))
    rows.append(
        (
            "script without `__main__` guard, scan with n_jobs=2",
            1,
            f"exit code {ran.returncode}",
            f"body ran {ran.stdout.count('done')} time; equal: {same}",
        )
    )
    forked = FIT.replace("found = ", "") + "\nprint('done')"
    forked = (
        "import os\nimport state_moseq as sm\nsm.fit, sm.load_fit\npid = os.fork()\nif pid:\n    os.waitpid(pid, 0)\nelse:\n"
        + textwrap.indent(forked, "    ")
        + "\n    sys.stdout.flush(); os._exit(0)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", forked], capture_output=True, text=True, timeout=180
    )
    rows.append(
        (
            "fit in a fork made after `import state_moseq` and before the first fit",
            1,
            "-",
            "finished" if "done" in ran.stdout else f"failed: {ran.stderr[-200:]}",
        )
    )
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        spawned = pool.map(spawned_fit, range(2))
    rows.append(
        (
            "two fits in spawned processes",
            2,
            "-",
            f"{sum(np.array_equal(x, wanted.log_probs) for x in spawned)}/2 equal to the fit alone",
        )
    )
    for change, more in {
        "other data": {"labels": {"m0": np.repeat([0, 1, 2], 99)}},
        "another option": {"num_iters": 61},
        "another frame rate": {"fps": 60},
    }.items():
        given = how | {"labels": labels} | more
        try:
            sm.scan(given.pop("labels"), **names["grid"], folder=place / "whole", **given)
            said = "no error"
        except ValueError as error:
            said = str(error).replace(str(place), "")[:110]
        rows.append((f"finished scan called again with {change}", 1, "-", said))


def spawned_fit(_):
    """The log probabilities of a fit in a process that was spawned."""
    names = {}
    exec(FIT, names)
    return names["found"].log_probs


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=6)
    args = parser.parse_args()
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("JAX_COMPILATION_CACHE_DIR", f"{folder}/programs")
        rows, place = [], Path(folder, "work")
        place.mkdir()
        scans(place, args.rounds, rows)
        films(place, args.rounds, rows)
        others(place, rows)
    lines = ["| what | times | how it ended | what was left |", "|---|---|---|---|"]
    lines += ["| " + " | ".join(map(str, row)) + " |" for row in rows]
    text = (
        f"# Interruptions\n\n`python benchmarks/interruptions.py --rounds {args.rounds}` ([what is done](../interruptions.py)).\n\n"
        + "\n".join(lines)
        + "\n"
    )
    (HERE / "results" / "interruptions.md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
