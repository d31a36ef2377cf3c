# Made by tools/make_stubs.py: do not edit.
from .methods import patch
from collections.abc import Hashable, Iterator, Mapping
from jaxtyping import Bool, Float, Int, Shaped
from numbers import Real
from os import PathLike
from typing import Any
import ast
import hashlib
import numpy as np
import pandas as pd
import warnings
__all__ = ['PAGES', 'RATE_TOLERANCE', 'more_about', 'check_labels', 'check_numbering', 'warn_of_holes', 'plain_name', 'check_syllables', 'hash_labels', 'check_centroids', 'mask_gaps', 'check_fps', 'place_frames', 'common_fps', 'resample', 'Recordings']
PAGES: Any
def more_about(section: str) -> str:
    """Where to read more about what a message says.

    Parameters
    ----------
    section : Of the page of troubles, as it stands in addresses

    Returns
    -------
    To be put behind the sentence
    """
    ...
_MARK_GAPS: Any
def check_labels(labels: Any, name: Hashable, *, minimum: int=0, gaps: bool=False) -> Int[np.ndarray, 'n_timesteps']:
    """Check that labels are whole numbers, one per frame, and convert them to integers.

    Parameters
    ----------
    labels : One label per frame: list, NumPy array, JAX array or pandas column
    name : Recording, for the error message
    minimum : Smallest label allowed; -1 for states, where it means "no state"
    gaps : Turn missing labels (NaN and negative numbers) into -1, a gap

    Returns
    -------
    The same labels as int64
    """
    ...
def _fill_masked(labels: Any) -> Any:
    """Numbers that a masked array hides, as missing ones (NaN)."""
    ...
def check_numbering(checked: Mapping) -> None:
    """Raise a ValueError if labels are numbers of frames, or one of them stands for none.

    Parameters
    ----------
    checked : Labels by name, as integers; negative ones are gaps
    """
    ...
_NONE: Any
def _check_largest(checked: Mapping, largest: int) -> None:
    """Raise a ValueError if the largest label lies far above all others, and is frequent."""
    ...
def warn_of_holes(checked: Mapping, *, stacklevel: int=2) -> None:
    """Warn if most numbers up to the largest label never occur.

    Parameters
    ----------
    checked : Labels by name, as integers; negative ones are gaps
    stacklevel : As that of `warnings.warn`
    """
    ...
def _how_to_pass(recordings: Any) -> str:
    """How to turn something else into recordings."""
    ...
def plain_name(name: Hashable) -> Hashable:
    """A name as a file can keep it, or a ValueError.

    Parameters
    ----------
    name : Of a recording

    Returns
    -------
    The same as plain Python text, number or tuple
    """
    ...
def check_syllables(recordings: Any, *, gaps: bool=False) -> dict[Hashable, Int[np.ndarray, '_']]:
    """Check the labels of all recordings.

    Parameters
    ----------
    recordings : Mapping from the name of a recording to its labels
    gaps : Turn missing labels (NaN and negative numbers) into -1, a gap

    Returns
    -------
    Name to int64 labels, in the same order
    """
    ...
def hash_labels(recordings: Mapping) -> str:
    """Fingerprint of labelled recordings.

    Parameters
    ----------
    recordings : Labels by name

    Returns
    -------
    64 hexadecimal digits (SHA-256)
    """
    ...
def check_centroids(centroids: Any, recordings: Mapping) -> dict[Hashable, Float[np.ndarray, '_ 2']]:
    """Check that centroids fit the labels frame by frame, and report where they are missing.

    Parameters
    ----------
    centroids : Mapping from name to array of shape (n_timesteps, 2); may lack names
    recordings : Name to labels, already checked

    Returns
    -------
    Name to float64 positions, x and y
    """
    ...
def mask_gaps(syllables: Int[np.ndarray, 'n_segments n_timesteps'], mask: Bool[np.ndarray, 'n_segments n_timesteps']) -> tuple[Int[np.ndarray, 'n_segments n_timesteps'], Bool[np.ndarray, 'n_segments n_timesteps']]:
    """Move gaps from the labels of a batch into its mask.

    Parameters
    ----------
    syllables : Labels from `batch`; -1 in gaps
    mask : Mask from `batch`

    Returns
    -------
    Labels with 0 in gaps, and the mask with gaps taken out
    """
    ...
RATE_TOLERANCE: Any
def check_fps(fps: Any) -> float | None:
    """Check a frame rate.

    Parameters
    ----------
    fps : Frames per second, or None where unknown

    Returns
    -------
    The same as a float
    """
    ...
def place_frames(timestamps: Any, fps: float | int | None=None, *, name: Hashable='') -> tuple[Int[np.ndarray, 'n_rows'], float]:
    """Place the rows of a recording on a regular clock, by their timestamps.

    Parameters
    ----------
    timestamps : When each row was taken, in seconds
    fps : Frames per second; from the timestamps if None
    name : Recording, for the error message

    Returns
    -------
    Frame of each row, counted from 0; frames a second
    """
    ...
