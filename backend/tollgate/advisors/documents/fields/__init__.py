"""The fields of a document by rules: parties, projects, signatories, dates and sums."""
