"""The closed set of a buyer: papers of seven languages, each drawn for itself."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
