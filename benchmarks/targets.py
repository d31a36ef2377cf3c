"""Do states come back from other random numbers, and from other animals: python benchmarks/targets.py --folder open_field.

Recordings of the open field are fitted with seeds that share nothing, and every pair of fits is compared: by what a
user sees (`fit.states`), beside the ceiling that the fits state themselves. Then the animals are dealt into halves, which are fitted
apart. The first fit of a row finds the stickiness for the wanted duration, and all others use it. See README.md in this folder.
"""

import argparse
import time
from pathlib import Path

import numpy as np
from common import save_report

import state_moseq as sm

COLUMNS = "n_states,effort,fits,agreement (median),(least),possible,R-hat,median duration (s),CPU s per fit,halves agree,(ways)".split(
    ","
)


def fit_seeds(recordings, n_states, seconds, effort, n_seeds):
    """Fits with other seeds at one stickiness, and the seconds of the processor that each took."""
    fits, took = [], []
    how = {"target_duration": seconds, "effort": effort, "progress": False}
    for seed in range(n_seeds):
        clock = time.process_time()
        fits.append(sm.fit(recordings, n_states, seed=seed, **how))
        took.append(time.process_time() - clock)
        print(n_states, effort, fits[-1], f"{took[-1]:.0f} CPU s", flush=True)
        how["trans_kappa"] = fits[0].hypparams["trans_kappa"]
    return fits, took


def row_of(recordings, animals, n_states, args, effort):
    """A row of the table."""
    fits, took = fit_seeds(recordings, n_states, args.seconds, effort, args.seeds)
    compared = sm.compare_fits(fits)
    row = {
        "n_states": n_states,
        "effort": effort,
        "fits": len(fits),
        "agreement (median)": f"{compared.median:.2f}",
        "(least)": f"{np.nanmin(compared.scores):.2f}",
        "possible": f"{np.nanmedian(compared.possible):.2f}",
        "R-hat": f"{compared.r_hat:.2f}",
        "median duration (s)": f"{np.median([fit.median_duration() for fit in fits]):.1f}",
        "CPU s per fit": f"{np.median(took):.0f}",
    }
    if args.ways and n_states <= args.halves_up_to:
        how = {"trans_kappa": fits[0].hypparams["trans_kappa"] / 2, "progress": False}
        halves = sm.compare_halves(recordings, n_states, animals=animals, repeats=args.ways, **how)
        row["halves agree"] = f"{halves.table['agreement'].mean():.2f}"
        row["(ways)"] = args.ways
    print(row, flush=True)
    return row


def main():
    """Run all, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, required=True, help="as `sm.load_example` reads it")
    parser.add_argument("--every", type=int, default=1, help="take every so many recordings")
    parser.add_argument("--n-states", type=int, nargs="+", default=[2, 3, 10])
    parser.add_argument("--effort", nargs="+", default=["usual"])
    parser.add_argument("--seconds", type=float, default=14, help="median duration of the states")
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--ways", type=int, default=3, help="ways to deal the animals; 0: none")
    parser.add_argument("--halves-up-to", type=int, default=4, help="largest number of states")
    args = parser.parse_args()
    given = sm.load_example("open_field", args.folder)
    names = list(given)[:: args.every]
    recordings = sm.Recordings({n: given[n] for n in names}, fps=given.fps)
    animals = {n: str(given.metadata.loc[n, "Animal"]) for n in names}
    rows = [
        row_of(recordings, animals, k, args, effort)
        for k in args.n_states
        for effort in args.effort
    ]
    intro = (
        f"Measured with `python benchmarks/targets.py` on {time.strftime('%Y-%m-%d')}: {len(names)} recordings of the open field, "
        f"{sum(map(len, recordings.values())):,} frames, a wanted duration of {args.seconds:g} s."
    )
    save_report("targets", intro, rows, COLUMNS)


if __name__ == "__main__":
    main()
