"""Syllables from poses: Gaussian and autoregressive hidden Markov models.

Whichever part is imported, or unpickled, `HMMFit` has all its methods.
"""

from . import em as em
