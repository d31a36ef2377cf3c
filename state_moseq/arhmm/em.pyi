# Made by tools/make_stubs.py: do not edit.
from ..checkpoints import Checkpoint, fingerprint
from ..inference import hmm_filter, hmm_mode
from ..initialization import cluster
from .passes import smooth_states, unlinked
from .recurrent import add_recurrence, gather_steps, learn_recurrence
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from jaxtyping import Array, Bool, Float, Int
from os import PathLike
from scipy.cluster.vq import vq
from state_moseq.arhmm.observations import LinearRegressionObservations, Statistics, check_frames, expected_statistics, regression_log_likelihoods
from state_moseq.plots import Picture
from tqdm.auto import trange
from typing import Any
import equinox as eqx
import jax
import jax.numpy as jnp
import numpy as np
__all__ = ['TRANSITIONS', 'simulate_turns', 'Frames', 'name_recordings', 'stack_recordings', 'Sums', 'recording_problem', 'smooth_recording', 'expected_sums', 'mean_loglik', 'learn_chain', 'initialize_posteriors', 'kmeans_posteriors', 'start_sums', 'HMMFit', 'compute_posteriors', 'decode_paths', 'check_chain', 'what_to_learn', 'fit_hmm', 'fit_hmm_stoch_em']
def simulate_turns(seed: int, n_timesteps: int, n_states: int=4, *, stickiness: float=0.95) -> tuple[Float[np.ndarray, 'n_timesteps 2'], Int[np.ndarray, 'n_timesteps']]:
    """Poses that turn around a point, and the states that say where, how fast and in which direction.

    Parameters
    ----------
    seed : Random seed
    n_timesteps : Number of frames $T$
    n_states : Number of syllables $K$
    stickiness : Probability of staying, per frame

    Returns
    -------
    Poses, states
    """
    ...
class Frames(eqx.Module):
    """Recordings, stacked.

    Parameters
    ----------
    joint : Float[Array, "n_sequences n_timesteps joint_dim"]
        Observations and covariates; 0 where there are none.
    recorded : Bool[Array, "n_sequences n_timesteps"]
        True where the frame was recorded.
    usable : Bool[Array, "n_sequences n_timesteps"]
        True where it has a likelihood, because its covariates are known, too.
    """
    joint: Float[Array, '*n_sequences n_timesteps joint_dim']
    recorded: Bool[Array, '*n_sequences n_timesteps']
    usable: Bool[Array, '*n_sequences n_timesteps']
def name_recordings(dataset: Any) -> dict:
    """Recordings of a data set by name.

    Parameters
    ----------
    dataset : A list of dictionaries with `data`, or arrays or dictionaries by name

    Returns
    -------
    Recordings by name; 0, 1, ... for a list
    """
    ...
def stack_recordings(observations: LinearRegressionObservations, dataset: Any) -> tuple[Frames, dict]:
    """Stack recordings of different lengths.

    Parameters
    ----------
    observations : Which says what the covariates are
    dataset : A list of dictionaries with `data`, or arrays or dictionaries by name

    Returns
    -------
    The stack, and the number of frames by name
    """
    ...
class Sums(eqx.Module):
    """What the M-step needs.

    Parameters
    ----------
    stats : Statistics
        Of the observations.
    trans_counts : Float[Array, "n_states n_states"]
        Expected number of steps between states.
    init_counts : Float[Array, "n_states"]
        Expected number of starts in each state.
    """
    stats: Statistics
    trans_counts: Float[Array | np.ndarray, 'n_states n_states']
    init_counts: Float[Array | np.ndarray, 'n_states']
    def scaled(self, factor: float | np.floating) -> 'Sums':
        """The same sums, multiplied."""
        ...
    def plus(self, other: 'Sums') -> 'Sums':
        """Both sums together."""
        ...
def recording_problem(params: Mapping, chain: tuple, frames: Frames) -> tuple:
    """Initial distribution, transition matrix, log-likelihoods, and where the chain starts.

    Parameters
    ----------
    params : Of the observations
    chain : Initial distribution, transition matrix, and pulls where they are recurrent
    frames : Of one recording

    Returns
    -------
    What the passes work with
    """
    ...
def smooth_recording(params: Mapping, chain: tuple, frames: Frames):
    """Log-likelihoods and both passes for one recording.

    Parameters
    ----------
    params : Of the observations
    chain : Initial distribution, transition matrix, and pulls where they are recurrent
    frames : Of one recording

    Returns
    -------
    `Smoothed`
    """
    ...
def _sum_over_frames(params, frames, expected_states, trans_counts) -> Sums:
    """Sums over the frames of one recording, given the expected states."""
    ...
def expected_sums(params: Mapping, chain: tuple, frames: Frames) -> tuple[Sums, Float[Array, 'n_sequences n_timesteps']]:
    """The E-step: what the M-step needs, and the log-likelihood in parts.

    Parameters
    ----------
    params : Of the observations
    chain : Initial distribution, transition matrix, and pulls where they are recurrent
    frames : All recordings

    Returns
    -------
    Sums over recordings; log normalisers
    """
    ...
