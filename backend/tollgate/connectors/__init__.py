"""The only wires to other systems: signatures, sources, targets, files and mailboxes."""
