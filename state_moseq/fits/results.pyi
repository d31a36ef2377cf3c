# Made by tools/make_stubs.py: do not edit.
from ..chains import MODELS, Chain, Problem
from ..convergence import effective_size
from ..estimates import Draws, bridged_frames
from ..hhmm import permute_params
from ..io import load_model, save_model
from ..methods import patch
from ..pickles import save_model_pair
from ..recordings import hash_labels
from ..run_lengths import decode_runs
from ..sampling import Counts, flat_runs
from ..searches import SearchReport
from ..state_seqs import get_durations, get_frequencies
from ..state_stats import median_durations
from ..stickiness import Stickiness
from ..sweeps import GibbsState
from collections.abc import Hashable, Mapping
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from jaxtyping import Float, Int, Integer
from matplotlib.figure import Figure
from os import PathLike
from state_moseq.fits.answers import Answer
from state_moseq.fits.explain import StateDescription
from state_moseq.fits.names import Summary
from state_moseq.fits.reliability import Reliability
from state_moseq.run_lengths import Runs
from typing import Any
import jax
import jax.numpy as jnp
import numpy as np
import pandas as pd
__all__ = ['REACHED', 'FIT_VERSION', 'Fit', 'collect', 'order_by_use', 'load_fit', 'resume_chain']
@dataclass(frozen=True, eq=False)
class Fit:
    """States and parameters of fitted recordings.

    Parameters
    ----------
    states : Most probable state at each frame of each recording, by name; -1 where nothing was recorded
    confidence : Its probability, by name; 0 where nothing was recorded
    draw : States of the last sweep, by name: one opinion of many
    labels : The labels that were fitted, by name
    hypparams : Hyperparameters; `random_seed` is the seed of the fit, `trans_kappa` the stickiness that it settled on
    log_probs : Log joint probability of data and parameters after each sweep (nats)
    marginal_logliks : Its part from the data (nats)
    kappas : Stickiness of each sweep
    traces : Quantities after each sweep that do not depend on the numbering of the states, by name
    history : States of the first frames of one recording after each sweep, (n_sweeps, n_timesteps)
    history_of : Name of that recording
    model : "efficient" or "standard"
    fps : Frames per second, or None if unknown
    max_gap : Longest gap that states run through, in seconds; None: any
    target_duration : Median duration that was asked for in seconds, or None
    ended : Why it ended: on a "plateau", at a "peak", after "num_iters" sweeps, "interrupted", or "running" in a checkpoint
    details : What the sampler reports: mean `acceptance`, `losses` of the last search for a peak, `search` (see `Fit.search`), `consensus` (see `fit_consensus`)
    request : What was asked for: all arguments that shape a fit, with defaults filled in
    data_hash : Fingerprint of the labels that were fitted
    order : State `i` is the sampler's state `order[i]`
    state_names : Names that the states were given by `rename`, by number
    chain : The sampler's own: last, best and kept parameters, counts, key of the next sweep, search for the stickiness
    """
    states: dict[Hashable, Int[np.ndarray, '_']]
    confidence: dict[Hashable, Float[np.ndarray, '_']]
    draw: dict[Hashable, Int[np.ndarray, '_']]
    labels: dict[Hashable, Integer[np.ndarray, '_']]
    hypparams: dict[str, Any]
    log_probs: Float[np.ndarray, 'n_sweeps']
    marginal_logliks: Float[np.ndarray, 'n_sweeps']
    kappas: Float[np.ndarray, 'n_sweeps']
    traces: dict[str, Float[np.ndarray, 'n_sweeps']]
    history: Integer[np.ndarray, 'n_sweeps n_timesteps']
    history_of: Hashable
    model: str
    fps: float | None
    max_gap: float | None
    target_duration: float | None
    ended: str
    details: dict[str, Any]
    request: dict[str, Any]
    data_hash: str
    order: Int[np.ndarray, 'n_states']
    chain: dict[str, Any]
    state_names: dict[int, str] = ...
    def __post_init__(self):
        ...
    def point_estimate(self, which: str='mean') -> dict[str, np.ndarray]:
        """One set of parameters that stands for all.

        Parameters
        ----------
        which : "mean" of the draws, "best" or "last" sweep

        Returns
        -------
        Parameters by name
        """
        ...
    def most_likely_path(self, recordings: Mapping | None=None, which: str='mean') -> dict[Hashable, np.ndarray]:
        """The most likely path of states under one set of parameters (Viterbi).

        Parameters
        ----------
        recordings : Labels by name; those of the fit if None
        which : See `Fit.point_estimate`

        Returns
        -------
        State at each frame, by recording; -1 where nothing was recorded
        """
        ...
    def posterior(self, which: str='draws', *, progress: bool=True) -> Answer:
        """What the model says about the recordings that it was fitted to.

        Parameters
        ----------
        which : See `Fit.apply`
        progress : Show that it is at work
        """
        ...
    @property
    def _known_scores(self) -> dict[str, tuple]:
        """Scores of all steps of the training data, and where recordings begin, by `which`; filled when needed."""
        ...
    def apply(self, recordings: Mapping, which: str='draws', *, unseen: str='error', progress: bool=True) -> Answer:
        """What the model says about recordings, seen in training or not.

        Parameters
        ----------
        recordings : Labels by name, of the same syllables
        which : Parameters: averaged over "draws", or one set, see `Fit.point_estimate`
        unseen : Syllables never seen in training: "error", or "gap" to leave their frames out
        progress : Show that it is at work
        """
        ...
    def bouts(self, answer: Answer | None=None) -> pd.DataFrame:
        """Visits to states, and how sure each is.

        Parameters
        ----------
        answer : From `apply`; the recordings of the fit if None

        Returns
        -------
        As `bout_table`, with a column `confidence`
        """
        ...
    def simulate(self, seed: int=0, which: str='draw') -> tuple[dict, dict]:
        """Recordings that the model makes up, which begin and are masked as those it was fitted to.

        Parameters
        ----------
        seed : Random seed
        which : Parameters: a kept "draw", or see `Fit.point_estimate`

        Returns
        -------
        States and syllables by recording; -1 where nothing was recorded
        """
        ...
    def plot_check(self, seed: int=0, *, n_lags: int=12, n_simulations: int=3, progress: bool=True) -> Figure:
        """Plot durations, usage, memory and confidence of the data beside those of recordings that the model simulates.

        Parameters
        ----------
        seed : Random seed of the first simulation
        n_lags : Number of lags of the mutual information
        n_simulations : Number of simulations
        progress : Show that it is at work
        """
        ...
    def check_simulations(self, seed: int=0, *, n_lags: int=4, n_simulations: int=8, progress: bool=True) -> pd.DataFrame:
        """Durations, usage, memory and confidence of the data beside those of recordings that the model simulates.

        Parameters
        ----------
        seed : Random seed of the first simulation
        n_lags : Number of lags of the mutual information
        n_simulations : Number of simulations
        progress : Show that it is at work

        Returns
        -------
        A row per quantity: data, mean of the simulations, low, high, inside
        """
        ...
    @property
    def _pair_draws(self) -> dict[str, np.ndarray]:
        """Rates of pairs of syllables for each of the kept draws: by state, overall, and of the baseline."""
        ...
    @property
    def _pair_counts(self) -> np.ndarray:
        """How often syllables followed each other in each state."""
        ...
    @property
    def _own_bouts(self) -> pd.DataFrame:
        """Visits to states in the recordings of the fit, with their confidence."""
        ...
    @property
    def _own_table(self) -> pd.DataFrame:
        """The same without confidence, which takes no pass over the data."""
        ...
    @property
    def _n_draws(self) -> float:
        """Independent draws of the parameters that the kept ones are worth."""
        ...
    def describe(self, state: Any, *, recordings: Any=None, answer: Answer | None=None, n_examples: int=5, n_bins: int=10) -> StateDescription:
        """What a state is made of: syllables, duration, time, place and examples.

        Parameters
        ----------
        state : Which state
        recordings : With centroids, for speed and place
        answer : From `posterior`, to save the time of asking again
        n_examples : Number of typical examples
        n_bins : Number of pieces of time
        """
        ...
    def describe_all(self, *, recordings: Any=None, answer: Answer | None=None) -> pd.DataFrame:
        """What each state is made of, in a row.

        Parameters
        ----------
        recordings : With centroids, for the speed
        answer : From `posterior`, to save the time of asking again

        Returns
        -------
        A row per state
        """
        ...
    def plot_state(self, state: Any, *, recordings: Any=None, answer: Answer | None=None, n_rows: int=6) -> Figure:
        """Plot what a state is made of.

        Parameters
        ----------
        state : Which state
        recordings : With centroids, to show the place
        answer : From `posterior`, to save the time of asking again
        n_rows : Number of syllables and pairs
        """
        ...
    def plot_ethogram(self, recording: Hashable | None=None, *, answer: Answer | None=None, recordings: Mapping | None=None, **options: Any) -> Figure:
        """Plot the states of a recording above its syllables.

        Parameters
        ----------
        recording : Its name; the first one if None
        answer : From `apply`, to see one of its recordings
        recordings : What `apply` was given: the syllables of `answer`
        options : `start`, `end` in seconds and `ax`, see `plots.plot_ethogram`
        """
        ...
    def plot_confusion(self, others: Any, *, label: str='true', ax: Any=None) -> Figure:
        """Plot which states correspond to which others.

        Parameters
        ----------
        others : States by name that are known otherwise, or another fit of the same recordings
        label : What the others are
        ax : Where to draw; a new figure if None
        """
        ...
    def plot_trans_probs(self, which: str='mean') -> Figure:
        """Plot the transition probabilities between states.

        Parameters
        ----------
        which : See `Fit.point_estimate`
        """
        ...
    def plot_syllable_trans_probs(self, which: str='mean') -> Figure:
        """Plot the transition probabilities of syllables in each state.

        Parameters
        ----------
        which : See `Fit.point_estimate`
        """
        ...
    def plot_convergence(self, *, from_iter: int | None=None) -> Figure:
        """Plot the log probability over all sweeps, and over the last ones.

        Parameters
        ----------
        from_iter : Where the second panel starts; half-way if None
        """
        ...
    def plot_history(self, *, start: float | int=0, end: float | int | None=None) -> Figure:
        """Plot how the states of one recording changed over the sweeps.

        Parameters
        ----------
        start : In seconds
        end : In seconds; None for the end of the recording
        """
        ...
    def plot_losses(self, *, n_rounds: int=10) -> Figure:
        """Plot the loss over the rounds of the emission optimiser in the last sweep.

        Parameters
        ----------
        n_rounds : Rounds to show
        """
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
    def summary(self) -> Summary:
        """What was fitted, how it went, and what the states are."""
        ...
    def methods_text(self) -> str:
        """A paragraph for the methods of a paper: data, model, settings, seed and versions.

        Returns
        -------
        A paragraph
        """
        ...
    def report(self, path: str | PathLike, recordings: Any=None, **settings: Any) -> None:
        """Write a report of this fit, and of what differs between groups, into one file.

        Parameters
        ----------
        path : File to write, usually ending in .html
        recordings : Recordings with metadata, or a table with a row per recording
        settings : What else `sm.write_report` takes, such as `groups`, `animal`, `seeds`, `timescale`, `movies` and `title`
        """
        ...
    def draw_again(self, params: Sequence[Mapping], *, labels: Mapping | None=None, seed: int=0) -> list[dict[Any, Runs]]:
        """Draw states anew.

        Parameters
        ----------
        params : Sets of parameters, such as `fit.samples`
        labels : Labels of other recordings by name; None: those that were fitted
        seed : Random seed

        Returns
        -------
        One draw for each set: runs of states by recording
        """
        ...
    def reliability(self, *, n_params: int=3, seed: int=0) -> Reliability:
        """How well the fit agrees with itself: the ceiling for its agreement with others.

        Parameters
        ----------
        n_params : Sets of parameters under which states are drawn twice
        seed : Random seed
        """
        ...
    def durations(self) -> Int[np.ndarray, 'n_bouts']:
        """Durations of all visits to states, as far as they were seen, in frames."""
        ...
    def median_duration(self) -> float:
        """Median duration of all visits to states, visits not seen whole allowed for; in seconds if the frame rate is known."""
        ...
    def frequencies(self) -> Float[np.ndarray, 'n_states']:
        """Fraction of frames in each state."""
        ...
    @property
    def _bridged(self) -> int:
        """Longest gap that a visit goes on through, in frames."""
        ...
    @property
    def _gap_frames(self) -> int:
        """Longest gap that states run through, in frames."""
        ...
    @property
    def reached(self) -> bool:
        """Whether its states last as long as was asked; True if nothing was asked."""
        ...
    @property
    def settled(self) -> int:
        """Sweeps before the first with the final stickiness."""
        ...
    def n_effective(self) -> float:
        """Number of independent draws that the kept ones are worth, by the quantity that is remembered longest."""
        ...
    def __repr__(self) -> str:
        """One line that says what was fitted and how it went."""
        ...
    @property
    def search(self) -> SearchReport | None:
        """What the search for its start has found, state by state in the numbers of the fit; None without `effort='thorough'`."""
        ...
    def rename(self, names: Mapping) -> Fit:
        """Give names to states.

        Parameters
        ----------
        names : State to its name, for some states or all: `{2: "rearing"}`

        Returns
        -------
        The same fit with these names; others stay
        """
        ...
    def label(self, state: int | np.integer) -> str:
        """The name of a state; `state 2` if it has none.

        Parameters
        ----------
        state : Its number
        """
        ...
    @property
    def samples(self) -> list[dict[str, np.ndarray]]:
        """Draws of the parameters from the last half of the sweeps with the final stickiness."""
        ...
    @property
    def params(self) -> dict[str, np.ndarray]:
        """Mean of the draws of the parameters, by name."""
        ...
    @property
    def last_params(self) -> dict[str, np.ndarray]:
        """Parameters of the last sweep."""
        ...
    @property
    def best_params(self) -> dict[str, np.ndarray]:
        """Parameters of the sweep with the highest log probability, of those with the final stickiness."""
        ...
    def save(self, path: str | PathLike) -> None:
        """Save the fit to an HDF5 file.

        Parameters
        ----------
        path : File to write, usually ending in .h5
        """
        ...
    def save_pair(self, prefix: str | PathLike) -> None:
        """Save `PREFIX-state_sequences.p` and `PREFIX-additional_info.p`, as the authors' tutorials write them.

        Parameters
        ----------
        prefix : Beginning of both file names
        """
        ...
