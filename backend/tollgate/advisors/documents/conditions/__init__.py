"""The conditions under which work was accepted: where they may stand, and which of it they are."""
