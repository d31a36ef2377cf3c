# Made by tools/make_stubs.py: do not edit.
from . import arhmm as arhmm
from . import batching as batching
from . import chains as chains
from . import checkpoints as checkpoints
from . import convergence as convergence
from . import core_hhmm as core_hhmm
from . import crowd_movies as crowd_movies
from . import decoders as decoders
from . import decoding as decoding
from . import demo as demo
from . import emissions as emissions
from . import estimates as estimates
from . import example_data as example_data
from . import examples as examples
from . import expectations as expectations
from . import fits as fits
from . import gibbs as gibbs
from . import groups as groups
from . import guards as guards
from . import hhmm as hhmm
from . import hhmm_efficient as hhmm_efficient
from . import hhmm_standard as hhmm_standard
from . import inference as inference
from . import initialization as initialization
from . import instances as instances
from . import io as io
from . import latents as latents
from . import merge_split as merge_split
from . import methods as methods
from . import model_selection as model_selection
from . import movies as movies
from . import mutual_info as mutual_info
from . import nwb as nwb
from . import peaks as peaks
from . import pickles as pickles
from . import plots as plots
from . import programs as programs
from . import readers as readers
from . import recordings as recordings
from . import run_lengths as run_lengths
from . import sampling as sampling
from . import scans as scans
from . import searches as searches
from . import sessions as sessions
from . import state_seqs as state_seqs
from . import state_stats as state_stats
from . import stickiness as stickiness
from . import sweeping as sweeping
from . import sweeps as sweeps
from . import tables as tables
from . import tasks as tasks
from . import timescale as timescale
from . import tokens as tokens
from . import trajectories as trajectories
from . import video as video
from . import video_audit as video_audit
from . import windows as windows
from . import writers as writers
from .recordings import Recordings as Recordings
from .run_lengths import Runs as Runs
from .video import InlineVideo as InlineVideo
from .timescale import Timescale as Timescale
from .fits.results import Fit as Fit
from .fits.reliability import FitAgreement as FitAgreement
from .fits.reliability import Reliability as Reliability
from .fits.answers import Answer as Answer
from .fits.explain import StateDescription as StateDescription
from .sweeping import Sweep as Sweep
from .scans.scanning import Scan as Scan
from .scans.recommend import Recommendation as Recommendation
from .scans.consensus import Consensus as Consensus
from .scans.partitions import PartitionPosterior as PartitionPosterior
from .scans.partitions import CredibleBall as CredibleBall
from .scans.halves import Halves as Halves
from .scans.trees import StateTree as StateTree
from .arhmm.observations import GaussianObservations as GaussianObservations
from .arhmm.observations import LinearRegressionObservations as LinearRegressionObservations
from .arhmm.observations import AutoRegressiveObservations as AutoRegressiveObservations
from .sessions.store import Sessions as Sessions
from .sessions.store import Session as Session
from .latents.networks import Architecture as Architecture
from .latents.fitting import AutoencoderFit as AutoencoderFit
from .decoders.fitting import DecoderFit as DecoderFit
from .decoders.regions import GroupDecoding as GroupDecoding
from .decoders.bayes_decoder import BayesDecoded as BayesDecoded
from .groups.compare import Comparison as Comparison
from IPython.display import HTML
from collections.abc import Callable
from collections.abc import Hashable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction
from jaxtyping import Array
from jaxtyping import Bool
from jaxtyping import Float
from jaxtyping import Int
from jaxtyping import Integer
from jaxtyping import Num
from jaxtyping import PRNGKeyArray
from jaxtyping import Real
from jaxtyping import Shaped
from jaxtyping import UInt8
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from os import PathLike
from pathlib import Path
from state_moseq.arhmm.em import HMMFit
from state_moseq.arhmm.pose_files import Keypoints
from state_moseq.example_data import ExampleData
from state_moseq.fits.settings import Number
from state_moseq.groups.compositions import CountModel
from state_moseq.groups.events import EventAverage
from state_moseq.groups.events import VisitComparison
from state_moseq.groups.fingerprints import Separability
from state_moseq.groups.flow import Irreversibility
from state_moseq.groups.permutations import Shuffled
from state_moseq.latents.behavenet_files import BehavenetResult
from state_moseq.mutual_info import Recorded
from state_moseq.plots import FigureSlider
from state_moseq.scans.explorer import Digest
from state_moseq.trajectories import Paths
from state_moseq.video import VideoInfo
from typing import Any
from typing import SupportsIndex
import numpy as np
import os
import pandas as pd

__version__: str
__all__ = ['__version__', 'count_transitions', 'simulate_markov_chain', 'batch', 'unbatch', 'suggest_seg_length', 'Recordings', 'check_syllables', 'mask_gaps', 'resample', 'hash_labels', 'Runs', 'encode_runs', 'decode_runs', 'get_durations', 'get_frequencies', 'get_adjusted_rand', 'get_adjusted_mutual_info', 'get_variation_of_information', 'compare_states', 'shared_by_state', 'rand_scores', 'sample_instances', 'effective_states', 'contingency', 'encode_states', 'entropy', 'bout_table', 'median_durations', 'get_transitions', 'entropy_rate', 'summarize_states', 'save_model', 'load_model', 'save_h5', 'load_h5', 'save_model_pair', 'load_model_pair', 'load_syllables', 'load_keypoint_moseq', 'load_moseq2', 'load_long', 'write_states', 'read_states', 'write_bouts', 'load_nwb', 'write_nwb', 'read_nwb_states', 'load_example', 'find_example', 'write_video', 'read_frames', 'probe_video', 'InlineVideo', 'write_gif', 'make_example_data', 'lagged_mutual_information', 'mutual_information', 'log_spaced_lags', 'simulate_markov_runs', 'estimate_timescale', 'Timescale', 'plot_timescale', 'plot_lagged_mi', 'plot_losses', 'plot_log_probs', 'plot_history', 'plot_durations', 'plot_frequencies', 'plot_confusion', 'plot_ethogram', 'plot_trans_probs', 'plot_syllable_trans_probs', 'plot_slider', 'state_colors', 'diagnose', 'has_plateaued', 'Fit', 'load_fit', 'compare_fits', 'FitAgreement', 'Reliability', 'fit', 'fit_many', 'Answer', 'StateDescription', 'plot_sankey', 'load_scan', 'scan_table', 'ranked_frequencies', 'seed_agreement', 'plot_scan', 'plot_kappa_scan', 'plot_n_states_scan', 'plot_ranked_frequencies', 'plot_confusions', 'slurm_script', 'sweep', 'open_sweep', 'Sweep', 'sweep_share', 'scan', 'open_scan', 'Scan', 'fit_share', 'Recommendation', 'find_consensus', 'Consensus', 'plot_consensus', 'partition_posterior', 'PartitionPosterior', 'CredibleBall', 'fit_consensus', 'digest_scan', 'compare_halves', 'Halves', 'state_tree', 'StateTree', 'check_videos', 'choose_instances', 'movement_heading', 'point_heading', 'generate_grid_movies', 'generate_crowd_movies', 'make_crowd_movie', 'entry_paths', 'plot_trajectories', 'sticky_transitions', 'forward_pass', 'backward_pass', 'E_step', 'most_likely_states', 'GaussianObservations', 'LinearRegressionObservations', 'AutoRegressiveObservations', 'precompute_ar_covariates', 'compute_expected_suff_stats', 'fit_hmm', 'fit_hmm_stoch_em', 'initialize_posteriors', 'fit_arhmm', 'load_hmm_fit', 'standardize_pcs', 'load_dataset', 'load_keypoints', 'read_moseq_nwb', 'write_moseq_nwb', 'align_keypoints', 'pose_pcs', 'simulate_mouse', 'crop_video', 'fit_video_pcs', 'project_video', 'plot_data_and_states', 'plot_usage', 'plot_average_pcs', 'plot_learning_curves', 'play', 'save_crowd_movies', 'open_sessions', 'Sessions', 'Session', 'write_session', 'check_session', 'join_trials', 'session_of', 'split_trials', 'iterate_trials', 'shuffle_blocks', 'clip_normalize', 'compose', 'one_hot', 'one_hot_maps', 'motion_energy', 'select_columns', 'drop_silent', 'zscore', 'session_from_video', 'simulate_video', 'simulate_sessions', 'simulate_neurons', 'Architecture', 'architecture_table', 'fit_autoencoder', 'AutoencoderFit', 'load_autoencoder', 'latent_ranges', 'traverse', 'traverse_grid', 'traverse_path', 'classify_sessions', 'syllable_movie', 'sampled_movie', 'load_behavenet', 'read_torch_file', 'fit_decoder', 'DecoderFit', 'load_decoder', 'decode_groups', 'GroupDecoding', 'bayes_decode', 'BayesDecoded', 'state_table', 'simulate_animals', 'log_ratios', 'fit_count_model', 'permutation_test', 'compare_groups', 'Comparison', 'state_draws', 'matched_versions', 'version_tables', 'transition_table', 'compare_transitions', 'plot_transition_graph', 'plot_transition_differences', 'irreversibility', 'state_onsets', 'state_signal', 'event_average', 'compare_visits', 'fit_cosinor', 'plot_hours', 'fingerprint', 'classify_groups', 'write_report', 'run_demo']

def count_transitions(states: Integer[Array | np.ndarray, '*batch n_timesteps'], mask: Shaped[Array | np.ndarray, '*batch n_timesteps'], n_states: int) -> Int[Array, 'n_states n_states']:
    """Count the steps between recorded frames, over all sequences.

    Parameters
    ----------
    states : State at each frame
    mask : True where the frame was recorded
    n_states : Number of states $K$

    Returns
    -------
    Entry $jk$ counts the steps $j \\to k$
    """
    ...
def simulate_markov_chain(seed: PRNGKeyArray, trans_probs: Float[Array | np.ndarray, 'n_states n_states'], n_timesteps: int, init_probs: Float[Array | np.ndarray, 'n_states'] | None=None) -> Int[Array, 'n_timesteps']:
    """Simulate a Markov chain frame by frame.

    Parameters
    ----------
    seed : Random key
    trans_probs : Row $j$: where $j$ goes
    n_timesteps : Number of frames $T$
    init_probs : Of the first frame; uniform if None

    Returns
    -------
    State at each frame
    """
    ...
def batch(data_dict: Mapping, keys: Sequence[Hashable] | Shaped[np.ndarray, 'n_keys'] | None=None, seg_length: SupportsIndex | None=None, seg_overlap: SupportsIndex=0) -> tuple[Shaped[np.ndarray, 'n_segments n_timesteps ...'], Bool[np.ndarray, 'n_segments n_timesteps'], tuple[list, Int[np.ndarray, 'n_segments 2']]]:
    """Stack recordings of different lengths into one array, cutting those above `seg_length`.

    Parameters
    ----------
    data_dict : Key to array of shape (n_timesteps, ...)
    keys : Recordings to take
    seg_length : Longest piece in frames; by default nothing is cut
    seg_overlap : Frames of context in front of a later piece

    Returns
    -------
    The stack, its mask, and the metadata `(keys, bounds)` for `unbatch`
    """
    ...
def unbatch(data: Shaped[Any, 'n_segments n_timesteps ...'], keys: Sequence[Hashable] | Shaped[np.ndarray, 'n_keys'], bounds: Int[np.ndarray, 'n_bounds 2']) -> dict:
    """Take the recordings out of a batch; the inverse of `batch`.

    Parameters
    ----------
    data : A stack, or anything computed from one
    keys : Recording of each row
    bounds : Frames of its recording that each row holds

    Returns
    -------
    Key to array of shape (n_timesteps, ...), in the order of the batch
    """
    ...
def suggest_seg_length(lengths: Sequence[SupportsIndex] | Int[np.ndarray, 'n_recordings'], target: float | int=0.75) -> int:
    """Longest `seg_length` with which at least a fraction `target` of a batch is data.

    Parameters
    ----------
    lengths : Frames per recording
    target : Fraction of the batch that should be data

    Returns
    -------
    Pass it to `batch` as `seg_length`
    """
    ...
def check_syllables(recordings: Any, *, gaps: bool=False) -> dict[Hashable, Int[np.ndarray, '_']]:
    """Check the labels of all recordings.

    Parameters
    ----------
    recordings : Mapping from the name of a recording to its labels
    gaps : Turn missing labels (NaN and negative numbers) into -1, a gap

    Returns
    -------
    Name to int64 labels, in the same order
    """
    ...
def mask_gaps(syllables: Int[np.ndarray, 'n_segments n_timesteps'], mask: Bool[np.ndarray, 'n_segments n_timesteps']) -> tuple[Int[np.ndarray, 'n_segments n_timesteps'], Bool[np.ndarray, 'n_segments n_timesteps']]:
    """Move gaps from the labels of a batch into its mask.

    Parameters
    ----------
    syllables : Labels from `batch`; -1 in gaps
    mask : Mask from `batch`

    Returns
    -------
    Labels with 0 in gaps, and the mask with gaps taken out
    """
    ...
def resample(labels: Any, fps: float | int, new_fps: float | int) -> Shaped[np.ndarray, 'n_new_timesteps']:
    """Bring labels to another frame rate: each new frame takes the label shown at its middle.

    Parameters
    ----------
    labels : One label per frame
    fps : Frames per second now
    new_fps : Frames per second wanted

    Returns
    -------
    One label per new frame
    """
    ...
def hash_labels(recordings: Mapping) -> str:
    """Fingerprint of labelled recordings.

    Parameters
    ----------
    recordings : Labels by name

    Returns
    -------
    64 hexadecimal digits (SHA-256)
    """
    ...
def encode_runs(labels: Shaped[np.ndarray, 'n_timesteps'], mask: Shaped[np.ndarray, 'n_timesteps'] | None=None) -> Runs:
    """Encode a sequence as runs; frames under a mask of False form runs of label -1.

    Parameters
    ----------
    labels : Label at each frame, a whole number
    mask : True where the frame was recorded

    Returns
    -------
    Runs up to the last recorded frame
    """
    ...
def decode_runs(runs: Runs) -> Int[np.ndarray, 'n_timesteps']:
    """Write runs out frame by frame; the inverse of `encode_runs`, for small examples.

    Parameters
    ----------
    runs : A sequence as runs

    Returns
    -------
    Its label at each frame; -1 in gaps
    """
    ...
