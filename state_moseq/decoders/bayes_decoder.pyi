# Made by tools/make_stubs.py: do not edit.
from ..arhmm.em import HMMFit
from ..arhmm.observations import make_positive
from ..arhmm.passes import smooth_states
from ..arhmm.recurrent import add_recurrence
from ..latents.fitting import AutoencoderFit, _need_sessions
from ..latents.traversals import _beside
from ..methods import patch
from ..plots import Picture, state_colormap, state_colors
from ..video import write_video
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from jax.scipy.special import gammaln
from jaxtyping import Array, Bool, Float, Shaped
from scipy import optimize, special
from typing import Any
import jax
import jax.numpy as jnp
import numpy as np
import os
import pandas as pd
import warnings
__all__ = ['BAND', 'neural_evidence', 'shared_errors', 'long_run', 'quadratic_laws', 'solve_tridiagonal', 'latents_given_states', 'expected_distances', 'pulls_on_latents', 'step_curvature', 'prepare_trial', 'BayesDecoded', 'find_widths', 'bayes_decode', 'simulate_circles', 'fit_windows']
def neural_evidence(predictions: Float[np.ndarray, 'n_timesteps data_dim'], residual_cov: Float[np.ndarray, 'data_dim data_dim'], mean: Float[np.ndarray, 'data_dim'], cov: Float[np.ndarray, 'data_dim data_dim']) -> tuple[Float[np.ndarray, 'n_timesteps data_dim data_dim'], Float[np.ndarray, 'n_timesteps data_dim']]:
    """Precision and linear term of what predictions add to the prior.

    Parameters
    ----------
    predictions : $f$; NaN where there is none
    residual_cov : $S$
    mean : $\\mu_\\infty$
    cov : $\\Sigma_\\infty$

    Returns
    -------
    $J$ and $h$ of each frame
    """
    ...
def shared_errors(errors: Mapping[str, np.ndarray], smallest: float=0.05) -> float:
    """How many neighbouring errors are worth one that is independent.

    Parameters
    ----------
    errors : By trial: (n_timesteps, data_dim), NaN where unknown
    smallest : Autocorrelations are summed up to the first below this

    Returns
    -------
    $\\tau$, at least 1
    """
    ...
def long_run(transition_matrix: Float[np.ndarray, 'n_states n_states']) -> Float[np.ndarray, 'n_states']:
    """Stationary distribution of the chain.

    Parameters
    ----------
    transition_matrix : $P$

    Returns
    -------
    $p_\\infty(z)$
    """
    ...
def quadratic_laws(params: Mapping, num_lags: int) -> dict[str, np.ndarray]:
    """The squared error of each state's prediction as a quadratic function of latents.

    Parameters
    ----------
    params : `weights`, `covs`, and `dofs` for heavy tails
    num_lags : $G$

    Returns
    -------
    `M`, `m`, `c`, `log_dets`, and `dofs`; a row per state
    """
    ...
def solve_tridiagonal(diagonal: Float[Array, 'n_blocks size size'], lower: Float[Array, 'n_blocks size size'], linear: Float[Array, 'n_blocks size']) -> tuple:
    """The Gaussian whose precision is block-tridiagonal.

    Parameters
    ----------
    diagonal : $D$
    lower : $L$; the first is not used
    linear : Right-hand side

    Returns
    -------
    Means, covariances, covariances with the block before, log determinant of the precision
    """
    ...
def _to_blocks(band, block):
    """Diagonal and lower blocks of a banded precision; `band[t, d]` ties frames t and t - d."""
    ...
def _to_band(covs, crosses, block, width):
    """Covariances of each frame with itself and those before it."""
    ...
def latents_given_states(weights: Float[Array, 'n_timesteps n_states'], laws: Mapping, precision: Float[Array, 'n_timesteps data_dim data_dim'], linear: Float[Array, 'n_timesteps data_dim']) -> tuple:
    """The Gaussian of all latents together; the number of frames is a multiple of the lags.

    Parameters
    ----------
    weights : $w$; 0 where a frame has no past
    laws : See `quadratic_laws`
    precision : $J$ of each frame
    linear : $h$ of each frame

    Returns
    -------
    Means; covariances with the frames before, `[t, d]`; log determinant of the precision
    """
    ...
