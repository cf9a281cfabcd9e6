"""Import kinds: one file's columns, how its rows are read, and how they are written."""