def get_durations(states_dict: Any, *, censored: bool=True, fps: int | float | None=None, max_gap: int | float | None=None) -> Int[np.ndarray, 'n_runs'] | Float[np.ndarray, 'n_runs']:
    """Durations of all states; runs never extend from one recording into the next.

    Parameters
    ----------
    states_dict : State sequences by recording
    censored : Include runs whose beginning or end was not seen
    fps : Frames per second: gives seconds instead of frames
    max_gap : Longest gap that a state goes on through: in seconds with `fps`, in frames without; None: that of a fit, or 0

    Returns
    -------
    Recording by recording
    """
    ...
def get_frequencies(states_dict: Any, num_states: SupportsIndex | None=None, runlength: bool=False) -> Float[np.ndarray, 'n_states']:
    """Fraction of frames, or of runs, in each state.

    Parameters
    ----------
    states_dict : State sequences by recording
    num_states : Number of states; by default the largest label plus one
    runlength : Count runs instead of frames

    Returns
    -------
    Fractions that sum to one
    """
    ...
def get_adjusted_rand(states1: Any, states2: Any) -> float:
    """Adjusted Rand index of two sets of states.

    Parameters
    ----------
    states1 : State sequences by recording, or an array
    states2 : The same recordings with other states

    Returns
    -------
    1 for the same partition, 0 on average for shuffled labels
    """
    ...
def get_adjusted_mutual_info(states1: Any, states2: Any) -> float:
    """Adjusted mutual information of two sets of states.

    Parameters
    ----------
    states1 : State sequences by recording, or an array
    states2 : The same recordings with other states

    Returns
    -------
    1 for the same partition, 0 on average for shuffled labels
    """
    ...
def get_variation_of_information(states1: Any, states2: Any, *, unit: str='nats') -> float:
    """Variation of information between two sets of states: a distance.

    Parameters
    ----------
    states1 : State sequences by recording, or an array
    states2 : The same recordings with other states
    unit : "nats" or "bits"

    Returns
    -------
    0 for the same partition
    """
    ...
def compare_states(states1: Any, states2: Any, n_states: SupportsIndex | None=None) -> tuple[Float[np.ndarray, 'n_states n_states'], Int[np.ndarray, 'n_states'], np.float64]:
    """Match the states of two sets and say how far they agree.

    Parameters
    ----------
    states1 : State sequences by recording, or an array; rows of the confusion matrix
    states2 : The same recordings with other states; columns of the confusion matrix
    n_states : Number of states; by default the largest label plus one

    Returns
    -------
    Confusion matrix with rows that sum to one, matching, and fraction of frames that agree
    """
    ...
def shared_by_state(states1: Any, states2: Any, n_states: SupportsIndex | None=None) -> Float[np.ndarray, 'n_states']:
    """Frames that a state of the first set shares with its match, of all frames that either holds.

    Parameters
    ----------
    states1 : State sequences by recording, or an array
    states2 : The same recordings with other states
    n_states : Number of states; by default the largest label plus one

    Returns
    -------
    From 0 to 1; 0 for a state that never occurs
    """
    ...
def rand_scores(fits: Sequence[Any], *, measure: Callable | None=None) -> Float[np.ndarray, 'n_fits n_fits']:
    """Adjusted Rand index, or another measure, of every pair of fits.

    Parameters
    ----------
    fits : State sequences of several fits of the same recordings
    measure : Another symmetric measure of two sets of states

    Returns
    -------
    Symmetric; NaN on the diagonal
    """
    ...
def sample_instances(states_dict: Any, num_instances: SupportsIndex, *, seed: int=0, min_duration: int=1) -> dict[int, list[tuple[Hashable, int, int]]]:
    """Draw examples of each state that occurs.

    Parameters
    ----------
    states_dict : State sequences by recording
    num_instances : Examples wanted of each state
    seed : Same seed, same examples
    min_duration : Shortest run to show, in frames

    Returns
    -------
    State to (recording, start, end), end excluded
    """
    ...
def effective_states(frequencies: Float[np.ndarray, '*models n_states'], *, min_frequency: float=0.02) -> Int[np.ndarray, '*models'] | np.int64:
    """Number of states that reach a minimum frequency.

    Parameters
    ----------
    frequencies : Fractions, states along the last axis
    min_frequency : Smallest fraction that counts as used

    Returns
    -------
    Number of states in use
    """
    ...
def contingency(states1: Any, states2: Any, n_states: SupportsIndex | None=None) -> Int[np.ndarray, 'n_states n_states']:
    """Count the frames in which each pair of labels meets; frames without a state are left out.

    Parameters
    ----------
    states1 : State sequences by recording, or an array
    states2 : The same recordings with other states
    n_states : Rows and columns; by default the largest label plus one

    Returns
    -------
    Entry $jk$ counts frames with labels $j$ and $k$
    """
    ...
def encode_states(states: Any, name: str='states_dict') -> dict[Hashable, Runs]:
    """Check state sequences and find their runs; runs pass through unchanged.

    Parameters
    ----------
    states : State sequences by recording (labels or runs), or an array
    name : Name of the argument, for the error message

    Returns
    -------
    Runs of each recording
    """
    ...
def entropy(probs: Real[np.ndarray, '...'], *, unit: str='nats') -> float:
    """Entropy of a distribution.

    Parameters
    ----------
    probs : Probabilities or counts; all entries together are one distribution
    unit : "nats" (natural logarithms) or "bits"
    """
    ...
def bout_table(states_dict: Any, fps: int | float | None=None, *, max_gap: int | float | None=None, metadata: pd.DataFrame | None=None) -> pd.DataFrame:
    """List all bouts.

    Parameters
    ----------
    states_dict : State sequences by recording, or an array
    fps : Frames per second; None leaves the columns of seconds out
    max_gap : Longest gap that a bout goes on through: in seconds with `fps`, in frames without; None: that of a fit, or 0
    metadata : One row per recording: its columns join the table

    Returns
    -------
    recording, state, start, stop, duration, start_s, ..., start_seen, stop_seen
    """
    ...
def median_durations(states_dict: Any, *, censoring: str='kaplan-meier', per_state: bool=True, num_states: SupportsIndex | None=None, fps: int | float | None=None, max_gap: int | float | None=None) -> Float[np.ndarray, 'n_states'] | float:
    """Median duration of states.

    Parameters
    ----------
    states_dict : State sequences by recording, or an array
    censoring : Or 'drop' bouts with an end unseen, or 'keep' them as they are
    per_state : One median per state, or one for all together
    num_states : Number of states; by default the largest label plus one
    fps : Frames per second: gives seconds instead of frames
    max_gap : Longest gap that a state goes on through: in seconds with `fps`, in frames without; None: that of a fit, or 0
    """
    ...
def get_transitions(states_dict: Any, num_states: SupportsIndex | None=None, *, per: str='bout', normalize: bool=True) -> Float[np.ndarray, 'n_states n_states'] | Int[np.ndarray, 'n_states n_states']:
    """Transitions between states: rows from, columns to.

    Parameters
    ----------
    states_dict : State sequences by recording, or an array
    num_states : Number of states; by default the largest label plus one
    per : 'bout' (diagonal zero) or 'frame'
    normalize : Probabilities; otherwise counts
    """
    ...
def entropy_rate(trans_counts: Real[np.ndarray, 'n_states n_states'], *, unit: str='nats') -> float:
    """Entropy of the next state, given the state before.

    Parameters
    ----------
    trans_counts : Counts, from `get_transitions`
    unit : "nats" (natural logarithms) or "bits"

    Returns
    -------
    Per transition
    """
    ...
def summarize_states(states_dict: Any, fps: int | float | None=None, *, num_states: SupportsIndex | None=None, per_recording: bool=False, censoring: str='kaplan-meier', max_gap: int | float | None=None) -> pd.DataFrame:
    """Usage and duration of every state.

    Parameters
    ----------
    states_dict : State sequences by recording, or an array
    fps : Frames per second (a fit knows its own); without, durations are in frames
    num_states : Number of states; by default the largest label plus one
    per_recording : A row for every recording and state
    censoring : Of the median duration, see `median_durations`
    max_gap : Longest gap that a state goes on through: in seconds with `fps`, in frames without; None: that of a fit, or 0

    Returns
    -------
    state, frame_frequency, bout_frequency, n_bouts, median_duration
    """
    ...
def save_model(path: str | PathLike, fields: Mapping, *, kind: str='model', version: int=..., descriptions: Mapping | None=None) -> None:
    """Write a fitted model to an HDF5 file, completely or not at all.

    Parameters
    ----------
    path : File to write, usually ending in .h5
    fields : Those of MODEL_FIELDS, and any others
    kind : What the file is, for example "checkpoint"
    version : Version of that kind
    descriptions : Of the other fields, for human readers
    """
    ...
def load_model(path: str | PathLike, *, kind: str='model', version: int=...) -> dict:
    """Read a fitted model from its HDF5 file.

    Parameters
    ----------
    path : A file written by `save_model`
    kind : What the file is
    version : Newest version that the caller understands

    Returns
    -------
    All fields, and `header` with the versions
    """
    ...
def save_h5(path: str | PathLike, tree: dict, *, kind: str='tree', version: int=1, attrs: Mapping | None=None, descriptions: Mapping | None=None) -> None:
    """Write a nested dictionary to an HDF5 file, completely or not at all.

    Parameters
    ----------
    path : File to write, usually ending in .h5
    tree : Nested dictionary of arrays, numbers and text
    kind : What the tree is
    version : Version of that kind of tree
    attrs : Remarks for human readers, as attributes of the root
    descriptions : What its members are, by key, for human readers
    """
    ...
def load_h5(path: str | PathLike, *, kind: str='tree', version: int=1) -> dict:
    """Read a nested dictionary from an HDF5 file, and check that it is as it was written.

    Parameters
    ----------
    path : A file written by `save_h5`
    kind : Kind of tree expected
    version : Newest version that the caller understands

    Returns
    -------
    The tree as it was saved
    """
    ...
def save_model_pair(prefix: str | PathLike, states_dict: Any, *, params: dict, hypparams: dict, log_probs: Sequence | np.ndarray, compress: int | tuple=1) -> tuple[str, str]:
    """Write the pair of files of the authors' tutorials for one model.

    Parameters
    ----------
    prefix : Beginning of both file names, with the folder
    states_dict : States by recording, or a fit
    params : Parameters, as NumPy or JAX arrays
    hypparams : Hyperparameters
    log_probs : Log probability after each sweep
    compress : As for `joblib.dump`; packed files notice damage, those of 0 do not

    Returns
    -------
    Paths of the two files
    """
    ...
def load_model_pair(prefix: str | PathLike) -> tuple[dict, dict]:
    """Read the pair of files of the authors' tutorials for one model.

    Parameters
    ----------
    prefix : Beginning of both file names, with the folder

    Returns
    -------
    States by recording; `params`, `hypparams` and `log_probs`
    """
    ...
def load_syllables(folder: str | PathLike, fps: float | int | Mapping | None=None, *, column: str | Sequence[str]='syllable', timestamps: str | None=None, centroids: Sequence[str] | None=None, metadata: Any=None, on_error: str='raise', progress: bool=True) -> Recordings:
    """Load the labelled recordings of a folder.

    Parameters
    ----------
    folder : Folder of csv files, with videos of the same names beside them
    fps : Frames per second, of all recordings or by name
    column : Column of the labels, or several: the first that is there
    timestamps : Column with the time of each row in seconds, or as date and time
    centroids : Columns of x and y; None: `x` and `y`, or other usual names
    metadata : Table with a row per recording, or name to dict of columns
    on_error : "raise" stops at a bad file, "skip" goes on and warns at the end
    progress : Show a progress bar

    Returns
    -------
    What the tables hold, by the name of the file
    """
    ...
def load_keypoint_moseq(path: str | PathLike, fps: float | int | Mapping | None=None, **known: Any) -> Recordings:
    """Load the results file of keypoint-MoSeq.

    Parameters
    ----------
    path : results.h5
    fps : Frames per second, of all recordings or by name
    known : Further arguments of `Recordings`: video_paths, metadata, ...
    """
    ...
def load_moseq2(path: str | PathLike, fps: float | int | None=30, **known: Any) -> Recordings:
    """Load the labels of a MoSeq2 model.

    Parameters
    ----------
    path : Model file of MoSeq2: .p, .pkl, .z or .h5
    fps : Frames per second; MoSeq2's cameras take 30
    known : Further arguments of `Recordings`: video_paths, metadata, ...

    Returns
    -------
    Named by the sessions' keys, with a column `group` in the metadata
    """
    ...
def load_long(table: str | PathLike | pd.DataFrame, fps: float | int | Mapping | None=None, *, recording: str='recording', column: str='syllable', frame: str | None=None, timestamps: str | None=None, metadata: list | tuple=(), **known: Any) -> Recordings:
    """Load recordings from one table with a row per frame.

    Parameters
    ----------
    table : csv or parquet file, or a table in memory
    fps : Frames per second, of all recordings or by name
    recording : Column with the name of the recording
    column : Column of the labels
    frame : Column with the number of the frame
    timestamps : Column with the time in seconds
    metadata : Columns that say something about the recording
    known : Further arguments of `Recordings`: video_paths, ...
    """
    ...
def write_states(states: Any, folder: str | PathLike, *, fps: int | float | None=None) -> list[str]:
    """Write the states of each recording to a csv file with one row per frame.

    Parameters
    ----------
    states : States by recording, or a fit
    folder : Where to write; made if it does not exist
    fps : Frames per second: adds a column `seconds`

    Returns
    -------
    The files
    """
    ...
def read_states(folder: str | PathLike) -> dict[str, np.ndarray]:
    """Read states back from csv files.

    Parameters
    ----------
    folder : Folder that `write_states` wrote

    Returns
    -------
    States by the name of the file
    """
    ...
def write_bouts(states: Any, path: str | PathLike, *, fps: int | float | None=None, metadata: pd.DataFrame | None=None) -> pd.DataFrame:
    """Write a table of all bouts.

    Parameters
    ----------
    states : States by recording, a fit, or a table from `bout_table`
    path : File ending in .csv or .parquet
    fps : Frames per second: adds columns in seconds
    metadata : One row per recording: its columns join the table

    Returns
    -------
    What was written
    """
    ...
