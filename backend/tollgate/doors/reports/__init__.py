"""Reports as people and programs take them away: pages to print, tables, JSON Lines."""
