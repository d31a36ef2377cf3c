# Made by tools/make_stubs.py: do not edit.
from .. import __version__
from ..methods import patch
from ..plots import new_axes, state_colors
from ..recordings import check_fps
from ..state_seqs import check_states
from ..state_stats import bout_table
from .tables import _values
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from jaxtyping import Float
from typing import Any
import functools
import numpy as np
import pandas as pd
import scipy.stats
__all__ = ['state_onsets', 'state_signal', 'average_around', 'EventAverage', 'event_average', 'VisitComparison', 'compare_visits', 'fit_cosinor', 'plot_hours']
def state_onsets(states: Any, state: int, fps: float | int | None=None, *, min_duration: float | int=0) -> pd.DataFrame:
    """When a state is entered.

    Parameters
    ----------
    states : A fit, or states by recording
    state : Which state
    fps : Frames per second, if `states` does not know
    min_duration : Shortest visit that counts, in seconds

    Returns
    -------
    recording, time_s
    """
    ...
def state_signal(states: Any, state: int, *, entries: bool=False) -> dict:
    """A state as a signal.

    Parameters
    ----------
    states : A fit, or states by recording
    state : Which state
    entries : Entries per frame instead of being in it

    Returns
    -------
    By recording: one number per frame, NaN where nothing was recorded
    """
    ...
def average_around(signal: Float[np.ndarray, 'n_timesteps'], frames: Any, lags: Any) -> Float[np.ndarray, 'n_lags']:
    """Mean of a signal around events, less its mean over the recording.

    Parameters
    ----------
    signal : Of one recording; NaN where it is unknown
    frames : Frames of the events
    lags : Frames before (negative) and after the events

    Returns
    -------
    NaN where there is nothing to average
    """
    ...
def _animals_of(names: Sequence, metadata: pd.DataFrame | None, animal: str | None) -> np.ndarray:
    """Number of the animal of each recording."""
    ...
def _mean_over_animals(each: np.ndarray, animals: np.ndarray) -> np.ndarray:
    """Mean over sessions of each animal: (n_animals, ...), NaN where none has a value."""
    ...
def _grand_mean(each: np.ndarray, animals: np.ndarray) -> np.ndarray:
    """Mean over animals; 0 where none has a value."""
    ...
def _pairings(n_sessions: int, n: int, seed: int) -> np.ndarray:
    """Permutations of sessions, the first of which leaves them as they are."""
    ...
