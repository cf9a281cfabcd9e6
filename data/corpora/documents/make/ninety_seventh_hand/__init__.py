"""Sign-off papers of professional-services firms in seven languages, one layout each."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