_expected_sums: Any
def mean_loglik(log_normalizers: Float[Array, '*n_sequences n_timesteps'], frames: Frames) -> float:
    """Average log-likelihood per frame.

    Parameters
    ----------
    log_normalizers : From the E-step
    frames : The same recordings

    Returns
    -------
    Nats per frame
    """
    ...
@jax.jit
def _filter_all(params, chain, frames):
    """Log normalisers of recordings, by the forward pass alone."""
    ...
@jax.jit
def _smooth_all(params, chain, frames):
    """Everything about the states of all recordings."""
    ...
@jax.jit
def _decode_all(params, chain, frames):
    """Most likely path of each recording."""
    ...
def learn_chain(chain: tuple, sums: Sums, learn: Sequence[str], *, kappa: float | int=0.0, alpha: float | int=1.0) -> tuple:
    """Most probable chain given the expected counts.

    Parameters
    ----------
    chain : Initial distribution and transition matrix so far
    sums : From the E-step
    learn : Which of "initial" and "transitions" to learn
    kappa : Extra steps from each state to itself
    alpha : Concentration; 1 is no prior

    Returns
    -------
    New initial distribution and transition matrix
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
def kmeans_posteriors(dataset: Any, num_states: int, seed: int=0) -> list[dict]:
    """Expected states from clusters of poses; each frame belongs to one.

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
@jax.jit
def _sums_given(params, frames, expected_states):
    """Sums over all recordings, given expected states; steps are counted as if frames were independent."""
    ...
def _check_posteriors(posteriors, dataset, num_states) -> None:
    """Raise a ValueError unless there is a posterior for each frame of each recording."""
    ...
def _on_device(observations, dtype) -> dict:
    """Parameters as JAX arrays."""
    ...
def start_sums(init: str | Sequence, dataset: Any, observations: LinearRegressionObservations, frames: Frames, seed: int) -> Sums:
    """What the first M-step works with.

    Parameters
    ----------
    init : "random", "kmeans", or posteriors, one per recording
    dataset : The recordings
    observations : The model
    frames : The same recordings, stacked
    seed : Random seed
    """
    ...
@dataclass(eq=False)
class HMMFit:
    """A fitted hidden Markov model.

    Parameters
    ----------
    train_lls : Log-likelihood per frame of the training data after each iteration (or minibatch)
    test_lls : The same for the test data after each iteration (or epoch); empty if there are none
    train_posteriors : `expected_states` and `marginal_ll` of each training recording
    test_posteriors : The same for the test recordings
    observations : The observation model
    initial_dist : Initial distribution
    transition_matrix : Transition matrix; of recurrent transitions, that at the pose 0
    names : Names of the training recordings
    scaling : `mean` and `std` by which the data were standardised, or None
    recurrence : How strongly each state pulls, per unit of the pose, or None
    """
    train_lls: np.ndarray
    test_lls: np.ndarray
    train_posteriors: list
    test_posteriors: list
    observations: LinearRegressionObservations
    initial_dist: np.ndarray
    transition_matrix: np.ndarray
    names: list
    scaling: dict | None = ...
    recurrence: np.ndarray | None = ...
    def __iter__(self) -> Iterator:
        ...
    def __repr__(self):
        ...
    @property
    def chain(self) -> tuple:
        """Initial distribution, transition matrix, and pulls where transitions are recurrent."""
        ...
    @property
    def states(self) -> dict[Any, Int[np.ndarray, '_']]:
        """State at each frame of the training recordings, by name: the most likely one at each frame."""
        ...
    def renumber(self, order: Sequence[int] | np.ndarray | None=None) -> HMMFit:
        """The same fit with its states in another order, by default from the most used to the least.

        Parameters
        ----------
        order : Old number of each new state; None: by use

        Returns
        -------
        A new fit
        """
        ...
    def apply(self, recordings: Any, *, path: bool=False) -> dict[Any, Int[np.ndarray, '_']]:
        """States of other recordings.

        Parameters
        ----------
        recordings : As they were given to the fit: not yet standardised if the fit did that
        path : The most likely path as a whole, not the most likely state of each frame

        Returns
        -------
        State at each frame, by name
        """
        ...
    def save(self, path: str | PathLike) -> None:
        """Save the fit to an HDF5 file: model, standardisation, log-likelihoods and states.

        Parameters
        ----------
        path : File to write, usually ending in .h5
        """
        ...
    def sample(self, n_frames: int | None=None, states: Sequence[int] | np.ndarray | None=None, *, before: np.ndarray | None=None, seed: int=0, burn_in: int=200) -> tuple[Float[np.ndarray, 'n_frames data_dim'], Int[np.ndarray, 'n_frames']]:
        """Poses drawn from the model, in the units of the recordings, and their states.

        Parameters
        ----------
        n_frames : Number of frames; None: as many as states are given
        states : State of each frame; None: drawn, too
        before : (lags, D) poses before the first frame; None: the mean
        seed : Random seed
        burn_in : Frames thrown away at the beginning, if states are drawn

        Returns
        -------
        Poses, states
        """
        ...
    def plot_sampled(self, recordings: Any, name: Any=None, *, slc: slice=..., fps: float | int=30, seed: int=0) -> Picture:
        """A recording, poses drawn for its states, and poses and states drawn freely.

        Parameters
        ----------
        recordings : As they were given to the fit
        name : Which recording; None: the first
        slc : Frames to show
        fps : Frames per second
        seed : Random seed
        """
        ...
    def plot_dynamics(self) -> Picture:
        """The matrix of each state that makes the next pose of the last ones, the newest first."""
        ...
    def plot_biases(self) -> Picture:
        """The constant of each state; of a Gaussian model, its mean."""
        ...
    def plot_covariances(self, *, without_diagonal: bool=False) -> Picture:
        """The covariance of the noise of each state.

        Parameters
        ----------
        without_diagonal : Leave out the variances
        """
        ...
    def plot_transitions(self) -> Picture:
        """The transition matrix; of recurrent transitions, that at the mean pose."""
        ...
