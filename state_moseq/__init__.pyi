# Made by tools/make_stubs.py: do not edit.
from . import arhmm as arhmm, batching as batching, chains as chains, checkpoints as checkpoints, convergence as convergence, core_hhmm as core_hhmm, crowd_movies as crowd_movies, decoding as decoding, demo as demo, emissions as emissions, example_data as example_data, fits as fits, gibbs as gibbs, hhmm as hhmm, hhmm_efficient as hhmm_efficient, hhmm_standard as hhmm_standard, inference as inference, initialization as initialization, instances as instances, io as io, methods as methods, model_selection as model_selection, movies as movies, mutual_info as mutual_info, nwb as nwb, pickles as pickles, plots as plots, programs as programs, readers as readers, recordings as recordings, run_lengths as run_lengths, sampling as sampling, scans as scans, state_seqs as state_seqs, state_stats as state_stats, stickiness as stickiness, sweeps as sweeps, tables as tables, tasks as tasks, timescale as timescale, tokens as tokens, trajectories as trajectories, video as video, video_audit as video_audit, windows as windows, writers as writers
from .core_hhmm import count_transitions as count_transitions, simulate_markov_chain as simulate_markov_chain
from .batching import batch as batch, unbatch as unbatch, suggest_seg_length as suggest_seg_length
from .recordings import Recordings as Recordings, check_syllables as check_syllables, mask_gaps as mask_gaps, resample as resample, hash_labels as hash_labels
from .run_lengths import Runs as Runs, encode_runs as encode_runs, decode_runs as decode_runs
from .state_seqs import get_durations as get_durations, get_frequencies as get_frequencies, get_adjusted_rand as get_adjusted_rand, get_adjusted_mutual_info as get_adjusted_mutual_info, get_variation_of_information as get_variation_of_information, compare_states as compare_states, rand_scores as rand_scores, sample_instances as sample_instances, effective_states as effective_states, contingency as contingency, encode_states as encode_states, entropy as entropy
from .state_stats import bout_table as bout_table, median_durations as median_durations, get_transitions as get_transitions, entropy_rate as entropy_rate, summarize_states as summarize_states
from .io import save_model as save_model, load_model as load_model, save_h5 as save_h5, load_h5 as load_h5
from .pickles import save_model_pair as save_model_pair, load_model_pair as load_model_pair
from .tables import load_syllables as load_syllables
from .readers import load_keypoint_moseq as load_keypoint_moseq, load_moseq2 as load_moseq2, load_long as load_long
from .writers import write_states as write_states, read_states as read_states, write_bouts as write_bouts
from .nwb import load_nwb as load_nwb, write_nwb as write_nwb, read_nwb_states as read_nwb_states
from .video import write_video as write_video, read_frames as read_frames, probe_video as probe_video, InlineVideo as InlineVideo, write_gif as write_gif
from .example_data import make_example_data as make_example_data
from .mutual_info import lagged_mutual_information as lagged_mutual_information, mutual_information as mutual_information, log_spaced_lags as log_spaced_lags, simulate_markov_runs as simulate_markov_runs
from .timescale import estimate_timescale as estimate_timescale, Timescale as Timescale, plot_timescale as plot_timescale
from .plots import plot_lagged_mi as plot_lagged_mi, plot_losses as plot_losses, plot_log_probs as plot_log_probs, plot_history as plot_history, plot_durations as plot_durations, plot_frequencies as plot_frequencies, plot_confusion as plot_confusion, plot_ethogram as plot_ethogram, plot_trans_probs as plot_trans_probs, plot_syllable_trans_probs as plot_syllable_trans_probs, plot_slider as plot_slider, state_colors as state_colors
from .convergence import diagnose as diagnose, has_plateaued as has_plateaued
from .fits.results import Fit as Fit, load_fit as load_fit
from .fits.fitting import fit as fit, fit_many as fit_many
from .fits.answers import Answer as Answer
from .fits.explain import StateDescription as StateDescription
from .model_selection import plot_sankey as plot_sankey, load_scan as load_scan, scan_table as scan_table, ranked_frequencies as ranked_frequencies, seed_agreement as seed_agreement, plot_scan as plot_scan, plot_kappa_scan as plot_kappa_scan, plot_n_states_scan as plot_n_states_scan, plot_ranked_frequencies as plot_ranked_frequencies, plot_confusions as plot_confusions
from .tasks import slurm_script as slurm_script
from .scans.scanning import scan as scan, open_scan as open_scan, Scan as Scan, fit_share as fit_share
from .scans.recommend import Recommendation as Recommendation
from .scans.consensus import find_consensus as find_consensus, Consensus as Consensus, plot_consensus as plot_consensus
from .scans.explorer import digest_scan as digest_scan
from .video_audit import check_videos as check_videos
from .instances import choose_instances as choose_instances
from .windows import movement_heading as movement_heading, point_heading as point_heading
from .movies import generate_grid_movies as generate_grid_movies
from .crowd_movies import generate_crowd_movies as generate_crowd_movies, make_crowd_movie as make_crowd_movie
from .trajectories import entry_paths as entry_paths, plot_trajectories as plot_trajectories
from .arhmm.passes import sticky_transitions as sticky_transitions, forward_pass as forward_pass, backward_pass as backward_pass, E_step as E_step, most_likely_states as most_likely_states
from .arhmm.observations import GaussianObservations as GaussianObservations, LinearRegressionObservations as LinearRegressionObservations, AutoRegressiveObservations as AutoRegressiveObservations, precompute_ar_covariates as precompute_ar_covariates, compute_expected_suff_stats as compute_expected_suff_stats
from .arhmm.em import fit_hmm as fit_hmm, fit_hmm_stoch_em as fit_hmm_stoch_em, initialize_posteriors as initialize_posteriors
from .arhmm.fitting import fit_arhmm as fit_arhmm, load_hmm_fit as load_hmm_fit, standardize_pcs as standardize_pcs
from .arhmm.pose_files import load_dataset as load_dataset, load_keypoints as load_keypoints, read_moseq_nwb as read_moseq_nwb, write_moseq_nwb as write_moseq_nwb
from .arhmm.poses import align_keypoints as align_keypoints, pose_pcs as pose_pcs, simulate_mouse as simulate_mouse
from .arhmm.video_pcs import crop_video as crop_video, fit_video_pcs as fit_video_pcs, project_video as project_video
from .arhmm.figures import plot_data_and_states as plot_data_and_states, plot_usage as plot_usage, plot_average_pcs as plot_average_pcs, plot_learning_curves as plot_learning_curves, play as play, save_crowd_movies as save_crowd_movies
from .demo import run_demo as run_demo

