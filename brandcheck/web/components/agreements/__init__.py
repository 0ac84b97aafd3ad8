"""The parts of the agreements page. Every change is kept at once."""
