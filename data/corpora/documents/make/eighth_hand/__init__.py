"""Sign-off papers by an eighth hand: printed web pages, office exports, drawn sheets, scans."""

FAMILIES = (
    "portals",
    "letters",
    "office",
    "sites",
    "forms",
    "lengthy",
    "glass",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
    "dense",
    "odds",
)
