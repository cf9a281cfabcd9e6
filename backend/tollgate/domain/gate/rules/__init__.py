"""The rules, by what they look at: one total function each, facts in, answer out."""
