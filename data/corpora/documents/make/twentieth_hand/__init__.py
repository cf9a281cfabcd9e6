"""Twentieth hand: IT firms, managed services, agencies, lawyers; portals, ticket systems,
e-signature records, mail chains and status pages printed to PDF. Layouts start with `kj-`."""

FAMILIES = (
    "english_desk",
    "english_paper",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
