"""The hand `lk`: ordinary sign-off post with many hand-filled and scanned sheets."""

FAMILIES = ("english", "isles", "german", "french", "spanish", "dutch", "lusitan", "italian")
