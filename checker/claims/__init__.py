"""A sentence becomes claims: quantities, then subject, metric, period, mood and speaker."""
