"""The closed set of sign-off papers that a buyer of a document reader would ask for."""

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
