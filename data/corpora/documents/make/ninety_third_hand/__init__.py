"""Papers of firms and their clients: sign-offs, refusals, orders and what lies between.

Every paper is a page of its own; `board` sets the type, draws the pens, stamps and ticks.
"""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
