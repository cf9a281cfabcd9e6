"""Twenty-third hand: sign-offs of hospitals, film sets, gardens, laboratories, ships, schools, wind farms and museums."""

FAMILIES = (
    "english",
    "english_two",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
