"""Stories and their lifecycle, the week, balance, proposal, feeds."""
