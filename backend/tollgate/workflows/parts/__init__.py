"""Pieces that several workflows share; workflows never import each other."""
