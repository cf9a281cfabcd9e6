"""Sign-off papers by the fifteenth hand: professional services of every trade, drawn and printed.

`pen` holds what a desk holds: a sheet, ink, ticks, stamps and the office browser.
"""

FAMILIES = (
    "advisers",
    "counsel",
    "sites",
    "screens",
    "desks",
    "drawer",
    "kanzlei",
    "cabinet",
    "despacho",
    "bureau",
    "gabinete",
    "bottega",
)
