# Made by tools/make_stubs.py: do not edit.
from .methods import patch
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
import numpy as np
__all__ = ['WITHIN', 'LOWEST', 'MOST_STEPS', 'first_kappa', 'growth_power', 'Stickiness']
def first_kappa(n_frames: int, n_states: int) -> float:
    """Stickiness to begin the search with.

    Parameters
    ----------
    n_frames : Recorded frames
    n_states : $K$
    """
    ...
def growth_power(tried: Sequence | np.ndarray, shown: Sequence | np.ndarray) -> float:
    """The power by which durations grow with the stickiness.

    Parameters
    ----------
    tried : Stickinesses
    shown : Median durations under them, in frames

    Returns
    -------
    Between 0.25 and 1.5
    """
    ...
WITHIN: Any
LOWEST: Any
MOST_STEPS: Any
@dataclass
class Stickiness:
    """The stickiness of a chain.

    Parameters
    ----------
    kappa : Stickiness of the next sweep
    target : Median duration that is wanted, in frames; None if the stickiness was given
    highest : Where the search ends, because the stickiness outweighs all data
    settled : Number of sweeps before the first with the present stickiness
    kappas : Stickiness of each sweep
    tried, shown : Stickinesses that were held, and the median durations of the estimates under them
    n_steps : How many steps were taken
    given_up : Whether the search has ended without success
    held : Whether another chain has found the stickiness, and this one keeps it
    """
    kappa: float
    target: float | None = ...
    highest: float = ...
    settled: int = ...
    kappas: list = ...
    tried: list = ...
    shown: list = ...
    n_steps: int = ...
    given_up: bool = ...
    held: bool = ...
    @property
    def reached(self) -> bool:
        """Whether the last estimate lasted as long as wanted; True if nothing was wanted, False if it is not known."""
        ...
    def is_due(self, n_held: int) -> bool:
        """Whether the durations should be measured now.

        Parameters
        ----------
        n_held : Sweeps with the present stickiness
        """
        ...
    def correct(self, shown: float, *, moving: bool=False) -> bool:
        """Compare what is shown with what was wanted; if they differ, take a step.

        Parameters
        ----------
        shown : Median duration of the estimate under the present stickiness, in frames
        moving : Whether the chain has yet to reach its plateau

        Returns
        -------
        Whether the stickiness stays as it is
        """
        ...
    def _step(self) -> float:
        """The stickiness that the measurements so far point to."""
        ...
    def _closest(self) -> float:
        """The stickiness that came closest to what was wanted; the largest of several."""
        ...
def _error(target: float, median: float) -> float:
    """Distance between two durations, as a logarithm."""
    ...
