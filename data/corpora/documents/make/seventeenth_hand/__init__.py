"""Sign-off papers of the seventeenth hand: professional services, mostly one plain page each."""

FAMILIES = (
    "consultants",
    "designers",
    "technicians",
    "portals",
    "offices",
    "kanzlei",
    "cabinets",
    "despachos",
    "kantoren",
    "atlantic",
    "archive",
)
