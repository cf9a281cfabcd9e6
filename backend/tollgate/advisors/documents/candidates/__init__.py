"""The fields of a document by ranking: everything that may be a value, and the choice among it."""
