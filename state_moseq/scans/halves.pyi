# Made by tools/make_stubs.py: do not edit.
from ..fits.fitting import fit
from ..fits.reliability import self_agreement
from ..methods import patch
from ..plots import new_axes
from ..recordings import Recordings, check_fps
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from state_moseq.state_seqs import contingency, get_adjusted_rand, get_frequencies, shared_by_state
from tqdm.auto import tqdm
from typing import Any
import numpy as np
import pandas as pd
__all__ = ['deal_animals', 'Halves', 'compare_halves']
def deal_animals(lengths: Mapping[Hashable, int], animals: Mapping[Hashable, Hashable], *, seed: int=0) -> tuple[list, list]:
    """Deal animals into two halves of about as many frames.

    Parameters
    ----------
    lengths : Frames of each recording
    animals : Animal of each recording
    seed : Random seed

    Returns
    -------
    Names of the recordings in each half
    """
    ...
@dataclass(frozen=True, eq=False)
class Halves:
    """Agreement between models of two halves of the animals.

    Parameters
    ----------
    table : A row per number of states and repeat: `agreement` (adjusted Rand index of what both models say about the same recordings), `possible`
        (agreement of a model with itself), `collapsed` (whether a state of one of them holds more than nine tenths of the frames, so that
        agreement means nothing), `seconds_first`, `seconds_second` (median durations)
    by_state : A row per state: `share` of the frames, and `returns`, its Jaccard index
    n_animals : Animals in all
    """
    table: pd.DataFrame
    by_state: pd.DataFrame
    n_animals: int
    def __repr__(self):
        ...
    def supported(self, share: float=0.7) -> int | None:
        """The largest number of states on which halves of the animals agree.

        Parameters
        ----------
        share : Agreement that is wanted, as a part of what is possible

        Returns
        -------
        None if there is none
        """
        ...
    def plot(self):
        """Plot agreement and what is possible, and how much of each state comes back, by number of states.

        Returns
        -------
        matplotlib Figure
        """
        ...
def _means(table: pd.DataFrame) -> pd.DataFrame:
    """Mean scores over the repeats, by number of states; collapsed if one of them is."""
    ...
def _compare(labels: Mapping, halves: tuple, n_states: int, options: Mapping) -> tuple:
    """A row of the table, and rows by state."""
    ...
def compare_halves(recordings: Mapping, n_states: Any, *, animals: str | Mapping | None=None, repeats: int=1, seed: int=0, progress: bool=True, **options: Any) -> Halves:
    """Fit halves of the animals, and compare what both models say about the same recordings.

    Parameters
    ----------
    recordings : Labels by name: `load_syllables(...)`, or a plain dict of integer arrays
    n_states : Numbers of states to try, one or several
    animals : Column of the metadata, or animal by recording; None: every recording is one
    repeats : Ways to deal the animals
    seed : Random seed
    progress : Show a progress bar
    options : target_duration, num_iters, fps, ...: see `fit`
    """
    ...
def _owners(recordings: Mapping, animals: str | Mapping | None) -> dict:
    """Animal of each recording."""
    ...
