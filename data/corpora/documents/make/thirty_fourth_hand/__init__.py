"""Hand lb: ninety papers as the post of professional-services firms holds them."""

FAMILIES = ("en_sites", "en_desks", "german", "french", "spanish", "dutch", "portuguese", "italian")
