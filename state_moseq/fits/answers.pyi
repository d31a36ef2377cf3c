# Made by tools/make_stubs.py: do not edit.
from .. import hhmm
from ..chains import MODELS
from ..convergence import usage_evenness
from ..decoding import decode_frames, filter_frames, smooth_average
from ..estimates import Estimate, estimate_states, spread_draws
from ..hhmm import Question
from ..methods import patch
from ..mutual_info import lagged_mutual_information, log_spaced_lags
from ..plots import new_axes
from ..recordings import RATE_TOLERANCE, check_syllables, more_about
from ..state_seqs import get_frequencies
from ..state_stats import bout_table, survival
from .fitting import frames_per_second
from .results import Fit
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from jaxtyping import Bool, Float, Int
from matplotlib.figure import Figure
from scipy.stats import norm
from scipy.stats import t as student_t
from tqdm import tqdm
from typing import Any
import jax.random as jr
import numpy as np
import pandas as pd
__all__ = ['Answer', 'frame_log_likelihoods', 'check_seen', 'widening', 'lowest_usual']
@dataclass(frozen=True, eq=False)
class Answer:
    """What a model says about recordings.

    Parameters
    ----------
    states : Most probable state at each frame, by recording; -1 where nothing was recorded
    probs : Probability of each state at each frame, (n_timesteps, n_states), by recording
    log_likelihoods : Log probability of each frame given those before it (nats), by recording
    summary : A row per recording: log likelihood per recorded frame, and whether it is unlike the training data
    labels : Syllables that were asked about, by recording; -1 in gaps
    fit : The model that was asked
    """
    states: dict[Hashable, Int[np.ndarray, '_']]
    probs: dict[Hashable, Float[np.ndarray, '_ n_states']]
    log_likelihoods: dict[Hashable, Float[np.ndarray, '_']]
    summary: pd.DataFrame
    labels: dict[Hashable, Int[np.ndarray, '_']] = ...
    fit: Fit | None = ...
    @property
    def fps(self) -> float | int | None:
        """Frames per second, or None if unknown."""
        ...
    @property
    def state_names(self) -> dict[int, str]:
        """Names that the states of the fit were given."""
        ...
    def __repr__(self):
        ...
    def as_fit(self) -> Fit:
        """The fit that was asked, with the recordings of this answer in the place of its own."""
        ...
    @property
    def _bridged(self) -> int:
        """Longest gap that a visit goes on through, in frames."""
        ...
    def durations(self) -> Int[np.ndarray, 'n_bouts']:
        """Durations of all visits to states, as far as they were seen, in frames."""
        ...
    def median_duration(self) -> float:
        """Median duration of all visits to states; in seconds if the frame rate is known."""
        ...
    def frequencies(self) -> Float[np.ndarray, 'n_states']:
        """Fraction of frames in each state."""
        ...
    def bouts(self) -> pd.DataFrame:
        """Visits to states, and how sure each is."""
        ...
    def plot_durations(self, **options) -> Figure:
        """Plot how long states last.

        Parameters
        ----------
        options : See `plots.plot_durations`
        """
        ...
    def plot_frequencies(self, **options) -> Figure:
        """Plot the fraction of time spent in each state.

        Parameters
        ----------
        options : See `plots.plot_frequencies`
        """
        ...
    def plot_ethogram(self, recording: Hashable | None=None, **options: Any) -> Figure:
        """Plot the states of a recording above its syllables.

        Parameters
        ----------
        recording : Its name; the first one if None
        options : `start`, `end` in seconds and `ax`, see `plots.plot_ethogram`
        """
        ...
    def plot_confusion(self, others: Any, *, label: str='true', ax: Any=None) -> Figure:
        """Plot which states correspond to which others.

        Parameters
        ----------
        others : States by name that are known otherwise, or another answer about the same recordings
        label : What the others are
        ax : Where to draw; a new figure if None
        """
        ...
def _question(fit: Fit, labels: Mapping, params: Mapping) -> Question:
    """Recordings and parameters, ready to be asked about."""
    ...
def _max_gap(fit: Fit) -> int | None:
    """Longest gap that states run through, in frames; None: any."""
    ...
def frame_log_likelihoods(fit: Fit, labels: Mapping, params: Mapping | Sequence) -> dict:
    """Log likelihood at each frame, by the forward filter alone.

    Parameters
    ----------
    fit : The model
    labels : Labels by name, -1 in gaps
    params : From `point_estimate`; or several, to be averaged over

    Returns
    -------
    Log likelihood at each frame (nats) by name; 0 in gaps
    """
    ...
def check_seen(fit: Fit, labels: Mapping, unseen: str) -> dict:
    """Labels without syllables that the model does not know.

    Parameters
    ----------
    fit : The model
    labels : Labels by name
    unseen : "error", or "gap" to leave their frames out
    """
    ...
def _check_new(fit: Fit, recordings: Mapping) -> dict[Hashable, np.ndarray]:
    """Labels of recordings that were made as those of the fit."""
    ...
def widening(n: float | int, level: float=0.9) -> float:
    """How much wider than the interval of some numbers one must be that holds the next number so often.

    Parameters
    ----------
    n : Independent numbers of which an interval is made
    level : Part that shall lie inside
    """
    ...
def lowest_usual(scores: Float[np.ndarray, 'n_steps'], edges: Int[np.ndarray, 'n_edges'], lengths: Int[np.ndarray, 'n_lengths'], part: float=0.05) -> Float[np.ndarray, 'n_lengths']:
    """Mean score that few stretches of the training data fall below.

    Parameters
    ----------
    scores : Of all steps of the training data, end to end
    edges : Where each recording begins, and the number of all
    lengths : Steps of the stretches
    part : Of the stretches that shall lie below

    Returns
    -------
    Mean score per step; NaN for no steps
    """
    ...
def _steps(labels: Mapping) -> tuple[Bool[np.ndarray, 'n_frames'], Int[np.ndarray, 'n_edges']]:
    """Frames of all recordings that a step between recorded frames leads to; where each recording begins."""
    ...
def _keep_scores(fit: Fit, which: str, log_likelihoods: Mapping) -> None:
    """Keep the scores of the training data."""
    ...
def _draws(fit: Fit, which: str) -> list:
    """The parameters to average over."""
    ...
def _summary(fit: Fit, labels: Mapping, log_likelihoods: Mapping, which: str) -> pd.DataFrame:
    """Score of each recording, and whether it is unlike the training data."""
    ...
def _estimate(fit: Fit, labels: Mapping, which: str) -> Estimate:
    """Probabilities of the states, also of recordings of which nothing is known."""
    ...
def _at_work(what: str, n_steps: int, progress: bool) -> tqdm:
    """A line that says what is going on, for as long as it does; steps to go through."""
    ...
def _gap(fit: Fit) -> float | int:
    """Longest gap that states run through, as functions of states want it: in seconds, or frames without a rate."""
    ...
def _beginnings(fit: Fit, params: Mapping) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """First frame and length of each chain of states, and probabilities of the state there."""
    ...
def _known_states(fit: Fit, trans_probs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Which states the data know, and transition probabilities without steps to any other."""
    ...
def _looks(fit: Fit, found: Any, labels: Mapping, lags: np.ndarray) -> dict[str, Any]:
    """What recordings look like: durations, use and confidence of states, and memory of syllables."""
    ...
def _looks_of_both(fit: Fit, seed: int, n: int, n_lags: int, progress: bool) -> tuple[np.ndarray, dict, list]:
    """Lags in frames, what the data look like, and what simulated recordings look like."""
    ...
