# Made by tools/make_stubs.py: do not edit.
from ..methods import patch
from ..plots import new_axes
from ..run_lengths import Runs
from ..state_seqs import encode_states, get_adjusted_rand
from .consensus import cut_into_pieces, find_changes, match_to, vote
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from jaxtyping import Float, Int, Shaped
from matplotlib.figure import Figure
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.optimize import linear_sum_assignment
from scipy.spatial.distance import squareform
from scipy.special import xlogy
from typing import Any
import numpy as np
import pandas as pd
__all__ = ['Cells', 'make_cells', 'count_shared', 'partition_distances', 'distances_between', 'middle_loss', 'tangent_scores', 'move_all', 'move_largest', 'merge_gains', 'part_gains', 'improve', 'find_middle', 'CredibleBall', 'credible_ball', 'deal_frames', 'group_draws', 'say_changes', 'PartitionPosterior', 'partition_posterior']
@dataclass(frozen=True, eq=False)
class Cells:
    """Draws, cut into cells in which each of them has one state.

    Parameters
    ----------
    states : State of every draw in every cell, numbered from 0, (n_draws, n_cells)
    n_frames : Frames of every cell
    which : Cell of every piece; -1 where some draw has no state
    edges : Where the pieces begin, all recordings end to end, and the number of all frames
    ends : Where every recording ends, by name
    """
    states: Int[np.ndarray, 'n_draws n_cells']
    n_frames: Int[np.ndarray, 'n_cells']
    which: Int[np.ndarray, 'n_pieces']
    edges: Int[np.ndarray, 'n_edges']
    ends: dict[Hashable, int]
def _check_versions(versions: Sequence) -> list[dict[Hashable, Runs]]:
    """Runs of every draw, of the same recordings in the same order."""
    ...
def make_cells(versions: Sequence) -> Cells:
    """Cut draws into cells.

    Parameters
    ----------
    versions : States of each draw: fits, runs, or labels by recording
    """
    ...
def _numbered(states: np.ndarray) -> np.ndarray:
    """States of a draw, numbered from 0 without holes."""
    ...
def count_shared(assigned: Int[np.ndarray, 'n_cells'], cells: Cells, n_states: int) -> Float[np.ndarray, 'n_draws n_states n_theirs']:
    """Frames that states of a partition share with those of each draw.

    Parameters
    ----------
    assigned : State of each cell
    cells : From `make_cells`
    n_states : States that `assigned` may have
    """
    ...
def partition_distances(shared: Float[np.ndarray, 'n_draws n_states n_theirs'], measure: str='vi') -> Float[np.ndarray, 'n_draws']:
    """How far a partition is from each draw.

    Parameters
    ----------
    shared : From `count_shared`
    measure : "vi", in nats, or "binder"
    """
    ...
def distances_between(cells: Cells) -> Float[np.ndarray, 'n_draws n_draws']:
    """Variation of information between all pairs of draws.

    Parameters
    ----------
    cells : From `make_cells`

    Returns
    -------
    In nats
    """
    ...
def middle_loss(shared: Float[np.ndarray, 'n_draws n_states n_theirs'], weights: Float[np.ndarray, 'n_draws']) -> float:
    """The part of the expected distance that depends on the estimate.

    Parameters
    ----------
    shared : From `count_shared`
    weights : Of the draws

    Returns
    -------
    In nats times frames
    """
    ...
def tangent_scores(shared: Float[np.ndarray, 'n_draws n_states n_theirs'], cells: Cells, weights: Float[np.ndarray, 'n_draws']) -> Float[np.ndarray, 'n_cells n_states']:
    """By how much the tangent of the loss rises for each frame that a cell brings to a state.

    Parameters
    ----------
    shared : From `count_shared`
    cells : From `make_cells`
    weights : Of the draws, none of them 0

    Returns
    -------
    In nats per frame; infinite for a state that is empty
    """
    ...
def move_all(assigned: Int[np.ndarray, 'n_cells'], cells: Cells, weights: Float[np.ndarray, 'n_draws'], n_states: int, *, num_iters: int=100) -> Int[np.ndarray, 'n_cells']:
    """Let all cells go where the tangent falls most, until none wants to.

    Parameters
    ----------
    assigned : State of each cell
    cells : From `make_cells`
    weights : Of the draws, none of them 0
    n_states : Most states of the estimate
    num_iters : Most rounds
    """
    ...
