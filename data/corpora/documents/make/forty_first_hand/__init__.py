"""Hand li: letters and mails printed to PDF, short certificates, minutes, portal and e-signature records."""

FAMILIES = ("en_a", "en_b", "de", "fr", "es", "nl", "pt", "it")