def expected_distances(means: Float[Array, 'n_timesteps data_dim'], band: Float[Array, 'n_timesteps width data_dim data_dim'], laws: Mapping) -> Float[Array, 'n_timesteps n_states']:
    """Expected squared error of each state's prediction.

    Parameters
    ----------
    means : Of the latents
    band : Covariances with frames before
    laws : See `quadratic_laws`

    Returns
    -------
    $E[\\delta^2]$; 0 for the first frames, without a past
    """
    ...
def _state_scores(distances, laws, dim, has_past):
    """Log-likelihoods of the states, and the precision that each frame has in each state."""
    ...
def pulls_on_latents(probs: Float[Array, 'n_timesteps n_states'], centre: Float[Array, 'n_timesteps data_dim'], transition_matrix: Float[Array, 'n_states n_states'], recurrence: Float[Array, 'n_states data_dim'], leads_on: Bool[Array, 'n_timesteps']) -> tuple[Float[Array, 'n_timesteps data_dim data_dim'], Float[Array, 'n_timesteps data_dim']]:
    """Precision and linear term of what the steps between states say of the latents before them.

    Parameters
    ----------
    probs : $q(z_t = k)$
    centre : $m$
    transition_matrix : $P$
    recurrence : $R$
    leads_on : Whether the next state depends on this frame
    """
    ...
def step_curvature(recurrence: Float[Array, 'n_states data_dim']) -> Float[Array, 'data_dim data_dim']:
    """More than the normaliser of a step is bent anywhere.

    Parameters
    ----------
    recurrence : $R$

    Returns
    -------
    $C$
    """
    ...
def _weights(probs, scales, has_past, means):
    """What a round hands on: weights of the laws, chances of the states, and means of the latents."""
    ...
def _pulled(chain, weights, starts):
    """What the steps say of latents; nothing if they do not depend on them."""
    ...
def _add_pulls(chain, scores, means, covs, starts):
    """Scores with which an ordinary chain has the steps that depend on latents."""
    ...
@partial(jax.jit, static_argnames='n_rounds')
def _decode_trial(trial, chain, laws, n_rounds):
    """Rounds of both steps for one trial; means, covariances, probabilities, and the bound after each."""
    ...
def prepare_trial(predictions: Float[np.ndarray, 'n_timesteps data_dim'], state_probs: Float[np.ndarray, 'n_timesteps n_states'] | None, moments: Mapping, num_lags: int, length: int) -> dict[str, np.ndarray]:
    """What the rounds need to know of one trial.

    Parameters
    ----------
    predictions : Standardised; NaN where there is none
    state_probs : $q(z \\mid n)$; NaN likewise
    moments : `residual_cov`, `mean`, `cov`: standardised; `long_run`; `overlap`: $\\tau$
    num_lags : $G$
    length : To be filled up to
    """
    ...
@dataclass(eq=False)
class BayesDecoded:
    """Latents and states decoded from neurons and dynamics.

    Parameters
    ----------
    latents : Mean of the latents at each frame, by trial
    covariances : Their covariance at each frame
    state_probs : Probability of each state at each frame
    predictions : What the decoder alone said; NaN where it said nothing
    bounds : Lower bound of the log evidence after each round, up to a constant
    widths : By how much the standard deviation of each latent was widened, so that bands hold what they say
    """
    latents: dict
    covariances: dict
    state_probs: dict
    predictions: dict
    bounds: dict
    widths: np.ndarray
    def __repr__(self):
        ...
    @property
    def states(self) -> dict[str, np.ndarray]:
        """The most probable state of each frame."""
        ...
    @property
    def sd(self) -> dict[str, np.ndarray]:
        """Standard deviation of each latent at each frame."""
        ...
    def score(self, latents: Mapping) -> pd.DataFrame:
        """Squared error, explained variance, and how often the truth lies in the band of 90 %.

        Parameters
        ----------
        latents : True latents of some trials, by name

        Returns
        -------
        Rows: the decoder alone, and with the dynamics
        """
        ...
    def plot_traces(self, trial: str | None=None, latents: Mapping | None=None, *, slc: slice=..., fps: float | int | None=None) -> Picture:
        """Decoded latents with bands of 90 %, and states.

        Parameters
        ----------
        trial : None: the first
        latents : True latents, by trial
        slc : Frames to show
        fps : Frames per second; None: frames on the axis
        """
        ...
    def reconstruction_movie(self, path: str | os.PathLike, autoencoder: AutoencoderFit, trial: str | None=None, *, fps: float | int | None=None) -> int:
        """A movie of a trial as it was, as its latents show it, and as the neurons do.

        Parameters
        ----------
        path : File to write, `.mp4`
        autoencoder : Whose latents were decoded
        trial : `session/trial_0003`; None: the first
        fps : Frames per second; None: of the session

        Returns
        -------
        Number of frames
        """
        ...
