"""The ninth hand: papers drawn on a board or printed from a browser, each in its own words."""

FAMILIES = (
    "portal",
    "desk_en",
    "fields",
    "works",
    "yard",
    "abnahme",
    "gewerke",
    "reception",
    "chantier",
    "recepcion",
    "oplevering",
    "atlantic",
    "collaudo",
    "crowd",
    "long",
    "odds",
)
