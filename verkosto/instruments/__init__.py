"""Ratings become scores: who answered what, told as distributions, and nobody exposed."""
