# Made by tools/make_stubs.py: do not edit.
from ..chains import Problem, chains_that_fit, make_hypparams, pose_problem
from ..checkpoints import Checkpoint, compare_settings
from ..fits.fitting import fit, fit_settings
from ..fits.reliability import self_agreement
from ..fits.results import Fit, load_fit
from ..fits.settings import Setting, choose_stickiness, describe_request
from ..methods import patch
from ..state_seqs import rand_scores
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import product
from numbers import Real
from pathlib import Path
from state_moseq.model_selection import as_arguments, load_scan, name_model, parse_h5_name, read_model, setting_columns
from state_moseq.recordings import Recordings, check_fps, check_syllables, hash_labels, more_about, warn_of_holes
from state_moseq.scans.consensus import Consensus
from state_moseq.scans.explorer import Digest
from state_moseq.scans.recommend import Recommendation
from state_moseq.scans.trees import StateTree
from state_moseq.tasks import Work, do_tasks, has_file, hear_warnings, read_errors, read_plan, take_share, write_plan
from typing import Any
import inspect
import jax
import json
import numpy as np
import os
import pandas as pd
import warnings
__all__ = ['OPTIONS', 'plan_models', 'prepare_folder', 'leaders_of', 'in_turn', 'fit_one', 'fit_together', 'is_finished', 'fit_work', 'Scan', 'open_scan', 'make_batches', 'scan', 'fit_share']
def _whole_numbers(name: str, given: Any, lowest: int) -> list[int]:
    """Whole numbers from `lowest` to the largest of 32 bits, or one sentence.

    Parameters
    ----------
    name : Of the argument
    given : What the user gave
    lowest : Smallest that is allowed
    """
    ...
def plan_models(trans_kappa: Any, target_duration: Any, n_states: Any, seeds: Any) -> list[str]:
    """Names of the models of a scan.

    Parameters
    ----------
    trans_kappa : Stickiness: one or several, or None
    target_duration : Median duration of the states in seconds: one or several, or None
    n_states : Upper limit of the number of states: one or several
    seeds : Random seeds, several

    Returns
    -------
    One name per model, a seed after the other
    """
    ...
def _check_options(options: Mapping) -> None:
    """Raise a ValueError unless these options can be kept in a file.

    Parameters
    ----------
    options : For `fit`
    """
    ...
OPTIONS: Any
OPTIONS: Any
def prepare_folder(folder: str | os.PathLike, recordings: Mapping, fps: float | int | None, names: Sequence[str], *, pairs: bool, options: Mapping) -> list[str]:
    """Write down what all models of a scan share, or check that it is the same as before.

    Parameters
    ----------
    folder : Is made if it does not exist
    recordings : Labels by name
    fps : Frames per second
    names : From `plan_models`
    pairs : Also write the pairs of files of the authors' tutorials?
    options : Differences from `OPTIONS`

    Returns
    -------
    Names of all models that are planned by now
    """
    ...
def _keep_model(folder: str | os.PathLike, name: str, found: Fit, pairs: bool) -> None:
    """Write the files of a model; one that was interrupted keeps its checkpoint.

    Parameters
    ----------
    folder : From `prepare_folder`
    name : From `plan_models`
    found : The model
    pairs : Also write the pair of files of the authors' tutorials?
    """
    ...
def leaders_of(names: Sequence[str]) -> dict[str, str]:
    """The models that look for the stickiness of others.

    Parameters
    ----------
    names : Of all models of a plan

    Returns
    -------
    By name; often its own
    """
    ...
def _wish(name: str) -> tuple | str:
    """Duration and number of states; the name itself if the stickiness was given."""
    ...
def in_turn(left: Sequence[str], names: Sequence[str]) -> list[list[str]]:
    """Models that look for a stickiness, and models that are then given one.

    Parameters
    ----------
    left : Models that are left to be fitted
    names : Of all models of the plan

    Returns
    -------
    One list or two
    """
    ...
def _pose(shared: Mapping, n_states: int) -> tuple[Problem, dict]:
    """What the models of a plan with this number of states are fitted to.

    Parameters
    ----------
    shared : From `read_plan`
    n_states : Upper limit of the number of states

    Returns
    -------
    And where its chains start
    """
    ...
def _setting_of(folder: str | os.PathLike, shared: Mapping, name: str) -> Setting:
    """What distinguishes a model from the others of its plan.

    Parameters
    ----------
    folder : From `prepare_folder`
    shared : From `read_plan`
    name : From `plan_models`
    """
    ...
def _discard_foreign(folder: str | os.PathLike, name: str, shared: Mapping, setting: Setting) -> None:
    """Remove the checkpoint of a model if one cannot go on from it.

    Parameters
    ----------
    folder : From `prepare_folder`
    name : From `plan_models`
    shared : From `read_plan`
    setting : From `_setting_of`
    """
    ...
def fit_one(folder: str | os.PathLike, name: str) -> None:
    """Fit one model, or go on with it, and write its file.

    Parameters
    ----------
    folder : From `prepare_folder`
    name : From `plan_models`
    """
    ...
