"""Hand mh: letters, printed mails, short notes and the forms that lie between them."""

FAMILIES = (
    "english",
    "english_forms",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
