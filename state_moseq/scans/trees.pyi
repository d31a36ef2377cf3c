# Made by tools/make_stubs.py: do not edit.
from ..methods import patch
from ..plots import new_axes
from .scanning import Scan
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from jaxtyping import Float, Int
from matplotlib.cm import ScalarMappable
from matplotlib.colors import Normalize
from state_moseq.state_seqs import contingency, encode_states, get_frequencies, rand_scores, shared_by_state
from typing import Any
import numpy as np
import pandas as pd
__all__ = ['choose_central', 'StateTree', 'state_tree', 'count_crossings', 'arrange']
def choose_central(fits: Sequence[Any]) -> tuple[Any, Float[np.ndarray, 'n_states']]:
    """The states that agree best with those of the other seeds; NaN if there is no other.

    Parameters
    ----------
    fits : States of several seeds of one setting

    Returns
    -------
    The central one; how far each state comes back
    """
    ...
def _n_states(fits: Sequence[Mapping]) -> int:
    """The largest label plus one."""
    ...
@dataclass(frozen=True, eq=False)
class StateTree:
    """How states split as their number grows.

    Parameters
    ----------
    nodes : A row per state: `n_states` that were asked for, `state`, `share` of the frames, `returns` (how far it comes back from other seeds, 0 to 1; NaN
        with one seed), and `place` in its row of the figure
    edges : A row per pair of states that share frames in neighbouring rows: `n_states` and `parent`, `next_n_states` and `child`, `frames`, `of_parent` and `of_child`
    """
    nodes: pd.DataFrame
    edges: pd.DataFrame
    def __repr__(self):
        ...
    def _weights(self, index: pd.MultiIndex) -> np.ndarray:
        """Share of the frames of some states."""
        ...
    def plot(self, *, min_share: float=0.1):
        """Draw the tree, a row for each number of states.

        Parameters
        ----------
        min_share : Lines that bring a smaller share of a child's frames are left out

        Returns
        -------
        matplotlib Figure
        """
        ...
def state_tree(fits: Mapping[int, Any]) -> StateTree:
    """Follow states from a small number of them to a large one.

    Parameters
    ----------
    fits : By number of states: states of a fit, or a list with those of several seeds
    """
    ...
def _edges(n_states: int, next_n_states: int, table: Int[np.ndarray, 'n n']) -> pd.DataFrame:
    """The edges between two rows."""
    ...
def count_crossings(orders: Sequence[np.ndarray], tables: Sequence[np.ndarray]) -> float:
    """How much the lines of a tree cross.

    Parameters
    ----------
    orders : States of each row, from left to right
    tables : Frames that states of neighbouring rows share

    Returns
    -------
    Every crossing counts as many frames as the thinner of its lines
    """
    ...
def arrange(tables: Sequence[np.ndarray], states: Sequence[np.ndarray], n_rounds: int=8) -> list[np.ndarray]:
    """Order the states of each row so that few lines cross.

    Parameters
    ----------
    tables : Frames that states of neighbouring rows share
    states : States in use in each row
    n_rounds : How often to go down and up

    Returns
    -------
    States of each row, from left to right
    """
    ...
