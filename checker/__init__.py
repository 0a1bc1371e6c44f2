"""Cross-check the numeric claims of a folder of articles."""

__version__ = "0.1.0"