def load_nwb(paths: str | PathLike | list, fps: float | int | Mapping | None=None, *, labels: str='labels_clean', module: str='MoSeq', **known: Any) -> Recordings:
    """Load MoSeq's labels, centroids and headings from NWB files.

    Parameters
    ----------
    paths : NWB files, or a folder of them
    fps : Frames per second; from the timestamps if None
    labels : Series in Labels
    module : Processing module
    known : Further arguments of `Recordings`: video_paths, metadata, ...

    Returns
    -------
    Named by the files
    """
    ...
def write_nwb(states: Any, folder: str | PathLike, *, fps: float | int | None=None, recordings: Recordings | None=None, bases: Mapping | None=None, names: Mapping | None=None, description: str='high-level states found by state_moseq', session_start_time: Any=None) -> list[str]:
    """Write states as labelled intervals to NWB files, one per recording.

    Parameters
    ----------
    states : States by recording, or a fit
    folder : Where to write; made if it does not exist
    fps : Frames per second; that of `recordings` or of the fit if None
    recordings : What was fitted: its frame rate and start times
    bases : Recording to an NWB file to copy and add to
    names : State to its name; those of the fit, or numbers, otherwise
    description : Of the intervals
    session_start_time : Of new files, with time zone: one `datetime`, or one by recording

    Returns
    -------
    The files
    """
    ...
def read_nwb_states(path: str | PathLike, n_timesteps: int | None=None, *, fps: float | int, start: float=0.0, table: str='intervals/states') -> np.ndarray:
    """Read states back from labelled intervals of an NWB file.

    Parameters
    ----------
    path : NWB file with a table of states
    n_timesteps : Frames of the recording; None: up to the end of the last interval
    fps : Frames per second
    start : Time of the first frame
    table : Where the table is

    Returns
    -------
    State of each frame, -1 where there is none
    """
    ...
def load_example(name: str='open_field', folder: str | os.PathLike | None=None, *, smoothed: bool=False) -> Recordings:
    """Load real recordings by name.

    Parameters
    ----------
    name : So far this one has labels
    folder : See `find_example`
    smoothed : Labels that were smoothed over eleven frames
    """
    ...
def find_example(name: str, folder: str | os.PathLike | None=None) -> Path:
    """Find the folder of real example data.

    Parameters
    ----------
    name : "open_field", "mouse_video", "fly_pair" or "dlc_mouse"
    folder : Where to look; None: as `STATE_MOSEQ_DATA` says

    Returns
    -------
    The folder of its files
    """
    ...
def write_video(path: str | os.PathLike, frames: Iterable, fps: float | int | Fraction, *, crf: int=20) -> int:
    """Write frames, one at a time, to an H.264 movie that plays everywhere.

    Parameters
    ----------
    path : File to write, `.mp4`
    frames : Images, height x width x 3 or height x width, unsigned bytes
    fps : Frames per second
    crf : Compression: 0 loses nothing, 17 looks perfect, 28 is small

    Returns
    -------
    Number of frames written
    """
    ...
def read_frames(video: str | os.PathLike | VideoInfo, wanted: Int[np.ndarray, 'n_wanted'] | Sequence[int] | None=None) -> Iterator[tuple[int, UInt8[np.ndarray, 'height width 3']]]:
    """Yield the wanted frames of a video in increasing order, each with its number.

    Parameters
    ----------
    video : A video file, or what `probe_video` said about it
    wanted : Frame numbers; None: all

    Returns
    -------
    Pairs of frame number and image
    """
    ...
def probe_video(path: str | os.PathLike, *, walk: bool=False) -> VideoInfo:
    """Index the frames of a video without decoding them.

    Parameters
    ----------
    path : A video file
    walk : Read all packets even where a verified table says the same

    Returns
    -------
    Number of frames, frame rate, size, and the index that reading needs
    """
    ...
def write_gif(path: str | os.PathLike, movie: str | os.PathLike, *, width: int=320, fps: float | int=10, max_seconds: float | int=8) -> int:
    """Turn the beginning of a movie into a small GIF.

    Parameters
    ----------
    path : File to write, `.gif`
    movie : Movie to take the frames from
    width : Largest width in pixels; larger movies are shrunk
    fps : Largest number of frames per second
    max_seconds : Leave out what comes later

    Returns
    -------
    Number of frames written
    """
    ...
def make_example_data(folder: str | os.PathLike, *, n_recordings: int=4, seconds: float | int=120, fps: float | int=30, n_states: int=4, n_syllables: int=12, size: tuple[int, int]=(192, 144), seed: int=0, video: bool=True, progress: bool=True) -> ExampleData:
    """Write a folder of simulated recordings: labels, positions, videos, and the truth aside.

    Parameters
    ----------
    folder : Where to write; it is made if it does not exist
    n_recordings : Number of recordings
    seconds : Length of each recording
    fps : Frames per second
    n_states : $K$
    n_syllables : $S$
    size : Width and height of the videos in pixels
    seed : The same seed gives the same data
    video : Make videos, too
    progress : Show a progress bar

    Returns
    -------
    Paths, true states and the model
    """
    ...
def lagged_mutual_information(seqs: Recorded, mask: Recorded | None, lags: Shaped[Any, '...'] | list, *, seed: int=0, bias_correction: str='none', chance: str='recordings', unit: str='nats', num_shuffles: int=5, progress: bool=True) -> tuple[Float[np.ndarray, 'n_sequences n_lags'], Float[np.ndarray, 'n_sequences n_lags'], Float[np.ndarray, 'n_sequences n_lags']]:
    """Mutual information between frames a lag apart: in recordings, matched Markov chains, and by chance.

    Parameters
    ----------
    seqs : Recordings by name, or labels (n_sequences, n_timesteps)
    mask : True where a frame was recorded; None if all labels >= 0 were
    lags : Lags in whole frames, 0 or more
    seed : Random seed of the Markov chains and of the pairing
    bias_correction : Also 'shuffle' (the safest), 'miller-madow' or 'panzeri-treves'
    chance : Third curve: pairs of 'recordings', or each against itself ('circular')
    unit : 'nats' (natural logarithms) or 'bits'
    num_shuffles : Curves that 'shuffle' averages over
    progress : Show a progress bar?

    Returns
    -------
    Real, Markov and shuffled mutual information
    """
    ...
def mutual_information(counts: Num[np.ndarray, 'n_rows n_columns'], *, bias_correction: str='none', unit: str='nats', n_independent: float | None=None) -> float:
    """Mutual information between the rows and the columns of a table of counts.

    Parameters
    ----------
    counts : Table of pairs, $n_{ab}$
    bias_correction : 'none' (plug-in), 'miller-madow' or 'panzeri-treves'
    unit : 'nats' (natural logarithms) or 'bits'
    n_independent : How many independent pairs the table is worth; None: as many as it holds

    Returns
    -------
    NaN for an empty table
    """
    ...
def log_spaced_lags(fps: int | float, min_seconds: int | float=1.0, max_seconds: int | float=300.0, *, num_lags: int=40) -> Int[np.ndarray, 'n_lags']:
    """Lags in frames, spaced evenly on a logarithmic axis of seconds.

    Parameters
    ----------
    fps : Frames per second
    min_seconds : Shortest lag
    max_seconds : Longest lag
    num_lags : Number of lags, before duplicates are dropped

    Returns
    -------
    Lags in frames, increasing
    """
    ...
def simulate_markov_runs(trans_weights: Real[Any, '...'] | list, n_timesteps: int, *, init_weights: Real[Any, 'n_syllables'] | list | None=None, seed: int | np.random.Generator=0) -> Runs:
    """Simulate a Markov chain as runs: geometric run lengths, a new syllable after each.

    Parameters
    ----------
    trans_weights : Transition probabilities or counts
    n_timesteps : Number of frames, at least 1
    init_weights : Of the first frame; row sums if None
    seed : Random seed, or a generator to draw from

    Returns
    -------
    The simulated sequence
    """
    ...
def estimate_timescale(recordings: Any, fps: float | int | None=None, *, mask: Any=None, min_seconds: float | int | None=None, max_seconds: float | int | None=None, num_lags: int=24, num_draws: int=5, seed: int=0, progress: bool=True) -> Timescale:
    """Estimate on what timescale recordings have structure beyond a Markov chain.

    Parameters
    ----------
    recordings : Labels by name (`Recordings` or a dict), or an array (n_sequences, n_timesteps)
    fps : Frames per second; that of `recordings` if None
    mask : True where a frame was recorded, in the same form; None if all labels >= 0 were
    min_seconds : Shortest lag; a tenth of a second if None
    max_seconds : Longest lag; 300 s, or a quarter of the median recording
    num_lags : Number of lags
    num_draws : Markov chains, and turns, of each recording
    seed : Random seed
    progress : Show a progress bar
    """
    ...
def plot_timescale(timescale: Timescale, *, ax: Axes | None=None) -> Figure:
    """Plot the corrected curves with their bands, and where they cross.

    Parameters
    ----------
    timescale : From `estimate_timescale`
    ax : Where to draw; a new figure if None
    """
    ...
def plot_lagged_mi(lags: Real[Any, 'n_lags'], real_mis: Real[Any, 'n_sequences n_lags'], markov_mis: Real[Any, 'n_sequences n_lags'], shuff_mis: Real[Any, 'n_sequences n_lags'], *, fps: int | float, ax: Axes | None=None) -> Figure:
    """Plot the curves of `lagged_mutual_information` over lags in seconds.

    Parameters
    ----------
    lags : Lags in frames
    real_mis : Of the recordings, nats
    markov_mis : Of the matched Markov chains
    shuff_mis : Chance
    fps : Frames per second
    ax : Where to draw; a new figure if None

    Returns
    -------
    Three curves with bands
    """
    ...
def plot_losses(losses: Real[Any, 'n_iters'] | list, *, from_iter: int | None=None, axes: Sequence[Axes] | np.ndarray | None=None) -> Figure:
    """Plot the losses of the gradient descent inside one Gibbs sweep.

    Parameters
    ----------
    losses : Loss at each step of gradient descent
    from_iter : Where the second panel starts; half-way if None
    axes : Two axes; a new figure if None

    Returns
    -------
    All steps on the left, the last ones on the right
    """
    ...
def plot_log_probs(log_probs: Real[Any, 'n_iters'] | list, *, from_iter: int | None=None, axes: Sequence[Axes] | np.ndarray | None=None) -> Figure:
    """Plot the log probability over Gibbs sweeps.

    Parameters
    ----------
    log_probs : Log probability after each sweep
    from_iter : Where the second panel starts; half-way if None
    axes : Two axes; a new figure if None

    Returns
    -------
    All sweeps on the left, the last ones on the right
    """
    ...
def plot_history(history: Integer[Any, 'n_iters n_timesteps'] | list, *, fps: int | float, start: int | float=0, end: int | float | None=None, n_states: int | None=None, names: Mapping | None=None, ax: Axes | None=None) -> Figure:
    """Plot how one stretch of a state sequence changed over Gibbs sweeps.

    Parameters
    ----------
    history : States after each sweep
    fps : Frames per second
    start : In seconds
    end : In seconds; None for the end
    n_states : Number of states; the largest label plus one if None
    names : Names of some states, by number
    ax : Where to draw; a new figure if None

    Returns
    -------
    Sweeps downwards, seconds to the right
    """
    ...
def plot_durations(durations: Real[Any, 'n_durations'] | list, *, fps: int | float, max_seconds: int | float | None=None, bins: int=40, median: int | float | None=None, ax: Axes | None=None) -> Figure:
    """Plot how long states last, with the median in the title.

    Parameters
    ----------
    durations : In frames
    fps : Frames per second
    max_seconds : End of the axis; the 98th percentile if None
    bins : Number of bins
    median : In seconds, where ends that were not seen have been allowed for; of `durations` if None
    ax : Where to draw; a new figure if None

    Returns
    -------
    Histogram of durations in seconds
    """
    ...
def plot_frequencies(frequencies: Real[Any, 'n_states'] | list, *, min_frequency: float=0.02, names: Mapping | None=None, ax: Axes | None=None) -> Figure:
    """Plot the usage of states.

    Parameters
    ----------
    frequencies : Fraction of frames in each state
    min_frequency : States below it do not count as used
    names : Names of some states, by number
    ax : Where to draw; a new figure if None

    Returns
    -------
    One bar per state
    """
    ...
def plot_confusion(confusion: Real[Any, 'n_states n_states'], permutation: Integer[Any, 'n_states'] | None=None, accuracy: Any=None, *, labels: tuple[str, str]=('predicted', 'true'), names: tuple[Mapping | None, Mapping | None]=(None, None), ax: Axes | None=None) -> Figure:
    """Plot the confusion matrix of `compare_states`, rows in matched order.

    Parameters
    ----------
    confusion : Rows: first sequences; columns: second
    permutation : Order of the rows; as they are if None
    accuracy : Shown in the title if given
    labels : Of rows and columns
    names : Of states, in rows and columns
    ax : Where to draw; a new figure if None

    Returns
    -------
    Heat map with matched states on the diagonal
    """
    ...
def plot_ethogram(states: Integer[Any, 'n_timesteps'], syllables: Integer[Any, '...'], *, fps: int | float, start: int | float=0, end: int | float | None=None, ax: Axes | None=None) -> Figure:
    """Plot the states and syllables of one recording over time.

    Parameters
    ----------
    states : State at each frame, -1 for none
    syllables : Syllable at each frame
    fps : Frames per second
    start : In seconds
    end : In seconds; None for the end
    ax : Where to draw; a new figure if None

    Returns
    -------
    States as a strip above one line per syllable
    """
    ...
def plot_trans_probs(trans_probs: Real[Any, 'n_states n_states'], *, names: Mapping | None=None, ax: Axes | None=None) -> Figure:
    """Plot the transition probabilities between states.

    Parameters
    ----------
    trans_probs : Row: from; column: to
    names : Names of some states, by number
    ax : Where to draw; a new figure if None

    Returns
    -------
    Heat map; the scale leaves the diagonal out
    """
    ...
def plot_syllable_trans_probs(syllable_trans_probs: Real[Any, 'n_states n_syllables n_syllables'], *, names: Mapping | None=None, axes: Sequence[Axes] | np.ndarray | None=None) -> Figure:
    """Plot the syllable transition probabilities in each state.

    Parameters
    ----------
    syllable_trans_probs : One matrix per state
    names : Names of some states, by number
    axes : One per state; a new figure if None

    Returns
    -------
    One heat map per state, on one scale that leaves the diagonals out
    """
    ...
