"""Everyday post of small firms: letters, slips, forms, rapports, minutes, mails."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
