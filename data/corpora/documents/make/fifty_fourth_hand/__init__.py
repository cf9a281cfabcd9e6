"""Hand `lv`: letters, mails and decisions of public bodies and boards, and papers with many signatures."""

FAMILIES = ("en_a", "en_b", "de", "fr", "es", "nl", "pt", "it")
