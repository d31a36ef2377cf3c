"""Find high-level states in animal behaviour with hierarchical hidden Markov models.

The public names are listed here by hand, each with the module that defines it. A module is loaded when
one of its names is used first, so that `import state_moseq` needs neither JAX nor OpenCV nor plotly.
"""

__version__ = "0.1.0"

import importlib

_NAMES = {
    "core_hhmm": "count_transitions simulate_markov_chain",
    "batching": "batch unbatch suggest_seg_length",
    "recordings": "Recordings load_syllables check_syllables",
    "state_seqs": "get_durations get_frequencies get_adjusted_rand compare_states sample_instances effective_states contingency",
    "io": "save_model_pair load_model_pair save_h5 load_h5",
    "video": "write_video read_frames probe_video",
    "example_data": "make_example_data",
    "mutual_info": "lagged_mutual_information mutual_information log_spaced_lags simulate_markov_runs",
    "plots": "plot_lagged_mi plot_losses plot_log_probs plot_history plot_durations plot_frequencies plot_confusion plot_ethogram plot_trans_probs plot_syllable_trans_probs state_colors",
    "fitting": "fit Fit load_fit",
    "model_selection": "plot_sankey load_scan scan_table rand_scores ranked_frequencies seed_agreement plot_kappa_scan plot_n_states_scan plot_ranked_frequencies plot_confusions",
    "movies": "generate_grid_movies check_videos",
    "arhmm": "sticky_transitions forward_pass backward_pass E_step most_likely_states",
    "observations": "GaussianObservations LinearRegressionObservations AutoRegressiveObservations precompute_ar_covariates compute_expected_suff_stats",
    "em": "fit_arhmm fit_hmm fit_hmm_stoch_em load_hmm_fit initialize_posteriors standardize_pcs",
    "pose_data": "load_dataset load_keypoints align_keypoints pose_pcs simulate_mouse read_moseq_nwb write_moseq_nwb",
    "video_pcs": "crop_video fit_video_pcs project_video",
    "arhmm_plots": "plot_data_and_states plot_usage plot_average_pcs plot_learning_curves play make_crowd_movie save_crowd_movies",
    "demo": "run_demo",
}
_MODULE_OF = {name: module for module, names in _NAMES.items() for name in names.split()}
_MODULES = {*_NAMES, *"inference runs gibbs hhmm emissions hhmm_standard hhmm_efficient initialization".split()}

__all__ = ["__version__", *_MODULE_OF]


def __getattr__(name):
    if name in _MODULE_OF:
        value = getattr(importlib.import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    elif name in _MODULES:
        value = importlib.import_module(f"{__name__}.{name}")
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value  # found at once the next time
    return value


def __dir__():
    return sorted({*globals(), *__all__, *_MODULES})
