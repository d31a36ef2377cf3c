"""Recordings as files of trials: videos, labels and neurons, read lazily."""
