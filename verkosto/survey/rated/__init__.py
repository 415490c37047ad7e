"""Ratings and written answers: the items of the instruments in people's files."""
