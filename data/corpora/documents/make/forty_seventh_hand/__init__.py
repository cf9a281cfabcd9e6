"""Letters, mails, extracts of decisions and many-handed forms in seven languages."""

FAMILIES = ("en_a", "en_b", "de", "fr", "es", "nl", "pt", "it")
