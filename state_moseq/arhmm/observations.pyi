# Made by tools/make_stubs.py: do not edit.
from ..methods import patch
from collections.abc import Callable, Mapping, Sequence
from jax.scipy.linalg import solve_triangular
from jax.scipy.special import digamma, gammaln
from jaxtyping import Array, Bool, Float, PyTree, Shaped
from scipy import special
from typing import Any
import equinox as eqx
import jax
import jax.numpy as jnp
import numpy as np
__all__ = ['CHUNK', 'in_chunks', 'squared_distances', 'regression_log_likelihoods', 'Statistics', 'expected_statistics', 'make_positive', 'solve_regression', 'solve_dofs', 'lagged_covariates', 'precompute_ar_covariates', 'check_frames', 'LinearRegressionObservations', 'GaussianObservations', 'compute_expected_suff_stats', 'AutoRegressiveObservations']
CHUNK: Any
def in_chunks(function: Callable, *arrays: Shaped[Array, 'n_timesteps *_']) -> PyTree:
    """Apply a function to stretches of frames, one after the other.

    Parameters
    ----------
    function : Of arrays with a leading time axis; returns the same kind
    arrays : What it is applied to

    Returns
    -------
    As if `function` had been applied to all frames at once
    """
    ...
def squared_distances(weights: Float[Array, 'n_states data_dim covariate_dim'], covs: Float[Array, 'n_states data_dim data_dim'], joint: Float[Array, 'n_timesteps joint_dim']) -> tuple[Float[Array, 'n_timesteps n_states'], Float[Array, 'n_states']]:
    """Squared distance of each frame from the prediction of each state, in units of the noise.

    Parameters
    ----------
    weights : $W$
    covs : $Q$
    joint : $u$

    Returns
    -------
    $\\delta^2$, $\\log |Q|$
    """
    ...
def regression_log_likelihoods(params: Mapping, joint: Float[Array, 'n_timesteps joint_dim']) -> Float[Array, 'n_timesteps n_states']:
    """Log density of each frame in each state.

    Parameters
    ----------
    params : `weights`, `covs`, and `dofs` for heavy tails
    joint : $u$

    Returns
    -------
    $\\log p(x_t \\mid \\phi_t, z_t = k)$
    """
    ...
class Statistics(eqx.Module):
    """Sums over frames, from which the M-step computes parameters.

    Parameters
    ----------
    counts : Float[Array, "n_states"]
        $N_k$, the expected number of frames in each state.
    outer : Float[Array, "n_states joint_dim joint_dim"]
        $S_k = \\sum_t q_t(k) \\, E[\\tau_t] \\, u_t u_t^\\top$.
    scales : Float[Array, "n_states"]
        $\\sum_t q_t(k) \\, E[\\log \\tau_t - \\tau_t]$; $-N_k$ for Gaussian noise.
    """
    counts: Shaped[Array | np.ndarray, 'n_states']
    outer: Shaped[Array | np.ndarray, 'n_states joint_dim joint_dim']
    scales: Shaped[Array | np.ndarray, 'n_states']
def expected_statistics(params: Mapping, joint: Float[Array, 'n_timesteps joint_dim'], expected_states: Float[Array, 'n_timesteps n_states']) -> Statistics:
    """Expected sufficient statistics of one sequence, accumulated in chunks.

    Parameters
    ----------
    params : `weights`, `covs`, and `dofs` for heavy tails
    joint : $u$
    expected_states : $q$; 0 for frames that are not to count

    Returns
    -------
    Summed over the frames
    """
    ...
def _expected_precisions(params, joint):
    """Expected precision of each frame in each state, and of its logarithm (Student-t noise)."""
    ...
def make_positive(covs: Float[np.ndarray, 'n_states dim dim']) -> Float[np.ndarray, 'n_states dim dim']:
    """Nearest covariances that single precision can distinguish from singular ones.

    Parameters
    ----------
    covs : Covariances, up to rounding

    Returns
    -------
    Symmetric, and positive
    """
    ...
def solve_regression(stats: Statistics, params: Mapping, *, diagonal: bool=False, learn_dofs: bool=True, ridge: float=1e-06, jitter: float=0.0001) -> dict:
    """Weights, covariances and degrees of freedom that maximise the expected log-likelihood.

    Parameters
    ----------
    stats : Sums, or averages, over frames
    params : Parameters so far, kept by states without data
    diagonal : Noise is independent in each dimension
    learn_dofs : Estimate the degrees of freedom, where there are any
    ridge : Added to the diagonal of $t_1 / N$
    jitter : Added to the diagonal of $Q$

    Returns
    -------
    New parameters
    """
    ...
def solve_dofs(scales: Float[np.ndarray, 'n_states']) -> Float[np.ndarray, 'n_states']:
    """Degrees of freedom from the expected precisions, by bisection.

    Parameters
    ----------
    scales : Mean of $E[\\log \\tau - \\tau]$; at most -1

    Returns
    -------
    $\\nu$, between 1 and 1000
    """
    ...
