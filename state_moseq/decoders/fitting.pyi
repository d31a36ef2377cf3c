# Made by tools/make_stubs.py: do not edit.
from .. import __version__
from ..checkpoints import fingerprint
from ..io import load_h5, open_h5, save_h5
from ..latents.networks import read_architecture
from ..methods import patch
from ..sessions.trials import one_hot, order_trials, read_ahead, split_trials
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from jaxtyping import Bool, Float, Int, UInt8
from pathlib import Path
from state_moseq.decoders.networks import Decoder, _check_decoder, decoder_predictions, make_decoder, spread_to_covariances
from state_moseq.latents.fitting import AutoencoderFit
from state_moseq.latents.fitting import _need_sessions, _reopen, _stack_trials, _unstack_trials
from state_moseq.latents.training import name_arrays, pad_batch, padded_lengths, put_arrays, table_to_tree, train
from state_moseq.plots import Picture
from state_moseq.sessions.store import Session, Sessions, check_session, open_sessions, session_of
from typing import Any
import equinox as eqx
import jax
import numpy as np
import os
import pandas as pd
import warnings
__all__ = ['TRAINING', 'Side', 'read_side', 'choose_columns', 'Scaling', 'fit_scaling', 'check_sides', 'shuffle_partners', 'read_pictures', 'DecoderFeed', 'tally_trial', 'pool_tallies', 'DecoderFit', 'tallies_of', 'load_decoder', 'fit_decoder']
@dataclass(frozen=True)
class Side:
    """What goes into a decoder, or what comes out.

    Parameters
    ----------
    name : Signal of the files; "given" if it was a dictionary
    kind : "values", "states", "spikes", "calcium" or "images"
    trials : An array per trial, by `session/trial_0003`; empty for images, which are read when they are needed
    shape : Shape of a frame
    """
    name: str
    kind: str
    trials: dict[str, np.ndarray]
    shape: tuple[int, ...]
def read_side(opened: Sessions, what: Any, *, side: str='inputs', neural: str | None=None) -> Side:
    """Read what goes in, or what comes out.

    Parameters
    ----------
    opened : The sessions
    what : A signal of the files, a dictionary by trial, or a fit that has latents
    side : What to call it in messages
    neural : "spikes" or "calcium"; None: as the numbers look
    """
    ...
def _signal_of(opened: Sessions, signal: str) -> dict[str, np.ndarray]:
    """All trials of a signal."""
    ...
def _given(opened: Sessions, what: Mapping, side: str) -> dict[str, np.ndarray]:
    """Arrays that the caller gave, in the order of the trials."""
    ...
def _kind(name: str, trials: Mapping, neural: str | None, side: str) -> str:
    """What kind of numbers these are."""
    ...
def choose_columns(session: Session, n_columns: int, *, group: str | None=None, region: str | Sequence[int] | np.ndarray | None=None, how: str='single') -> Int[np.ndarray, 'n_chosen']:
    """Numbers of the neurons that are used.

    Parameters
    ----------
    session : Whose neurons
    n_columns : How many it has
    group : Group of regions in the file, such as "regions/idxs"
    region : Name of a region, or numbers; None: all neurons
    how : The region alone; or "loo": all others of the group
    """
    ...
def _named_columns(session: Session, n_columns: int, group: str | None, region: Any) -> tuple[np.ndarray, np.ndarray]:
    """Numbers that a region stands for, and those of all regions together."""
    ...
def _regions_of(session: Session, group: str | None) -> dict[str, np.ndarray]:
    """Regions of a group."""
    ...
@dataclass(frozen=True)
class Scaling:
    """What is done to one side before it meets the network.

    Parameters
    ----------
    columns : Numbers of the columns that are used, by session
    n_states : Number of states; 0 if these are not states
    means, stds : Of calcium in the training trials, by session; empty if it is not z-scored
    """
    columns: dict[str, np.ndarray]
    n_states: int
    means: dict[str, np.ndarray]
    stds: dict[str, np.ndarray]
    def __call__(self, x: np.ndarray, session: str) -> Float[np.ndarray, 'n_frames n_columns']:
        """Inputs as the network gets them."""
        ...
