# Made by tools/make_stubs.py: do not edit.
from .io import load_h5, save_h5, to_numpy
from .methods import patch
from collections.abc import Callable, Mapping
from os import PathLike
from pathlib import Path
from typing import Any
import hashlib
import numpy as np
import re
import time
import warnings
__all__ = ['fingerprint', 'as_identity', 'compare_settings', 'check_identity', 'Checkpoint']
def fingerprint(*things: Any) -> str:
    """Fingerprint of data and options.

    Parameters
    ----------
    things : Arrays and plain values

    Returns
    -------
    64 hexadecimal digits (SHA-256)
    """
    ...
def as_identity(settings: Mapping) -> dict[str, Any]:
    """Settings in a form that can be kept and compared.

    Parameters
    ----------
    settings : Numbers, text, None, arrays, and lists or dictionaries of these, by name

    Returns
    -------
    The same, with fingerprints instead of long arrays
    """
    ...
def _plain(value: Any, name: str) -> Any:
    """One setting."""
    ...
def compare_settings(found: Mapping, wanted: Mapping, within: str='') -> list[str]:
    """Put into words how settings differ.

    Parameters
    ----------
    found : Settings in the file, from `as_identity`
    wanted : Settings now, from `as_identity`
    within : Name of the setting that these belong to

    Returns
    -------
    A phrase for each that differs; none if all are equal
    """
    ...
def _shown(value: Any) -> str:
    """A setting for a reader."""
    ...
def check_identity(found: Mapping, wanted: Mapping, path: str | PathLike) -> None:
    """Raise a ValueError that names all settings that differ.

    Parameters
    ----------
    found : Settings in the file, from `as_identity`
    wanted : Settings now, from `as_identity`
    path : The file
    """
    ...
class Checkpoint:
    """A file for what a calculation has so far; without a path it does nothing."""
    def __init__(self, path: str | PathLike | None, every: float | int=0):
        ...
    def exists(self) -> bool:
        """Whether there is something to go on from."""
        ...
    path: Any
    every: Any
    last_written: Any
    has_warned: Any
    def check(self) -> None:
        """Raise an OSError now rather than warn after an hour."""
        ...
    def write(self, save: Callable[[Path], Any]) -> None:
        """Write the file, or warn once that it cannot be written.

        Parameters
        ----------
        save : Writes the file, whole or not at all, as `save_h5` does
        """
        ...
    def write_if_due(self, save: Callable[[Path], Any]) -> None:
        """Write the file if the last writing was long ago.

        Parameters
        ----------
        save : Writes the file; not called before it is time
        """
        ...
    def keep(self, state: dict, identity: Mapping, *, kind: str='checkpoint', version: int=1) -> None:
        """Write a state and whose it is.

        Parameters
        ----------
        state : What is needed in order to go on: a tree for `save_h5`
        identity : Settings by name; see `as_identity`
        kind : What calculation it is
        version : Version of its state
        """
        ...
    def resume(self, identity: Mapping, *, kind: str='checkpoint', version: int=1) -> dict | None:
        """The state that was kept, if it belongs to this calculation.

        Parameters
        ----------
        identity : Settings by name; see `as_identity`
        kind : What calculation it is
        version : Newest version of its state that the caller understands

        Returns
        -------
        None if there is nothing to go on from
        """
        ...
