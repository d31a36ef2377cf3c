"""From neurons to behaviour and back: decoders of any signal from any other.

The parts that add methods to `DecoderFit` are loaded together: whichever part is imported, or unpickled, the class is complete.
"""

from . import fitting as fitting
from . import figures as figures
