"""Sign-off documents of building, civil works, energy, plant and survey trades in seven languages."""

FAMILIES = ("en_site", "en_plant", "en_mail", "de", "fr", "es", "nl", "pt", "it")
