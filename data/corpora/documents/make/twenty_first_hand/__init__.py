"""Twenty-first hand: public bodies, hospitals, universities, laboratories, ships, power, words and halls.

Ninety papers, each with its own page: tables with columns of answers, initials, stamps, ringed words,
several signatories, pre-printed forms filled by hand, portals and chains of mail.
"""

FAMILIES = ("isles", "harbour", "rhine", "seine", "ebro", "polder", "tagus", "tiber")
