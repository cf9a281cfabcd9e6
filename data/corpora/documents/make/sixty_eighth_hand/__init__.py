"""Ninety papers of the ordinary and the tricky post, in seven languages, for a blind measurement."""

FAMILIES = ("english", "england", "german", "french", "spanish", "dutch", "portuguese", "italian")
