"""Sign-off papers of builders, fitters, civil, energy and plant engineers in seven languages."""

FAMILIES = ("en_site", "en_plant", "de", "fr", "es", "nl", "pt", "it")
