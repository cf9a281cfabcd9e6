"""Sign-off papers in which the vendor's own words stand beside the client's.

Completion notices, internal releases, requests to sign, reminders, dockets and minutes of
the supplier, next to the letters, certificates and records in which the client decides.
"""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
