"""The twenty-fifth hand: architects, town halls, data halls, pharma plants, machine shops, fitters,
lawyers, trainers, cloud movers and farm engineers, in seven languages."""

FAMILIES = (
    "english",
    "english_more",
    "german",
    "french",
    "spanish",
    "dutch",
    "portuguese",
    "italian",
)
