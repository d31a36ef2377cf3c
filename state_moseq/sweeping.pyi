# Made by tools/make_stubs.py: do not edit.
from .checkpoints import as_identity, fingerprint
from .io import load_h5, save_h5
from .methods import patch
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from state_moseq.plots import Picture
from state_moseq.tasks import Work, do_tasks, has_file, read_errors, read_plan, take_share, write_plan
from typing import Any
import importlib
import inspect
import numpy as np
import os
import pandas as pd
import random
__all__ = ['plan_sweep', 'name_function', 'find_function', 'Sweep', 'open_sweep', 'sweep', 'sweep_share']
def plan_sweep(settings: Mapping[str, Any], seeds: Any=None) -> tuple[dict, dict[str, dict]]:
    """Names and settings of the models of a sweep.

    Parameters
    ----------
    settings : Settings of the verb; those that are lists are axes
    seeds : Several values of `seed`

    Returns
    -------
    Settings that all share; those of each model by its name
    """
    ...
def _word(value: Any) -> str:
    """A value as a part of the name of a file."""
    ...
def name_function(function: Callable) -> str:
    """Where a function or a class is defined, so that another process finds it."""
    ...
def find_function(path: str) -> Any:
    """The function or class of that name."""
    ...
def _takes(verb: Callable, name: str) -> bool:
    """Whether a verb takes a setting."""
    ...
def _fit_model(folder: Path, name: str) -> None:
    """Call the verb for one model, and write its file."""
    ...
@dataclass
class Sweep:
    """Models of one sweep.

    Parameters
    ----------
    folder : Where they lie
    table : A row per finished model: its settings and what its summary says
    errors : A row per failed model: its name, the last line of the error, and the traceback
    missing : Names of planned models without a file or an error
    axes : Settings that vary
    shared : Settings that all models share
    """
    folder: Path
    table: pd.DataFrame
    errors: pd.DataFrame
    missing: list[str]
    axes: dict
    shared: dict
    def __repr__(self):
        ...
    def plot_scores(self, x: str='n_lags', *, by: str | None=None, measure: str | None=None) -> Picture:
        """Scores of decoders against a setting.

        Parameters
        ----------
        x : Setting along the axis
        by : Setting that has a curve for each value, such as "region"
        measure : Column of the table; None: the validation score
        """
        ...
    def plot_search(self, x: str | None=None) -> Picture:
        """What the models of a sweep of autoencoders do, over a setting.

        Parameters
        ----------
        x : Setting along the axis; None: the first that varies
        """
        ...
    def suggest(self) -> str:
        """What the models of a sweep of PS-VAEs suggest, in words."""
        ...
    def plot_training(self, *, split: str='val') -> Picture:
        """The terms of the loss of all models of a sweep.

        Parameters
        ----------
        split : "train" or "val"
        """
        ...
    def best(self, measure: str='val_loss', *, largest: bool=False, by: str | Sequence[str] | None=None) -> pd.DataFrame:
        """The best models.

        Parameters
        ----------
        measure : Column of the table
        largest : The largest value is best, not the smallest
        by : For each value of these columns

        Returns
        -------
        One row, or one for each value
        """
        ...
    def load(self, **setting: Any) -> Any:
        """Open one model.

        Parameters
        ----------
        setting : Values of axes, which must name one model
        """
        ...
def open_sweep(folder: str | os.PathLike) -> Sweep:
    """Look into the folder of a sweep, finished or not.

    Parameters
    ----------
    folder : Folder of `sweep`
    """
    ...
def sweep(verb: Callable, data: Any, *, folder: str | os.PathLike, seeds: Any=None, n_models: int | None=None, n_jobs: int | None=None, only_plan: bool=False, progress: bool=True, **settings: Any) -> Sweep:
    """Fit a model for each combination of settings.

    Parameters
    ----------
    verb : Fits something: takes the data, and settings by name
    data : For the verb: a path, or anything that can be kept in a file
    folder : Where the models go
    seeds : Several values of `seed`
    n_models : Fit a random part of the combinations; None: all
    n_jobs : Processes; None: what `joblib.parallel_config` says, or one
    only_plan : Write the plan and fit nothing, for clusters
    progress : Show a progress bar
    settings : Of the verb; those that are lists are axes
    """
    ...
def _as_paths(data: Any) -> Any:
    """Data as it is kept in a plan: sessions become the paths of their files."""
    ...
def _write_sweep(folder: Path, names: Sequence[str], tree: Mapping) -> None:
    """Write the plan, or add values to the axes of one that is there."""
    ...
def sweep_share(folder: str | os.PathLike, share: int, n_shares: int, *, n_jobs: int | None=None) -> None:
    """Fit the models of one job.

    Parameters
    ----------
    folder : Folder of `sweep`
    share : Number of this job, from 0
    n_shares : Number of jobs
    n_jobs : Processes of this job
    """
    ...
