"""The eighty-ninth hand: ninety sign-off papers in seven languages, each a layout of its own."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
