"""The parts of the page with the published versions of a brand."""
