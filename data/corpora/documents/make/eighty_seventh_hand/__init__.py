"""Hand 87: sign-off papers of consultants, builders, labs, museums and trades in seven tongues.

Pages are set in Typst, fillable forms are drawn with ReportLab.
"""

FAMILIES = ("en_one", "en_two", "de", "fr", "es", "nl", "pt", "it")