def plot_slider(figures: Sequence[Figure], labels: Sequence[Any], *, name: str='', start: int=0) -> FigureSlider:
    """Show one of several figures at a time, chosen by a slider that works without a server.

    Parameters
    ----------
    figures : One for each value, all of the same size
    labels : The values, as they are shown beside the slider
    name : Of what is varied
    start : Which figure to begin with

    Returns
    -------
    As the last value of a cell, it is shown
    """
    ...
def state_colors(n_states: int) -> list[str]:
    """Colours of states 0, 1, 2, ...; the same for each state in every figure.

    Parameters
    ----------
    n_states : Number of states

    Returns
    -------
    One colour per state, as '#RRGGBB'
    """
    ...
def diagnose(traces: Sequence[Mapping], *, warm_up: float | int=0.5) -> pd.DataFrame:
    """Convergence of several chains (rank-normalised split R-hat and effective sample size, by ArviZ).

    Parameters
    ----------
    traces : Of each chain: name of a quantity -> its value after each sweep
    warm_up : Part of the sweeps that is left out

    Returns
    -------
    A row per quantity: mean, sd, r_hat, and effective sample sizes
    """
    ...
def has_plateaued(traces: Mapping, *, tolerance: float | int=0.5, min_effective: float | int=20, rising: Sequence[str]=('log_prob', 'marginal_loglik')) -> bool:
    """Whether all quantities wander around a level, and did so ten and twenty sweeps ago.

    Parameters
    ----------
    traces : Values after each sweep, by the name of the quantity
    tolerance : $c$
    min_effective : Independent draws that the window must hold
    rising : Quantities that may fall
    """
    ...
def load_fit(path: str | PathLike) -> Fit:
    """Load a fit from its HDF5 file.

    Parameters
    ----------
    path : File that `Fit.save` wrote
    """
    ...
def compare_fits(fits: Sequence[Fit], *, n_draws: int=4, seed: int=0) -> FitAgreement:
    """Compare the states of several fits, and say what was possible.

    Parameters
    ----------
    fits : Two or more, of the same recordings
    n_draws : Draws of the states from each
    seed : Random seed
    """
    ...
def fit(recordings: Mapping, n_states: int, *, target_duration: Number | None=None, trans_kappa: Number | None=None, seed: int=0, num_iters: int=1000, tolerance: Number | None=0.5, model: str='efficient', method: str='gibbs', effort: str='usual', init: str | Mapping='peak', window: Number=5.0, max_gap: Number | None=60.0, emission_update: str | None=None, hypparams: Mapping | None=None, fps: Number | None=None, checkpoint: str | PathLike | None=None, checkpoint_every: Number=60.0, resume: bool=True, parallel: bool | None=None, progress: bool=True) -> Fit:
    """Fit a hierarchical hidden Markov model to recordings by Gibbs sampling.

    Parameters
    ----------
    recordings : Labels by name: `load_syllables(...)`, or a plain dict of integer arrays
    n_states : Upper limit of the number of states
    target_duration : Median duration of the states, in seconds
    trans_kappa : Stickiness by hand; kept, even if a duration is given
    seed : Other seeds can lead to other models
    num_iters : Most sweeps
    tolerance : Stop on a plateau, see `has_plateaued`; None: never
    model : Or "standard"
    method : Exact sampling; or "em", the posterior mode in seconds
    effort : Or "thorough": search for the highest peak before sampling
    init : Start at a "peak", from "windows", "random" states, or states given
    window : Length of these windows in seconds
    max_gap : Longest gap that states run through, in seconds; None: any
    emission_update : "exact", "laplace" or "map" (efficient model)
    hypparams : Further hyperparameters
    fps : Frames per second; that of `recordings` if None
    checkpoint : File to keep the fit in while it runs
    checkpoint_every : Seconds between writing it
    resume : Go on from `checkpoint` if that file exists; False: begin anew
    parallel : Work in blocks of runs; None: on a GPU
    progress : Show a progress bar
    """
    ...
def fit_many(recordings: Mapping, n_states: int, *, target_duration: Sequence | Number | None=None, trans_kappa: Sequence | Float[np.ndarray, 'n_kappas'] | Number | None=None, seeds: Sequence=..., model: str='efficient', max_gap: Number | None=60.0, hypparams: Mapping | None=None, fps: Number | None=None, **options: Any) -> list[Fit]:
    """Fit the same recordings with several stickinesses and seeds.

    Parameters
    ----------
    recordings : Labels by name
    n_states : Upper limit of the number of states
    target_duration : Median durations in seconds, one or several
    trans_kappa : Or stickinesses
    seeds : Random seeds
    model : Or "standard"
    max_gap : See `fit`
    hypparams : Further hyperparameters
    fps : Frames per second; that of `recordings` if None
    options : num_iters, tolerance, init, window, effort, batch_size, parallel, progress: see `fit_settings`

    Returns
    -------
    For every duration or stickiness, all seeds
    """
    ...
def plot_sankey(states1: Any, states2: Any, *, names: tuple[str, str]=('states1', 'states2')) -> Any:
    """Draw how the states of one fit (left) flow into those of another (right).

    Parameters
    ----------
    states1 : State sequences of one fit: by recording, or an array
    states2 : State sequences of another fit of the same recordings
    names : Headings of the left and right side

    Returns
    -------
    A plotly Figure
    """
    ...
def load_scan(folder: str | Path) -> pd.DataFrame:
    """List the models of a scan folder, sorted; no file is opened.

    Parameters
    ----------
    folder : Folder with model files

    Returns
    -------
    One row per model: kappa (or target_duration), n_states, seed, prefix of its files
    """
    ...
def scan_table(scan: Any, *, fps: int | float, min_frequency: float=0.02, progress: bool=True) -> pd.DataFrame:
    """Summarize every model of a scan.

    Parameters
    ----------
    scan : From `load_scan`, or a `Scan`
    fps : Frames per second
    min_frequency : States below this fraction of frames do not count
    progress : Show a progress bar?

    Returns
    -------
    kappa, n_states, seed, log_prob, median_duration (seconds), effective_states
    """
    ...
def ranked_frequencies(scan: Any, *, progress: bool=True) -> pd.DataFrame:
    """State frequencies of every model in decreasing order.

    Parameters
    ----------
    scan : From `load_scan`, or a `Scan`
    progress : Show a progress bar?

    Returns
    -------
    kappa, n_states, seed, rank (from 0), frequency
    """
    ...
def seed_agreement(scan: Any, *, progress: bool=True) -> pd.DataFrame:
    """How well each fit of a scan agrees with the fits that differ from it in the seed alone.

    Parameters
    ----------
    scan : From `load_scan`, or a `Scan`
    progress : Show a progress bar?

    Returns
    -------
    kappa, n_states, seed, rand_score (median over the other seeds)
    """
    ...
def plot_scan(table: pd.DataFrame, setting: str, outcome: str, *, axes: Sequence[Axes] | np.ndarray | None=None) -> Figure:
    """Plot log probability and an outcome against a setting, and against each other.

    Parameters
    ----------
    table : From `scan_table`
    setting : Column that was scanned
    outcome : Column that it governs
    axes : Three axes; a new figure if None

    Returns
    -------
    Three panels
    """
    ...
def plot_kappa_scan(table: pd.DataFrame, *, axes: Sequence[Axes] | np.ndarray | None=None) -> Figure:
    """Plot log probability and median duration against kappa and against each other.

    Parameters
    ----------
    table : From `scan_table`
    axes : Three axes; a new figure if None

    Returns
    -------
    Three panels
    """
    ...
def plot_n_states_scan(table: pd.DataFrame, *, axes: Sequence[Axes] | np.ndarray | None=None) -> Figure:
    """Plot log probability and effective states against `n_states` and against each other.

    Parameters
    ----------
    table : From `scan_table`
    axes : Three axes; a new figure if None

    Returns
    -------
    Three panels
    """
    ...
def plot_ranked_frequencies(ranked: pd.DataFrame, *, axes: Sequence[Axes] | np.ndarray | None=None) -> Figure:
    """Plot ranked state frequencies, one panel for each number of states.

    Parameters
    ----------
    ranked : From `ranked_frequencies`
    axes : One per number of states; new if None

    Returns
    -------
    One panel per number of states, one line per model
    """
    ...
def plot_confusions(reference: Mapping, others: Mapping[Any, Mapping], *, name: Any='reference', axes: Sequence[Axes] | np.ndarray | None=None) -> Figure:
    """Plot row-normalized confusion matrices of one fit with others, in matched order.

    Parameters
    ----------
    reference : State sequences of one fit (rows)
    others : By name: state sequences of other fits (columns)
    name : Name of the first fit
    axes : One per other fit; a new figure if None

    Returns
    -------
    One heat map per other fit
    """
    ...
def slurm_script(folder: str | os.PathLike, n_shares: int, *, call: str='sm.fit_share', directives: Sequence[str]=('--cpus-per-task=1', '--mem=16G', '--time=04:00:00'), python: str='python') -> str:
    """A job array that does a plan.

    Parameters
    ----------
    folder : Folder with the plan
    n_shares : Number of jobs
    call : What a job calls with the folder, its number, and the number of jobs
    directives : For sbatch
    python : Command that starts Python on the cluster

    Returns
    -------
    To be saved and given to `sbatch`
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
def open_sweep(folder: str | os.PathLike) -> Sweep:
    """Look into the folder of a sweep, finished or not.

    Parameters
    ----------
    folder : Folder of `sweep`
    """
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
def open_scan(folder: str | os.PathLike, *, fps: float | int | None=None) -> Scan:
    """Look into the folder of a scan, finished or not.

    Parameters
    ----------
    folder : Folder of `scan`, or with the authors' pairs of files
    fps : Frames per second; from scan.h5 if None
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
def find_consensus(fits: Mapping | Sequence) -> Consensus:
    """Match the states of several fits and let them vote.

    Parameters
    ----------
    fits : State sequences of each fit, by name or one after the other
    """
    ...
def plot_consensus(consensus: Consensus, recording: Hashable, *, fps: float | int, start: float | int=0, end: float | int | None=None):
    """Plot the states of a consensus along a recording, and its confidence below.

    Parameters
    ----------
    consensus : From `find_consensus`
    recording : Name of the recording
    fps : Frames per second
    start : In seconds
    end : In seconds; None for the end of the recording

    Returns
    -------
    matplotlib Figure
    """
    ...
def partition_posterior(versions: Sequence, weights: Any=None, *, level: float | int=0.95, n_states: int | None=None, max_alternatives: int=4) -> PartitionPosterior:
    """The partition in the middle of many draws, a credible ball around it, and alternatives.

    Parameters
    ----------
    versions : Draws, or fits of several seeds: runs or labels by recording
    weights : Weight of each; None: all the same
    level : Share of the posterior that the ball holds
    n_states : Most states of the estimate; None: as many as a draw has
    max_alternatives : Most alternatives
    """
    ...
def fit_consensus(self: Scan, held_out: Mapping | None=None, *, n_folds: int=4, num_iters: int=1000, seed: int=0, progress: bool=True, **setting: Any) -> Fit:
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
def digest_scan(scan: Scan, *, recordings: Any=None, n_columns: int=600, n_bins: int=40, progress: bool=True) -> Digest:
    """Compute everything that the explorer shows.

    Parameters
    ----------
    scan : Finished or not
    recordings : What was fitted, with centroids: the cards of the states then show paths
    n_columns : Columns of an ethogram
    n_bins : Bars of the duration histogram
    progress : Show a progress bar?
    """
    ...
def compare_halves(recordings: Mapping, n_states: Any, *, animals: str | Mapping | None=None, repeats: int=1, seed: int=0, progress: bool=True, **options: Any) -> Halves:
    """Fit halves of the animals, and compare what both models say about the same recordings.

    Parameters
    ----------
    recordings : Labels by name: `load_syllables(...)`, or a plain dict of integer arrays
    n_states : Numbers of states to try, one or several
    animals : Column of the metadata, or animal by recording; None: every recording is one
    repeats : Ways to deal the animals
    seed : Random seed
    progress : Show a progress bar
    options : target_duration, num_iters, fps, ...: see `fit`
    """
    ...
def state_tree(fits: Mapping[int, Any]) -> StateTree:
    """Follow states from a small number of them to a large one.

    Parameters
    ----------
    fits : By number of states: states of a fit, or a list with those of several seeds
    """
    ...
def check_videos(states_dict: Mapping[Hashable, Any], video_paths: Mapping[Hashable, Any] | None=None, centroids: Mapping[Hashable, Any] | None=None, *, fps: float | int | None=None, decode: bool=False, progress: bool=True) -> pd.DataFrame:
    """Compare all videos with labels and centroids; `Recordings` know all three.

    Parameters
    ----------
    states_dict : Labels or states of each recording
    video_paths : Video file of each recording
    centroids : x and y at each frame of each recording
    fps : Frame rate of the labels; None: as most videos say
    decode : Decode every frame
    progress : Show a progress bar

    Returns
    -------
    One row per recording, with everything that does not fit in `notes`
    """
    ...
def choose_instances(states_dict: Any, count: int, *, fps: float | int | Mapping | None=None, animals: Mapping | None=None, min_seconds: float | int=0, max_seconds: float | int | None=None, seconds_before: float | int=0, seconds_shown: float | int | None=None, posteriors: Mapping | None=None, min_confidence: float | int=0, states: Iterable | None=None, seed: int=0) -> pd.DataFrame:
    """Draw examples of each state: animals and recordings take turns, nothing is shown twice.

    Parameters
    ----------
    states_dict : State at each frame of each recording (-1: none), or a fit
    count : Examples wanted of each state
    fps : Frames per second, or that of each recording; None: that of the fit, or 1
    animals : Animal of each recording; None: each has its own
    min_seconds : Shortest stay
    max_seconds : Longest stay; None: any
    seconds_before : Time that will be shown before the entry
    seconds_shown : Time that will be shown after it; None: the stay
    posteriors : Probabilities, frames x states, of each recording
    min_confidence : Least mean probability of the state during the stay
    states : States wanted; None: all
    seed : The same seed draws the same examples

    Returns
    -------
    One row per example, by state and in the order of drawing
    """
    ...
