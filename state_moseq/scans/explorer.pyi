# Made by tools/make_stubs.py: do not edit.
from ..io import atomic_path
from ..methods import patch
from ..plots import NO_STATE_COLOR, state_colors
from ..run_lengths import Runs
from ..state_seqs import contingency, get_durations, get_frequencies
from .scanning import Scan
from collections.abc import Sequence
from dataclasses import dataclass
from jaxtyping import Float, Int
from pathlib import Path
from scipy.optimize import linear_sum_assignment
from state_moseq.model_selection import AXIS_LABELS, hex_to_rgb, read_models, setting_columns, varied_column
from typing import Any
import html
import json
import numpy as np
import os
import pandas as pd
import re
__all__ = ['PAGE', 'sample_states', 'follow', 'Digest', 'find_neighbours', 'digest_scan', 'Panel', 'svg_text', 'dots_svg', 'bars_svg', 'ethogram_svg', 'flow_svg', 'picture', 'pack_model', 'pack_digest']
def sample_states(runs: Runs, n_columns: int) -> Int[np.ndarray, 'n_columns']:
    """States of a recording at equally spaced moments.

    Parameters
    ----------
    runs : States of one recording
    n_columns : Columns of the picture

    Returns
    -------
    State at the middle of each column
    """
    ...
def follow(counts: Int[np.ndarray, 'n_states n_states']) -> Int[np.ndarray, 'n_states']:
    """Numbers for the states of a model that follow those of its neighbour.

    Parameters
    ----------
    counts : Shared frames: neighbour (rows), model (columns)

    Returns
    -------
    New number of each state of the model
    """
    ...
@dataclass(frozen=True)
class Digest:
    """What can be shown of a scan.

    Parameters
    ----------
    models : Settings, seed and scores of each model, see `Scan.table`
    columns : Columns that sliders move: the settings and the seed
    bins : Edges of the duration histogram in seconds, (n_bins + 1,)
    durations : Share of the visits in each bin, (n_models, n_bins)
    frequencies : Share of the frames in each state, (n_models, n_states)
    ethograms : States by recording, (n_models, n_columns)
    seconds : Length of each recording
    neighbours : Model from which each one's states flow; -1: none
    flows : Share of the frames with each pair of states, (n_models, n_states, n_states)
    """
    models: pd.DataFrame
    columns: list[str]
    bins: Float[np.ndarray, 'n_edges']
    durations: Float[np.ndarray, 'n_models n_bins']
    frequencies: Float[np.ndarray, 'n_models n_states']
    ethograms: dict
    seconds: dict
    neighbours: Int[np.ndarray, 'n_models']
    flows: Float[np.ndarray, 'n_models n_states n_states']
    def find(self, values: Sequence) -> int | None:
        """Number of the model with these settings and seed.

        Parameters
        ----------
        values : One for each of `columns`

        Returns
        -------
        None if there is none
        """
        ...
    def choices(self, column: str) -> list:
        """Values among which a slider chooses.

        Parameters
        ----------
        column : One of `columns`
        """
        ...
    @property
    def moved(self) -> str:
        """What was scanned: the column of the horizontal axis of scores."""
        ...
    @property
    def log(self) -> bool:
        """Is that axis logarithmic?"""
        ...
def find_neighbours(models: pd.DataFrame, columns: Sequence[str]) -> Int[np.ndarray, 'n_models']:
    """The model with the next smaller value of what was scanned, all else equal.

    Parameters
    ----------
    models : Settings and seeds
    columns : The settings, the most important one first, and the seed

    Returns
    -------
    Its neighbour; -1 for the first of a row
    """
    ...
def _renumber(states: list, n_states: int, neighbours: Int[np.ndarray, 'n_models'], order: list) -> tuple[Float[np.ndarray, 'n_models n_states n_states'], list]:
    """Numbers of the states of each model that follow its neighbour's, and how its states flow into them.

    Parameters
    ----------
    states : States of each model, as runs
    n_states : Of all models
    neighbours : From `find_neighbours`
    order : Models, neighbours first

    Returns
    -------
    Flows; new numbers
    """
    ...
