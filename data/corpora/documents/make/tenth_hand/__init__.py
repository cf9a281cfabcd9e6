"""Sign-off papers by a tenth hand: web print-outs, forms, letters and scans."""

FAMILIES = (
    "portals",
    "works",
    "sites",
    "mails",
    "german",
    "german_web",
    "french",
    "spanish",
    "portuguese",
    "dutch",
    "italian",
    "fields",
    "changes",
    "desk",
    "dense",
    "longer",
    "glass",
    "broken",
)
