"""Sign-off papers as firms of architects, engineers and consultants hold them, in seven languages."""

FAMILIES = ("en_a", "en_b", "de", "fr", "es", "nl", "pt", "it")
