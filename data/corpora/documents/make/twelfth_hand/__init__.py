"""The twelfth hand: software, telecom, data, security, web and design firms."""

FAMILIES = (
    "portals",
    "releases",
    "mails",
    "mails_more",
    "german",
    "german_more",
    "french",
    "iberian",
    "dutch",
    "southern",
    "italian",
    "fields",
    "envelopes",
    "drawn",
    "drawn_more",
    "lengthy",
    "glass",
)