def digest_scan(scan: Scan, *, n_columns: int=600, n_bins: int=40, progress: bool=True) -> Digest:
    """Compute everything that the explorer shows.

    Parameters
    ----------
    scan : Finished or not
    n_columns : Columns of an ethogram
    n_bins : Bars of the duration histogram
    progress : Show a progress bar?
    """
    ...
@dataclass(frozen=True)
class Panel:
    """A rectangle of a picture, and how data become pixels in it.

    Parameters
    ----------
    left, top, width, height : Of the rectangle, in pixels
    x, y : Ranges of the data
    log : Is the horizontal axis logarithmic?
    """
    left: float | int
    top: float | int
    width: float | int
    height: float | int
    x: tuple
    y: tuple
    log: bool = ...
    def at(self, x: Any, y: Any) -> tuple:
        """Pixels of a point, or of many.

        Parameters
        ----------
        x : In the units of the data

        Returns
        -------
        From the left, and from the top
        """
        ...
    def frame(self, title: str, xlabel: str='') -> list[str]:
        """Axes, their ends and names.

        Parameters
        ----------
        title : Above
        xlabel : Below

        Returns
        -------
        Elements of an SVG image
        """
        ...
def svg_text(text: str) -> str:
    """Write text so that it is nothing but text in a picture or a page.

    Parameters
    ----------
    text : Any: a title, the name of a recording

    Returns
    -------
    The same for HTML and SVG
    """
    ...
def dots_svg(digest: Digest, i: int, score: str, place: tuple) -> list[str]:
    """All models as dots, this one large.

    Parameters
    ----------
    digest : From `digest_scan`
    i : Number of the model
    score : Column of `digest.models`
    place : left, top, width and height of the panel
    """
    ...
def bars_svg(heights: Float[np.ndarray, 'n_bars'], place: tuple, title: str, *, ends: tuple, xlabel: str='', colors: Sequence[str]=('#666',)) -> list[str]:
    """A bar chart.

    Parameters
    ----------
    heights : One per bar
    place : left, top, width and height of the panel
    title : Above the panel
    ends : What to write at both ends of the horizontal axis
    xlabel : Below the panel
    colors : Of the bars, in turn
    """
    ...
def ethogram_svg(states: Int[np.ndarray, 'n_columns'], place: tuple, title: str, seconds: float, colors: Sequence[str]) -> list[str]:
    """Coloured bars along a recording.

    Parameters
    ----------
    states : State of each column
    place : left, top, width and height of the panel
    title : Above the panel
    seconds : Length of the recording
    colors : One per state
    """
    ...
def flow_svg(flow: Float[np.ndarray, 'n_states n_states'], place: tuple, title: str, colors: Sequence[str]) -> list[str]:
    """A Sankey diagram of two models.

    Parameters
    ----------
    flow : Shares of the frames: neighbour (rows), model
    place : left, top, width and height of the panel
    title : Above the panel
    colors : One per state
    """
    ...
def picture(digest: Digest, i: int | None, recording: Any) -> str:
    """Everything about one model.

    Parameters
    ----------
    digest : From `digest_scan`
    i : Number of the model; None if there is none
    recording : Name of the recording to show

    Returns
    -------
    An SVG image
    """
    ...
_DRAW: Any
PAGE: Any
def pack_model(digest: Digest, i: int) -> dict:
    """One model in a form for JavaScript.

    Parameters
    ----------
    digest : From `digest_scan`
    i : Number of the model

    Returns
    -------
    What the page needs to draw it
    """
    ...
def pack_digest(digest: Digest) -> dict:
    """A digest in a form for JavaScript.

    Parameters
    ----------
    digest : From `digest_scan`

    Returns
    -------
    What the page needs
    """
    ...