def movement_heading(centroid: Num[np.ndarray, 'n_timesteps 2'], *, fps: float | int, smooth_seconds: float | int=0.2, slow: float | int | None=None) -> Float[np.ndarray, 'n_timesteps']:
    """Direction of movement, held while the animal stands.

    Parameters
    ----------
    centroid : x and y at each frame, perhaps NaN
    fps : Frames per second
    smooth_seconds : Width (standard deviation) of the smoothing
    slow : Pixels per second that count as standing; None: from the data

    Returns
    -------
    Heading in radians, clockwise from the right
    """
    ...
def point_heading(back: Num[np.ndarray, 'n_timesteps 2'], front: Num[np.ndarray, 'n_timesteps 2']) -> Float[np.ndarray, 'n_timesteps']:
    """Direction from one point of the animal to another; held where a point is missing.

    Parameters
    ----------
    back : x and y of a point further back on the animal
    front : x and y of a point further in front

    Returns
    -------
    Heading in radians, clockwise from the right
    """
    ...
def generate_grid_movies(states_dict: Any, video_paths: Mapping[Hashable, Any], centroids: Mapping[Hashable, Any], output_dir: str | os.PathLike='grid_movies', *, rows: int=3, cols: int=4, window_size: int | None=None, tile_size: int | None=None, max_seconds: float | int=10, min_seconds: float | int=0.5, seconds_before: float | int=0, dimming_factor: float | int=0.25, fps: float | int | None=None, speed: float | int=1, max_fps: float | int=60, states: Iterable | None=None, overlays: Iterable[str]=('state', 'clock', 'recording'), state_names: Mapping | None=None, rotate: str | None=None, headings: Mapping | None=None, animals: Mapping | None=None, posteriors: Mapping | None=None, min_confidence: float | int=0, strict: bool=False, gif: bool=False, seed: int=0, progress: bool=True) -> dict[int, list[tuple[Hashable, int, int]]]:
    """Write a movie for each state with a grid of examples that go dark when the animal leaves.

    Parameters
    ----------
    states_dict : State at each frame of each recording, or a fit
    video_paths : Video file of each recording
    centroids : x and y at each frame, in pixels of the video
    output_dir : Where to write
    rows : Rows of the grid
    cols : Columns of the grid
    window_size : Side of the window in pixels of the video; None: chosen
    tile_size : Side of a tile in pixels; None: the window's, from 128 to 256
    max_seconds : Longest time shown after the entry
    min_seconds : Shortest stay to show
    seconds_before : Time shown before the entry
    dimming_factor : Brightness of frames outside the state
    fps : Frames per second of the recordings; None: as the videos say
    speed : Speed of playing
    max_fps : Most frames per second of the movie
    states : States to show; None: all
    overlays : Also possible: "dot"
    state_names : Names to write instead of "state 0" and so on
    rotate : Turn the animal's heading up: at "entry" or "always"; None: never
    headings : Heading at each frame, in radians; None: from the movement
    animals : Animal of each recording, to take turns; None: each its own
    posteriors : Probabilities, frames x states, of each recording
    min_confidence : Least mean probability of the state during a stay
    strict : Stop at any mismatch of labels, positions and videos
    gif : Write a small GIF beside each movie
    seed : The same seed draws the same examples
    progress : Show progress bars

    Returns
    -------
    (recording, start, end) of each tile, by state
    """
    ...
def generate_crowd_movies(states_dict: Any, video_paths: Mapping[Hashable, Any], centroids: Mapping[Hashable, Any], output_dir: str | os.PathLike='crowd_movies', *, count: int=30, place: str='arena', pad_seconds: float | int=0.5, min_seconds: float | int=0.5, max_seconds: float | int | None=None, shown_seconds: float | int=5, window_size: int | None=None, canvas_size: int | None=None, min_difference: int=25, dimming_factor: float | int=0.5, marker: bool=True, labels: bool=True, fps: float | int | None=None, speed: float | int=1, states: Iterable | None=None, state_names: Mapping | None=None, headings: Mapping | None=None, animals: Mapping | None=None, posteriors: Mapping | None=None, min_confidence: float | int=0, strict: bool=False, seed: int=0, progress: bool=True) -> dict[int, list[tuple[Hashable, int, int]]]:
    """Write a movie for each state in which many examples are laid over each other.

    Parameters
    ----------
    states_dict : State at each frame of each recording, or a fit
    video_paths : Video file of each recording
    centroids : x and y at each frame, in pixels of the video
    output_dir : Where to write
    count : Most examples in a movie
    place : "arena": where they were; "entry": from one point, facing up
    pad_seconds : Time shown before the entry and after the exit
    min_seconds : Shortest stay to show
    max_seconds : Longest stay to show; None: any
    shown_seconds : Longest time shown after the entry
    window_size : Crop: side of the window around the animal; None: chosen
    canvas_size : Side of the picture in pixels of the video; None: chosen
    min_difference : Least difference of an animal's pixels from the empty arena
    dimming_factor : Brightness of the arena under the animals
    marker : Mark the animals that are in the state
    labels : Write state and time since entry
    fps : Frames per second of the recordings; None: as the videos say
    speed : Speed of playing
    states : States to show; None: all
    state_names : Names to write instead of "state 0" and so on
    headings : Heading at each frame, in radians; None: from the movement
    animals : Animal of each recording, to take turns; None: each its own
    posteriors : Probabilities, frames x states, of each recording
    min_confidence : Least mean probability of the state during a stay
    strict : Stop at any mismatch of labels, positions and videos
    seed : The same seed draws the same examples
    progress : Show progress bars

    Returns
    -------
    (recording, start, end), by state
    """
    ...
def make_crowd_movie(state_idx: Any, dataset: Sequence[Mapping], posteriors: Sequence, pad: int=30, raw_size: tuple[int, int]=(512, 424), crop_size: tuple[int, int]=(80, 80), offset: tuple[int, int]=(50, 50), scale: float | int=0.5, min_height: int=10, *, num_instances: int=50, min_duration: int=5, max_duration: int=45, seed: int=0) -> UInt8[np.ndarray, 'n_frames height width 3']:
    """Lay examples of a state over each other, from pictures in memory.

    Parameters
    ----------
    state_idx : State to show
    dataset : Each with `frames`, `centroid_x_px`, `centroid_y_px` and `angles`
    posteriors : Each with `states`, or `expected_states` (frames x states); or states
    pad : Frames shown before the entry and after the exit
    raw_size : Width and height of the movie
    crop_size : Width and height of the pictures
    offset : Added to all centroids
    scale : Divides all heights
    min_height : Lower pixels are floor
    num_instances : Most examples
    min_duration : Shortest stay in frames
    max_duration : Stays must be shorter than this, in frames
    seed : The same seed draws the same examples

    Returns
    -------
    The movie
    """
    ...
def entry_paths(states_dict: Any, centroids: Mapping[Hashable, Any], *, fps: Any=None, count: int=100, seconds: float | int=3, seconds_before: float | int=0, min_seconds: float | int=0.5, headings: Mapping | None=None, keypoints: Mapping | None=None, states: Iterable | None=None, animals: Mapping | None=None, seed: int=0) -> dict[int, Paths]:
    """Collect what follows the entries into each state, aligned at the entry.

    Parameters
    ----------
    states_dict : State at each frame of each recording (-1: none), or a fit
    centroids : x and y at each frame of each recording
    fps : Frames per second, or that of each recording; None: that of the fit
    count : Most entries of each state
    seconds : Time after the entry
    seconds_before : Time before it
    min_seconds : Shortest stay
    headings : Heading at each frame, in radians; None: from the movement
    keypoints : Frames x points x 2 of each recording
    states : States wanted; None: all
    animals : Animal of each recording, to take turns; None: each its own
    seed : The same seed draws the same entries

    Returns
    -------
    Aligned paths of each state
    """
    ...
def plot_trajectories(paths: Mapping[int, Paths], *, state_names: Mapping | None=None, edges: Iterable[tuple[int, int]] | None=None, unit: str='pixels', cols: int=4, limit: float | int | None=None, mean_share: float=0.2) -> Figure:
    """Draw the paths after the entries into each state.

    Parameters
    ----------
    paths : Made by `entry_paths`
    state_names : Names of states; None: those of the fit, or "state 0"
    edges : Keypoints to connect; None: each with the next
    unit : Unit of the positions
    cols : Most panels in a row
    limit : Farthest position shown; None: 95 % of all
    mean_share : Draw the mean while this share of entries is still in the state

    Returns
    -------
    The figure
    """
    ...
def sticky_transitions(num_states: int, stickiness: float=0.95) -> Float[Array, 'n_states n_states']:
    """Transition matrix of states that all last equally long.

    Parameters
    ----------
    num_states : Number of states $K$
    stickiness : Probability of staying, per frame

    Returns
    -------
    Rows sum to one
    """
    ...
def forward_pass(initial_dist: Float[Array | np.ndarray, '_'], transition_matrix: Float[Array | np.ndarray, '_ _'], log_likes: Float[Array | np.ndarray, 'n_timesteps n_states'], mask: Shaped[Array | np.ndarray, 'n_timesteps'] | None=None) -> tuple[Float[Array, 'n_timesteps n_states'], np.float64]:
    """Normalised forward messages, and the log-likelihood of the recording.

    Parameters
    ----------
    initial_dist : $\\pi$
    transition_matrix : $P$
    log_likes : $\\ell$
    mask : True where recorded

    Returns
    -------
    $\\hat\\alpha$ and $\\log p(x)$
    """
    ...
def backward_pass(transition_matrix: Float[Array | np.ndarray, '_ _'], log_likes: Float[Array | np.ndarray, 'n_timesteps n_states'], mask: Shaped[Array | np.ndarray, 'n_timesteps'] | None=None) -> Float[Array, 'n_timesteps n_states']:
    """Normalised backward messages.

    Parameters
    ----------
    transition_matrix : $P$
    log_likes : $\\ell$
    mask : True where recorded

    Returns
    -------
    $\\beta$; ones where no step leads on
    """
    ...
def E_step(initial_dist: Float[Array | np.ndarray, '_'], transition_matrix: Float[Array | np.ndarray, '_ _'], log_likes: Float[Array | np.ndarray, 'n_timesteps n_states'], mask: Shaped[Array | np.ndarray, 'n_timesteps'] | None=None) -> dict:
    """What the model says about the states of one recording.

    Parameters
    ----------
    initial_dist : $\\pi$
    transition_matrix : $P$
    log_likes : $\\ell$
    mask : True where recorded

    Returns
    -------
    `expected_states`, `marginal_ll` and `trans_counts`
    """
    ...
def most_likely_states(initial_dist: Float[Array | np.ndarray, '_'], transition_matrix: Float[Array | np.ndarray, '_ _'], log_likes: Float[Array | np.ndarray, 'n_timesteps n_states'], mask: Shaped[Array | np.ndarray, 'n_timesteps'] | None=None) -> Int[np.ndarray, 'n_timesteps']:
    """Most likely path of states (Viterbi).

    Parameters
    ----------
    initial_dist : $\\pi$
    transition_matrix : $P$
    log_likes : $\\ell$
    mask : True where recorded

    Returns
    -------
    State at each frame, -1 where the frame is missing
    """
    ...
def precompute_ar_covariates(dataset: Sequence[dict], num_lags: int=2, fit_intercept: bool=True, *, first_frames: str='zeros') -> None:
    """Write the autoregressive covariates into each dictionary.

    Parameters
    ----------
    dataset : With `data`; gets `covariates`
    num_lags : $G$
    fit_intercept : Append a one
    first_frames : As in the lab, or "skip"
    """
    ...
def compute_expected_suff_stats(dataset: Sequence[dict], posteriors: Sequence[Mapping]) -> tuple:
    """Expected sufficient statistics of all recordings, divided by the number of frames.

    Parameters
    ----------
    dataset : With `suff_stats`
    posteriors : With `expected_states`, as `E_step` returns them

    Returns
    -------
    One array per statistic, `(K, ...)`
    """
    ...
def fit_hmm(train_dataset: Any, test_dataset: Any, initial_dist: Any, transition_matrix: Any, observations: LinearRegressionObservations, seed: int=0, num_iters: int=50, *, init: str | Sequence='random', learn: Sequence[str]=(), transitions: str='stationary', kappa: float | int=0.0, alpha: float | int=1.0, tolerance: float | None=None, checkpoint: str | PathLike | None=None, checkpoint_every: int=10, progress: bool=True) -> HMMFit:
    """Fit a hidden Markov model by expectation maximisation.

    Parameters
    ----------
    train_dataset : A list of dictionaries with `data`, or arrays or dictionaries by name
    test_dataset : The same, only looked at; None for no test
    initial_dist : $\\pi$
    transition_matrix : $P$; see `sticky_transitions`
    observations : The model, whose parameters are set
    seed : Random seed of the start
    num_iters : Iterations
    init : Or "kmeans", or posteriors
    learn : Any of "initial" and "transitions"; fixed in the lab
    transitions : Or "sticky", "recurrent", "recurrent_only": always learned
    kappa : Stickiness of the prior, if transitions are learned
    alpha : Concentration of the prior, if transitions are learned
    tolerance : Relative change of the log-likelihood at which to stop
    checkpoint : File to write now and then, and to continue from
    checkpoint_every : Iterations between two writes
    progress : Show a progress bar

    Returns
    -------
    Can be taken apart into the four values of the lab
    """
    ...
def fit_hmm_stoch_em(train_dataset: Any, test_dataset: Any, initial_dist: Any, transition_matrix: Any, observations: LinearRegressionObservations, seed: int=0, num_epochs: int=5, forgetting_rate: float | int=0.5, *, init: str | Sequence='random', learn: Sequence[str]=(), kappa: float | int=0.0, alpha: float | int=1.0, checkpoint: str | PathLike | None=None, checkpoint_every: int=1, progress: bool=True) -> HMMFit:
    """Fit a hidden Markov model by stochastic expectation maximisation, one recording at a time.

    Parameters
    ----------
    train_dataset : A list of dictionaries with `data`, or arrays or dictionaries by name
    test_dataset : The same, only looked at; None for no test
    initial_dist : $\\pi$
    transition_matrix : $P$; see `sticky_transitions`
    observations : The model, whose parameters are set
    seed : Random seed of the start and of the order
    num_epochs : Sweeps over all recordings
    forgetting_rate : Between 0.5 and 1; the smaller, the faster it forgets
    init : Or "kmeans", or posteriors
    learn : Any of "initial" and "transitions"; fixed in the lab
    kappa : Stickiness of the prior, if transitions are learned
    alpha : Concentration of the prior, if transitions are learned
    checkpoint : File to write after epochs, and to continue from
    checkpoint_every : Epochs between two writes
    progress : Show a progress bar

    Returns
    -------
    `train_lls` has one value per recording and epoch, `test_lls` one per epoch
    """
    ...
