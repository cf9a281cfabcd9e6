"""billing_run"""
