"""What a firm has lost or is losing between finished work and cash, told from plain records."""
