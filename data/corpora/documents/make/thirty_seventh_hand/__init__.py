"""Hand `le`: ordinary post of professional-services firms in seven languages, a third with tricks."""

FAMILIES = (
    "english_works",
    "english_desk",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
