"""Work out only what is not known yet: what a memory holds of each file is taken from it, the rest is read and kept."""
