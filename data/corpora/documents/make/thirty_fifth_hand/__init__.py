"""Hand `lc`: the ordinary post of service firms and, for a third, what a buyer of readers would try."""

FAMILIES = ("en_a", "en_b", "de", "fr", "es", "nl", "pt", "it")
