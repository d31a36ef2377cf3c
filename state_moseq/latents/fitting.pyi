# Made by tools/make_stubs.py: do not edit.
from .. import __version__
from ..checkpoints import fingerprint
from ..io import load_h5, save_h5
from ..methods import patch
from ..sessions.store import Session, Sessions, check_session, open_sessions, session_of
from ..sessions.trials import iterate_trials, one_hot_maps, order_trials, split_trials
from .networks import architecture_table, read_architecture
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from state_moseq.latents.autoencoders import LABEL_MODELS, WEIGHTS, Autoencoder, _check_latents, _session_of, annealing_weights, make_autoencoder
from state_moseq.latents.training import name_arrays, pad_batch, padded_lengths, put_arrays, table_to_tree, train
from state_moseq.plots import Picture
from typing import Any
import equinox as eqx
import jax
import jax.numpy as jnp
import jax.random as jr
import numpy as np
import os
import pandas as pd
import warnings
__all__ = ['Feed', 'frames_that_fit', 'AutoencoderFit', 'load_autoencoder', 'fit_autoencoder']
def _signals(opened: Sessions, config: Mapping) -> list[str]:
    """What is read of each trial."""
    ...
def _check_sessions(opened: Sessions, config: Mapping) -> None:
    """Raise a ValueError unless a model can be fitted to all of these together."""
    ...
def _n_labels(opened: Sessions) -> int:
    """Number of labels of the sessions."""
    ...
def _check_centred(opened: Sessions, splits: Mapping) -> None:
    """Raise a ValueError unless labels have mean 0 over the training trials."""
    ...
def _split(opened: Sessions, splits: str, seed: int, fraction: float | int) -> dict[str, dict]:
    """Trials of each session by part."""
    ...
def _as_batch(read: Mapping, session: Session, number: int, config: Mapping) -> dict:
    """What one trial gives a model."""
    ...
def _join_batches(parts: Sequence[dict], lengths: Sequence[int]) -> dict:
    """Trials of several sessions as one batch; each frame knows its session."""
    ...
@dataclass
class Feed:
    """Serves batches of sessions.

    Parameters
    ----------
    opened : Sessions
    splits : Trials of each session by part
    config : Of the fit
    """
    opened: Sessions
    splits: dict
    config: dict
    @property
    def per_batch(self) -> int:
        """Sessions in a batch."""
        ...
    @property
    def lengths(self) -> list[int]:
        """Lengths that batches are filled up to."""
        ...
    def n_batches(self, split: str) -> int:
        """Batches of an epoch."""
        ...
    def __call__(self, split: str | None, epoch: int=0, skip: int=0) -> Iterator[dict]:
        """Batches of a part; with None, all trials in order, one by one."""
        ...
def _free_memory() -> float:
    """Free memory in megabytes."""
    ...
def frames_that_fit(image_size: tuple[int, int, int], n_latents: int, architecture: Any, n_frames: int, *, free: float | int | None=None) -> int | None:
    """How many frames a model can learn from at once.

    Parameters
    ----------
    image_size : Channels, height and width
    n_latents : Latents of all kinds
    architecture : See `read_architecture`
    n_frames : Of the longest batch
    free : Free memory in megabytes; None: ask the system

    Returns
    -------
    None: all of them
    """
    ...