def fit_scaling(side: Side, opened: Sessions, training: Mapping[str, Any], columns: Mapping[str, np.ndarray], *, min_rate: float | int=1.0, z_score: bool=True, called: str='inputs') -> Scaling:
    """Decide on the training trials what is done to all.

    Parameters
    ----------
    side : From `read_side`
    opened : The sessions
    training : Numbers of the training trials by session
    columns : From `choose_columns`, by session
    min_rate : Spikes per second below which a neuron is left out
    z_score : Z-score calcium
    called : What to call it in messages
    """
    ...
def _choose_varying(varies: np.ndarray, kind: str, min_rate: float | int, called: str) -> np.ndarray:
    """Which columns are used, with a warning if some are not."""
    ...
def _varies(x: np.ndarray, kind: str, min_rate: float | int, session: Session) -> np.ndarray:
    """Which columns are worth keeping in one session."""
    ...
def check_sides(opened: Sessions, inputs: Side, outputs: Side, splits: Mapping[str, Mapping], noise: str, max_lags: int) -> None:
    """Raise a ValueError that says what does not go together.

    Parameters
    ----------
    opened : The sessions
    inputs : What goes in
    outputs : What comes out
    splits : Trials of each session by part
    noise : Of the decoder
    max_lags : Frames at each end that do not count
    """
    ...
def _check_outputs(opened: Sessions, outputs: Side, splits: Mapping, noise: str) -> None:
    """Raise a ValueError unless the outputs are what the noise describes."""
    ...
def shuffle_partners(splits: Mapping[str, Mapping], seed: int=0) -> dict[tuple[str, int], int]:
    """Give each trial that is learned from the inputs of another.

    Parameters
    ----------
    splits : Trials of each session by part
    seed : Random seed

    Returns
    -------
    By session and number of a trial: the trial whose inputs it gets
    """
    ...
def read_pictures(session: Session, number: int, masks: bool=True) -> tuple[UInt8[np.ndarray, 'n_frames *size'], Bool[np.ndarray, 'n_frames *size']]:
    """Images of a trial, and which pixels count.

    Parameters
    ----------
    session : A session with images
    number : Of the trial
    masks : Use the masks of pixels if the file has them
    """
    ...
@dataclass
class DecoderFeed:
    """Serves trials to a decoder.

    Parameters
    ----------
    opened : The sessions
    splits : Trials of each session by part
    inputs : As the network gets them, by trial
    outputs : As the network is to give them, by trial; None: images, which are read
    seed : Random seed of the order
    partners : For the control: whose inputs each trial gets that is learned from
    masks : Whether masks of pixels count, in the sessions that have them
    """
    opened: Sessions
    splits: dict
    inputs: dict[str, np.ndarray]
    outputs: dict[str, np.ndarray] | None
    seed: int = ...
    partners: dict = ...
    masks: bool = ...
    @property
    def lengths(self) -> list[int]:
        """Lengths that trials are filled up to."""
        ...
    def n_batches(self, split: str) -> int:
        """Trials of a part."""
        ...
    def read(self, name: str, number: int) -> dict[str, Any]:
        """One trial."""
        ...
    def __call__(self, split: str | None, epoch: int=0, skip: int=0) -> Iterator[dict]:
        """Trials of a part; with None, all in order."""
        ...
def tally_trial(outputs: np.ndarray, predictions: Sequence[np.ndarray], noise: str) -> dict[str, np.ndarray]:
    """What a trial contributes to scores.

    Parameters
    ----------
    outputs : What was recorded: frames x columns, or states
    predictions : Of several decoders: frames x columns, or chances of the states; NaN outside
    noise : Of the decoders

    Returns
    -------
    `n`, `sum` and `base` by column, `lost` by decoder and column
    """
    ...
def pool_tallies(tallies: Mapping[str, np.ndarray], noise: str) -> Float[np.ndarray, 'n_trials n_columns']:
    """The total that losses are compared with.

    Parameters
    ----------
    tallies : `n`, `sum` and `base` (trials x columns), `lost` (trials x decoders x columns)
    noise : Of the decoders

    Returns
    -------
    What there was to lose in each trial, about the mean of all of them
    """
    ...
