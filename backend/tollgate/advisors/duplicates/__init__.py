"""Duplicates: pairs of ledger entries that may be one piece of work billed or paid twice.

`ledger` reads, `blocks` proposes pairs, `signals` measures them, `finder` scores and explains;
`injector`, `mills` and `fitting` are the training recipe, which running the advisor never imports.
"""
