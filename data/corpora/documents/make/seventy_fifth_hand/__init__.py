"""Sign-off papers of many small firms, each laid out on its own; text through typst, forms by
reportlab."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