def _against_null(observed: np.ndarray, null: np.ndarray, level: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Simultaneous half-width of the null, p of each entry, and z; corrected by the maximum."""
    ...
@dataclass(frozen=True, eq=False)
class EventAverage:
    """A signal around events, and what it would be if the moments did not matter.

    Parameters
    ----------
    lags : Seconds before (negative) and after the events
    by_animal : Mean of each animal, (n_animals, n_lags)
    mean : Mean over animals, as a deviation from the mean of the recording
    center : What it is on average under the null
    reach : How far from there it would be found in so few experiments that no lag is outside in 95 % of them
    p : Of each lag, corrected over lags
    n_events : Events that were used
    sentence : What was done, for a Methods section
    """
    lags: Float[np.ndarray, 'n_lags']
    by_animal: Float[np.ndarray, 'n_animals n_lags']
    mean: Float[np.ndarray, 'n_lags']
    center: Float[np.ndarray, 'n_lags']
    reach: Float[np.ndarray, 'n_lags']
    p: Float[np.ndarray, 'n_lags']
    n_events: int
    sentence: str
    def __str__(self) -> str:
        ...
    def __repr__(self) -> str:
        ...
    def plot(self, ax: Any=None) -> Any:
        """Plot all animals, their mean, and the band of the null."""
        ...
def _event_frames(events: Any, names: Sequence, rate: float) -> dict:
    """Frames of the events by recording."""
    ...
def _check_signal(signal: Mapping) -> dict:
    """Numbers by recording."""
    ...
def event_average(signal: Mapping, events: pd.DataFrame, recordings: Any=None, *, animal: str | None=None, fps: float | int, window: tuple=(-2.0, 5.0), n_lags: int=60, pseudo_sessions: Sequence | None=None, n_permutations: int=999, level: float=0.05, seed: int=0) -> EventAverage:
    """Average a signal around events, beside its null.

    Parameters
    ----------
    signal : By recording: one number per frame; NaN where it is unknown
    events : recording, time_s: from `state_onsets`, or your own
    recordings : Recordings with metadata, or a table with a row per recording
    animal : Column of the metadata that names the animal; "recording" if each is another's
    fps : Frames per second
    window : Seconds before and after
    n_lags : Lags within the window
    pseudo_sessions : Tables of events of made-up sessions; None: permute sessions
    n_permutations : Of the sessions
    level : Of the band
    seed : Of the random numbers
    """
    ...
def _null_words(n: int, simulated: bool) -> str:
    """The null in words."""
    ...
def _event_sentence(n_events: int, n_sessions: int, n_animals: int, window: tuple, how: str) -> str:
    """The sentence for a Methods section."""
    ...
@dataclass(frozen=True, eq=False)
class VisitComparison:
    """Mean signal in each state, and how it compares with sessions that have nothing to do with each other.

    Parameters
    ----------
    table : A row per state: deviation from the mean of the recording, mean under the null, corrected p, and animals that had the state
    by_animal : Deviation of each animal, (n_animals, n_states)
    sentence : What was done, for a Methods section
    """
    table: pd.DataFrame
    by_animal: Float[np.ndarray, 'n_animals n_states']
    sentence: str
    def __str__(self) -> str:
        ...
def _visit_sentence(n_animals: int, n_states: int, how: str) -> str:
    """The sentence for a Methods section."""
    ...
def _mean_in_states(signal: np.ndarray, states: np.ndarray, n_states: int) -> np.ndarray:
    """Mean of a signal in each state, less that over all of them; NaN for one that does not occur."""
    ...
def compare_visits(signal: Mapping, states: Any, recordings: Any=None, *, animal: str | None=None, pseudo_sessions: Sequence | None=None, n_permutations: int=999, seed: int=0) -> VisitComparison:
    """Compare a signal between states, across visits.

    Parameters
    ----------
    signal : By recording: one number per frame; NaN where it is unknown
    states : A fit, or states by recording
    recordings : Recordings with metadata, or a table with a row per recording
    animal : Column of the metadata that names the animal; "recording" if each is another's
    pseudo_sessions : States by recording that a fit made up; None: permute sessions
    n_permutations : Of the sessions
    seed : Of the random numbers
    """
    ...
def _check_hours(table: pd.DataFrame, measure: str, animal: str) -> None:
    """Raise a ValueError unless a table has hours, states and the measure."""
    ...
def _cosine(part: pd.DataFrame, measure: str, period: float | int, name: Any) -> dict:
    """The cosine of one animal and state."""
    ...
def fit_cosinor(table: pd.DataFrame, *, measure: str='frame_frequency', animal: str='animal', period: float | int=24.0) -> pd.DataFrame:
    """Describe profiles over the day by cosines.

    Parameters
    ----------
    table : From `state_table(..., hours=...)`
    measure : Column with the profile
    animal : Column that says which animal a row is about
    period : Hours

    Returns
    -------
    A row per animal and state: mesor, amplitude, peak_hour, cosine, sine, r2, p
    """
    ...
def plot_hours(table: pd.DataFrame, state: int, *, groups: str | None=None, measure: str='frame_frequency', animal: str='animal') -> Any:
    """Plot the profile of a state over the day: a line per animal, their mean, and its cosine.

    Parameters
    ----------
    table : From `state_table(..., hours=...)`
    state : Which state
    groups : Column: a panel for each group
    measure : Column with the profile
    animal : Column that says which animal a row is about

    Returns
    -------
    The figure
    """
    ...
