"""Papers about conditions and limits: what holds back an acceptance and what only seems to."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
