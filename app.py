"""The server. Start it with `streamlit run app.py`."""

import streamlit as st
from starlette.middleware import Middleware

from brandcheck.web.server import DocumentLanguage, say_sorry, warm_up

app = st.App(
    "brandcheck/web/main.py",
    lifespan=warm_up,
    middleware=[Middleware(DocumentLanguage)],
    on_script_error=say_sorry,
)