def initialize_posteriors(dataset: Any, num_states: int, seed: int=0) -> list[dict]:
    """Random expected states.

    Parameters
    ----------
    dataset : A list of dictionaries with `data`, or arrays or dictionaries by name
    num_states : $K$
    seed : Random seed

    Returns
    -------
    `expected_states` and `marginal_ll` of each recording
    """
    ...
def fit_arhmm(recordings: Any, num_states: int=50, *, test: Any=None, num_lags: int=2, stickiness: float=0.95, num_iters: int=50, stochastic: bool=False, init: str | Sequence='kmeans', learn: Sequence[str]=(), transitions: str='stationary', noise: str='gaussian', covariance: str='full', order_by_usage: bool=False, seed: int=0, **options: Any) -> HMMFit:
    """Fit an autoregressive hidden Markov model to poses.

    Parameters
    ----------
    recordings : Poses by name: (n_timesteps, data_dim), NaN where missing
    num_states : Upper limit of the number of syllables
    test : Recordings to test with
    num_lags : How many frames back a syllable looks; 0 for a Gaussian model
    stickiness : Probability of staying in a syllable, per frame, to begin with
    num_iters : Iterations, or epochs of stochastic EM
    stochastic : Learn after each recording
    init : Or "random"
    learn : Any of "initial" and "transitions"
    transitions : Or "sticky", "recurrent", "recurrent_only": always learned
    noise : Or "student_t", for poses with jumps
    covariance : Or "diagonal"
    order_by_usage : Number the states from the most used to the least
    seed : Random seed
    options : See `fit_hmm`

    Returns
    -------
    Its `states` are the syllables, ready for `sm.fit`
    """
    ...
def load_hmm_fit(path: str | PathLike) -> HMMFit:
    """Load a fit from its HDF5 file.

    Parameters
    ----------
    path : File that `HMMFit.save` wrote

    Returns
    -------
    Its posteriors hold only the states
    """
    ...
def standardize_pcs(dataset: Any, mean: Float[np.ndarray, 'data_dim'] | None=None, std: Float[np.ndarray, 'data_dim'] | None=None) -> tuple:
    """Standardise the columns of all recordings together; frames with NaN are left out of the estimate.

    Parameters
    ----------
    dataset : A list of dictionaries with `raw_pcs` (or `data`), or arrays or dictionaries by name
    mean : Of the training data; None to compute it
    std : Of the training data; None to compute it

    Returns
    -------
    The data set with standardised `data`, mean and standard deviation
    """
    ...
def load_dataset(indices: Sequence | None=None, load_frames: bool=True, num_pcs: int=10, *, folder: str | PathLike='.', train_fraction: float=0.8) -> tuple[list[dict], list[dict]]:
    """Load animals from NWB files, and divide each into training and test data.

    Parameters
    ----------
    indices : Numbers as in `saline_example_3.nwb`, or paths; None: all files
    load_frames : Read the images of the test data
    num_pcs : Number of principal components
    folder : Where the files are
    train_fraction : Of the frames

    Returns
    -------
    Training and test data, one dictionary per animal
    """
    ...
def load_keypoints(path: str | PathLike) -> dict[str, Keypoints]:
    """Read keypoints from a file of any of the known kinds.

    Parameters
    ----------
    path : A file of SLEAP (.h5), DeepLabCut (.h5, .csv) or ndx-pose (.nwb)

    Returns
    -------
    By animal
    """
    ...
def read_moseq_nwb(path: str | PathLike, frames: slice=..., *, num_pcs: int=10, load_frames: bool=False) -> dict[str, np.ndarray]:
    """Read some frames of a recording; nothing else in the file is touched.

    Parameters
    ----------
    path : An NWB file in the layout of MoSeq
    frames : Which frames to read
    num_pcs : Number of principal components
    load_frames : Read the images, too

    Returns
    -------
    `raw_pcs`, `times`, `centroid_x_px`, `centroid_y_px`, `angles`, `labels`
    """
    ...
def write_moseq_nwb(path: str | PathLike, recording: Mapping, *, session_description: str='depth video of a mouse', identifier: str | None=None, start_time: datetime | None=None) -> None:
    """Write a recording as a complete NWB file in the layout of MoSeq.

    Parameters
    ----------
    path : File to write, `.nwb`
    recording : Arrays by name, as above
    session_description : For the file's header
    identifier : For the file's header; the file's name if None
    start_time : For the file's header; 1 January 1970 if None
    """
    ...
def align_keypoints(keypoints: Keypoints, *, front: str | Sequence[str], back: str | Sequence[str], min_confidence: float=0.0, max_gap: int=5) -> dict[str, np.ndarray]:
    """Center and turn the animal in each frame.

    Parameters
    ----------
    keypoints : Of one animal
    front : Points of the front, for example the nose
    back : Points of the back, for example the base of the tail
    min_confidence : Points that are less sure count as missing
    max_gap : Missing stretches up to so many frames are filled by straight lines

    Returns
    -------
    `poses` (n_timesteps, 2 n_points), `centroid`, `angles`, `mask`
    """
    ...
def pose_pcs(poses: Mapping[Any, Float[np.ndarray, '_ pose_dim']], num_pcs: int=10, *, variance: float=0.999) -> tuple[dict, dict]:
    """Principal components of poses.

    Parameters
    ----------
    poses : By name; NaN where a frame is missing
    num_pcs : Number of principal components, at most
    variance : Stop when so much of the variance is explained

    Returns
    -------
    Components by name, (n_timesteps, n_components); `mean`, `axes`, `explained`
    """
    ...
def simulate_mouse(seed: int=0, n_timesteps: int=900, *, fps: float | int=30, n_states: int=5, num_pcs: int=10, size: int=80) -> dict[str, np.ndarray]:
    """A recording of a mouse that does not exist.

    Parameters
    ----------
    seed : Random seed; the law of motion is the same for all
    n_timesteps : Number of frames $T$
    fps : Frames per second
    n_states : Number of syllables
    num_pcs : Number of principal components
    size : Height and width of the images in pixels

    Returns
    -------
    What an NWB file of depth-video components holds
    """
    ...
def crop_video(path: str | PathLike, *, centroids: Num[np.ndarray, 'n_timesteps 2'] | None=None, size: int=80, scale: float | int=1.0, threshold: int | float=30, n_frames: int | None=None, progress: bool=True) -> dict[str, np.ndarray]:
    """Cut the animal out of every frame, centered and looking to the right.

    Parameters
    ----------
    path : A video file
    centroids : x and y, if they are known
    size : Height and width of the pictures in pixels
    scale : Pixels of the video per pixel of the pictures
    threshold : Pixels that differ more from the background are the animal
    n_frames : Stop after so many frames
    progress : Show a progress bar

    Returns
    -------
    `frames`, `centroid_x_px`, `centroid_y_px`, `angles`, `times`, `mask`
    """
    ...
def fit_video_pcs(frames: UInt8[np.ndarray, 'n_timesteps height width'], num_pcs: int=10, *, mask: Bool[np.ndarray, 'n_timesteps'] | None=None, max_frames: int=5000, batch_size: int=500) -> dict[str, np.ndarray]:
    """Principal components of pictures.

    Parameters
    ----------
    frames : From `crop_video`
    num_pcs : Number of principal components
    mask : True where there is a picture
    max_frames : Use at most so many frames, spread over the video
    batch_size : Frames in memory at a time

    Returns
    -------
    `mean`, `axes`, `explained` (fraction of the variance)
    """
    ...
def project_video(frames: UInt8[np.ndarray, 'n_timesteps height width'], basis: Mapping, *, mask: Bool[np.ndarray, 'n_timesteps'] | None=None, batch_size: int=500) -> Float[np.ndarray, 'n_timesteps num_pcs']:
    """Weights of the principal components in each picture.

    Parameters
    ----------
    frames : From `crop_video`
    basis : From `fit_video_pcs`
    mask : True where there is a picture
    batch_size : Frames in memory at a time

    Returns
    -------
    NaN where there is no picture
    """
    ...
def plot_data_and_states(data: Mapping, states: Any, spc: float | int=4, slc: slice=..., title: str | None=None, *, fps: float | int=30, ax: Axes | None=None) -> Figure:
    """Plot components over time, with the states as colours behind them.

    Parameters
    ----------
    data : One recording, with `data` and `times` (seconds)
    states : State at each frame, or a posterior
    spc : Distance between two components
    slc : Frames to show
    title : Above the figure
    fps : Frames per second, where there are no `times`
    ax : Where to draw; a new figure if None

    Returns
    -------
    Components downwards, seconds to the right
    """
    ...
def plot_usage(posteriors: Sequence | Mapping, num_states: int | None=None, *, ax: Axes | None=None) -> Figure:
    """Plot the number of frames of each state.

    Parameters
    ----------
    posteriors : One per recording: posteriors, or states
    num_states : Number of states; the largest plus one if None
    ax : Where to draw; a new figure if None

    Returns
    -------
    Bars, from the most used state to the least
    """
    ...
def plot_average_pcs(state_idx: int | np.integer, dataset: Sequence | Mapping, posteriors: Sequence | Mapping, spc: float | int=4, pad: int=30, fps: float | int=30, *, ax: Axes | None=None) -> Figure:
    """Plot the average components around the entries to a state.

    Parameters
    ----------
    state_idx : The state
    dataset : Recordings, each with `data`
    posteriors : One per recording: posteriors, or states
    spc : Distance between two components
    pad : Frames before the entry, and after the longest instance
    fps : Frames per second
    ax : Where to draw; a new figure if None

    Returns
    -------
    Mean with a band of two standard deviations; the entry is at 0 s
    """
    ...
def plot_learning_curves(curves: Mapping[str, Sequence | np.ndarray], *, step: str='iteration', ends: Mapping[str, float | int] | None=None, ax: Axes | None=None) -> Figure:
    """Plot log-likelihoods per frame over iterations.

    Parameters
    ----------
    curves : Log-likelihoods per frame by label, one per iteration or sweep
    step : What the horizontal axis counts
    ends : Where a curve ends, if not at its number of values
    ax : Where to draw; a new figure if None
    """
    ...
def play(movie: UInt8[np.ndarray, 'n_frames height width *color'], fps: float | int=30, speedup: int=1, fig_height: float | int=3, filename: str | PathLike | None=None, show_time: bool=False, show: bool=True) -> HTML | None:
    """Play a movie in a notebook.

    Parameters
    ----------
    movie : Gray or colour
    fps : Frames per second
    speedup : Show each so many-th frame
    fig_height : Height on the page in inches
    filename : Write an mp4 file, too
    show_time : Paint the time into the frames
    show : Return the movie for the notebook

    Returns
    -------
    A player, at the frame rate asked for
    """
    ...
def save_crowd_movies(path: str | PathLike, dataset: Sequence, posteriors: Sequence, *, fps: float | int=30, progress: bool=True, **options: Any) -> dict[int, str]:
    """Crowd movies of all states, from the most used one, in one zip file.

    Parameters
    ----------
    path : File to write, `.zip`
    dataset : Recordings, as for `make_crowd_movie`
    posteriors : Posteriors, one per recording
    fps : Frames per second
    progress : Show a progress bar
    options : See `make_crowd_movie`

    Returns
    -------
    Name of the movie in the zip file by state; states without instances are left out
    """
    ...
def open_sessions(where: Any, *, root: str | os.PathLike | None=None) -> Sessions:
    """Look into files of sessions.

    Parameters
    ----------
    where : A file, a folder, a list of files, or a csv with columns such as lab,expt,animal,session
    root : Folder of the sessions in a csv; None: where the csv is
    """
    ...
def write_session(path: str | os.PathLike, *, groups: Mapping[str, Mapping] | None=None, fps: float | int | None=None, first_frames: Sequence[int] | Int[np.ndarray, 'n_trials'] | None=None, names: Mapping[str, Sequence[str]] | None=None, video: Any=None, **signals: Iterable) -> int:
    """Write a session, one trial at a time.

    Parameters
    ----------
    path : File to write, usually called data.hdf5
    groups : {"regions/idxs_lr": {"AUD_L": [0, 4], ...}}
    fps : Frames per second
    first_frames : Of each trial, in the whole recording
    names : Of the columns: {"labels": ["nose_x", ...]}
    video : Path, or paths, of the videos that the images are from
    signals : `images=`, `labels=` ...: each an iterable of one array per trial

    Returns
    -------
    Number of trials
    """
    ...
def check_session(session: Session, signals: Sequence[str] | None=None) -> None:
    """Raise a ValueError that says what is missing or does not fit together.

    Parameters
    ----------
    session : To be checked
    signals : What is needed; None: all that it has
    """
    ...
def join_trials(results: Mapping[str, np.ndarray], sessions: Any, *, contiguous: bool=False) -> dict[str, np.ndarray]:
    """Put results of trials together, session by session.

    Parameters
    ----------
    results : By trial: `session/trial_0003`, such as latents or states
    sessions : Of `open_sessions`
    contiguous : Trials follow each other without a gap, whatever the file says

    Returns
    -------
    By session
    """
    ...
def session_of(key: str) -> str:
    """The name of the session that a trial belongs to.

    Parameters
    ----------
    key : Name of a trial, such as "mouse/trial_0003"
    """
    ...
def split_trials(n_trials: int, splits: str='8;1;1;0', seed: int=0, *, train_fraction: float | int=1.0) -> dict[str, Int[np.ndarray, '_']]:
    """Divide trials into training, validation and test.

    Parameters
    ----------
    n_trials : Of the session
    splits : Trials of a block: training, validation, test, gap
    seed : Random seed
    train_fraction : Keep this fraction of the training trials, or, above 1, this many

    Returns
    -------
    Numbers of the trials: "train", "val" and "test"
    """
    ...
