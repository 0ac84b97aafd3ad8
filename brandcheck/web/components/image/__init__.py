"""Components of the page about the image of all stories together."""