def fit_together(folder: str | os.PathLike, names: Sequence[str]) -> dict[str, list[str]]:
    """Fit several models side by side, and write their files; those that cannot be among them are left out.

    Parameters
    ----------
    folder : From `prepare_folder`
    names : Models with the same number of states

    Returns
    -------
    Warnings of each model
    """
    ...
def _is_possible(problem: Problem, setting: Setting) -> bool:
    """Whether a setting would be accepted.

    Parameters
    ----------
    problem : From `pose_problem`
    setting : Of one model
    """
    ...
def _sort_warnings(heard: Sequence[str], found: Mapping) -> dict[str, list[str]]:
    """Say whose each warning is: those of durations come in the order of the fits.

    Parameters
    ----------
    heard : Warnings of a batch
    found : Its fits by name

    Returns
    -------
    Warnings of each fit
    """
    ...
def is_finished(folder: str | os.PathLike, name: str, *, pairs: bool) -> bool:
    """Whether a model has all its files.

    Parameters
    ----------
    folder : From `prepare_folder`
    name : From `plan_models`
    pairs : Must the pair of files of the authors' tutorials be there, too?
    """
    ...
def fit_work(folder: str | os.PathLike, pairs: bool) -> Work:
    """What the workers of a scan do.

    Parameters
    ----------
    folder : From `prepare_folder`
    pairs : Also write the pairs of files of the authors' tutorials?
    """
    ...
@dataclass
class Scan:
    """Models of one scan.

    Parameters
    ----------
    folder : Where they lie
    models : A row per finished model: kappa (or target_duration), n_states, seed, prefix of its files
    errors : A row per failed model: its name, the last line of the error, and the whole traceback
    missing : Names of planned models without a file or an error: not yet fitted
    fps : Frames per second, or None if unknown
    """
    folder: Path
    models: pd.DataFrame
    errors: pd.DataFrame
    missing: list[str]
    fps: float | None
    _read: dict = ...
    def __repr__(self):
        ...
    def __len__(self):
        ...
    def consensus(self, **setting: Any) -> Consensus:
        """What the seeds of one setting agree on.

        Parameters
        ----------
        setting : Which models vote, such as `kappa=1e4, n_states=5`

        Returns
        -------
        Fits are named by their seeds
        """
        ...
    def fit_consensus(self, held_out: Mapping | None=None, *, n_folds: int=4, num_iters: int=1000, seed: int=0, progress: bool=True, **setting: Any) -> Fit:
        """A model of what the seeds of one setting agree on.

        Parameters
        ----------
        held_out : Labels of other recordings by name; None: folds of the fitted ones
        n_folds : Number of folds, if there is no `held_out`
        num_iters : Most sweeps
        seed : Random seed of the new fit
        progress : Show a progress bar
        setting : Which models agree, such as `kappa=1e4, n_states=5`
        """
        ...
    def explore(self, *, digest: Digest | None=None, progress: bool=True) -> Any:
        """Look at the models of a scan by moving sliders; they begin at the recommended one.

        Parameters
        ----------
        digest : From `digest_scan`; computed if None
        progress : Show a progress bar while files are read?

        Returns
        -------
        An ipywidgets box
        """
        ...
    def report(self, path: str | os.PathLike, *, title: str='Models of a scan', digest: Digest | None=None, progress: bool=True) -> None:
        """Write a page with which anyone can look at the models of a scan, without Python and offline.

        Parameters
        ----------
        path : File to write, ending in .html
        title : Heading of the page
        digest : From `digest_scan`; computed if None
        progress : Show a progress bar while files are read?
        """
        ...
    def cross_validate(self, n_folds: int=4, *, seed: int=0, n_jobs: int | None=None, progress: bool=True) -> pd.DataFrame:
        """Score every setting of a scan on held-out recordings; folds that are finished are kept.

        Parameters
        ----------
        n_folds : Number of folds
        seed : Seed of the fits
        n_jobs : Processes; None: what `joblib.parallel_config` says, or one
        progress : Show a progress bar?

        Returns
        -------
        A row per setting and unit; errors are raised at the end
        """
        ...
    def folds(self) -> pd.DataFrame:
        """What `cross_validate` has found so far.

        Returns
        -------
        Setting, seed, fold, unit, log_likelihood, n_frames; how the fit ended
        """
        ...
    def recommend(self, between: tuple | None=None, *, min_frequency: float=0.02, min_stability: float | int=0.5) -> Recommendation:
        """Recommend a setting, say by which rule, and what speaks against it.

        Parameters
        ----------
        between : Range in seconds in which the durations of states should lie
        min_frequency : States below this fraction of frames do not count
        min_stability : Agreement of seeds, as a part of what is possible, below which a setting is out
        """
        ...
    def choose(self, **setting: Any) -> pd.DataFrame:
        """Rows of the models with these values.

        Parameters
        ----------
        setting : Values of columns, such as `n_states=5, seed=0`
        """
        ...
    def load(self, **setting: Any) -> Fit:
        """The `Fit` with these values.

        Parameters
        ----------
        setting : Values of columns, which must name one model
        """
        ...
    def read(self, prefix: str) -> tuple[dict, dict]:
        """What is needed to compare a model with others.

        Parameters
        ----------
        prefix : Of the files of a model, from the table `models`

        Returns
        -------
        States as runs by recording, and other information; see `read_model`
        """
        ...
    @property
    def labels(self) -> dict | None:
        """Labels that were fitted, by name; None for files of the authors' tutorials."""
        ...
    @property
    def agreement(self) -> dict:
        """For each setting: rows of its models, and the adjusted Rand indices between their states."""
        ...
    def table(self, *, min_frequency: float=0.02, progress: bool=False) -> pd.DataFrame:
        """Scores of every model, in tidy form, and how its fit went.

        Parameters
        ----------
        min_frequency : States below this fraction of frames do not count
        progress : Show a progress bar while files are read?

        Returns
        -------
        One row per model
        """
        ...
    def settings(self, *, min_frequency: float=0.02) -> pd.DataFrame:
        """Scores of every setting: what its seeds have in common.

        Parameters
        ----------
        min_frequency : States below this fraction of frames do not count

        Returns
        -------
        One row per setting
        """
        ...
    def plot(self, setting: str | None=None, **options: Any):
        """Plot log probability and its outcome against what was scanned, and against each other.

        Parameters
        ----------
        setting : "kappa", "target_duration" or "n_states"; what was scanned if None
        options : See `plot_scan`

        Returns
        -------
        matplotlib Figure
        """
        ...
    def plot_frequencies(self, **options: Any):
        """Plot ranked state frequencies, one panel for each number of states.

        Parameters
        ----------
        options : See `plot_ranked_frequencies`

        Returns
        -------
        matplotlib Figure
        """
        ...
    def plot_confusion(self, seed: int=0, **setting: Any):
        """Plot row-normalized confusion matrices of one seed with the others, in matched order.

        Parameters
        ----------
        seed : Seed of the rows; the other seeds are the columns
        setting : Which models, such as `kappa=1e4, n_states=5`

        Returns
        -------
        matplotlib Figure
        """
        ...
    def plot_flow(self, left: Mapping, right: Mapping) -> Any:
        """Draw a Sankey diagram from the states of one model to those of another.

        Parameters
        ----------
        left : One model, such as `{"n_states": 4, "kappa": 1e4, "seed": 0}`
        right : Another one

        Returns
        -------
        plotly Figure
        """
        ...
    def plot_scores(self, setting: str | None=None):
        """Plot stability with its interval, and held-out likelihood with its standard error, against what was scanned.

        Parameters
        ----------
        setting : "kappa", "target_duration" or "n_states"; what was scanned if None

        Returns
        -------
        matplotlib Figure
        """
        ...
    def tree(self, **setting: Any) -> StateTree:
        """How the states of a scan split as their number grows.

        Parameters
        ----------
        setting : Which models, such as `kappa=1e4`; all numbers of states if none is named
        """
        ...
