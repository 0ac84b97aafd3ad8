"""The image of an organisation: which values all its stories together show, sharp or diffuse."""
