"""Client papers of professional-services firms: records of systems beside ordinary post."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
