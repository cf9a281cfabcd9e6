"""Twenty-fourth hand: consulting, facades, lifts, signalling and their neighbours, drawn from scratch."""

FAMILIES = ("english", "isles", "deutsch", "francais", "espanol", "dutch", "luso", "italia")
