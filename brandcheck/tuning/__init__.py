"""Tuning a brand: what a change does to real posts, what would help, what each keyword does."""
