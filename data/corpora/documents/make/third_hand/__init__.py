"""A set of sign-off papers by a third hand, written from the field meanings alone."""
