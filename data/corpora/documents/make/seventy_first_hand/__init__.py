"""Hand mm: a closed set of sign-off documents, seven languages, ordinary post and fair tricks."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "italian")
