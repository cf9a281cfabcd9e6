"""sign_offs"""
