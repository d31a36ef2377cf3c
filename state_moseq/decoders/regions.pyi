# Made by tools/make_stubs.py: do not edit.
from ..methods import patch
from ..plots import Picture, state_colors
from ..sessions.store import open_sessions
from .fitting import DecoderFit, fit_decoder, pool_tallies, tallies_of
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from jaxtyping import Float
from scipy import stats
from tqdm.auto import tqdm
from typing import Any
import numpy as np
import pandas as pd
__all__ = ['ratio_interval', 'GroupDecoding', 'decode_groups']
def ratio_interval(lost: Float[np.ndarray, 'n_trials'], total: Float[np.ndarray, 'n_trials'], confidence: float=0.95) -> tuple[float, float, float]:
    """A ratio of sums over trials, with an interval.

    Parameters
    ----------
    lost : What was lost in each trial, or the difference of two losses
    total : What there was to lose
    confidence : Chance that such an interval holds the truth

    Returns
    -------
    The ratio, and the ends of its interval; NaN for a single trial
    """
    ...
@dataclass
class GroupDecoding:
    """Decoders of the regions of a group.

    Parameters
    ----------
    table : A row per decoder: region, how, number of neurons, score with its interval, shuffled, baseline
    adds : A row per region: what it adds to all others, with an interval; None without "loo"
    fits : The decoders, by region and how; the one of all regions is ("all", "all")
    split : Trials that were scored
    """
    table: pd.DataFrame
    adds: pd.DataFrame | None
    fits: dict[tuple[str, str], DecoderFit]
    split: str
    def __repr__(self):
        ...
    def plot(self) -> Picture:
        """Scores of regions, alone and left out, and what they add."""
        ...
def decode_groups(sessions: Any, outputs: Any, *, group: str | None=None, regions: Sequence[str] | Mapping[str, Sequence[int]] | None=None, how: Sequence[str]=('single', 'loo'), split: str='test', confidence: float=0.95, progress: bool=True, **settings: Any) -> GroupDecoding:
    """Fit a decoder for each region, for all others, and for all together.

    Parameters
    ----------
    sessions : Of `open_sessions`, or what that takes
    outputs : See `fit_decoder`
    group : Group of regions in the files, such as "regions/idxs"
    regions : Some of them, or numbers of neurons by name; None: all of the group
    how : Each region alone, and all but each
    split : Trials to score: "train", "val" or "test"
    confidence : Of the intervals
    progress : Show a progress bar
    settings : Of `fit_decoder`
    """
    ...
def _find_regions(opened: Any, group: str | None, regions: Any, how: Sequence[str]) -> dict[str, Any]:
    """Names of the regions, with their numbers if they were given."""
    ...
def _compare(fits: dict, regions: Sequence[str], split: str, confidence: float) -> GroupDecoding:
    """Tables of scores and of what regions add."""
    ...
def _draw_scores(ax: Any, table: pd.DataFrame, regions: Sequence[str]) -> None:
    """Scores of each region alone, and of all but each."""
    ...
def _draw_intervals(ax: Any, value: Any, rows: pd.DataFrame, y: np.ndarray, color: str, label: Any) -> None:
    """Points with their intervals."""
    ...
