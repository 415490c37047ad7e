"""A file becomes a Survey, with a receipt of every row."""
