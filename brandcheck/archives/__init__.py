"""Archives of posts: read from a table of any size, scored on all cores or on a cluster, kept."""
