# Made by tools/make_stubs.py: do not edit.
from .. import __version__
from ..methods import patch
from ..plots import new_axes, state_colors
from ..state_seqs import check_choice
from .compositions import log_ratios
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape
from importlib.util import find_spec
from jaxtyping import Float, Int
from state_moseq.groups.permutations import Shuffled, count_arrangements, permutation_test
from typing import Any
import numpy as np
import pandas as pd
import scipy.stats
import warnings
__all__ = ['PER_UNIT', 'SCALES', 'MIN_ANIMALS', 'TESTS', 'Units', 'collect_units', 'default_scale', 'Effects', 'estimate_effects', 'combine_estimates', 'adjust_p', 'Comparison', 'compare_groups']
@dataclass(frozen=True, eq=False)
class Units:
    """Animals, or animals in each condition, and what is compared of them.

    Parameters
    ----------
    about : A row per unit: animal, group, stratum, covariates
    names : Names of the groups; the first is the one that others are compared with
    groups : Number of the group of each unit
    strata : Number of the stratum of each unit; in a paired design, the animal
    covariates : Their values, centred; None without
    counts : Frames and visits, (2, n_layers, n_units, n_states)
    raw : What is compared, in its own unit, (n_layers, n_units, n_states)
    states : Labels of the columns
    said : What was left out or put together, in words
    """
    about: pd.DataFrame
    names: list
    groups: Int[np.ndarray, 'n_units']
    strata: Int[np.ndarray, 'n_units']
    covariates: Float[np.ndarray, 'n_units n_covariates'] | None
    counts: Float[np.ndarray, 'two n_layers n_units n_labels']
    raw: Float[np.ndarray, 'n_layers n_units n_states']
    states: list
    said: list
def _check_columns(table: pd.DataFrame, groups: str, measure: str, animal: str, others: list) -> None:
    """Columns must be there, and filled."""
    ...
def _group_names(table: pd.DataFrame, groups: str, baseline: Any) -> list:
    """Names of the groups, the one to compare with first."""
    ...
def _merge(table: pd.DataFrame, keys: list, measure: str) -> pd.DataFrame:
    """One row per key and state: counts added up, the measure averaged or made anew from counts."""
    ...
def _wide(merged: pd.DataFrame, keys: list, column: str, about: pd.DataFrame) -> np.ndarray:
    """A column as an array with a row per unit."""
    ...
def _constant(table: pd.DataFrame, keys: list, columns: list) -> None:
    """What is said of an animal must be the same in all of its rows."""
    ...
def _choose(about: pd.DataFrame, several: int, groups: str, animal: str, names: list, paired: bool) -> tuple:
    """The units that can be compared, and what is to be said about it."""
    ...
def _check_layout(about: pd.DataFrame, groups: str, animal: str, names: list, paired: bool) -> None:
    """Each animal in one group, or in all of them; two animals or more."""
    ...
def _as_numbers(about: pd.DataFrame, columns: list) -> np.ndarray:
    """Columns as numbers; of one in words, whether it is each of them but the first."""
    ...
def _code_strata(about: pd.DataFrame, strata: list, code: np.ndarray) -> np.ndarray:
    """Number of the stratum of each unit."""
    ...
def collect_units(tables: Sequence[pd.DataFrame], groups: str, *, measure: str='frame_frequency', animal: str='animal', paired: bool=False, strata: Sequence[str]=(), covariates: Sequence[str]=(), baseline: Any=None) -> Units:
    """One row for each animal, or for each animal in each condition.

    Parameters
    ----------
    tables : One table, or one for each draw of the states
    groups : Column that says the group, or the condition
    measure : Column to compare
    animal : Column that says which animal a row is about
    paired : Is every animal in all groups?
    strata : Columns
    covariates : Columns
    baseline : Group that the others are compared with
    """
    ...
PER_UNIT: Any
SCALES: Any
MIN_ANIMALS: Any
def default_scale(measure: str) -> str:
    """Scale on which a measure is compared.

    Parameters
    ----------
    measure : Column that is compared

    Returns
    -------
    One of SCALES
    """
    ...
def _rank(x: np.ndarray) -> np.ndarray:
    """Ranks of the units; NaN stays what it is."""
    ...
def _rescale(units: Units, measure: str, scale: str, reference: Any, pseudo_count: float | int) -> np.ndarray:
    """Values on the scale on which they are compared; NaN where there is none."""
    ...
