# Made by tools/make_stubs.py: do not edit.
from . import hhmm_efficient, hhmm_standard
from .convergence import has_plateaued, usage_evenness
from .core_hhmm import check_hypparams
from .gibbs import Sweep, run_gibbs
from .hhmm import Model, encode_for_sampler
from .initialization import window_states
from .methods import patch
from .peaks import Peak, climb
from .recordings import RATE_TOLERANCE, check_fps, check_syllables, more_about
from .run_lengths import Runs, decode_runs, encode_end_to_end
from .sampling import Counts, StateDraw, count_runs, flat_runs
from .state_seqs import get_durations
from .stickiness import Stickiness
from .tokens import Encoded
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from jaxtyping import Int
from numbers import Integral, Real
from state_moseq.estimates import Draws, Estimate, bridged_frames, estimate_states, median_duration, spread_draws
from state_moseq.sweeps import GibbsState, draw_states, init_gibbs, stack_states, sweep, sweep_together
from tqdm.auto import tqdm
from typing import Any
import jax
import jax.numpy as jnp
import jax.random as jr
import numpy as np
__all__ = ['MODELS', 'DEFAULTS', 'ARGUMENTS', 'N_HISTORY', 'N_CLIMB', 'make_hypparams', 'count_syllables', 'choose_fps', 'Problem', 'pose_problem', 'window_frames', 'first_states', 'Chain', 'first_frames', 'start_chain', 'count_states', 'climb_from', 'state_at_peak', 'run_chain', 'run_climb', 'run_together', 'chains_that_fit']
MODELS: Any
DEFAULTS: Any
ARGUMENTS: Any
def make_hypparams(model: str, n_states: int, n_syllables: int, trans_kappa: float | int, seed: int, overrides: Mapping) -> dict[str, Any]:
    """All hyperparameters of a model, checked.

    Parameters
    ----------
    model : "efficient" or "standard"
    n_states : Number of states $K$
    n_syllables : Number of syllables $S$
    trans_kappa : Stickiness $\\kappa$
    seed : Random seed
    overrides : Values that differ from the defaults
    """
    ...
def count_syllables(labels: Mapping) -> int:
    """Number of syllables, or one sentence on labels that no model can be made of.

    Parameters
    ----------
    labels : Labels by name, -1 in gaps

    Returns
    -------
    The largest label plus one
    """
    ...
def choose_fps(recordings: Mapping, fps: float | int | None) -> float | None:
    """The frame rate, said once or twice but not twice differently.

    Parameters
    ----------
    recordings : Labels by name
    fps : Frames per second; that of `recordings` if None

    Returns
    -------
    None if unknown
    """
    ...
@dataclass(frozen=True)
class Problem:
    """Recordings, ready for the sampler.

    Parameters
    ----------
    labels : Labels by name, in the smallest integers that hold them
    runs, edges : The same as runs of one long sequence, and where each recording begins in it
    encoded : The same as tokens
    model : The model
    n_states, n_syllables : Sizes
    fps : Frames per second, or None if unknown
    max_gap : Longest gap that states run through, in frames; None: any
    """
    labels: dict
    runs: Runs
    edges: np.ndarray
    encoded: Encoded
    model: Model
    n_states: int
    n_syllables: int
    fps: float | None
    max_gap: int | None
    @property
    def bridged(self) -> int:
        """Longest gap that a visit goes on through, in frames."""
        ...
def pose_problem(recordings: Mapping, n_states: int, model: str, fps: float | int | None, max_gap: float | int | None=None) -> Problem:
    """Check and encode recordings.

    Parameters
    ----------
    recordings : Labels by name
    n_states : Number of states $K$
    model : "efficient" or "standard"
    fps : Frames per second; that of `recordings` if None
    max_gap : Longest gap that states run through (s); None: any
    """
    ...
def window_frames(recordings: Mapping, fps: float | None, seconds: float | int) -> int:
    """Length of a window in frames; a dozen median syllables where the frame rate is unknown.

    Parameters
    ----------
    recordings : Labels by name
    fps : Frames per second, or None if unknown
    seconds : Length of a window

    Returns
    -------
    Frames per window
    """
    ...
def first_states(problem: Problem, init: str | Mapping, *, window: int, seed: int) -> Runs:
    """States that the sampler starts from.

    Parameters
    ----------
    problem : From `pose_problem`
    init : "peak", "windows", "random", or states by recording
    window : Frames per window
    seed : Random seed

    Returns
    -------
    Of all recordings end to end
    """
    ...
def _given_states(problem: Problem, init: Mapping) -> Runs:
    """States by recording, checked against the labels."""
    ...
