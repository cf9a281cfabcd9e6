"""Client papers of service firms, each sheet shown in several states of its signing places."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