def common_fps(rates: Mapping) -> float | None:
    """One frame rate for a set of recordings, or a ValueError that names those that differ.

    Parameters
    ----------
    rates : Frames per second by name; None where unknown

    Returns
    -------
    The rate they share; None if all are unknown
    """
    ...
def resample(labels: Any, fps: float | int, new_fps: float | int) -> Shaped[np.ndarray, 'n_new_timesteps']:
    """Bring labels to another frame rate: each new frame takes the label shown at its middle.

    Parameters
    ----------
    labels : One label per frame
    fps : Frames per second now
    new_fps : Frames per second wanted

    Returns
    -------
    One label per new frame
    """
    ...
def _check_video_paths(video_paths: Mapping, recordings: Mapping) -> dict[Hashable, str]:
    """Check that videos belong to recordings; whether they can be read is found out by the movies.

    Parameters
    ----------
    video_paths : Name to path; may lack names
    recordings : Name to labels

    Returns
    -------
    Name to path as text
    """
    ...
def _check_headings(headings: Mapping, recordings: Mapping) -> dict[Hashable, np.ndarray]:
    """Check that headings fit the labels frame by frame.

    Parameters
    ----------
    headings : Name to direction per frame; may lack names
    recordings : Name to labels

    Returns
    -------
    Name to float64 directions
    """
    ...
def _check_metadata(metadata: Any, names: list) -> pd.DataFrame:
    """Bring metadata into one table with a row for each recording.

    Parameters
    ----------
    metadata : Table with a row per recording, or name to dict of columns; None for nothing
    names : Names of the recordings

    Returns
    -------
    One row per recording, in their order
    """
    ...
def _spread(array: np.ndarray, frames: Int[np.ndarray, 'n_rows'] | None, fill: float | int) -> np.ndarray:
    """Insert the frames that the camera dropped.

    Parameters
    ----------
    array : One entry per row of the file
    frames : Frame of each row; None if they are the same
    fill : Value of inserted frames

    Returns
    -------
    One entry per frame
    """
    ...
def _format_duration(n_frames: int, fps: float | None) -> str:
    """Write a duration in the unit in which it is easiest to read.

    Parameters
    ----------
    n_frames : Duration in frames
    fps : Frames per second, if known

    Returns
    -------
    For a reader
    """
    ...
def _place_rows(timestamps: Mapping, labels: Mapping, rates: dict) -> tuple[dict, dict]:
    """Place the rows of all recordings that have timestamps.

    Parameters
    ----------
    timestamps : Name to seconds, one per row; may lack names
    labels : Name to labels, one per row
    rates : Name to frames per second, where known

    Returns
    -------
    Frame of each row by name, and the rates with those that were measured
    """
    ...
class Recordings(Mapping):
    """Labels of several recordings by name, with what else is known of them."""
    def __init__(self, labels: Mapping, *, fps: float | int | Mapping | None=None, centroids: Mapping | None=None, video_paths: Mapping | None=None, headings: Mapping | None=None, timestamps: Mapping | None=None, metadata: Any=None):
        ...
    def __getitem__(self, name: Hashable) -> Int[np.ndarray, 'n_timesteps']:
        ...
    def __iter__(self) -> Iterator:
        ...
    def __len__(self) -> int:
        ...
    timestamps: Any
    _labels: Any
    fps: Any
    rows: Any
    centroids: Any
    headings: Any
    video_paths: Any
    metadata: Any
    @property
    def n_syllables(self) -> int:
        """Number of syllables: the largest label plus one."""
        ...
    @property
    def lengths(self) -> dict:
        """Frames of each recording, gaps included."""
        ...
    @property
    def missing(self) -> dict:
        """Frames without a label, of the recordings that have any."""
        ...
    @property
    def seconds(self) -> dict:
        """Duration of each recording in seconds."""
        ...
    def select(self, names: Any=None, **columns: Any) -> Recordings:
        """Take some of the recordings.

        Parameters
        ----------
        names : Names to keep, in the order wanted; all if None
        columns : Values that columns of the metadata must have
        """
        ...
    def renumber(self, numbers: Any=None) -> tuple[Recordings, Int[np.ndarray, 'n_syllables']]:
        """Number the labels anew, without holes.

        Parameters
        ----------
        numbers : Old numbers, from an earlier call; None: those that occur

        Returns
        -------
        And the old number of each syllable
        """
        ...
    def at_rows(self, values: Mapping) -> dict:
        """Take values back to the rows of the files: frames that had been inserted drop out.

        Parameters
        ----------
        values : One entry per frame, by recording: states, for example

        Returns
        -------
        One entry per row of the file, by recording
        """
        ...
def _warn_of_twins(labels: Mapping) -> None:
    """Say which recordings hold the same labels.

    Parameters
    ----------
    labels : By name
    """
    ...
def _describe(self: Recordings) -> str:
    """Sizes, and what else there is."""
    ...
Recordings.__repr__ = _describe
