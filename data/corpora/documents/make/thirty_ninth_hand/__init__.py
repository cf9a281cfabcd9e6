"""Hand lg: standard forms as firms fill them (building, IT, consultancy, facilities, laboratories)."""

FAMILIES = (
    "building",
    "german",
    "french",
    "iberia",
    "dutch",
    "italian",
    "systems",
    "letters",
    "scans",
    "forms",
)
