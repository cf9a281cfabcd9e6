"""The rulebook: facts in, decision out."""
