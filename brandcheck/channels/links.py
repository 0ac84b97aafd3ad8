"""Which pieces of a text X turns into a link: with http(s), or a bare domain it knows."""

from __future__ import annotations

import re

# Country codes (ISO 3166, as domains) and the generic domains seen most in the Netherlands.
# Source: written by hand from general knowledge, 2026-11-24.
COUNTRIES = (
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo bq br "
    "bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec "
    "ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy "
    "hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz "
    "la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx "
    "my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re "
    "ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st sv sx sy sz tc td tf tg th tj "
    "tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw"
)
GENERIC = (
    "com org net info biz edu gov int mil mobi name pro app dev page online site website shop "
    "store tech cloud blog news media agency academy amsterdam frl gent brussels vlaanderen "
    "berlin london eco green energy care health clinic school university training coach team group "
    "company foundation ngo social community events tickets travel tours art design studio photo "
    "video music film game games live today world global international city house homes immo work "
    "jobs careers email link click digital software solutions services systems support consulting "
    "legal law finance bank insurance xyz club life one top bio farm garden kitchen "
    "cafe bar restaurant"
)
_DOMAIN = "|".join(sorted(f"{COUNTRIES} {GENERIC}".split(), key=len, reverse=True))
_LABEL = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
_PATH = r"(?:/(?:[^\s<>()\"]|\([^\s<>()\"]*\))*(?<![.,;:!?']))?"
_LINK = re.compile(
    rf"(?<![\w@#.$/-])(?:https?://)?(?:{_LABEL}\.)+(?:{_DOMAIN})(?![\w@-])(?::\d+)?"
    rf"{_PATH}",
    re.IGNORECASE,
)


def mask_links(text: str) -> tuple[str, int]:
    """The text without its links, and how many there were."""
    return _LINK.subn("", text)
