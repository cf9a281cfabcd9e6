"""The twenty-sixth hand: roofs, sound, payrolls, plants, stages, forests, robots; printed by Chromium."""

FAMILIES = (
    "english",
    "english_more",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
