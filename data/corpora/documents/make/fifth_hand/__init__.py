"""The fifth hand: sign-off papers drawn with ReportLab, as business software draws them."""

FAMILIES = tuple(
    "site works soft mail forms orders sundry german german_more french french_more spanish dutch"
    " portuguese italian glass bundles traps dense".split()
)