def _read_predictions(given: Any, argument: str, width: int) -> dict[str, np.ndarray]:
    """Arrays by trial, of a mapping or of the fit of a decoder."""
    ...
def _training_latents(given: Any, latents: Mapping | None, predictions: Mapping) -> dict:
    """True latents of the training trials."""
    ...
def _scale_cov(residual_cov: Any, std: np.ndarray) -> np.ndarray:
    """The covariance of the errors in standardised units."""
    ...
def _width(predictions: Mapping) -> tuple:
    """Columns of the predictions."""
    ...
BAND: Any
def find_widths(errors: Float[np.ndarray, 'n_frames data_dim'], sd: Float[np.ndarray, 'n_frames data_dim']) -> Float[np.ndarray, 'data_dim']:
    """By how much standard deviations must be widened so that 90 % of the errors lie within the band.

    Parameters
    ----------
    errors : True latents less decoded ones
    sd : How large they are said to be

    Returns
    -------
    Factors
    """
    ...
def _held_out_latents(given: Any, true: Mapping, held_out: Any, predictions: Mapping) -> dict:
    """True latents of the trials on which bands are measured."""
    ...
def _find_widths(true: Mapping, predictions: Mapping, means: Mapping, covs: Mapping) -> np.ndarray:
    """By how much bands must be widened, from frames whose latents and predictions are known."""
    ...
def _find_moments(predictions, latents, residual_cov, overlap, visits) -> dict:
    """Covariance of the errors, long-run moments of latents, and long-run chances of states."""
    ...
def _visits(syllables: HMMFit) -> np.ndarray:
    """How often each state is visited in the long run."""
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
def _check_dynamics(syllables: HMMFit) -> None:
    """Raise a ValueError unless latents follow from their own past."""
    ...
def _check_chances(chances: Mapping, predictions: Mapping) -> None:
    """Raise a ValueError unless there are chances of states for each frame of each trial."""
    ...
def _decode_scaled(syllables, predictions, chances, moments, n_rounds) -> tuple:
    """One trial in standardised units, in double precision."""
    ...
def simulate_circles(seed: int, n_timesteps: int=3000, noise: float | int=4.0) -> dict[str, np.ndarray]:
    """A point that circles around one of two centres, seen by three noisy neurons.

    Parameters
    ----------
    seed : Random seed
    n_timesteps : Number of frames
    noise : Standard deviation of the neurons

    Returns
    -------
    `latents`, `states`, `neurons`
    """
    ...
def fit_windows(neurons: Float[np.ndarray, 'n_timesteps n_neurons'], targets: Shaped[np.ndarray, 'n_timesteps'] | Float[np.ndarray, 'n_timesteps n_targets'], n_train: int, n_lags: int=4) -> Float[np.ndarray, 'n_timesteps n_outputs']:
    """Predictions of a regression on windows: linear, or logistic where the targets are states.

    Parameters
    ----------
    n_train : Frames to learn from, at the beginning
    n_lags : Frames before and after

    Returns
    -------
    NaN at the ends
    """
    ...
