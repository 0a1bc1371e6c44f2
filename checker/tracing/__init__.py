"""Trace what led to a claim, a pair, a cluster or a finding: every comparison and every rule, none left out."""
