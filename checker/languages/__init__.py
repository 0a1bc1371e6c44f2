"""Languages as data: word lists with their sources, and no grammar."""
