"""Double-entry books: chart, entries, balances."""
