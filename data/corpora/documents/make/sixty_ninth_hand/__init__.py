"""Hand `mk`: a fair closed set of sign-off papers in seven languages."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
