"""The server. Start it with `streamlit run app.py`."""

import streamlit as st
from starlette.middleware import Middleware

from brandcheck.web.feed import feed_route
from brandcheck.web.server import DocumentLanguage, say_sorry, warm_up

app = st.App(
    "brandcheck/web/main.py",
    lifespan=warm_up,
    routes=[feed_route()],
    middleware=[Middleware(DocumentLanguage)],
    on_script_error=say_sorry,
)
