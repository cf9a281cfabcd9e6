"""From a billing event to a draft: lines, holdback, payer shares and tax, with a digest."""
