"""Client papers of small and middling firms, set page by page, in seven languages."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
