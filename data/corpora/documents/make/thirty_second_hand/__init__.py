"""Hand kt: sign-off papers of invented firms in seven languages, each drawn on its own."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