@dataclass
class AutoencoderFit:
    """A fitted autoencoder.

    Parameters
    ----------
    model : The autoencoder with its best weights
    config : Settings of the fit
    metrics : A row per epoch and look at validation: loss and terms
    splits : Trials of each session by part
    latents : Latents of each trial, by `session/trial_0003`
    details : Best epoch, number of steps, how it ended, versions, fingerprint of the data
    sessions : What it was fitted to; None if the files are not there any more
    """
    model: Autoencoder
    config: dict
    metrics: pd.DataFrame
    splits: dict
    latents: dict
    details: dict
    sessions: Sessions | None = ...
    @property
    def parts(self) -> dict[str, slice]:
        """Which latents are supervised, background and unsupervised."""
        ...
    @classmethod
    def load(cls, path: str | os.PathLike) -> 'AutoencoderFit':
        """Load a fit from its file."""
        ...
    def __repr__(self):
        ...
    def plot_training(self, *, split: str | None=None) -> Picture:
        """The terms of the loss over the epochs.

        Parameters
        ----------
        split : "train" or "val"; None: both
        """
        ...
    def plot_labels(self, trials: Sequence[str] | None=None) -> Picture:
        """Labels of trials, and what the latents say of them.

        Parameters
        ----------
        trials : `session/trial_0003`; None: the first test trial
        """
        ...
    def reconstruction_movie(self, path: str | os.PathLike, trial: str | None=None, *, other: AutoencoderFit | None=None, fps: float | int | None=None, crop: tuple[int, int, int, int] | None=None) -> int:
        """A movie of a trial, its reconstruction, and what is missing.

        Parameters
        ----------
        path : File to write, `.mp4`
        trial : `session/trial_0003`; None: the first test trial
        other : A second model, shown below
        fps : Frames per second; None: of the session
        crop : Left, top, width and height

        Returns
        -------
        Number of frames
        """
        ...
    def session_swap_movie(self, path: str | os.PathLike, trial: str | None=None, *, fps: float | int | None=None) -> int:
        """A trial as it would look in each session: its background latents are replaced by their medians.

        Parameters
        ----------
        path : File to write, `.mp4`
        trial : `session/trial_0003`; None: the first test trial
        fps : Frames per second; None: of the session

        Returns
        -------
        Number of frames
        """
        ...
    def encode(self, images: np.ndarray, *, session: str | None=None, labels: bool=False, label_maps: np.ndarray | None=None) -> np.ndarray:
        """Latents of images.

        Parameters
        ----------
        images : (n_frames, channels, y, x): uint8, or between 0 and 1
        session : Whose layers to use, where sessions have their own
        labels : Supervised latents in units of labels
        label_maps : For a conditional encoder, see `one_hot_maps`

        Returns
        -------
        (n_frames, n_latents)
        """
        ...
    def decode(self, latents: np.ndarray, *, session: str | None=None, labels: bool=False, given: np.ndarray | None=None) -> np.ndarray:
        """Images of latents.

        Parameters
        ----------
        latents : (n_frames, n_latents)
        session : Whose layers to use, where sessions have their own
        labels : Supervised latents are in units of labels
        given : Labels, for conditional models

        Returns
        -------
        (n_frames, channels, y, x), between 0 and 1; "linear" may go beyond
        """
        ...
    def reconstruct(self, images: np.ndarray, *, session: str | None=None, given: np.ndarray | None=None, label_maps: np.ndarray | None=None) -> np.ndarray:
        """What the model makes of images.

        Parameters
        ----------
        images : (n_frames, channels, y, x)
        session : Whose layers to use, where sessions have their own
        given : Labels, for conditional models
        label_maps : For a conditional encoder

        Returns
        -------
        As the images, between 0 and 1
        """
        ...
    def apply(self, sessions: Any) -> dict[str, np.ndarray]:
        """Latents of sessions, read trial by trial.

        Parameters
        ----------
        sessions : Of `open_sessions`

        Returns
        -------
        By trial
        """
        ...
    def choose(self, split: str) -> dict[str, np.ndarray]:
        """Latents of a part of the trials.

        Parameters
        ----------
        split : "train", "val" or "test"

        Returns
        -------
        By trial
        """
        ...
    @property
    def predicted_labels(self) -> dict[str, np.ndarray]:
        """Labels that the latents of each trial stand for."""
        ...
    def score(self, split: str='test', *, how: str='pooled') -> pd.DataFrame:
        """How well the model does.

        Parameters
        ----------
        split : "train", "val" or "test"
        how : Or "trial"

        Returns
        -------
        A row per trial, or one
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
    def unsupervised_correlation(self, split: str='train') -> float:
        """Absolute correlation of unsupervised latents.

        Parameters
        ----------
        split : "train", "val" or "test"

        Returns
        -------
        Mean over all pairs; NaN if there is only one
        """
        ...
    def plot_traversals(self, *, base: np.ndarray | None=None, dimensions: Sequence[int] | None=None, steps: int=5, how: Mapping | None=None) -> Picture:
        """Rows of pictures: what each latent does.

        Parameters
        ----------
        base : Latents to start from, supervised ones in units of labels; None: the medians
        dimensions : Latents to move; None: all
        steps : Pictures of each
        how : For `decode`: `session`, `given`
        """
        ...
    def traversal_movie(self, path: str | os.PathLike, *, bases: int=3, steps: int=10, gap: int=5, columns: int=3, order: Sequence[int] | None=None, split: str='test', fps: float | int=15, how: Mapping | None=None) -> int:
        """A movie of what each latent does.

        Parameters
        ----------
        path : File to write, `.mp4`
        bases : Random frames to start from
        steps : Pictures from low to high
        gap : Dark frames between two bases
        columns : Panels beside each other
        order : Latents in the order of the panels; None: all
        split : Trials that the frames are from
        fps : Frames per second
        how : For `decode`

        Returns
        -------
        Number of frames
        """
        ...
@eqx.filter_jit
def _encode(model, images, session, label_maps):
    """Means of latents."""
    ...
@eqx.filter_jit
def _decode(model, latents, session, labels):
    """Images."""
    ...
def _in_pieces(run: Callable, *arrays: Any, at_once: int=256) -> np.ndarray:
    """Call a function of frames on pieces of equal length."""
    ...
def _session_number(fit: AutoencoderFit, session: str | None) -> Any:
    """Number of the session whose layers are used."""
    ...
def _asks_for_labels(fit: AutoencoderFit, labels: bool) -> bool:
    """Whether latents are in units of labels, if the model can do that."""
    ...
@eqx.filter_jit
def _evaluate(model, batch, key, weights):
    """Loss, terms and predicted labels."""
    ...
def _pool(table: pd.DataFrame, labels: Sequence) -> pd.DataFrame:
    """One row for all trials."""
    ...
def _stack_trials(trials: Mapping[str, np.ndarray]) -> dict[str, Any]:
    """Arrays by trial as a single one, which a file holds more easily than thousands."""
    ...
def _unstack_trials(stacked: Mapping) -> dict[str, np.ndarray]:
    """Arrays by trial."""
    ...
def _reopen(paths: Mapping[str, str], sessions: Any) -> Sessions | None:
    """The sessions of a fit: those that are given, or else the files that it was made of, if all are still there."""
    ...
def _need_sessions(fit: Any) -> Sessions:
    """The sessions of a fit, or a sentence that says that they are gone."""
    ...
def load_autoencoder(path: str | os.PathLike, *, sessions: Any=None) -> AutoencoderFit:
    """Load a fit from its file.

    Parameters
    ----------
    path : File that `AutoencoderFit.save` wrote
    sessions : Where its sessions are now; None: where they were
    """
    ...
def _new_model(config: Mapping) -> Autoencoder:
    """The model with the weights that it starts from."""
    ...
def _weights(config: Mapping, epoch: int | None) -> dict[str, float]:
    """Weights of the terms at an epoch; None: at the end."""
    ...
def _start_from(model: Autoencoder, other: Any) -> Autoencoder:
    """The model with the weights of another where they are of the same shape."""
    ...
def _fingerprint(opened: Sessions) -> str:
    """Fingerprint of the sessions: names, lengths, and the images of the first trial."""
    ...
def fit_autoencoder(sessions: Any, n_latents: int, *, model: str='ae', alpha: float | int=1.0, beta: float | int=1.0, delta: float | int=50.0, session_free: float | int=0.0, anneal_epochs: int=100, pixel_std: float | int=1.0, n_background: int=3, sessions_per_batch: int=2, architecture: Any=None, session_layers: bool=False, conditional_encoder: bool=False, masks: bool=True, label_masks: bool=True, splits: str='8;1;1;0', split_seed: int=0, train_fraction: float | int=1.0, seed: int=0, start_from: Any=None, **training: Any) -> AutoencoderFit:
    """Fit an autoencoder to sessions.

    Parameters
    ----------
    sessions : Of `open_sessions`, or what that takes
    n_latents : Numbers that describe a frame; labels and background included
    model : "ae", "linear", "vae", "beta-tcvae", "cond-ae", "cond-vae", "cond-ae-msp", "ps-vae", "msps-vae"
    alpha : Weight of the labels
    beta : Weight of the divergence, or of the total correlation
    delta : Weight of the triplet loss
    session_free : Weight against sessions in unsupervised latents
    anneal_epochs : Epochs until the divergence has its full weight
    pixel_std : Standard deviation of a pixel; try 0.1 for small images
    n_background : Latents that tell sessions apart, for "msps-vae"
    sessions_per_batch : Sessions in a batch of "msps-vae"
    architecture : See `read_architecture`
    session_layers : First and last layer for each session
    conditional_encoder : The encoder of "cond-ae" and "cond-vae" sees the labels, too
    masks : Use masks of pixels where the files have them
    label_masks : Use masks of labels where the files have them
    splits : Trials of a block: training, validation, test, gap
    split_seed : Random seed of the splits
    train_fraction : Part of the training trials to use, or, above 1, how many
    seed : Random seed of weights, order and noise
    start_from : A fit, or its file, whose weights to begin with
    training : `max_epochs`, `learning_rate`, `patience`, `checkpoint` ...: see `train`
    """
    ...
def _complete(given: Mapping, opened: Sessions) -> dict[str, Any]:
    """The settings, and what follows from the sessions."""
    ...
def _tell(result: Any, feed: Feed) -> dict[str, Any]:
    """What a fit says of how it came about."""
    ...
def _fit(start: Autoencoder, feed: Feed, training: Mapping) -> AutoencoderFit:
    """Train, encode all trials, and look whether it was worth it."""
    ...
def _encode_all(fit: AutoencoderFit) -> dict[str, np.ndarray]:
    """Latents of all trials, with a warning if they are of no use."""
    ...
def _summary_error(fit: AutoencoderFit) -> float:
    """Squared error of the pixels at the best epoch, of validation trials if there are any."""
    ...
