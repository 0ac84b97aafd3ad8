"""Parts of a page. Each shows one thing and keeps nothing; `state` keeps."""
