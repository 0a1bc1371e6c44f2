"""How the encoder claims-zh-en is made; models/build.py runs it."""
