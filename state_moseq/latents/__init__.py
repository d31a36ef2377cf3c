"""Autoencoders: from images to a few numbers per frame, and back.

The parts that add methods to `AutoencoderFit` are loaded together: whichever part is imported, or unpickled, the class is complete.
"""

from . import fitting as fitting
from . import traversals as traversals
from . import figures as figures
