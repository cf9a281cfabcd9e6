"""Ordinary post of service firms: certificates, protocols, letters, slips, records and mails."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
