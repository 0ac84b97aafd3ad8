"""The parts of the story page, and of saving a draft as a story."""
