"""The twelfth hand: software, telecom, data, security, web and design firms."""

FAMILIES = ("portals", "mails", "german", "french", "iberian", "dutch", "southern", "fields", "envelopes", "drawn", "lengthy", "glass")
