# Made by tools/make_stubs.py: do not edit.
from .methods import patch
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
import numpy as np
__all__ = ['WITHIN', 'LOWEST', 'first_kappa', 'adjust_kappa', 'has_settled', 'Stickiness']
def first_kappa(n_frames: int, n_states: int) -> float:
    """Stickiness to begin the search with.

    Parameters
    ----------
    n_frames : Recorded frames
    n_states : $K$
    """
    ...
def adjust_kappa(trans_kappa: float, medians: Sequence, target: float) -> float:
    """Turn the stickiness a little towards the duration wanted.

    Parameters
    ----------
    trans_kappa : Stickiness of the last sweep
    medians : Median durations after each sweep so far, in frames
    target : Duration that is wanted, in frames

    Returns
    -------
    Stickiness for the next sweep
    """
    ...
def has_settled(medians: Sequence, target: float, *, n_sweeps: int=10, tolerance: float=0.05) -> bool:
    """Whether the states have lasted as long as wanted over the last sweeps.

    Parameters
    ----------
    medians : Median durations after each sweep so far, in frames
    target : Duration that is wanted, in frames
    n_sweeps : How many of the last ones to look at
    tolerance : Largest mean error, and half the largest trend, as a part of the duration
    """
    ...
WITHIN: Any
@dataclass
class Stickiness:
    """The stickiness of a chain.

    Parameters
    ----------
    kappa : Stickiness of the next sweep
    target : Median duration that is wanted, in frames; None if the stickiness was given
    highest : Where the search ends, because the stickiness outweighs all data
    settled : Number of sweeps before the first with the present stickiness; None while the thermostat is at work
    kappas, medians : Stickiness of each sweep, and the median duration of its draw (if there is a target)
    tried, shown : Stickinesses that were held, and the median durations of the estimates under them
    given_up : Whether the search has ended without success
    n_corrections : How many corrections are left to be tried
    """
    kappa: float
    target: float | None = ...
    highest: float = ...
    settled: int | None = ...
    kappas: list = ...
    medians: list = ...
    tried: list = ...
    shown: list = ...
    given_up: bool = ...
    n_corrections: int = ...
    def __post_init__(self):
        ...
    @property
    def reached(self) -> bool:
        """Whether the last estimate lasted as long as wanted; True if nothing was wanted, False if it is not known."""
        ...
    def turn(self, median: float | None) -> None:
        """Take note of a sweep, and set the stickiness of the next.

        Parameters
        ----------
        median : Median duration of the last draw, in frames; None if there is no target
        """
        ...
    def correct(self, shown: float) -> bool:
        """Compare what is shown with what was wanted; if they differ, take a step.

        Parameters
        ----------
        shown : Median duration of the estimate under the present stickiness, in frames

        Returns
        -------
        Whether the stickiness stays as it is
        """
        ...
def _error(target: float, median: float) -> float:
    """Distance between two durations, as a logarithm."""
    ...
LOWEST: Any
def _power(tried: Sequence[float], shown: Sequence[float]) -> float:
    """The power by which durations have grown with the stickiness over the last step."""
    ...
