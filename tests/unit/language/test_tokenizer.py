"""Where tokens end in posts."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from brandcheck.language.nl.tokenizer import abbreviations, install_tokenizer


@pytest.fixture(scope="module")
def nlp() -> Language:
    blank = spacy.blank("nl")
    install_tokenizer(blank)
    return blank


@pytest.mark.parametrize(
    "token",
    [
        "🙂",
        "👩‍👩‍👧",
        "🇳🇱",
        "👍🏽",
        "1️⃣",
        "❤️",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "#Zorg",
        "#samen_sterk",
        "#Dag2025",
        "@jan.b",
        "@wijk_team",
        "https://x.nl/a?b=c&d=1#e",
        "http://www.voorbeeld.nl/",
        "www.kantelaar.nl/werk",
        "kantelaar.nl",
        "info@kantelaar.nl",
        "jan.de-vries+post@sub.voorbeeld.com",
        "'s",
        "'t",
        "'90",
        "z'n",
        "zo'n",
        "foto's",
        "e-mail",
        "CO2-uitstoot",
        "1.000,50",
        "14:30",
        "50%",
        "2e",
        "20ste",
        "km²",
        "9.00-17.00",
        "06-12345678",
        "1-2-2026",
        "en/of",
        "medewerker(s)",
        "(mede)werkers",
        "bijv.",
        "Bijv.",
        "o.a.",
        "m.b.t.",
        "m.b.t",
        "a.u.b.",
        "dhr.",
        "mw.",
        "v.Chr.",
        "J.",
        "A.B.",
        "N.V.",
        ":-)",
        "...",
    ],
)
def test_one_token(nlp: Language, token: str) -> None:
    assert [t.text for t in nlp(token)] == [token]
    assert token in [t.text for t in nlp(f"En dan {token} weer verder")]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Wat fijn🙂", "Wat fijn 🙂"),
        ("🙂🙂👍🏽", "🙂 🙂 👍🏽"),
        ("goed🙂#samen#sterk!", "goed 🙂 #samen #sterk !"),
        ("(#Zorg) @jan.b: kijk", "( #Zorg ) @jan.b : kijk"),
        ("Zie https://x.nl/a?b=c. Of", "Zie https://x.nl/a?b=c . Of"),
        ("Mail info@x.nl, of (www.x.nl/b).", "Mail info@x.nl , of ( www.x.nl/b ) ."),
        ("https://x.nl/a🙂", "https://x.nl/a 🙂"),
        ("'s Avonds zei hij: 'kom.'", "'s Avonds zei hij : ' kom . '"),
        ("'Dat is 't.'", "' Dat is 't . '"),
        ("€10, 10€ of 10 euro", "€ 10 , 10 € of 10 euro"),
        ("Echt?! Ja!!", "Echt ? ! Ja ! !"),
        ("Zo... nou…ja", "Zo ... nou … ja"),
        ("goed.Morgen weer;ja,nee", "goed . Morgen weer ; ja , nee"),
        ("in 2024. Dat", "in 2024 . Dat"),
        ("*sterk* en _zo_", "* sterk * en _ zo _"),
        ("Ik sprak Jan. Hij", "Ik sprak Jan . Hij"),
        ("Geef het aan u. Dat", "Geef het aan u . Dat"),
        ("bijv.) en (o.a.", "bijv. ) en ( o.a."),
        ("ja–nee 2019–2021", "ja – nee 2019–2021"),
    ],
)
def test_splits(nlp: Language, text: str, tokens: str) -> None:
    assert [t.text for t in nlp(text)] == tokens.split()


def test_text_is_kept_exactly(nlp: Language) -> None:
    text = "  Hé,  'n 👩‍👩‍👧-dag\n\n#top!!  (o.a. via https://x.nl/a).\n"
    assert nlp(text).text == text


def test_rules_survive_saving(nlp: Language, tmp_path) -> None:
    nlp.to_disk(tmp_path)
    again = spacy.load(tmp_path)
    text = "Bijv. #top🙂 via x.nl/a, 's avonds om 14:30."
    assert [t.text for t in again(text)] == [t.text for t in nlp(text)]


def test_everyday_words_are_no_abbreviations() -> None:
    assert not abbreviations() & {"dat.", "me.", "week.", "hand.", "jan.", "in.", "hier.", "zo."}
