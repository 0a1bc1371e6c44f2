"""What is kept between runs: one SQLite file under `.checker/`, and beside it an index for searching by meaning."""

from checker.store.opening import StoreError
from checker.store.shelves import DEFAULT_FOLDER, Member, Store, open_store, stored

__all__ = ["DEFAULT_FOLDER", "Member", "Store", "StoreError", "open_store", "stored"]
