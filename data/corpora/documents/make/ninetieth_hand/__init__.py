"""Hand of ninety papers: sign-offs of professional-services firms in seven languages."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
