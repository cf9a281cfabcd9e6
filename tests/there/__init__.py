"""Accounting systems as tests meet them: strict, with a memory, silent at any request."""
