"""Measure memory and time of grid movies: python benchmarks/movies.py [--quick].

Streaming, as the package does it, against holding the movie in memory; and movies of twenty-one
one-hour recordings. Every line of the tables comes from a process of its own. See README.md.
"""

import argparse
import json
import platform
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from common import (
    RESULTS,
    Stopwatch,
    in_process,
    markdown,
    peak_mb,
    resident_mb,
    save_csv,
)

GRID = {"rows": 4, "cols": 6, "window_size": 256, "tile_size": 256}
HOURS = {"recordings": 21, "frames": 432_000, "fps": 120, "states": 10}


# ----------------------------------------------------------------------------------- what is filmed


def write_moving(path, n_frames):
    """A video of 640 x 480 pixels that is hard to compress: coarse noise that moves."""
    from state_moseq.video import write_video

    noise = np.random.default_rng(0).integers(60, 200, (60, 80), np.uint8)
    noise = np.repeat(np.kron(noise, np.ones((8, 8), np.uint8))[..., None], 3, 2)
    write_video(path, (np.roll(noise, (n // 2, n), (0, 1)) for n in range(n_frames)), 30)


def write_hours(path, n_frames, fps, size=256):
    """An hour of numbered frames: ten seconds, encoded once and their packets repeated."""
    import av

    from state_moseq.video import numbered_frame, write_video

    part = Path(path).with_name("part.mp4")
    pictures = (numbered_frame(n, height=size, width=size) for n in range(10 * fps))
    write_video(part, pictures, fps)
    with av.open(str(part)) as source, av.open(str(path), "w") as target:
        stream = source.streams.video[0]
        packets = [(bytes(p), p) for p in source.demux(stream) if p.size]
        output = target.add_stream_from_template(stream)
        length = len(packets) * packets[0][1].duration
        for number in range(n_frames):
            times, k = divmod(number, len(packets))
            data, old = packets[k]
            packet = av.Packet(data)
            packet.pts, packet.dts = old.pts + times * length, old.dts + times * length
            packet.duration, packet.time_base = old.duration, old.time_base
            packet.is_keyframe, packet.stream = old.is_keyframe, output
            target.mux(packet)


def moving_study(paths, n_frames, n_states):
    """Stays of forty seconds, state by state, and a walk around the middle of the picture."""
    angle = np.arange(n_frames) / 50
    centroid = np.column_stack([320 + 200 * np.cos(angle), 240 + 150 * np.sin(angle)])
    states = np.arange(n_frames) // 1200 % (n_states + 1)  # the first stay is state 0
    names = [Path(path).stem for path in paths]
    return (
        dict.fromkeys(names, states),
        dict(zip(names, paths, strict=True)),
        dict.fromkeys(names, centroid),
    )


# --------------------------------------------------------------------------- in a process of its own


def measure_stream(settings):
    """Grid movies as the package makes them: windows on disk, frames one at a time."""
    from state_moseq.movies import generate_grid_movies
    from state_moseq.video import probe_video

    n_states = settings["states"]
    study = moving_study(settings["paths"], settings["source"], n_states)
    before, watch = resident_mb(), Stopwatch()
    options = {"max_seconds": settings["shown"] / 30}
    generate_grid_movies(
        *study,
        settings["folder"],
        **GRID,
        **{**options, "states": range(1, n_states + 1), "progress": False},
    )
    wall, cpu = watch.read()
    made = probe_video(Path(settings["folder"]) / "state1.mp4")
    result = {"way": "streaming", "movies": n_states, "movie frames": made.n_frames}
    return result | {"s": wall, "CPU s": cpu, "peak MB": peak_mb(), "beyond MB": peak_mb() - before}


def measure_hold(settings):
    """The same movie from an array that holds all of it, as is usual."""
    from state_moseq.movies import (
        Clip,
        Timing,
        choose_clips,
        clip_numbers,
        open_study,
    )
    from state_moseq.video import read_frames, write_video
    from state_moseq.windows import crop_window

    maps = moving_study(settings["paths"], settings["source"], 1)
    before, watch = resident_mb(), Stopwatch()
    study = open_study(*maps, progress=False)
    draw = {"min_seconds": 0.5, "seconds_shown": settings["shown"] / 30, "states": [1]}
    clips: list[Clip] = choose_clips(study, 24, **draw)[0][1]
    timing = Timing(30, 1, 0, settings["shown"])
    side = GRID["window_size"]
    movie = np.zeros((timing.n_frames, GRID["rows"] * side, GRID["cols"] * side, 3), np.uint8)
    for position, clip in enumerate(clips):
        row, column = divmod(position, GRID["cols"])
        numbers = clip_numbers(clip, timing)
        inside = np.flatnonzero((numbers >= 0) & (numbers < settings["source"]))
        for k, (number, image) in zip(
            inside, read_frames(maps[1][clip.name], numbers[inside]), strict=True
        ):
            tile = movie[k, row * side :, column * side :][:side, :side]
            tile[:] = crop_window(image, maps[2][clip.name][number], side)
    write_video(Path(settings["folder"]) / "held.mp4", movie, 30)
    wall, cpu = watch.read()
    result = {"way": "all in memory", "movies": 1, "movie frames": timing.n_frames}
    return result | {"s": wall, "CPU s": cpu, "peak MB": peak_mb(), "beyond MB": peak_mb() - before}


def measure_hours(settings):
    """Movies of all states of a large study, and whether each tile shows the right frame."""
    import state_moseq.video as video
    from state_moseq.movies import generate_grid_movies

    n_frames, fps, names = settings["frames"], settings["fps"], settings["names"]
    walk = Stopwatch()
    video.probe_video(settings["path"], walk=True)
    one_walk, table = walk.read()[0], Stopwatch()
    video.probe_video(settings["path"])
    one_table = table.read()[0]
    paths = {name: Path(settings["folder"]) / f"{name}.mp4" for name in names}
    rng = np.random.default_rng(0)
    draw = lambda: np.repeat(rng.integers(0, settings["states"], n_frames // 600), 600)
    states = {name: draw() for name in names}
    centroid = np.full((n_frames, 2), 128.0)
    decoded, plain = [0], video._decode

    def counting(*args):
        for pair in plain(*args):
            decoded[0] += 1
            yield pair

    video._decode = counting
    before, watch = resident_mb(), Stopwatch()
    shown = generate_grid_movies(
        *(states, paths, dict.fromkeys(names, centroid)),
        settings["folder"],
        **{"window_size": 256, "tile_size": 128, "overlays": (), "progress": False},
    )
    wall, cpu = watch.read()
    peak, video._decode = peak_mb(), plain
    wrong = tiles = 0
    for state, some in shown.items():
        for k, image in video.read_frames(Path(settings["folder"]) / f"state{state}.mp4"):
            for position, (_, start, _) in enumerate(some):
                y, x = np.array(divmod(position, 4)) * 128
                number = start + 2 * k
                if number < n_frames and k % 10 == 0:
                    found = video.read_number(image[y : y + 128, x : x + 128])
                    wrong, tiles = wrong + (found != number % (10 * fps)), tiles + 1
    return {
        **{"recordings": len(names), "hours of video": len(names) * n_frames / fps / 3600},
        **{
            "movies": len(shown),
            "s": wall,
            "CPU s": cpu,
            "peak MB": peak,
            "beyond MB": peak - before,
        },
        **{"frames decoded": decoded[0], "share": decoded[0] / (len(names) * n_frames)},
        **{"index of one by table s": one_table, "by walk s": one_walk},
        **{"pictures checked": tiles, "wrong": wrong},
    }


# ---------------------------------------------------------------------------------- in the first one


def measure_grids(quick):
    """Streaming for several lengths and numbers of movies, and holding everything."""
    sizes = [(300, 1), (1200, 1)] if quick else [(300, 1), (300, 2), (1200, 1)]
    held = [300] if quick else [300, 1200]
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        paths = [str(Path(folder) / f"moving{k}.mp4") for k in range(24)]
        write_moving(paths[0], 7200)
        for path in paths[1:]:
            Path(path).hardlink_to(paths[0])
        settings = {"paths": paths, "folder": folder, "source": 7200}
        for shown, states in sizes:
            rows.append(in_process("stream", settings | {"shown": shown, "states": states}))
            print(rows[-1], flush=True)
        for shown in held:
            rows.append(in_process("hold", settings | {"shown": shown}))
            print(rows[-1], flush=True)
    return rows


def measure_study(quick):
    """Twenty-one hours of video, or a tenth of that; the files share their content by links."""
    size = HOURS | ({"frames": HOURS["frames"] // 10, "recordings": 5} if quick else {})
    names = [f"recording{k + 1}" for k in range(size["recordings"])]
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / f"{names[0]}.mp4"
        write_hours(first, size["frames"], size["fps"])
        for name in names[1:]:
            (Path(folder) / f"{name}.mp4").hardlink_to(first)
        settings = {"path": str(first), "folder": folder, "names": names}
        row = in_process("hours", size | settings)
    print(row, flush=True)
    return [row]


TASKS = {"stream": measure_stream, "hold": measure_hold, "hours": measure_hours}


def report(quick, grids, study):
    """The tables as text."""
    intro = (
        f"Measured with `python benchmarks/movies.py{' --quick' if quick else ''}` on "
        f"{time.strftime('%Y-%m-%d')}: Python {platform.python_version()}. `beyond MB` is the largest "
        "resident memory less that before the call; `load` is the load average when a process started."
    )
    columns = lambda rows: list(dict.fromkeys(column for row in rows for column in row))
    tables = {
        "Grids of 4 x 6 windows of 256 pixels": grids,
        "A study of one-hour recordings at 120 frames per second": study,
    }
    parts = [f"## {title}\n\n{markdown(rows, columns(rows))}" for title, rows in tables.items()]
    return "\n\n".join([intro, *parts]) + "\n"


def main():
    if sys.argv[1:2] == ["--task"]:
        print(json.dumps(TASKS[sys.argv[2]](json.loads(sys.argv[3]))))
        return
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="smaller sizes, about a minute")
    options = parser.parse_args()
    RESULTS.mkdir(exist_ok=True)
    grids, study = measure_grids(options.quick), measure_study(options.quick)
    name = "movies-quick" if options.quick else "movies"
    text = report(options.quick, grids, study)
    (RESULTS / f"{name}.md").write_text(text)
    save_csv(RESULTS / f"{name}.csv", grids + study)
    print(text, flush=True)


if __name__ == "__main__":
    main()
