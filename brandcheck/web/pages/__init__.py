"""Page scripts. Streamlit runs them by path; each is components, one call, display."""