def move_largest(assigned: Int[np.ndarray, 'n_cells'], cells: Cells, weights: Float[np.ndarray, 'n_draws'], n_states: int, *, n_largest: int=1000) -> Int[np.ndarray, 'n_cells']:
    """Move the largest cells, one after the other, each to where it gains most.

    Parameters
    ----------
    assigned : State of each cell
    cells : From `make_cells`
    weights : Of the draws
    n_states : Most states of the estimate
    n_largest : Cells that are tried
    """
    ...
def _added(n: np.ndarray, more: Any) -> np.ndarray:
    """What $f$ rises by."""
    ...
def merge_gains(shared: Float[np.ndarray, 'n_draws n_states n_theirs'], weights: Float[np.ndarray, 'n_draws']) -> Float[np.ndarray, 'n_states n_states']:
    """What the loss falls by if two states become one.

    Parameters
    ----------
    shared : From `count_shared`
    weights : Of the draws

    Returns
    -------
    In nats times frames; 0 on the diagonal
    """
    ...
def part_gains(assigned: Int[np.ndarray, 'n_cells'], cells: Cells, weights: Float[np.ndarray, 'n_draws'], n_states: int, draw: int) -> Float[np.ndarray, 'n_states n_theirs n_states']:
    """What the loss falls by if the part of a state that one state of a draw holds goes to another one.

    Parameters
    ----------
    assigned : State of each cell
    cells : From `make_cells`
    weights : Of the draws
    n_states : Most states of the estimate
    draw : Whose states move

    Returns
    -------
    From, state of the draw, to: nats times frames
    """
    ...
def improve(assigned: Int[np.ndarray, 'n_cells'], cells: Cells, weights: Float[np.ndarray, 'n_draws'], n_states: int, *, n_jumps: int=4) -> tuple[Int[np.ndarray, 'n_cells'], float]:
    """Improve a partition until neither steps nor jumps help.

    Parameters
    ----------
    assigned : State of each cell
    cells : From `make_cells`
    weights : Of the draws
    n_states : Most states of the estimate
    n_jumps : Draws whose states may jump

    Returns
    -------
    And the loss
    """
    ...
def find_middle(cells: Cells, weights: Float[np.ndarray, 'n_draws'], between: Float[np.ndarray, 'n_draws n_draws'], n_states: int, *, n_starts: int=4, n_best: int=2, most: int=10000) -> Int[np.ndarray, 'n_cells']:
    """The partition with the smallest expected distance to the draws that a search can find.

    Parameters
    ----------
    cells : From `make_cells`
    weights : Of the draws
    between : From `distances_between`
    n_states : Most states of the estimate
    n_starts : Draws to begin at; the vote comes on top
    n_best : Starts that may jump
    most : Cells in the search
    """
    ...
def _few(states: np.ndarray, n_frames: np.ndarray, n_states: int) -> np.ndarray:
    """The most used states; the others are put into the last one of these."""
    ...
@dataclass(frozen=True, eq=False)
class CredibleBall:
    """The smallest ball around an estimate that holds most of the draws.

    Parameters
    ----------
    level : Share of the posterior that it holds, at least
    radius : Largest distance to a draw in it (nats)
    horizontal : Numbers of the draws in it that are farthest from the estimate
    upper : Numbers of the farthest of those draws that have the fewest states
    lower : Numbers of the farthest of those draws that have the most states
    n_states : How many states the draws of `upper` and of `lower` have
    """
    level: float
    radius: float
    horizontal: tuple[int, ...]
    upper: tuple[int, ...]
    lower: tuple[int, ...]
    n_states: tuple[int, int]
def credible_ball(distances: Float[np.ndarray, 'n_draws'], weights: Float[np.ndarray, 'n_draws'], used: Int[np.ndarray, 'n_draws'], level: float=0.95) -> CredibleBall:
    """The smallest ball around an estimate that holds a share of the posterior.

    Parameters
    ----------
    distances : From the estimate to each draw
    weights : Of the draws
    used : Number of states of each draw
    level : Share of the posterior to be held
    """
    ...
