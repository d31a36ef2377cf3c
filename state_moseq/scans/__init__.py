"""A scan, its scores, and the choice of a model.

The parts are loaded together, because each adds methods to `Scan`: whichever of them is imported, or unpickled, the class is complete.
"""

from . import scanning as scanning
from . import held_out as held_out
from . import scores as scores
from . import recommend as recommend
from . import consensus as consensus
from . import partitions as partitions
from . import consensus_model as consensus_model
from . import explorer as explorer
from . import halves as halves
from . import trees as trees
