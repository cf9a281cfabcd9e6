"""The business, pure: facts in, decision out. Packages stand in business order."""