N_HISTORY: Any
@dataclass
class Chain:
    """A sampler under way.

    Parameters
    ----------
    hypparams : Hyperparameters; `trans_kappa` is that of the next sweep
    key : Random key of the next sweep
    state : What the last sweep handed on, see `GibbsState`
    stickiness : The stickiness, given or looked for
    draw : The last draw of the states
    traces, history, acceptance : Lists, an item per sweep (`traces` by name)
    draws, best, losses : Parameters of some sweeps and of the best one since the stickiness last changed; the last loss curve
    checked : Number of sweeps after which the durations of the estimate were last measured
    known : The last estimate of the states, and the draws and number of sweeps that it is of
    search : What the search for its start has found, see `SearchReport`; empty if there was none
    ended : See `Fit`
    """
    hypparams: dict
    key: Any
    state: GibbsState
    stickiness: Stickiness
    draw: StateDraw | None = ...
    traces: dict = ...
    history: list = ...
    acceptance: list = ...
    draws: Draws = ...
    best: dict = ...
    losses: Any = ...
    checked: int = ...
    known: tuple = ...
    search: dict = ...
    ended: str = ...
    @property
    def log_probs(self) -> list:
        """Log joint probability after each sweep."""
        ...
    @property
    def n_held(self) -> int:
        """Sweeps with the present stickiness."""
        ...
    def on_plateau(self, tolerance: float | int | None) -> bool:
        """Whether the sweeps since the stickiness last changed have reached a plateau; asked every ten sweeps.

        Parameters
        ----------
        tolerance : See `has_plateaued`; None: never
        """
        ...
    def record(self, problem: Problem, key: Any, state: GibbsState, report: Sweep) -> None:
        """Remember a sweep.

        Parameters
        ----------
        problem : From `pose_problem`
        key : Random key of the next sweep
        state : What the sweep hands on
        report : What it reports
        """
        ...
    def estimate(self, problem: Problem) -> Estimate:
        """The states that a user would be shown now; asking twice costs nothing.

        Parameters
        ----------
        problem : From `pose_problem`
        """
        ...
    def measure_duration(self, problem: Problem) -> float:
        """Median duration of the states that a user would be shown now.

        Parameters
        ----------
        problem : From `pose_problem`

        Returns
        -------
        In frames
        """
        ...
    def _correct(self, problem: Problem, *, moving: bool) -> bool:
        """Measure the durations, and take a step if they are not as wanted.

        Parameters
        ----------
        problem : From `pose_problem`
        moving : Whether the chain has yet to reach its plateau

        Returns
        -------
        Whether the stickiness stays as it is
        """
        ...
    def is_done(self, problem: Problem, tolerance: float | int | None) -> bool:
        """Whether the chain is on a plateau, with states that last as long as wanted; corrects the stickiness if they do not.

        Parameters
        ----------
        problem : From `pose_problem`
        tolerance : See `has_plateaued`; None: never
        """
        ...
def first_frames(runs: Runs, problem: Problem) -> Int[np.ndarray, 'n_frames']:
    """States of the first frames of the first recording.

    Parameters
    ----------
    runs : States of all recordings end to end
    problem : From `pose_problem`

    Returns
    -------
    At most `N_HISTORY`
    """
    ...
N_CLIMB: Any
def start_chain(problem: Problem, hypparams: Mapping, stickiness: Stickiness, *, init: str | Mapping='peak', window: float | int=5.0, progress: bool=False) -> Chain:
    """A chain before its first sweep.

    Parameters
    ----------
    problem : From `pose_problem`
    hypparams : Hyperparameters
    stickiness : Given, or to be looked for
    init : See `fit`
    window : See `fit`
    progress : Show a progress bar
    """
    ...
def count_states(problem: Problem, states: Runs) -> Counts:
    """How often states and syllables follow each other.

    Parameters
    ----------
    problem : From `pose_problem`
    states : States of all recordings end to end
    """
    ...
def climb_from(problem: Problem, hypparams: Mapping, counts: Counts, bar: tqdm | None=None, **how: Any) -> Peak:
    """The nearest peak.

    Parameters
    ----------
    problem : From `pose_problem`
    hypparams : Hyperparameters, the stickiness among them
    counts : Of the states to start from
    bar : Counts iterations
    how : num_iters, tolerance, parallel: see `climb`
    """
    ...
def state_at_peak(problem: Problem, hypparams: Mapping, peak: Peak) -> GibbsState:
    """What a chain begins with, if it begins at a peak.

    Parameters
    ----------
    problem : From `pose_problem`
    hypparams : Those of the climb
    peak : From `climb_from`
    """
    ...
def _climbing(progress: bool) -> tqdm:
    """A bar that counts iterations of climbs."""
    ...
def run_chain(chain: Chain, problem: Problem, *, num_iters: int, tolerance: float | int | None, parallel: bool | None=None, progress: bool=True, on_sweep: Callable=...) -> None:
    """Sweep until the chain is on a plateau, is interrupted, or all sweeps are done.

    Parameters
    ----------
    chain : Is changed in place
    problem : From `pose_problem`
    num_iters : Most sweeps, those done before included
    tolerance : See `has_plateaued`; None: do all sweeps
    parallel : Work in blocks of runs; None: on a GPU
    progress : Show a progress bar
    on_sweep : Called after each sweep
    """
    ...
def run_climb(chain: Chain, problem: Problem, *, num_iters: int, tolerance: float | int=0.1, parallel: bool | None=None, progress: bool=True) -> None:
    """Climb to the nearest peak, with states that last as long as wanted.

    Parameters
    ----------
    chain : Before its first sweep; is changed in place
    problem : From `pose_problem`
    num_iters : Most iterations of each climb
    tolerance : Stop when three in a row gain less (nats)
    parallel : Work in blocks of runs; None: on a GPU
    progress : Show a progress bar
    """
    ...
def _record_peak(chain: Chain, peak: Peak) -> None:
    """Remember a climb, and begin the next one there."""
    ...
def _draw_once(chain: Chain, problem: Problem, params: Mapping, parallel: bool | None) -> None:
    """Draw the states under the parameters of a peak."""
    ...
def run_together(chains: Sequence[Chain], problem: Problem, *, num_iters: int, tolerance: float | int | None, parallel: bool | None=None, progress: bool=True, on_sweep: Callable=...) -> None:
    """Sweep several chains side by side until all are on a plateau or all sweeps are done.

    Parameters
    ----------
    chains : Before their first sweep; are changed in place
    problem : From `pose_problem`
    num_iters : Most sweeps
    tolerance : See `has_plateaued`; None: do all sweeps
    parallel : Work in blocks of runs; None: on a GPU
    progress : Show a progress bar
    on_sweep : Called after each sweep of all
    """
    ...
def chains_that_fit(problem: Problem) -> int:
    """How many chains to run side by side: one on a CPU, otherwise what half of the free memory holds."""
    ...
