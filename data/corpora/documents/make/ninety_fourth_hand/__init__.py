"""Client papers of many small firms: letters, certificates, slips, records, forms and mails."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
