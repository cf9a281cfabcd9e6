"""The ninety-fifth hand: ninety papers in seven languages, each page set on its own."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
