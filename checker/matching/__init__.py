"""Claims become clusters: encoders, the faiss index, comparability, grouping."""
