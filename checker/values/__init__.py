"""Value types with their algebra; standard library only."""
