"""A fit and what it can be asked.

The parts are loaded together, because each adds methods to `Fit`: whichever of them is imported, or unpickled, the class is complete.
"""

from . import settings as settings
from . import results as results
from . import reliability as reliability
from . import fitting as fitting
from . import answers as answers
from . import explain as explain
from . import names as names
