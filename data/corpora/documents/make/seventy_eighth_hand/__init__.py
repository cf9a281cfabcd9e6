"""Ninety papers of service firms in seven languages; the stress lies on who signs, and where.

Three and four parties, certifying architects and engineers, countersignatures, stamps, initials,
delegated signatures, rows left blank and refusals to sign.
"""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
