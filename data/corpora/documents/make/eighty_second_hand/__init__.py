"""Post of small professional firms in seven languages, every sheet set on its own board."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
