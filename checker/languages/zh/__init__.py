"""Chinese, both scripts: words are listed in Simplified and matched against folded text."""
