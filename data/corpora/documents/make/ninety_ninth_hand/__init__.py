"""Client papers whose places to sign and tick are drawn in several states."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
