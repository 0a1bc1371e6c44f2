"""Read the times that a sentence names, as whole days counted from the article's date.

text ─ scan ─▶ marks ─ expressions ─▶ dates and ranges, no anchor yet ─ resolve ─▶ periods ─ roles ─▶ mentions
"""

from checker.claims.periods.mentions import periods, time_spans

__all__ = ["periods", "time_spans"]