def iterate_trials(sessions: Any, split: str | None='train', signals: Sequence[str]=('images',), *, splits: str | Mapping='8;1;1;0', split_seed: int=0, seed: int=0, epoch: int=0, sessions_per_batch: int=1, transforms: Mapping[str, Callable] | None=None, skip: int=0) -> Iterator:
    """Serve trials, the next one read ahead.

    Parameters
    ----------
    sessions : Of `open_sessions`
    split : "train", "val" or "test"; None: all trials in order
    signals : What to read
    splits : See `split_trials`; or the numbers of trials by session and part
    split_seed : Random seed of the splits
    seed : Random seed of the order
    epoch : Number of the epoch
    sessions_per_batch : Above 1: batches are tuples with a trial of each of several sessions
    transforms : Function of an array by signal
    skip : Leave out the first batches of the epoch, without reading them

    Returns
    -------
    Pairs of a dictionary of arrays by signal, with `trial`, and the name of the session
    """
    ...
def shuffle_blocks(states: np.ndarray, seed: int=0) -> np.ndarray:
    """Permute the runs of states.

    Parameters
    ----------
    states : State at each frame
    seed : Random seed
    """
    ...
def clip_normalize(x: np.ndarray, limit: float | int) -> np.ndarray:
    """Clip from above, and divide by the limit.

    Parameters
    ----------
    x : Any array
    limit : Larger values become this one

    Returns
    -------
    From 0 to 1
    """
    ...
def compose(*transforms: Callable) -> Callable:
    """One transformation made of several.

    Parameters
    ----------
    transforms : Functions of an array, the first is applied first

    Returns
    -------
    A function of an array
    """
    ...
def one_hot(states: np.ndarray, n_states: int | None=None) -> np.ndarray:
    """A column per state: 1 in the frames of the state, 0 elsewhere.

    Parameters
    ----------
    states : State at each frame
    n_states : Number of states; None: one more than the largest

    Returns
    -------
    Frames x states
    """
    ...
def one_hot_maps(points: np.ndarray, height: int, width: int) -> UInt8[np.ndarray, 'n_frames n_points height width']:
    """Images in which one pixel is 1, at the place of the point.

    Parameters
    ----------
    points : Frames x labels in pixels: all x, then all y
    height : Of the maps in pixels
    width : Of the maps in pixels
    """
    ...
def motion_energy(x: np.ndarray) -> np.ndarray:
    """How much each column changes from frame to frame; 0 at the first.

    Parameters
    ----------
    x : Frames x columns
    """
    ...
def select_columns(x: np.ndarray, columns: Sequence[int] | Int[np.ndarray, 'n_columns']) -> np.ndarray:
    """Keep some columns.

    Parameters
    ----------
    x : Frames x columns
    columns : Numbers of the columns to keep, in this order
    """
    ...
def drop_silent(x: np.ndarray, min_rate: float | int, seconds_per_frame: float) -> np.ndarray:
    """Drop neurons that hardly fire.

    Parameters
    ----------
    x : Spikes: frames x neurons
    min_rate : Keep neurons whose mean rate is above this (spikes per second)
    seconds_per_frame : Length of a frame
    """
    ...
def zscore(x: np.ndarray, mean: np.ndarray | None=None, std: np.ndarray | None=None) -> np.ndarray:
    """Subtract the mean and divide by the standard deviation; a constant column becomes 0.

    Parameters
    ----------
    x : Frames x columns
    mean : Of the training trials; None: of x itself
    std : Of the training trials; None: of x itself
    """
    ...
def session_from_video(path: str | os.PathLike, video: Any, *, keypoints: Any=None, animal: str | None=None, size: tuple[int, int] | list[int]=(128, 128), crop: tuple[int, int, int, int] | list[int] | None=None, trial_length: int=128, fps: float | int | None=None, min_confidence: float=0.9) -> Session:
    """Make a session of a video, and of the points that were tracked in it.

    Parameters
    ----------
    path : File to write, usually called data.hdf5
    video : A video, or a list of videos of several cameras
    keypoints : File of DeepLabCut, SLEAP or ndx-pose, a plain csv, or an array (frames, points, 2)
    animal : Which animal, if the file has several
    size : Width and height of the images
    crop : Left, top, width and height in the video
    trial_length : Frames per trial; the last one may be shorter
    fps : Frames per second; None: as the video says
    min_confidence : Points with less do not count
    """
    ...
def simulate_video(factors: Float[np.ndarray, 'n_frames 4'], *, session: int | None=None, noise: float=0.01, seed: int=0) -> UInt8[np.ndarray, 'n_frames 1 32 32']:
    """Draw what the factors move.

    Parameters
    ----------
    factors : From `simulate_factors`
    session : Number of the session, which chooses the background
    noise : Standard deviation of the grey levels
    seed : Random seed of the noise
    """
    ...
def simulate_sessions(folder: str | os.PathLike, n_sessions: int=1, *, n_trials: int=40, trial_length: int=64, neural: str | None=None, seed: int=0) -> Sessions:
    """Write sessions of synthetic videos with two labels and two hidden factors.

    Parameters
    ----------
    folder : Where to write; a folder per session
    n_sessions : Number of sessions; a single one has a black background
    n_trials : Trials of each session
    trial_length : Frames per trial
    neural : "calcium" or "spikes": with neurons of `simulate_neurons`
    seed : Random seed
    """
    ...
