"""Papers of firms in seven languages whose decisions stand in panels, columns, cells and remarks."""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
