"""The parts of the page where stories go in and out."""
