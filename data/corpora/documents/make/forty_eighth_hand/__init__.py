"""Hand lr: slips, service reports, delivery notes and letters of facility, health and energy firms."""

FAMILIES = ("english", "english2", "german", "french", "spanish", "dutch", "portuguese", "italian")