@dataclass
class DecoderFit:
    """A fitted decoder.

    Parameters
    ----------
    model : The decoder with its best weights
    config : Settings of the fit
    metrics : A row per epoch and look at validation: the loss
    splits : Trials of each session by part
    predictions : Of each trial, by `session/trial_0003`: values, rates or chances of the states; NaN at the ends that do not count. Empty for images
    outputs : What was recorded, in the same way; NaN, or -1 for states, where it is missing
    details : Best epoch, number of steps, how it ended, versions, fingerprint of the data
    scaling : What is done to the inputs
    baseline : Mean of the outputs in the training trials, or chances of the states
    control : The shuffled decoder; None if there is none
    tallies : What each trial contributes to scores
    sessions : What it was fitted to; None if the files are not there any more
    """
    model: Decoder
    config: dict
    metrics: pd.DataFrame
    splits: dict
    predictions: dict
    outputs: dict
    details: dict
    scaling: Scaling
    baseline: np.ndarray
    control: Decoder | None
    tallies: dict
    sessions: Sessions | None = ...
    @property
    def measure(self) -> str:
        """What its score is called."""
        ...
    @property
    def states(self) -> dict[str, np.ndarray]:
        """The most probable state of each frame, -1 at the ends that do not count."""
        ...
    @classmethod
    def load(cls, path: str | os.PathLike) -> 'DecoderFit':
        """Load a fit from its file."""
        ...
    def __repr__(self):
        ...
    def plot_training(self) -> Picture:
        """Loss of training and validation over the epochs."""
        ...
    def plot_traces(self, trial: str | None=None, *, columns: Sequence[int] | None=None) -> Picture:
        """Decoded outputs over true ones.

        Parameters
        ----------
        trial : `session/trial_0003`; None: the first test trial
        columns : Which outputs; None: the first six
        """
        ...
    def reconstruction_movie(self, path: str | os.PathLike, trial: str | None=None, *, autoencoder: AutoencoderFit | None=None, fps: float | int | None=None) -> int:
        """A movie of a trial and of what was decoded.

        Parameters
        ----------
        path : File to write, `.mp4`
        trial : `session/trial_0003`; None: the first test trial
        autoencoder : Whose latents were decoded; None: images were
        fps : Frames per second; None: of the session

        Returns
        -------
        Number of frames
        """
        ...
    def apply(self, sessions: Any, inputs: Any=None, *, trials: Sequence[str] | None=None, covariances: bool=False) -> dict[str, np.ndarray]:
        """Predictions for other sessions.

        Parameters
        ----------
        sessions : Of `open_sessions`, or what that takes
        inputs : What goes in; None: the signal that it was fitted with
        trials : `session/trial_0003`; None: all
        covariances : Covariances of the errors instead, for "gaussian-full"

        Returns
        -------
        By trial
        """
        ...
    def score(self, split: str='test', *, how: str='pooled') -> pd.DataFrame:
        """How good the decoder is.

        Parameters
        ----------
        split : "train", "val" or "test"
        how : Or "trial", or "output" for each column

        Returns
        -------
        Frames, the score, and those of the shuffled decoder and the baseline
        """
        ...
    def save(self, path: str | os.PathLike) -> None:
        """Save the fit, completely or not at all.

        Parameters
        ----------
        path : File to write, usually ending in .h5
        """
        ...
    def summary(self) -> dict[str, Any]:
        """What a table of many fits says of this one."""
        ...
@eqx.filter_jit
def _predict(model: Decoder, inputs: Any) -> Any:
    """Predictions of a trial that is filled up."""
    ...
@eqx.filter_jit
def _covariances(model: Decoder, inputs: Any) -> Any:
    """Covariances of the errors in a trial."""
    ...
def _run(model: Decoder, inputs: np.ndarray, lengths: Sequence[int], what: Any=None) -> np.ndarray:
    """Predictions of a trial, NaN at the ends."""
    ...
def _rescale(fit: DecoderFit, side: Side, opened: Sessions) -> Scaling:
    """What is done to the inputs of sessions, known ones and others."""
    ...
def _score(tallies: Mapping, noise: str, names: Sequence[str]) -> dict[str, Any]:
    """One row: frames and scores."""
    ...
def tallies_of(fit: DecoderFit, split: str) -> tuple[list[str], dict[str, np.ndarray]]:
    """What the trials of a part contribute to scores.

    Parameters
    ----------
    fit : A fit
    split : "train", "val" or "test"

    Returns
    -------
    Names of the trials, and their sums for `pool_tallies`
    """
    ...
def _tally_images(fit: DecoderFit, keys: Sequence[str]) -> dict[str, np.ndarray]:
    """The same for images, which are read and predicted again, one trial after the other."""
    ...
def _with(fit: DecoderFit, **changes: Any) -> DecoderFit:
    """The fit with other attributes."""
    ...
