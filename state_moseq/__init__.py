"""Find high-level states in animal behaviour with hierarchical hidden Markov models.

The public names are listed here by hand, each with the module that defines it. A module is loaded when
one of its names is used first, so that `import state_moseq` needs neither JAX nor OpenCV nor plotly.
At that moment its docstrings are completed with the comments behind the arguments. Type checkers and
editors read `__init__.pyi`, which `tools/make_stubs.py` makes from the table.
"""

__version__ = "0.1.0"

import importlib

_NAMES = {
    "core_hhmm": "count_transitions simulate_markov_chain",
    "batching": "batch unbatch suggest_seg_length",
    "recordings": "Recordings check_syllables mask_gaps resample hash_labels",
    "run_lengths": "Runs encode_runs decode_runs",
    "state_seqs": "get_durations get_frequencies get_adjusted_rand get_adjusted_mutual_info get_variation_of_information compare_states shared_by_state rand_scores sample_instances effective_states contingency encode_states entropy",
    "state_stats": "bout_table median_durations get_transitions entropy_rate summarize_states",
    "io": "save_model load_model save_h5 load_h5",
    "pickles": "save_model_pair load_model_pair",
    "tables": "load_syllables",
    "readers": "load_keypoint_moseq load_moseq2 load_long",
    "writers": "write_states read_states write_bouts",
    "nwb": "load_nwb write_nwb read_nwb_states",
    "examples": "load_example find_example",
    "video": "write_video read_frames probe_video InlineVideo write_gif",
    "example_data": "make_example_data",
    "mutual_info": "lagged_mutual_information mutual_information log_spaced_lags simulate_markov_runs",
    "timescale": "estimate_timescale Timescale plot_timescale",
    "plots": "plot_lagged_mi plot_losses plot_log_probs plot_history plot_durations plot_frequencies plot_confusion plot_ethogram plot_trans_probs plot_syllable_trans_probs plot_slider state_colors",
    "convergence": "diagnose has_plateaued",
    "fits.results": "Fit load_fit",
    "fits.reliability": "compare_fits FitAgreement Reliability",
    "fits.fitting": "fit fit_many",
    "fits.answers": "Answer",
    "fits.explain": "StateDescription",
    "model_selection": "plot_sankey load_scan scan_table ranked_frequencies seed_agreement plot_scan plot_kappa_scan plot_n_states_scan plot_ranked_frequencies plot_confusions",
    "tasks": "slurm_script",
    "sweeping": "sweep open_sweep Sweep sweep_share",
    "scans.scanning": "scan open_scan Scan fit_share",
    "scans.recommend": "Recommendation",
    "scans.consensus": "find_consensus Consensus plot_consensus",
    "scans.partitions": "partition_posterior PartitionPosterior CredibleBall",
    "scans.consensus_model": "fit_consensus",
    "scans.explorer": "digest_scan",
    "scans.halves": "compare_halves Halves",
    "scans.trees": "state_tree StateTree",
    "video_audit": "check_videos",
    "instances": "choose_instances",
    "windows": "movement_heading point_heading",
    "movies": "generate_grid_movies",
    "crowd_movies": "generate_crowd_movies make_crowd_movie",
    "trajectories": "entry_paths plot_trajectories",
    "arhmm.passes": "sticky_transitions forward_pass backward_pass E_step most_likely_states",
    "arhmm.observations": "GaussianObservations LinearRegressionObservations AutoRegressiveObservations precompute_ar_covariates compute_expected_suff_stats",
    "arhmm.em": "fit_hmm fit_hmm_stoch_em initialize_posteriors",
    "arhmm.fitting": "fit_arhmm load_hmm_fit standardize_pcs",
    "arhmm.pose_files": "load_dataset load_keypoints read_moseq_nwb write_moseq_nwb",
    "arhmm.poses": "align_keypoints pose_pcs simulate_mouse",
    "arhmm.video_pcs": "crop_video fit_video_pcs project_video",
    "arhmm.figures": "plot_data_and_states plot_usage plot_average_pcs plot_learning_curves play save_crowd_movies",
    "sessions.store": "open_sessions Sessions Session write_session check_session join_trials session_of",
    "sessions.trials": "split_trials iterate_trials shuffle_blocks clip_normalize compose one_hot one_hot_maps motion_energy select_columns drop_silent zscore",
    "sessions.from_video": "session_from_video",
    "sessions.synthetic": "simulate_video simulate_sessions simulate_neurons",
    "latents.networks": "Architecture architecture_table",
    "latents.fitting": "fit_autoencoder AutoencoderFit load_autoencoder",
    "latents.traversals": "latent_ranges traverse traverse_grid traverse_path",
    "latents.figures": "classify_sessions",
    "latents.sampled_movies": "syllable_movie sampled_movie",
    "latents.behavenet_files": "load_behavenet read_torch_file",
    "decoders.fitting": "fit_decoder DecoderFit load_decoder",
    "decoders.regions": "decode_groups GroupDecoding",
    "decoders.bayes_decoder": "bayes_decode BayesDecoded",
    "groups.tables": "state_table simulate_animals",
    "groups.compositions": "log_ratios fit_count_model",
    "groups.permutations": "permutation_test",
    "groups.compare": "compare_groups Comparison",
    "groups.alternatives": "state_draws matched_versions version_tables",
    "groups.flow": "transition_table compare_transitions plot_transition_graph plot_transition_differences irreversibility",
    "groups.events": "state_onsets state_signal event_average compare_visits fit_cosinor plot_hours",
    "groups.fingerprints": "fingerprint classify_groups",
    "groups.report": "write_report",
    "demo": "run_demo",
}
_MODULE_OF = {name: module for module, names in _NAMES.items() for name in names.split()}
_ALSO = "methods guards checkpoints programs inference tokens sampling decoding expectations gibbs hhmm sweeps emissions hhmm_standard hhmm_efficient peaks merge_split initialization stickiness estimates chains searches"
_EXPLAINED = set()  # functions whose docstrings are complete
_MODULES = {*_ALSO.split(), *(module.partition(".")[0] for module in _NAMES)}

__all__ = ["__version__", *_MODULE_OF]


def __getattr__(name):
    if name in _MODULE_OF:
        value = getattr(importlib.import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    elif name in _MODULES:
        value = importlib.import_module(f"{__name__}.{name}")
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    importlib.import_module(f"{__name__}.docstrings").explain_loaded(__name__, _EXPLAINED)
    globals()[name] = value  # found at once the next time
    return value


def __dir__():
    return sorted(__all__)  # what one calls; modules, such as `hhmm_efficient`, are there all the same