def lagged_covariates(x: Float[np.ndarray, 'n_timesteps data_dim'], num_lags: int=2, *, fit_intercept: bool=True, first_frames: str='skip') -> Float[np.ndarray, 'n_timesteps covariate_dim']:
    """The last frames before each frame.

    Parameters
    ----------
    x : Observations; NaN where they are missing
    num_lags : $G$
    fit_intercept : Append a one
    first_frames : "skip": NaN where a lag is missing; "zeros": as in the lab

    Returns
    -------
    $\\phi_t = (x_{t-1}, \\ldots, x_{t-G}, 1)$
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
def check_frames(data: Any, name: Any='this recording') -> Float[np.ndarray, 'n_timesteps data_dim']:
    """Observations of one recording, with NaN where the mask says that a frame is missing.

    Parameters
    ----------
    data : A dictionary with `data`, and perhaps `mask`; or the array itself
    name : What to call it in an error

    Returns
    -------
    NaN where a frame is missing
    """
    ...
class LinearRegressionObservations:
    """Linear regressions, one per state: the observation model from which the others are derived."""
    def __init__(self, num_states: int, data_dim: int, covariate_dim: int, *, noise: str='gaussian', covariance: str='full', dof: float=4.0):
        ...
    @property
    def params(self) -> dict:
        """`weights`, `covs`, and `dofs` for heavy tails."""
        ...
    num_states: Any
    data_dim: Any
    covariate_dim: Any
    noise: Any
    covariance: Any
    weights: Any
    covs: Any
    dofs: Any
    def covariates(self, data: Mapping) -> Float[np.ndarray, 'n_timesteps covariate_dim']:
        """What each frame is predicted from.

        Parameters
        ----------
        data : One recording, with `data` and `covariates`

        Returns
        -------
        $\\phi$; NaN where there is no prediction
        """
        ...
    def joint_frames(self, data: Any, name: Any='this recording') -> tuple[Float[np.ndarray, 'n_timesteps joint_dim'], Bool[np.ndarray, 'n_timesteps'], Bool[np.ndarray, 'n_timesteps']]:
        """Observations and covariates beside each other, with zeros and a mask instead of NaN.

        Parameters
        ----------
        data : One recording
        name : What to call it in an error

        Returns
        -------
        $u$ without NaN; which frames were recorded; which of them have a likelihood
        """
        ...
    def log_likelihoods(self, data: Any) -> Float[Array, 'n_timesteps n_states']:
        """Log density of each frame in each state.

        Parameters
        ----------
        data : One recording

        Returns
        -------
        0 where a frame, or what predicts it, is missing
        """
        ...
    def M_step(self, stats: Statistics | Sequence) -> LinearRegressionObservations:
        """Set the parameters to those that maximise the expected log-likelihood.

        Parameters
        ----------
        stats : `Statistics`, or the lab's tuple $(N, t_1, t_2, t_3)$

        Returns
        -------
        The same object, with its new parameters
        """
        ...
    def _join_statistics(self, counts: Shaped[Array | np.ndarray, 'n_states'], t1: Shaped[Array | np.ndarray, 'n_states c c'], t2: Shaped[Array | np.ndarray, 'n_states d c'], t3: Shaped[Array | np.ndarray, 'n_states d d']) -> Statistics:
        """Put the lab's four statistics together.

        Parameters
        ----------
        counts : $N$
        t1 : $\\sum q \\phi\\phi^\\top$
        t2 : $\\sum q x\\phi^\\top$
        t3 : $\\sum q xx^\\top$
        """
        ...
    def precompute_suff_stats(self, dataset: Sequence[dict]) -> None:
        """Write the statistics of every frame into each dictionary (as the lab does; fits need no such tables).

        Parameters
        ----------
        dataset : Gets `suff_stats`: $1$, $\\phi\\phi^\\top$, $x\\phi^\\top$, $xx^\\top$ of each frame
        """
        ...
_log_likelihoods: Any
class GaussianObservations(LinearRegressionObservations):
    """Gaussians, one per state."""
    def __init__(self, num_states: int, data_dim: int, **options: Any):
        ...
    @property
    def means(self) -> Float[np.ndarray, 'n_states data_dim']:
        """The mean of each state."""
        ...
    def covariates(self, data: Mapping) -> np.ndarray:
        """Ones."""
        ...
    def _join_statistics(self, counts, t1, t2) -> Statistics:
        """Put the lab's three statistics together."""
        ...
    @staticmethod
    def precompute_suff_stats(dataset: Sequence[dict]) -> None:
        """Write $1$, $x$ and $xx^\\top$ of each frame into each dictionary."""
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
class AutoRegressiveObservations(LinearRegressionObservations):
    """Autoregressions, one per state."""
    def __init__(self, num_states: int, data_dim: int, num_lags: int=2, *, fit_intercept: bool=True, first_frames: str='skip', **options: Any):
        ...
    def covariates(self, data: Mapping) -> np.ndarray:
        """The last frames before each frame."""
        ...
    num_lags: Any
    fit_intercept: Any
    first_frames: str
