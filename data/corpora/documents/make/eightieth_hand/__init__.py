"""Papers of trades and studios in seven languages: slips, sheets, records, letters, mails."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
