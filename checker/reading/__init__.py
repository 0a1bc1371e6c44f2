"""A path becomes articles and sentences: formats, encodings, repair of damaged text, dates, copies."""

from checker.reading.folder import read

__all__ = ["read"]
