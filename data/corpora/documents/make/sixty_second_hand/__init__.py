"""Sign-off post of many trades: conditions that sound like none, and none that sound like some."""

FAMILIES = ("en1", "en2", "de", "fr", "es", "nl", "pt", "it")
