"""Hand `ln`: the ordinary post of professional-services firms and what a buyer would try a reader with."""

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
