"""The queue of what a person must settle: item types, owners, clocks and moves."""
