"""Sign-off papers by a fourth hand: printed from HTML by a browser, and a few by other means."""
