# Made by tools/make_stubs.py: do not edit.
from ..guards import open_h5
from ..io import h5_in_steps
from ..methods import patch
from ..tables import natural_key
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from jaxtyping import Int
from pathlib import Path
from typing import Any
import h5py
import numpy as np
import os
import pandas as pd
__all__ = ['SIGNALS', 'FILE', 'write_session', 'Session', 'Sessions', 'session_of', 'open_sessions', 'check_session', 'join_trials']
SIGNALS: Any
def _as_trial(signal: str, array: Any, number: int) -> np.ndarray:
    """One array as it is stored, or a sentence that says what is wrong with it."""
    ...
def _write_trial(file: h5py.File, number: int, arrays: Mapping, first_frame: int | None) -> None:
    """Write what was recorded in one trial."""
    ...
def write_session(path: str | os.PathLike, *, groups: Mapping[str, Mapping] | None=None, fps: float | int | None=None, first_frames: Sequence[int] | Int[np.ndarray, 'n_trials'] | None=None, names: Mapping[str, Sequence[str]] | None=None, video: Any=None, **signals: Iterable) -> int:
    """Write a session, one trial at a time.

    Parameters
    ----------
    path : File to write, usually called data.hdf5
    groups : {"regions/idxs_lr": {"AUD_L": [0, 4], ...}}
    fps : Frames per second
    first_frames : Of each trial, in the whole recording
    names : Of the columns: {"labels": ["nose_x", ...]}
    video : Path, or paths, of the videos that the images are from
    signals : `images=`, `labels=` ...: each an iterable of one array per trial

    Returns
    -------
    Number of trials
    """
    ...
def _write_details(file: h5py.File, groups: Any, fps: Any, names: Any, video: Any) -> None:
    """Write what is not recorded frame by frame."""
    ...
@dataclass(frozen=True, eq=False)
class Session:
    """A recording in a file, read trial by trial.

    Parameters
    ----------
    name : What its results are called
    path : The file
    trials : Names of its trials, in order
    lengths : Frames of each trial
    signals : Names of the groups that have an array per trial
    shapes : Shape of a frame of each signal; (channels, y, x) for images
    fps : Frames per second, None if the file does not say
    names : Names of the columns of signals, where the file has them
    video : Paths of the videos that the images are from; empty if unknown
    """
    name: str
    path: Path
    trials: tuple[str, ...]
    lengths: Int[np.ndarray, 'n_trials']
    signals: tuple[str, ...]
    shapes: dict[str, tuple[int, ...]]
    fps: float | None
    names: dict[str, list[str]]
    video: list[str]
    @property
    def n_trials(self) -> int:
        """Number of trials."""
        ...
    @property
    def n_frames(self) -> int:
        """Number of frames of all trials."""
        ...
    def key(self, trial: int) -> str:
        """Under what name results of a trial are kept."""
        ...
    def __repr__(self):
        ...
    def read(self, trial: int, signals: Sequence[str]=('images',)) -> dict[str, np.ndarray]:
        """Read one trial.

        Parameters
        ----------
        trial : Number of the trial
        signals : What to read

        Returns
        -------
        By signal
        """
        ...
    def load(self, signal: str) -> dict[str, np.ndarray]:
        """Read all trials of a signal.

        Parameters
        ----------
        signal : What to read

        Returns
        -------
        By trial: `session/trial_0003`
        """
        ...
    @property
    def groups(self) -> dict[str, dict[str, np.ndarray]]:
        """Numbers of neurons by group, such as `regions/idxs_lr`, and region."""
        ...
    @property
    def first_frames(self) -> np.ndarray | None:
        """Number of the first frame of each trial in the recording; None if the file does not say."""
        ...
def _open_session(path: str | os.PathLike, name: str) -> Session:
    """Look into one file."""
    ...
FILE: Any
def _find_sessions(where: Any, root: Any) -> dict[str, Path]:
    """Files of sessions by name."""
    ...
class Sessions(Mapping):
    """Sessions by name, in order."""
    def __init__(self, sessions: Iterable[Session]):
        ...
    def __getitem__(self, name: str) -> Session:
        ...
    def __iter__(self) -> Iterator:
        ...
    def __len__(self):
        ...
    def __repr__(self):
        ...
    @property
    def paths(self) -> dict[str, str]:
        """File of each session."""
        ...
    def find(self, key: str) -> tuple[Session, int]:
        """The session of a trial, and which of its trials it is."""
        ...
    _by_name: Any
def session_of(key: str) -> str:
    """The name of the session that a trial belongs to.

    Parameters
    ----------
    key : Name of a trial, such as "mouse/trial_0003"
    """
    ...
def open_sessions(where: Any, *, root: str | os.PathLike | None=None) -> Sessions:
    """Look into files of sessions.

    Parameters
    ----------
    where : A file, a folder, a list of files, or a csv with columns such as lab,expt,animal,session
    root : Folder of the sessions in a csv; None: where the csv is
    """
    ...
def check_session(session: Session, signals: Sequence[str] | None=None) -> None:
    """Raise a ValueError that says what is missing or does not fit together.

    Parameters
    ----------
    session : To be checked
    signals : What is needed; None: all that it has
    """
    ...
def _check_trial(data: h5py.Dataset, signal: str, where: str, length: Any, session: Session) -> None:
    """Compare one data set with what the others are like."""
    ...
def join_trials(results: Mapping[str, np.ndarray], sessions: Any, *, contiguous: bool=False) -> dict[str, np.ndarray]:
    """Put results of trials together, session by session.

    Parameters
    ----------
    results : By trial: `session/trial_0003`, such as latents or states
    sessions : Of `open_sessions`
    contiguous : Trials follow each other without a gap, whatever the file says

    Returns
    -------
    By session
    """
    ...
