"""A file becomes a Survey, with a receipt of every row."""

from verkosto.survey.reading import read_survey
from verkosto.survey.source import ReadingOptions, SourceFile

__all__ = ["ReadingOptions", "SourceFile", "read_survey"]
