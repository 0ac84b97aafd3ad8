"""The parts of the page where a new organisation is made."""