def _too_little(units: Units, values: np.ndarray, measure: str, reference: Any) -> list:
    """Why a state cannot be tested; None if it can."""
    ...
@dataclass(frozen=True, eq=False)
class Effects:
    """By how much two groups differ, for each measure.

    Parameters
    ----------
    estimate : Second group minus first
    low, high : Ends of the interval
    variance : Of the estimate, by the linear model
    degrees : Degrees of freedom of that variance
    """
    estimate: Float[np.ndarray, 'n_measures']
    low: Float[np.ndarray, 'n_measures']
    high: Float[np.ndarray, 'n_measures']
    variance: Float[np.ndarray, 'n_measures']
    degrees: Float[np.ndarray, 'n_measures']
def estimate_effects(values: Float[np.ndarray, 'n_units n_measures'], design: Float[np.ndarray, 'n_units n_columns'], cells: Int[np.ndarray, 'n_units'], *, n_bootstrap: int=1999, level: float=0.05, seed: int=0) -> Effects:
    """Effects with intervals from resampling animals.

    Parameters
    ----------
    values : NaN where there is no value
    design : Of the linear model; the effect belongs to the first column
    cells : Units are resampled within these
    n_bootstrap : Resamples; 0: intervals by Student's t
    level : Part that an interval misses
    seed : Of the random numbers
    """
    ...
def _bootstrap_ends(x: np.ndarray, y: np.ndarray, cells: np.ndarray, n: int, level: float, seed: int) -> tuple | None:
    """Quantiles of the effect over resampled units, far enough out for their number."""
    ...
def combine_estimates(estimates: Float[np.ndarray, 'n_layers n_measures'], variances: Float[np.ndarray, 'n_layers n_measures'], degrees: Float[np.ndarray, 'n_measures'], *, level: float=0.05) -> tuple[Effects, Float[np.ndarray, 'n_measures']]:
    """Combine estimates from several versions of the states by Rubin's rules.

    Parameters
    ----------
    estimates : One row for each version
    variances : Of each estimate
    degrees : Degrees of freedom of one version
    level : Part that an interval misses

    Returns
    -------
    Combined; and share of the variance between versions
    """
    ...
_SPLIT: Any
_PAIRED: Any
TESTS: Any
def _other_test(test: str, units: Units, values: np.ndarray, paired: bool) -> tuple[np.ndarray, np.ndarray, str]:
    """Statistics and p of a test of SciPy; in words."""
    ...
def adjust_p(p: Float[np.ndarray, 'n_tests'], how: str='holm') -> Float[np.ndarray, 'n_tests']:
    """Correct p values for their number.

    Parameters
    ----------
    p : NaN where nothing was tested
    how : "holm", "fdr" (Benjamini and Hochberg) or "none"
    """
    ...
def _mixed_models(table: pd.DataFrame, columns: dict, measure: str, names: list, how: dict) -> tuple:
    """Wald statistics and p of the groups in models with recordings within animals; why a model failed."""
    ...
def _fit_mixed(values: np.ndarray, design: np.ndarray, animals: np.ndarray, n_asked: int) -> tuple:
    """Wald tests of the first columns of a design; why a model failed."""
    ...
@dataclass(frozen=True, eq=False)
class Comparison:
    """What differs between groups, by how much, and how that was found.

    Parameters
    ----------
    table : A row per state: mean of each group, statistic, p, corrected p, and a verdict in words
    effects : A row per pair of groups and state: effect with interval, on the scale of the comparison, and as a ratio on a log scale
    units : The animals, or animals in each condition
    values : What was compared, (n_units, n_states), the mean over versions of the states
    measure : Column that was compared
    scale : On which scale
    level : Level of the test
    sentence : What was done, for a Methods section
    shuffled : The permutations, or None for another test
    """
    table: pd.DataFrame
    effects: pd.DataFrame
    units: Units
    values: Float[np.ndarray, 'n_units n_states']
    measure: str
    scale: str
    level: float
    sentence: str
    shuffled: Shuffled | None
    def __str__(self) -> str:
        ...
    def __repr__(self) -> str:
        ...
    def _repr_html_(self) -> str:
        ...
    def plot(self, axes: Any=None) -> Any:
        """Plot every animal, and the effects with their intervals."""
        ...
_MEASURES: Any
_SCALED: Any
def _in_words(measure: str, scale: str, reference: Any, pseudo_count: float | int) -> str:
    """What was compared, on which scale."""
    ...