__version__: str
__all__ = ['__version__', 'count_transitions', 'simulate_markov_chain', 'batch', 'unbatch', 'suggest_seg_length', 'Recordings', 'check_syllables', 'mask_gaps', 'resample', 'hash_labels', 'Runs', 'encode_runs', 'decode_runs', 'get_durations', 'get_frequencies', 'get_adjusted_rand', 'get_adjusted_mutual_info', 'get_variation_of_information', 'compare_states', 'rand_scores', 'sample_instances', 'effective_states', 'contingency', 'encode_states', 'entropy', 'bout_table', 'median_durations', 'get_transitions', 'entropy_rate', 'summarize_states', 'save_model', 'load_model', 'save_h5', 'load_h5', 'save_model_pair', 'load_model_pair', 'load_syllables', 'load_keypoint_moseq', 'load_moseq2', 'load_long', 'write_states', 'read_states', 'write_bouts', 'load_nwb', 'write_nwb', 'read_nwb_states', 'write_video', 'read_frames', 'probe_video', 'InlineVideo', 'write_gif', 'make_example_data', 'lagged_mutual_information', 'mutual_information', 'log_spaced_lags', 'simulate_markov_runs', 'estimate_timescale', 'Timescale', 'plot_timescale', 'plot_lagged_mi', 'plot_losses', 'plot_log_probs', 'plot_history', 'plot_durations', 'plot_frequencies', 'plot_confusion', 'plot_ethogram', 'plot_trans_probs', 'plot_syllable_trans_probs', 'plot_slider', 'state_colors', 'diagnose', 'has_plateaued', 'Fit', 'load_fit', 'fit', 'fit_many', 'Answer', 'StateDescription', 'plot_sankey', 'load_scan', 'scan_table', 'ranked_frequencies', 'seed_agreement', 'plot_scan', 'plot_kappa_scan', 'plot_n_states_scan', 'plot_ranked_frequencies', 'plot_confusions', 'slurm_script', 'scan', 'open_scan', 'Scan', 'fit_share', 'Recommendation', 'find_consensus', 'Consensus', 'plot_consensus', 'digest_scan', 'check_videos', 'choose_instances', 'movement_heading', 'point_heading', 'generate_grid_movies', 'generate_crowd_movies', 'make_crowd_movie', 'entry_paths', 'plot_trajectories', 'sticky_transitions', 'forward_pass', 'backward_pass', 'E_step', 'most_likely_states', 'GaussianObservations', 'LinearRegressionObservations', 'AutoRegressiveObservations', 'precompute_ar_covariates', 'compute_expected_suff_stats', 'fit_hmm', 'fit_hmm_stoch_em', 'initialize_posteriors', 'fit_arhmm', 'load_hmm_fit', 'standardize_pcs', 'load_dataset', 'load_keypoints', 'read_moseq_nwb', 'write_moseq_nwb', 'align_keypoints', 'pose_pcs', 'simulate_mouse', 'crop_video', 'fit_video_pcs', 'project_video', 'plot_data_and_states', 'plot_usage', 'plot_average_pcs', 'plot_learning_curves', 'play', 'save_crowd_movies', 'run_demo']
