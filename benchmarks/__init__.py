"""Benchmarks: what is measured, printed, never asserted."""