def _sizes(units: Units, animal: str, paired: bool) -> str:
    """Groups and how many animals they have."""
    ...
def _shuffling(units: Units, shuffled: Shuffled, strata: Sequence, covariates: Sequence, paired: bool, seed: int) -> str:
    """What was shuffled, and how small p could have been."""
    ...
_CORRECTED: Any
def _sentence(what: str, design: str, test: str, correction: str, reasons: list, units: Units, tail: list) -> str:
    """The sentence for a Methods section."""
    ...
def _about_intervals(r: '_Request', n_layers: int) -> list:
    """How intervals were made, and what was done with several versions of the states."""
    ...
def _group_means(units: Units) -> dict:
    """Mean of each group, in the unit of the measure, over the animals that have a value."""
    ...
def _all_cells_hold(cells: np.ndarray, known: np.ndarray) -> bool:
    """Whether every cell has two units or more with a value, for each measure that has values at all."""
    ...
def _effect_rows(units: Units, stack: np.ndarray, pair: tuple, paired: bool, how: dict) -> pd.DataFrame:
    """Effects of one pair of groups."""
    ...
def _verdicts(p: np.ndarray, reasons: list, level: float, alone: np.ndarray | None) -> list:
    """What to say about each state."""
    ...
def _permute(units: Units, stack: np.ndarray, tested: np.ndarray, n: int, seed: int) -> Shuffled:
    """The permutation test of the states that can be tested."""
    ...
@dataclass(frozen=True)
class _Request:
    """What was asked for."""
    groups: str
    measure: str
    animal: str
    paired: bool
    strata: tuple
    covariates: tuple
    scale: str
    reference: int | None
    pseudo_count: float | int
    test: str
    correction: str
    n_permutations: int
    n_bootstrap: int
    level: float
    seed: int
def _test(r: _Request, tables: list, units: Units, stack: np.ndarray, reasons: list) -> tuple:
    """Statistics, p, corrected p, in words, the permutations, which versions alone would show a difference, reasons."""
    ...
def compare_groups(table: pd.DataFrame | Sequence, groups: str, *, measure: str='frame_frequency', animal: str='animal', paired: bool=False, strata: str | Sequence=(), covariates: str | Sequence=(), baseline: Any=None, scale: str | None=None, reference: int | None=None, pseudo_count: float | int=0.5, test: str='permutation', correction: str | None=None, n_permutations: int=9999, n_bootstrap: int=1999, level: float=0.05, seed: int=0) -> Comparison:
    """Find out which states differ between groups, with the animal as the unit.

    Parameters
    ----------
    table : From `state_table`; or several, one for each version of the states
    groups : Column that says the group, or the condition
    measure : Column to compare
    animal : Column that says which animal a row is about
    paired : Compare within animals, each of which is in all groups
    strata : Columns; labels are exchanged only where these are the same
    covariates : Columns that explain the measure as well
    baseline : Group that others are compared with; the first by name
    scale : One of SCALES; None: by `default_scale`
    reference : State that log ratios are to; None: all states
    pseudo_count : Visits added to each state of each animal for log ratios
    test : Or one of TESTS, or "mixed"
    correction : "max-t" (only of permutations), "holm", "fdr" or "none"
    n_permutations : All of them, if there are no more
    n_bootstrap : Resamples for intervals; 0: by Student's t
    level : Of the tests; intervals miss the truth so often
    seed : Of all random numbers
    """
    ...
def _all_effects(r: _Request, units: Units, stack: np.ndarray, reasons: list) -> pd.DataFrame:
    """Effects of all pairs of groups, with p of each pair if there are more than two groups."""
    ...
def _compare(r: _Request, tables: list, units: Units, stack: np.ndarray, reasons: list) -> Comparison:
    """The comparison of values that are ready."""
    ...
def _colors(compared: Comparison) -> list:
    """The colour of each state."""
    ...
def _join_animals(ax: Any, units: Units, values: np.ndarray, at: np.ndarray, color: str) -> None:
    """Lines from condition to condition of each animal."""
    ...
def _draw_animals(compared: Comparison, ax: Any) -> None:
    """Dots of all animals, by state and group."""
    ...
def _draw_effects(compared: Comparison, ax: Any, two: bool) -> None:
    """Effects with intervals, from top to bottom."""
    ...
