# Made by tools/make_stubs.py: do not edit.
from .. import __version__
from ..methods import patch
from ..plots import new_axes
from .compositions import log_ratios
from .flow import transition_table
from .permutations import random_orders
from .tables import tally_states
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from jaxtyping import Float
from typing import Any
import numpy as np
import pandas as pd
__all__ = ['fingerprint', 'Separability', 'classify_groups']
def fingerprint(states: Any, recordings: Any, *, animal: str, parts: Sequence[str]=('usage', 'transitions'), **options: Any) -> pd.DataFrame:
    """Describe each animal by its states.

    Parameters
    ----------
    states : A fit, a consensus, or states by recording
    recordings : Recordings with metadata, or a table with a row per recording
    animal : Column of the metadata that names the animal
    parts : Of "usage", "transitions" and "durations"
    options : `fps`, `num_states` and others: see `tally_states`

    Returns
    -------
    A row per animal; columns are named such as "usage 2" and "0 > 2"
    """
    ...
@dataclass(frozen=True, eq=False)
class Separability:
    """How well groups can be told apart by their fingerprints.

    Parameters
    ----------
    accuracy : Balanced accuracy on animals that were not learned from
    baseline : The same with labels exchanged between animals, one for each permutation
    p : Share of all labelings that reach the accuracy, the true one included
    confusion : Share of the animals of each group (rows) that were taken for each group (columns)
    importance : A row per column of the fingerprint: accuracy that is lost if test animals get its values from other animals
    sentence : What was done, for a Methods section
    """
    accuracy: float
    baseline: Float[np.ndarray, 'n_permutations']
    p: float
    confusion: pd.DataFrame
    importance: pd.DataFrame
    sentence: str
    def __str__(self) -> str:
        ...
    def __repr__(self) -> str:
        ...
    def plot(self, axes: Any=None) -> Any:
        """Plot the confusion matrix, the accuracy beside its baseline, and what carries it."""
        ...
def _folds(labels: np.ndarray, n_folds: int, seed: int) -> np.ndarray:
    """Fold of each animal; all folds have about as many of each group."""
    ...
def _ready(x: np.ndarray, train: np.ndarray) -> np.ndarray:
    """Columns filled in and scaled by the training animals."""
    ...
def _model(strength: float | int) -> Any:
    """The classifier."""
    ...
def _tell(x: np.ndarray, y: np.ndarray, fold: np.ndarray, strength: float | int, rng: Any=None) -> tuple:
    """Group that each animal is taken for; and, with a generator, the same with each column taken from other animals."""
    ...
def _balanced(y: np.ndarray, told: np.ndarray) -> float:
    """Mean over groups of the share that is told right."""
    ...
def classify_groups(prints: pd.DataFrame, groups: Any, *, n_folds: int=5, n_repeats: int=5, n_permutations: int=99, strength: float | int=0.1, seed: int=0) -> Separability:
    """Tell the groups of animals by their fingerprints.

    Parameters
    ----------
    prints : From `fingerprint`: a row per animal
    groups : Group of each animal: by animal, or in the order of the rows
    n_folds : Fewer if a group has fewer animals
    n_repeats : With other folds
    n_permutations : Labelings for the baseline
    strength : The larger, the more the classifier trusts the data (C of scikit-learn)
    seed : Of the random numbers
    """
    ...
def _labels_of(prints: pd.DataFrame, groups: Any) -> tuple[list, np.ndarray]:
    """Names of the groups, and the number of each animal's."""
    ...
def _classified(right: float, baseline: np.ndarray, p: float, sizes: np.ndarray, names: list, n: int, k: int, r: int) -> str:
    """The sentence for a Methods section."""
    ...
