"""What is on the pages: strangers' files, read in a bounded process: text, boxes, ink, seals."""
