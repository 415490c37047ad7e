"""verkosto: a network's people see their own network, talk about it and act."""

__version__ = "0.1.0"
