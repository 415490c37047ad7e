"""Cells become answers: words, numbers, ticks, scales."""
