"""Sign-off papers of professional-services firms in seven languages, each laid out by itself."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