def deal_frames(cells: Cells, n_blocks: int=20) -> tuple[Cells, Cells]:
    """Deal the frames into two halves.

    Parameters
    ----------
    cells : From `make_cells`
    n_blocks : Blocks of time, taken alternately

    Returns
    -------
    The same cells with the frames of one half each
    """
    ...
def group_draws(between: Float[np.ndarray, 'n_draws n_draws'], of_halves: Sequence, weights: Float[np.ndarray, 'n_draws'], *, most: int=4, apart: float=1.02, lightest: float=0.05, fewest: int=6) -> Int[np.ndarray, 'n_draws']:
    """Put draws into as many groups as come back from either half of the frames.

    Parameters
    ----------
    between : From `distances_between`
    of_halves : The same with either half of the frames
    weights : Of the draws; they sum to one
    most : Most groups
    apart : How many times farther apart different groups must be
    lightest : Least weight of a group
    fewest : Draws that are needed

    Returns
    -------
    Group of each draw, the heaviest is 0
    """
    ...
def say_changes(counts: Int[np.ndarray, 'n_states n_states']) -> str:
    """What an alternative does with the states of the estimate.

    Parameters
    ----------
    counts : Frames shared: alternative (rows), estimate

    Returns
    -------
    Such as "merges 3 and 5 and splits 8"
    """
    ...
@dataclass(frozen=True, eq=False)
class PartitionPosterior:
    """What many draws of the states say about the division of the recordings.

    Parameters
    ----------
    states : The estimate, as runs of states by recording; -1 where some draw has no state
    expected_vi : Mean distance from the estimate to the draws (nats)
    expected_binder : Mean share of the pairs of frames that one keeps together and the other one separates
    entropy : Distance from the estimate to a single state (nats), to compare with
    distances : Distance from the estimate to each draw (nats)
    weights : Weight of each draw; they sum to one
    ball : Smallest ball around the estimate that holds most draws, see `CredibleBall`
    groups : Alternative to which each draw belongs, "A" for the heaviest
    alternatives : A row for each: its weight, number of draws, distance from the estimate (nats), and what it does differently
    versions : States of each alternative, as runs by recording
    """
    states: dict[Hashable, Runs]
    expected_vi: float
    expected_binder: float
    entropy: float
    distances: Float[np.ndarray, 'n_draws']
    weights: Float[np.ndarray, 'n_draws']
    ball: CredibleBall
    groups: Shaped[np.ndarray, 'n_draws']
    alternatives: pd.DataFrame
    versions: dict[str, dict[Hashable, Runs]]
    def __repr__(self):
        ...
    def plot(self) -> Figure:
        """Plot how far the draws are from the estimate, alternative by alternative."""
        ...
def _in_order(assigned: np.ndarray, cells: Cells) -> np.ndarray:
    """States numbered by use."""
    ...
def _numbered_as(assigned: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """States under the numbers of those that they overlap; counts have the states as rows."""
    ...
def _write(assigned: np.ndarray, cells: Cells) -> dict[Hashable, Runs]:
    """States of cells as runs by recording."""
    ...
def _check_weights(weights: Any, n_draws: int) -> np.ndarray:
    """Weights that sum to one."""
    ...
def partition_posterior(versions: Sequence, weights: Any=None, *, level: float | int=0.95, n_states: int | None=None, max_alternatives: int=4) -> PartitionPosterior:
    """The partition in the middle of many draws, a credible ball around it, and alternatives.

    Parameters
    ----------
    versions : Draws, or fits of several seeds: runs or labels by recording
    weights : Weight of each; None: all the same
    level : Share of the posterior that the ball holds
    n_states : Most states of the estimate; None: as many as a draw has
    max_alternatives : Most alternatives
    """
    ...
def _alternatives(cells: Cells, weights: np.ndarray, between: np.ndarray, middle: np.ndarray, groups: np.ndarray, n_states: int) -> tuple[pd.DataFrame, dict]:
    """What each group of draws says, as a row of a table, and its states."""
    ...
