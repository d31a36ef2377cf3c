# Made by tools/make_stubs.py: do not edit.
from .. import __version__
from ..io import atomic_path
from ..methods import patch
from ..plots import NO_STATE_COLOR, state_colors
from ..run_lengths import Runs, encode_runs
from ..state_seqs import contingency, get_durations, get_frequencies
from ..state_stats import median_durations
from ..tasks import read_plan
from .held_out import held_out_scores
from .scanning import Scan
from collections.abc import Sequence
from dataclasses import dataclass, field
from jaxtyping import Float, Int
from matplotlib import colormaps
from pathlib import Path
from scipy.optimize import linear_sum_assignment
from state_moseq.model_selection import hex_to_rgb, read_models, setting_columns, varied_column
from typing import Any
import datetime
import html
import json
import numpy as np
import os
import pandas as pd
import re
__all__ = ['SCORES', 'PAGE', 'sample_states', 'follow', 'Digest', 'find_neighbours', 'describe_states', 'digest_scan', 'Panel', 'svg_text', 'dots_svg', 'bars_svg', 'ethogram_svg', 'flow_svg', 'picture', 'cards_html', 'words_html', 'pack_model', 'pack_digest']
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
    words : What was scanned, when and with what, in sentences
    advice : `model` (its number), `head`, `rule` and `against`: what `Scan.recommend` says; empty if nothing is known
    cards : What each state of each model is made of, see `describe_states`
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
    words: list[str] = ...
    advice: dict = ...
    cards: list[list[dict]] = ...
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
    @property
    def shown(self) -> list[str]:
        """Scores that are drawn, the ones to choose by first."""
        ...
    @property
    def groups(self) -> list[tuple[str, str, Any]]:
        """Name, colour and rows of the models that a line joins."""
        ...
    def line(self, score: str, rows: Any) -> tuple[np.ndarray, np.ndarray]:
        """The line that joins the models of a group.

        Parameters
        ----------
        score : Column of `models`
        rows : Of a group

        Returns
        -------
        What was scanned, and the median of the score over seeds
        """
        ...
SCORES: Any
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
def describe_states(states: dict, syllables: dict, *, fps: float | int, centroids: Any=None, n_examples: int=16) -> list[dict]:
    """What each state of a model is made of.

    Parameters
    ----------
    states : States of one model by recording, as runs
    syllables : The labels, as runs; empty if they are not known
    fps : Frames per second
    centroids : Positions by recording, where known
    n_examples : Paths on a card

    Returns
    -------
    `share`, `seconds`, `syllables` and `paths` of each state
    """
    ...
def _paths(states: dict, centroids: Any, state: int, n_frames: int, n_examples: int) -> list[list]:
    """Ways of the animal after it has entered a state, from there on, in pixels; spread evenly over all entries."""
    ...
def digest_scan(scan: Scan, *, recordings: Any=None, n_columns: int=600, n_bins: int=40, progress: bool=True) -> Digest:
    """Compute everything that the explorer shows.

    Parameters
    ----------
    scan : Finished or not
    recordings : What was fitted, with centroids: the cards of the states then show paths
    n_columns : Columns of an ethogram
    n_bins : Bars of the duration histogram
    progress : Show a progress bar?
    """
    ...
def _with_held_out(scan: Scan, models: pd.DataFrame) -> pd.DataFrame:
    """Models with the held-out score of their settings, if there is one."""
    ...
def _deal_cards(scan: Scan, states: list, numbers: list, names: list, centroids: Any) -> list[list[dict]]:
    """The cards of all models, in the numbering of the pictures, with the names that states were given."""
    ...
def _advise(scan: Scan, models: pd.DataFrame) -> dict:
    """What `recommend` says, and which model it means."""
    ...
def _tell(scan: Scan, states: dict, models: pd.DataFrame, columns: list) -> list[str]:
    """Data, settings, program and date in sentences."""
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
def _joined(digest: Digest, panel: Panel, score: str, with_possible: bool) -> list[str]:
    """Lines through the medians over seeds, dashed what is possible."""
    ...
def _unit(column: str) -> str:
    """A setting with its unit."""
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
def cards_html(digest: Digest, i: int | None) -> str:
    """A card for each state of a model.

    Parameters
    ----------
    digest : From `digest_scan`
    i : Number of the model
    """
    ...
def _card(card: dict, color: str) -> str:
    """One card."""
    ...
def _ways(paths: list, color: str) -> str:
    """Where the animal goes, drawn from the middle."""
    ...
def words_html(digest: Digest) -> str:
    """What was scanned, what is recommended and why.

    Parameters
    ----------
    digest : From `digest_scan`
    """
    ...
_DRAW: Any
_READ: Any
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
def _start(digest: Digest, choices: list) -> list[int]:
    """Where the sliders begin: at the recommended model."""
    ...
def _lines(digest: Digest, score: str) -> list[dict]:
    """Lines of a panel for JavaScript: medians over seeds, dashed what is possible."""
    ...
