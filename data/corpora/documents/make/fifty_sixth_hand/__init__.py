"""Hand lx: change orders, timesheets, milestone registers and filled forms in seven languages."""

FAMILIES = ("en_a", "en_b", "de", "fr", "es", "nl", "pt", "it")