def load_decoder(path: str | os.PathLike, *, sessions: Any=None) -> DecoderFit:
    """Load a fit from its file.

    Parameters
    ----------
    path : File that `DecoderFit.save` wrote
    sessions : Where its sessions are now; None: where they were
    """
    ...
def _new_decoder(config: Mapping, details: Mapping) -> Decoder:
    """The decoder with the weights that it starts from."""
    ...
TRAINING: Any
def fit_decoder(sessions: Any, outputs: Any, inputs: Any='neural', *, n_lags: int=0, max_lags: int | None=None, hidden: Sequence[int]=(), noise: str | None=None, activation: str='relu', architecture: Any=None, neural: str | None=None, min_rate: float | int=1.0, group: str | None=None, region: Any=None, how: str='single', splits: Any=None, split_seed: int=0, train_fraction: float | int=1.0, seed: int=0, control: bool=True, masks: bool=True, **training: Any) -> DecoderFit:
    """Predict one signal from another.

    Parameters
    ----------
    sessions : Of `open_sessions`, or what that takes
    outputs : What is predicted: "labels", "neural", "images"; latents or states by trial; an autoencoder's fit
    inputs : What it is predicted from: a signal, or arrays by trial
    n_lags : Frames on each side that are seen, too
    max_lags : Frames at each end of a trial that do not count; None: `n_lags`
    hidden : Units of the hidden layers, such as (32,); none: linear
    noise : "gaussian", "gaussian-full", "poisson", "categorical"; None: what suits the outputs
    activation : Of hidden layers: or "lrelu", "tanh", "sigmoid", "linear"
    architecture : Of the network for images, see `read_architecture`
    neural : "spikes" or "calcium"; None: whole numbers are spikes
    min_rate : Spikes per second below which a neuron is left out
    group : Group of regions in the files, such as "regions/idxs"
    region : Name of a region, or a tuple with numbers of neurons; None: all
    how : The region alone; or "loo": all others of the group
    splits : Trials of a block, "8;1;1;0" by default; or numbers of the trials, as `AutoencoderFit.splits`
    split_seed : Random seed of the splits
    train_fraction : Part of the training trials to use, or, above 1, how many
    seed : Random seed of weights and order
    control : Fit a shuffled decoder as well
    masks : Of images: use masks of pixels where the files have them
    training : `max_epochs`, `learning_rate`, `patience`, `checkpoint` ...: see `train`
    """
    ...
def _prepare(given: Mapping, opened: Sessions) -> tuple[DecoderFeed, dict, Scaling, dict]:
    """Read, check and scale both sides."""
    ...
def _settings(given: Mapping, inputs: Side, outputs: Side) -> dict[str, Any]:
    """The settings as they are kept, with what follows from the sides."""
    ...
def _columns_of(side: Side, opened: Sessions, config: Mapping) -> dict[str, np.ndarray]:
    """Numbers of the columns of one side that are used, by session."""
    ...
def _scale_outputs(outputs: Side, opened: Sessions, training: Mapping, columns: Mapping, rate: Mapping) -> tuple[dict | None, tuple]:
    """Outputs as the network is to give them, and the shape of a frame."""
    ...
def _split_decoder(opened: Sessions, given: Mapping) -> dict[str, dict]:
    """Trials of each session by part."""
    ...
def _fit(feed: DecoderFeed, config: dict, scaling: Scaling, details: dict, training: Mapping) -> DecoderFit:
    """Train the decoder and its control, predict all trials, and score them."""
    ...
def _train_control(start: Decoder, feed: DecoderFeed, identity: Mapping, training: Mapping) -> Decoder | None:
    """The shuffled decoder; None if it was interrupted."""
    ...
def _train(start: Decoder, feed: DecoderFeed, identity: Mapping, training: Mapping) -> Any:
    """One run of the training loop."""
    ...
def _outputs_to_hash(feed: DecoderFeed) -> list[Any]:
    """What identifies the outputs: all of them, or the images of each session's first trial."""
    ...
def _baseline(feed: DecoderFeed, config: Mapping, details: Mapping) -> np.ndarray:
    """The mean of the outputs over the training trials; for states, how frequent each is."""
    ...
def _predict_all(fit: DecoderFit, feed: DecoderFeed) -> DecoderFit:
    """Predictions of all trials, and what they contribute to scores."""
    ...