def open_scan(folder: str | os.PathLike, *, fps: float | int | None=None) -> Scan:
    """Look into the folder of a scan, finished or not.

    Parameters
    ----------
    folder : Folder of `scan`, or with the authors' pairs of files
    fps : Frames per second; from scan.h5 if None
    """
    ...
def make_batches(folder: str | os.PathLike, names: Sequence[str], batch_size: int | None) -> list[list[str]]:
    """Cut a plan into batches that run side by side.

    Parameters
    ----------
    folder : From `prepare_folder`
    names : Models to be fitted
    batch_size : Models side by side; None: 1 on a CPU, what fits on a GPU

    Returns
    -------
    Each with one number of states
    """
    ...
def scan(recordings: Mapping, *, trans_kappa: Any=None, target_duration: Any=None, n_states: Any, seeds: Iterable[int] | Any=..., folder: str | os.PathLike, n_jobs: int | None=None, batch_size: int | None=None, pairs: bool=False, only_plan: bool=False, fps: float | int | None=None, progress: bool=True, **options: Any) -> Scan:
    """Fit recordings with every combination of settings and seeds; models that are finished are kept.

    Parameters
    ----------
    recordings : Labels by name: `load_syllables(...)`, or a plain dict of integer arrays
    trans_kappa : Stickinesses to try,
    target_duration : or median durations of the states, in seconds
    n_states : Upper limits of the number of states to try
    seeds : Random seeds, several
    folder : Where models are kept; call again with the same to go on
    n_jobs : Processes; None: what `joblib.parallel_config` says, or one
    batch_size : Models side by side; None: 1 on a CPU, what fits on a GPU
    pairs : Also write the pairs of files of the authors' tutorials?
    only_plan : Write the plan and fit nothing; see `fit_share`
    fps : Frames per second; that of `recordings` if None
    progress : Show a progress bar with the time left?
    options : num_iters, tolerance, model, effort, init, window, max_gap, hypparams: see `fit`
    """
    ...
def fit_share(folder: str | os.PathLike, share: int, n_shares: int) -> Scan:
    """Fit a part of the planned models: every `n_shares`-th one, or all seeds of every `n_shares`-th duration.

    Parameters
    ----------
    folder : Folder of `scan(..., only_plan=True)`
    share : Number of this job, from 0
    n_shares : Number of jobs
    """
    ...
