"""Syllables from poses: Gaussian and autoregressive hidden Markov models.

The parts that add methods to `HMMFit` are loaded together: whichever part is imported, or unpickled, the class is complete.
"""

from . import em as em
from . import fitting as fitting
from . import sampling as sampling