def collect(chain: Chain, problem: Problem, request: Mapping={}) -> Fit:
    """What a chain has found.

    Parameters
    ----------
    chain : After some sweeps
    problem : That it worked on
    request : What was asked for, to be kept with the fit
    """
    ...
def order_by_use(states: Mapping, n_states: int) -> Int[np.ndarray, 'n_states']:
    """States, the most used first.

    Parameters
    ----------
    states : States by name; -1 where nothing was recorded
    n_states : $K$
    """
    ...
def _details(chain: Chain) -> dict[str, Any]:
    """What the sampler reports about its updates."""
    ...
def _own(chain: Chain) -> dict[str, Any]:
    """What a chain needs to go on, in plain arrays."""
    ...
REACHED: Any
def _in_order(fit: Fit, params: Mapping) -> dict[str, np.ndarray]:
    """Parameters of the sampler in the numbering of the fit."""
    ...
FIT_VERSION: Any
def load_fit(path: str | PathLike) -> Fit:
    """Load a fit from its HDF5 file.

    Parameters
    ----------
    path : File that `Fit.save` wrote
    """
    ...
def _from_4(known: Mapping) -> dict[str, Any]:
    """A fit of version 4, whose search for the stickiness was another; it begins anew where it had not ended."""
    ...
def _from_3(known: Mapping) -> dict[str, Any]:
    """A fit of version 2 or 3, whose states were those of the last draw."""
    ...
def resume_chain(known: Fit, problem: Problem) -> Chain:
    """The chain of a checkpoint, ready for its next sweep.

    Parameters
    ----------
    known : From the checkpoint
    problem : Of the same recordings
    """
    ...
