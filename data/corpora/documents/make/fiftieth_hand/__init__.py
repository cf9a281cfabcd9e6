"""A fair closed set of sign-off documents in seven languages: the ordinary post, and some tricks."""

FAMILIES = ("english", "isles", "german", "french", "spanish", "dutch", "portuguese", "italian")
