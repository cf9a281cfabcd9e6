"""Ninety client papers of professional-services firms in seven languages, each drawn by itself."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
