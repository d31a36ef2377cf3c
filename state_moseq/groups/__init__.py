"""Differences between animals, groups and moments, from the states of recordings."""
