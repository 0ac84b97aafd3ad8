"""Archives of posts: read from a file, scored on all cores or on a cluster."""