def simulate_neurons(signals: Float[np.ndarray, 'n_frames n_signals'], *, regions: Mapping[str, int | None]=..., kind: str='calcium', n_neurons: int=8, noise: float | int=0.5, seed: int=0) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Activity of neurons in several regions.

    Parameters
    ----------
    signals : What the neurons know, such as factors
    regions : Frames by which each region follows; below 0: leads; None: unrelated
    kind : Or "spikes"
    n_neurons : Of each region
    noise : Standard deviation of calcium, where that of the signal is 1
    seed : Random seed

    Returns
    -------
    (n_frames, n_neurons); numbers of the neurons of each region
    """
    ...
def architecture_table(image_size: tuple[int, int, int] | list[int], n_latents: int=8, architecture: Any=None, *, n_frames: int=128, variational: bool=False, n_labels: int=0) -> pd.DataFrame:
    """Sizes, numbers to learn and memory of a convolutional autoencoder.

    Parameters
    ----------
    image_size : Channels, height and width of the images
    n_latents : Numbers that describe an image
    architecture : See `read_architecture`
    n_frames : Frames of a trial
    variational : With a second last layer, for variances
    n_labels : Labels that the decoder is given beside the latents

    Returns
    -------
    A row per layer: shape, kernel, stride, padding, parameters, memory (MB)
    """
    ...
def fit_autoencoder(sessions: Any, n_latents: int, *, model: str='ae', alpha: float | int=1.0, beta: float | int=1.0, delta: float | int=50.0, session_free: float | int=0.0, anneal_epochs: int=100, pixel_std: float | int=1.0, n_background: int=3, sessions_per_batch: int=2, architecture: Any=None, session_layers: bool=False, conditional_encoder: bool=False, masks: bool=True, label_masks: bool=True, splits: str='8;1;1;0', split_seed: int=0, train_fraction: float | int=1.0, seed: int=0, start_from: Any=None, **training: Any) -> AutoencoderFit:
    """Fit an autoencoder to sessions.

    Parameters
    ----------
    sessions : Of `open_sessions`, or what that takes
    n_latents : Numbers that describe a frame; labels and background included
    model : "ae", "linear", "vae", "beta-tcvae", "cond-ae", "cond-vae", "cond-ae-msp", "ps-vae", "msps-vae"
    alpha : Weight of the labels
    beta : Weight of the divergence, or of the total correlation
    delta : Weight of the triplet loss
    session_free : Weight against sessions in unsupervised latents
    anneal_epochs : Epochs until the divergence has its full weight
    pixel_std : Standard deviation of a pixel; try 0.1 for small images
    n_background : Latents that tell sessions apart, for "msps-vae"
    sessions_per_batch : Sessions in a batch of "msps-vae"
    architecture : See `read_architecture`
    session_layers : First and last layer for each session
    conditional_encoder : The encoder of "cond-ae" and "cond-vae" sees the labels, too
    masks : Use masks of pixels where the files have them
    label_masks : Use masks of labels where the files have them
    splits : Trials of a block: training, validation, test, gap
    split_seed : Random seed of the splits
    train_fraction : Part of the training trials to use, or, above 1, how many
    seed : Random seed of weights, order and noise
    start_from : A fit, or its file, whose weights to begin with
    training : `max_epochs`, `learning_rate`, `patience`, `checkpoint` ...: see `train`
    """
    ...
def load_autoencoder(path: str | os.PathLike, *, sessions: Any=None) -> AutoencoderFit:
    """Load a fit from its file.

    Parameters
    ----------
    path : File that `AutoencoderFit.save` wrote
    sessions : Where its sessions are now; None: where they were
    """
    ...
def latent_ranges(fit: AutoencoderFit, *, low: float | int=15, high: float | int=85, label_percentiles: tuple[float, float]=(5.0, 95.0), split: str='train') -> dict[str, np.ndarray]:
    """From where to where latents move.

    Parameters
    ----------
    fit : With its sessions, if it has labels
    low : Percentile of the lower end
    high : Percentile of the upper end
    label_percentiles : The same for labels
    split : Trials to look at

    Returns
    -------
    "low", "median" and "high" of each latent
    """
    ...
def traverse(fit: AutoencoderFit, base: np.ndarray, dimension: int, low: float | int, high: float | int, *, steps: int=5, how: Mapping | None=None) -> np.ndarray:
    """Images for different values of one latent.

    Parameters
    ----------
    fit : Whose decoder to ask
    base : Latents to start from, supervised ones in units of labels
    dimension : Number of the latent to move
    low : Where it begins
    high : Where it ends
    steps : Number of pictures
    how : For `decode`: `session`, `given`

    Returns
    -------
    Images, (steps, channels, y, x)
    """
    ...
def traverse_grid(fit: AutoencoderFit, base: np.ndarray, dimensions: tuple[int, int], lows: Any, highs: Any, *, steps: int=5, how: Mapping | None=None) -> np.ndarray:
    """Images for different values of two latents.

    Parameters
    ----------
    fit : Whose decoder to ask
    base : Latents to start from
    dimensions : Numbers of the latents to move
    lows : Where they begin
    highs : Where they end
    steps : Values of each
    how : For `decode`

    Returns
    -------
    Images, (steps of the first, steps of the second, channels, y, x)
    """
    ...
def traverse_path(fit: AutoencoderFit, points: np.ndarray, *, steps: int=10, how: Mapping | None=None) -> tuple[np.ndarray, np.ndarray]:
    """Images along a path.

    Parameters
    ----------
    fit : Whose decoder to ask
    points : Latents to pass, (n_points, n_latents)
    steps : Pictures from one point to the next, both included
    how : For `decode`

    Returns
    -------
    Latents along the path, and their images
    """
    ...
def classify_sessions(fit: AutoencoderFit, part: str='unsupervised') -> dict[str, float]:
    """How well latents tell sessions apart.

    Parameters
    ----------
    fit : Of several sessions
    part : Or "supervised", "background"

    Returns
    -------
    "accuracy" on validation trials, and "chance"
    """
    ...
def syllable_movie(path: str | os.PathLike, states: Mapping[str, np.ndarray] | HMMFit, sessions: Any, *, min_frames: int=5, max_frames: int=400, columns: int=4, fps: float | int | None=None, seed: int=0) -> int:
    """A movie with a panel for each syllable.

    Parameters
    ----------
    path : File to write, `.mp4`
    states : By `session/trial_0003`, or the fit that has them
    sessions : Of `open_sessions`
    min_frames : Shortest stay
    max_frames : Length of the movie
    columns : Panels in a row
    fps : Frames per second; None: of the session
    seed : Random seed of the order

    Returns
    -------
    Number of frames
    """
    ...
def sampled_movie(path: str | os.PathLike, syllables: HMMFit, autoencoder: AutoencoderFit, trial: str | None=None, *, fps: float | int | None=None, seed: int=0) -> int:
    """A movie of a trial beside what the model draws.

    Parameters
    ----------
    path : File to write, `.mp4`
    syllables : AR-HMM of the latents
    autoencoder : Whose latents they are
    trial : `session/trial_0003`; None: the first test trial
    fps : Frames per second; None: of the session
    seed : Random seed

    Returns
    -------
    Number of frames
    """
    ...
def load_behavenet(folder: str | os.PathLike, *, sessions: Any=None) -> AutoencoderFit | BehavenetResult:
    """Open results of BehaveNet.

    Parameters
    ----------
    folder : A folder of BehaveNet, such as .../version_0
    sessions : The data.hdf5 that it was fitted to, in the order of its sessions
    """
    ...
def read_torch_file(path: str | os.PathLike) -> Any:
    """Read a file of PyTorch without PyTorch, and without running anything that is in it.

    Parameters
    ----------
    path : A file written by `torch.save`, or a pickle of arrays

    Returns
    -------
    Tensors as arrays
    """
    ...
def fit_decoder(sessions: Any, outputs: Any, inputs: Any='neural', *, n_lags: int=0, max_lags: int | None=None, hidden: Sequence[int]=(), noise: str | None=None, activation: str='relu', architecture: Any=None, neural: str | None=None, min_rate: float | int=1.0, group: str | None=None, region: Any=None, how: str='single', splits: Any=None, split_seed: int=0, train_fraction: float | int=1.0, seed: int=0, control: bool=True, masks: bool=True, **training: Any) -> DecoderFit:
    """Predict one signal from another.

    Parameters
    ----------
    sessions : Of `open_sessions`, or what that takes
    outputs : What is predicted: "labels", "neural", "images"; latents or states by trial; an autoencoder's fit
    inputs : What it is predicted from: a signal, or arrays by trial
    n_lags : Frames on each side that are seen, too
    max_lags : Frames at each end of a trial that do not count; None: `n_lags`
    hidden : Units of the hidden layers, such as (32,); none: linear
    noise : "gaussian", "gaussian-full", "poisson", "categorical"; None: what suits the outputs
    activation : Of hidden layers: or "lrelu", "tanh", "sigmoid", "linear"
    architecture : Of the network for images, see `read_architecture`
    neural : "spikes" or "calcium"; None: whole numbers are spikes
    min_rate : Spikes per second below which a neuron is left out
    group : Group of regions in the files, such as "regions/idxs"
    region : Name of a region, or a tuple with numbers of neurons; None: all
    how : The region alone; or "loo": all others of the group
    splits : Trials of a block, "8;1;1;0" by default; or numbers of the trials, as `AutoencoderFit.splits`
    split_seed : Random seed of the splits
    train_fraction : Part of the training trials to use, or, above 1, how many
    seed : Random seed of weights and order
    control : Fit a shuffled decoder as well
    masks : Of images: use masks of pixels where the files have them
    training : `max_epochs`, `learning_rate`, `patience`, `checkpoint` ...: see `train`
    """
    ...
def load_decoder(path: str | os.PathLike, *, sessions: Any=None) -> DecoderFit:
    """Load a fit from its file.

    Parameters
    ----------
    path : File that `DecoderFit.save` wrote
    sessions : Where its sessions are now; None: where they were
    """
    ...
def decode_groups(sessions: Any, outputs: Any, *, group: str | None=None, regions: Sequence[str] | Mapping[str, Sequence[int]] | None=None, how: Sequence[str]=('single', 'loo'), split: str='test', confidence: float=0.95, progress: bool=True, **settings: Any) -> GroupDecoding:
    """Fit a decoder for each region, for all others, and for all together.

    Parameters
    ----------
    sessions : Of `open_sessions`, or what that takes
    outputs : See `fit_decoder`
    group : Group of regions in the files, such as "regions/idxs"
    regions : Some of them, or numbers of neurons by name; None: all of the group
    how : Each region alone, and all but each
    split : Trials to score: "train", "val" or "test"
    confidence : Of the intervals
    progress : Show a progress bar
    settings : Of `fit_decoder`
    """
    ...
def bayes_decode(syllables: HMMFit, predictions: Any, states: Any=None, *, latents: Mapping | None=None, residual_cov: Any=None, overlap: float | int | str=1, held_out: Any=None, n_rounds: int=20) -> BayesDecoded:
    """Latents and states from neural predictions and the dynamics of an AR-HMM.

    Parameters
    ----------
    syllables : AR-HMM of the latents, of `fit_arhmm`
    predictions : Latents by trial from neurons, NaN where there are none; or a decoder
    states : Chances of each state by trial; or a decoder of states; None: unknown
    latents : True latents of training trials; None: those of the decoder
    residual_cov : Covariance of the predictions' errors; None: of the training trials
    overlap : How many neighbouring errors are worth one; or "measured"
    held_out : True latents on which bands are measured; None: see above; False: are not
    n_rounds : Of finding latents given states, and states given latents
    """
    ...
def state_table(states: Any, recordings: Any=None, **options: Any) -> pd.DataFrame:
    """Usage, visits, durations and latencies as a long table.

    Parameters
    ----------
    states : A fit, a consensus, or states by recording
    recordings : Recordings with metadata, or a table with a row per recording
    options : `animal`, `epochs`, `hours`, `fps`, `num_states`, `max_gap`: see `tally_states`

    Returns
    -------
    One row per unit, epoch and state
    """
    ...
def simulate_animals(n_animals: Mapping, effects: Mapping={}, *, n_states: int=5, n_recordings: int | Sequence=2, seconds: float | int | tuple=600, fps: float | int=10, duration: float | int=8, spread: float | int=0.4, session_spread: float | int=0.2, seed: int=0) -> tuple[dict, pd.DataFrame]:
    """Make up an experiment with animals that differ.

    Parameters
    ----------
    n_animals : Number of animals in each group: {"control": 6, "treated": 6}
    effects : Log ratio that a group adds to some states: {"treated": {2: 0.7}}
    n_states : Number of states
    n_recordings : Sessions of each animal, or how many of one animal after the other
    seconds : Length of a session, or shortest and longest
    fps : Frames per second
    duration : Mean length of a visit in seconds, about
    spread : Standard deviation between animals
    session_spread : Standard deviation between sessions of an animal
    seed : Of all random numbers

    Returns
    -------
    States by recording, and metadata with a row per recording
    """
    ...
def log_ratios(n_frames: Num[np.ndarray, 'n_animals n_states'], n_bouts: Num[np.ndarray, 'n_animals n_states'] | None=None, *, pseudo_count: float | int=0.5, reference: int | None=None) -> Float[np.ndarray, 'n_animals n_states']:
    """Turn counts into log ratios.

    Parameters
    ----------
    n_frames : Frames, or visits
    n_bouts : Visits; None if the first are visits
    pseudo_count : Visits that are added to every state of every animal
    reference : State that the others are compared with; None: the geometric mean of all
    """
    ...
def fit_count_model(n_bouts: Int[np.ndarray, 'n_animals n_states'], groups: Any) -> CountModel:
    """Fit Dirichlet-multinomial models to the visits of groups of animals.

    Parameters
    ----------
    n_bouts : Visits
    groups : Group of each animal
    """
    ...
def permutation_test(values: Any, groups: Int[np.ndarray, 'n_units'], *, strata: Int[np.ndarray, 'n_units'] | None=None, covariates: Float[np.ndarray, 'n_units n_covariates'] | None=None, n_permutations: int=9999, seed: int=0) -> Shuffled:
    """Do groups differ in any measure, and in which?

    Parameters
    ----------
    values : A row for each unit, a column for each measure; NaN where there is no value. Or a stack of these
    groups : Group of each row, numbered from 0
    strata : Labels are exchanged within a stratum only
    covariates : What else explains values
    n_permutations : Most that are drawn; all of them, if there are no more
    seed : Of the random numbers
    """
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
def state_draws(fit: Fit, n_draws: int=10, *, seed: int=0) -> list[dict[Any, Runs]]:
    """Draw states from the posterior of a fit.

    Parameters
    ----------
    fit : The fit
    n_draws : Most that are made; there are no more than kept draws of the parameters
    seed : Of the random numbers

    Returns
    -------
    One for each draw: runs of states by recording
    """
    ...
def matched_versions(fits: Sequence, consensus: Consensus | None=None) -> list[dict[Any, Runs]]:
    """States of several fits under the numbers of their consensus.

    Parameters
    ----------
    fits : Fits of the same recordings, or states by recording of each
    consensus : From `find_consensus`; made if None

    Returns
    -------
    One for each fit: runs of states by recording, in the numbers of the consensus
    """
    ...
def version_tables(versions: Sequence, recordings: Any, **options: Any) -> list[pd.DataFrame]:
    """A state table for each version of the states.

    Parameters
    ----------
    versions : From `state_draws` or `matched_versions`
    recordings : Recordings with metadata, or a table with a row per recording
    options : See `state_table`

    Returns
    -------
    One for each version
    """
    ...
def transition_table(states: Any, recordings: Any=None, **options: Any) -> pd.DataFrame:
    """Transitions of each unit as a long table.

    Parameters
    ----------
    states : A fit, a consensus, or states by recording
    recordings : Recordings with metadata, or a table with a row per recording
    options : `animal`, `epochs` and others: see `tally_states`

    Returns
    -------
    One row per unit, epoch, and pair of states
    """
    ...
def compare_transitions(table: pd.DataFrame | Sequence, groups: str, *, animal: str='animal', **options: Any) -> Comparison:
    """Find out which transitions differ between groups, with the animal as the unit.

    Parameters
    ----------
    table : From `transition_table`; or several, one for each version of the states
    groups : Column that says the group, or the condition
    animal : Column that says which animal a row is about
    options : `paired`, `strata`, `covariates`, `test` and others: see `compare_groups`
    """
    ...
def plot_transition_graph(table: pd.DataFrame, *, groups: str | None=None, smallest: float=0.05) -> Any:
    """Draw transitions between visits as graphs.

    Parameters
    ----------
    table : From `transition_table`
    groups : Column: a graph for each group, the mean over its units
    smallest : Probability below which no arrow is drawn

    Returns
    -------
    The figure
    """
    ...
def plot_transition_differences(compared: Comparison, *, ax: Any=None) -> Any:
    """Draw differences of transitions between two groups as a graph.

    Parameters
    ----------
    compared : From `compare_transitions`
    ax : Where to draw; a new figure if None

    Returns
    -------
    The figure
    """
    ...
def irreversibility(states: Any, *, n_simulations: int=999, seed: int=0) -> Irreversibility:
    """Ask whether transitions know the direction of time.

    Parameters
    ----------
    states : A fit, a consensus, states by recording; or an array of counts of transitions
    n_simulations : Chains without a direction
    seed : Of the random numbers
    """
    ...
def state_onsets(states: Any, state: int, fps: float | int | None=None, *, min_duration: float | int=0) -> pd.DataFrame:
    """When a state is entered.

    Parameters
    ----------
    states : A fit, or states by recording
    state : Which state
    fps : Frames per second, if `states` does not know
    min_duration : Shortest visit that counts, in seconds

    Returns
    -------
    recording, time_s
    """
    ...
def state_signal(states: Any, state: int, *, entries: bool=False) -> dict:
    """A state as a signal.

    Parameters
    ----------
    states : A fit, or states by recording
    state : Which state
    entries : Entries per frame instead of being in it

    Returns
    -------
    By recording: one number per frame, NaN where nothing was recorded
    """
    ...
def event_average(signal: Mapping, events: pd.DataFrame, recordings: Any=None, *, animal: str | None=None, fps: float | int, window: tuple=(-2.0, 5.0), n_lags: int=60, pseudo_sessions: Sequence | None=None, n_permutations: int=999, level: float=0.05, seed: int=0) -> EventAverage:
    """Average a signal around events, beside its null.

    Parameters
    ----------
    signal : By recording: one number per frame; NaN where it is unknown
    events : recording, time_s: from `state_onsets`, or your own
    recordings : Recordings with metadata, or a table with a row per recording
    animal : Column of the metadata that names the animal; "recording" if each is another's
    fps : Frames per second
    window : Seconds before and after
    n_lags : Lags within the window
    pseudo_sessions : Tables of events of made-up sessions; None: permute sessions
    n_permutations : Of the sessions
    level : Of the band
    seed : Of the random numbers
    """
    ...
def compare_visits(signal: Mapping, states: Any, recordings: Any=None, *, animal: str | None=None, pseudo_sessions: Sequence | None=None, n_permutations: int=999, seed: int=0) -> VisitComparison:
    """Compare a signal between states, across visits.

    Parameters
    ----------
    signal : By recording: one number per frame; NaN where it is unknown
    states : A fit, or states by recording
    recordings : Recordings with metadata, or a table with a row per recording
    animal : Column of the metadata that names the animal; "recording" if each is another's
    pseudo_sessions : States by recording that a fit made up; None: permute sessions
    n_permutations : Of the sessions
    seed : Of the random numbers
    """
    ...
def fit_cosinor(table: pd.DataFrame, *, measure: str='frame_frequency', animal: str='animal', period: float | int=24.0) -> pd.DataFrame:
    """Describe profiles over the day by cosines.

    Parameters
    ----------
    table : From `state_table(..., hours=...)`
    measure : Column with the profile
    animal : Column that says which animal a row is about
    period : Hours

    Returns
    -------
    A row per animal and state: mesor, amplitude, peak_hour, cosine, sine, r2, p
    """
    ...
def plot_hours(table: pd.DataFrame, state: int, *, groups: str | None=None, measure: str='frame_frequency', animal: str='animal') -> Any:
    """Plot the profile of a state over the day: a line per animal, their mean, and its cosine.

    Parameters
    ----------
    table : From `state_table(..., hours=...)`
    state : Which state
    groups : Column: a panel for each group
    measure : Column with the profile
    animal : Column that says which animal a row is about

    Returns
    -------
    The figure
    """
    ...
def fingerprint(states: Any, recordings: Any, *, animal: str, parts: Sequence[str]=('usage', 'transitions'), **options: Any) -> pd.DataFrame:
    """Describe each animal by its states.

    Parameters
    ----------
    states : A fit, a consensus, or states by recording
    recordings : Recordings with metadata, or a table with a row per recording
    animal : Column of the metadata that names the animal
    parts : Of "usage", "transitions" and "durations"
    options : `fps`, `num_states` and others: see `tally_states`

    Returns
    -------
    A row per animal; columns are named such as "usage 2" and "0 > 2"
    """
    ...
def classify_groups(prints: pd.DataFrame, groups: Any, *, n_folds: int=5, n_repeats: int=5, n_permutations: int=99, strength: float | int=0.1, seed: int=0) -> Separability:
    """Tell the groups of animals by their fingerprints.

    Parameters
    ----------
    prints : From `fingerprint`: a row per animal
    groups : Group of each animal: by animal, or in the order of the rows
    n_folds : Fewer if a group has fewer animals
    n_repeats : With other folds
    n_permutations : Labelings for the baseline
    strength : The larger, the more the classifier trusts the data (C of scikit-learn)
    seed : Of the random numbers
    """
    ...
def write_report(fit: Fit, path: str | PathLike, recordings: Any=None, *, groups: str | None=None, animal: str | None=None, comparisons: Sequence=(), seeds: Sequence[Fit]=(), timescale: Any=None, movies: Mapping={}, title: str='States of behaviour', notes: str='', least: float=0.01) -> None:
    """Write a report of a fit and of what differs between groups into one file.

    Parameters
    ----------
    fit : The fit
    path : File to write, usually ending in .html
    recordings : Recordings with metadata, or a table with a row per recording
    groups : Column of the metadata: these groups are compared
    animal : Column of the metadata that names the animal, needed for `groups`
    comparisons : Further results: of `compare_groups`, `classify_groups`, `event_average`, ...
    seeds : Fits of the same recordings with other seeds
    timescale : From `estimate_timescale`
    movies : State to a small mp4, webm or gif
    title : Heading
    notes : Words of your own, below the heading
    least : Smallest share of the time for which a state gets a card
    """
    ...
def run_demo(folder: str | PathLike, *, seconds: float | int=180, movies: bool=True, progress: bool=True) -> Fit:
    """Make example recordings, find their states, and write figures, movies and results to a folder.

    Parameters
    ----------
    folder : Where to write everything; made if it does not exist
    seconds : Length of each of six recordings
    movies : Make videos of the recordings, and grid movies of the states
    progress : Show progress bars

    Returns
    -------
    The fit, which is also saved in the folder
    """
    ...
