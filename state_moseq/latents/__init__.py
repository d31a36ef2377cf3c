"""Autoencoders: from images to a few numbers per frame, and back."""
