"""Ninety-first hand: ordinary client papers of service firms, each set on its own page."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
