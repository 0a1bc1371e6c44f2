"""Clusters become relations and findings: ordered rules, each with its name and reason."""
