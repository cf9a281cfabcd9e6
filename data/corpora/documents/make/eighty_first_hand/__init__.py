"""Client papers of professional-services firms in seven languages, each with its own layout."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
