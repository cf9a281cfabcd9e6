"""What a firm's scanner and portal bring: tick boxes, surveys, forms filled in part, carbon copies."""

FAMILIES = (
    "english_a",
    "english_b",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
