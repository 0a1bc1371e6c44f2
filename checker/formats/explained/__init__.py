"""The forms of an explanation: text for a terminal, and JSON; each a pure function of the Explanation and its report.

What they share: `found_by` says in words how a claim's subject, metric and period were found.
"""
