"""The forms of a check: one file a form, each a pure function of the Check, listed in `checker.formats.CHECK_FORMATS`.

What they share: `sights` finds where each finding stands, `telling` counts and sums up.
"""
