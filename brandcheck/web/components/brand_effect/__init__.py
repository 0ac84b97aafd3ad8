"""What a change of the brand does to real posts, what would help, and how good its words are."""
