"""The parts of the calendar page around the calendar itself."""