def compute_posteriors(observations: LinearRegressionObservations, chain: tuple, frames: Frames, lengths: Mapping) -> list[dict]:
    """What the model says about the states of each recording.

    Parameters
    ----------
    observations : The model
    chain : Initial distribution, transition matrix, and pulls where they are recurrent
    frames : Recordings, stacked
    lengths : Number of frames of each

    Returns
    -------
    `expected_states`, `marginal_ll`, and `states` (-1 where a frame is missing)
    """
    ...
def decode_paths(observations: LinearRegressionObservations, chain: tuple, frames: Frames, lengths: Mapping) -> dict[Any, Int[np.ndarray, '_']]:
    """Most likely path of each recording as a whole.

    Parameters
    ----------
    observations : The model
    chain : Initial distribution, transition matrix, and pulls where they are recurrent
    frames : Recordings, stacked
    lengths : Number of frames of each

    Returns
    -------
    By name; -1 where a frame is missing
    """
    ...
def check_chain(initial_dist: Any, transition_matrix: Any, num_states: int) -> tuple[np.ndarray, np.ndarray]:
    """Raise a ValueError unless both are probabilities of the right shape.

    Parameters
    ----------
    initial_dist : $\\pi$
    transition_matrix : $P$
    num_states : $K$

    Returns
    -------
    Both, in double precision
    """
    ...
TRANSITIONS: Any
def what_to_learn(transitions: str, learn: Sequence[str], kappa: float | int) -> tuple:
    """What a fit learns of the chain.

    Parameters
    ----------
    transitions : One of `TRANSITIONS`
    learn : Any of "initial" and "transitions"
    kappa : Stickiness of the prior

    Returns
    -------
    Any of "initial" and "transitions", in this order
    """
    ...
@dataclass
class _Problem:
    """What a fit was given, checked once."""
    observations: LinearRegressionObservations
    frames: Frames
    lengths: dict
    test: tuple | None
    chain: tuple
    learn: tuple
    prior: dict
    transitions: str = ...
def _pose_problem(train, test, chain, observations, learn, prior, transitions='stationary') -> _Problem:
    """Check and stack what a fit was given."""
    ...
@dataclass
class _Progress:
    """What a fit has so far."""
    sums: Sums
    chain: tuple
    train_lls: list = ...
    test_lls: list = ...
    done: int = ...
    def tree(self, params: Mapping) -> dict:
        """In the form of a file."""
        ...
    def restore(self, tree: Mapping) -> None:
        """As it was in a file."""
        ...
def _maximise(problem: _Problem, state: _Progress) -> None:
    """M-step: of the observations, and of the chain where it is learned."""
    ...
def _find_steps(problem: _Problem, state: _Progress):
    """Poses and expected states around each step, for recurrent transitions."""
    ...
def _expect(problem: _Problem, state: _Progress, frames: Frames) -> tuple[Sums, float]:
    """E-step on some recordings: sums, and log-likelihood per frame."""
    ...
def _record(problem: _Problem, state: _Progress, loglik: float) -> None:
    """Remember the log-likelihood of training data; stop at once if it is not a number."""
    ...
def _evaluate(problem: _Problem, state: _Progress) -> None:
    """Remember the log-likelihood of the test data, where there are any."""
    ...
def _has_settled(state: _Progress, tolerance: float | None) -> bool:
    """Whether the last iteration changed next to nothing."""
    ...
def _finish(problem: _Problem, state: _Progress) -> HMMFit:
    """The result, with the posteriors of the last parameters."""
    ...
def _identity(problem: _Problem, state: _Progress, **options: Any) -> dict:
    """What a checkpoint must have been written with, by name."""
    ...
def _begin(problem, dataset, path, init, seed, **options) -> tuple:
    """Progress before the first iteration, or as a checkpoint has it; and a function that writes the checkpoint."""
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
def _to_averages(problem, state) -> np.ndarray:
    """Turn the first sums, and the prior, into averages per frame; frames of each recording."""
    ...
def _learn_from(problem, state, row, n_frames, rate) -> None:
    """One step of stochastic EM: M-step, E-step on one recording, and the running average."""
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
