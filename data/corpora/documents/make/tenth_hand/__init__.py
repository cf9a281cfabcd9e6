"""Sign-off papers by a tenth hand: web print-outs, forms, letters and scans."""

FAMILIES = (
    "portals",
    "works",
    "mails",
    "german",
    "french",
    "spanish",
    "portuguese",
    "dutch",
    "italian",
    "fields",
    "changes",
    "desk",
    "longer",
    "glass",
    "broken",
)
