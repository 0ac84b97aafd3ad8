"""What a person sees: pages made of components. The only room with Streamlit."""
