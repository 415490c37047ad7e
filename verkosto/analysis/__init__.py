"""Analysis: the one object that everything above reads."""

from verkosto.analysis.analysis import ANY, Analysis, Settings, StrongRule, TieMix

__all__ = ["ANY", "Analysis", "Settings", "StrongRule", "TieMix"]
