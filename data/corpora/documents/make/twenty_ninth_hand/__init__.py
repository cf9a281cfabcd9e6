"""Sign-off papers drawn by cursor from a small page language, firm by firm."""

FAMILIES = ("en1", "en2", "de", "fr", "es", "nl", "pt", "it")
