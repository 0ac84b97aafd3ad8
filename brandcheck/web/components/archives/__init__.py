"""The parts of the page with archives: what was posted before, with the scores of now."""
