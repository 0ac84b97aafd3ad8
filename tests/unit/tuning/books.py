"""Four brand books of organisations that do not exist, as Word, PDF and text."""

from __future__ import annotations

import io

from docx import Document

# Headings of Word, with headings below them for each value.
SLUIS = (
    ("Title", "Merkboek De Sluiswachter"),
    ("Heading 1", "Voorwoord"),
    ("", "Dit boekje ligt op elk bureau. Lees het, leen het uit en streep erin."),
    ("Heading 1", "Onze missie"),
    (
        "",
        "De Sluiswachter helpt mensen met schulden weer overzicht te krijgen, zodat ze "
        "'s nachts slapen en zelf beslissen wat er met hun geld gebeurt.",
    ),
    ("Heading 1", "Onze kernwaarden"),
    ("", "Drie woorden houden ons bij elkaar."),
    ("Heading 2", "Zonder oordeel"),
    (
        "",
        "We vragen niet waarom iemand schulden heeft, we vragen wat er nu nodig is. "
        "Iedereen kan een keer kopje-onder gaan.",
    ),
    ("", "Dat betekent niet dat we alles goedpraten."),
    ("Heading 3", "Zo ziet dat eruit"),
    (
        "List Bullet",
        "Karim schoof de envelop terug en zei dat ze hem samen open zouden maken.",
    ),
    ("List Bullet", "Toen mevrouw Bos begon te huilen, zette Els eerst thee."),
    ("Heading 3", "Woorden die passen"),
    ("", "mild, schaamte, envelop, kopje-onder"),
    ("Heading 3", "Woorden die we vermijden"),
    ("", "wanbetaler, eigen schuld, dossier"),
    ("Heading 2", "Naast je"),
    (
        "",
        "We zitten niet tegenover iemand maar ernaast, aan de keukentafel, met de "
        "rekeningen op tafel. Een afspraak duurt zo lang als nodig is.",
    ),
    ("", "Piet reed op zaterdag mee naar de bank omdat meneer Yilmaz niet alleen durfde."),
    ("Heading 2", "Vooruit"),
    (
        "",
        "We kijken naar morgen. Een plan past op één blad en begint met een stap die vandaag kan.",
    ),
    ("", "Na drie maanden hing het plan van Samira met een magneet op de koelkast."),
    ("Heading 1", "Voor wie we er zijn"),
    ("Heading 2", "Mensen met geldzorgen"),
    (
        "",
        "Gezinnen, zzp'ers en jongeren die hun rekeningen niet meer openmaken. Ze schamen "
        "zich en weten niet waar ze moeten beginnen met aflossen.",
    ),
    ("Heading 2", "Verwijzers"),
    ("", "Huisartsen, wijkteams en werkgevers die geldstress zien en snel iemand willen bellen."),
    ("Heading 1", "Tone of voice"),
    ("", "We zeggen je, behalve in een brief aan de rechtbank. Korte zinnen. Geen jargon."),
    ("Heading 1", "Logo en kleuren"),
    ("", "Het logo staat links boven, met wit eromheen. Blauw is de kleur van het water."),
)

# A table, and headings in bold without a style.
BAKKERIJ_TABLE = (
    ("Kernwaarde", "Wat bedoelen we", "Wat bedoelen we niet", "Voorbeeld"),
    (
        "Ambacht",
        "Deeg krijgt bij ons de tijd. Wie bij ons bakt, kent het verschil tussen kneden en vouwen.",
        "Duur doen over gewoon brood.",
        "Om vier uur 's nachts gooide Joke de hele batch weg omdat het desem te koud stond.",
    ),
    (
        "Buurtgenoot",
        "We kennen de straat en de straat kent ons. Wat overblijft gaat niet in de bak maar "
        "naar de buren.",
        "Een filiaal met een praatje.",
        "Elke vrijdag loopt Achmed met het laatste brood naar het Leger des Heils.",
    ),
    (
        "Eerlijk meel",
        "We weten van welk land het graan komt en betalen de boer wat het kost.",
        "",
        "Teler Wim belde zelf dat de oogst nat was, en we namen hem toch.",
    ),
)

# Set in capitals and sizes, lines broken by the page; values in a sentence, then chapters.
BIEB = (
    (22, True, "MERKGIDS"),
    (22, True, "Bibliotheken Laagland"),
    (16, True, "WAAROM WE BESTAAN"),
    (10, False, "Bibliotheken Laagland geeft iedereen in de polder een plek om te"),
    (10, False, "lezen, te leren en een ander tegen te komen. Ook wie geen pas heeft."),
    (16, True, "WAAR STAAN WE VOOR"),
    (10, False, "Wij staan voor nieuwsgierig, gastvrij en hardnekkig. Die drie vind je terug"),
    (10, False, "in alles wat we doen, van de balie tot de bus."),
    (12, True, "Nieuwsgierig"),
    (10, False, "We vragen door en weten niet alles. Een goede vraag is bij ons meer"),
    (10, False, "waard dan een snel antwoord. Daarom staat er op elke balie een bak met"),
    (10, False, "vragen van bezoekers die we nog niet konden beantwoorden."),
    (10, False, "Vorige week zocht Noor een middag lang met een jongen van elf uit waarom"),
    (10, False, "zijn opa was geëmigreerd."),
    (12, True, "Gastvrij"),
    (10, False, "De deur staat open, de koffie is warm en niemand hoeft iets te kopen."),
    (10, False, "Toen het vroor, bleef de bibliotheek in Oostdorp tot middernacht open en"),
    (10, False, "sliepen er twee mannen tussen de atlassen."),
    (12, True, "Hardnekkig"),
    (10, False, "We geven niet op als iemand niet leest. Een kind dat geen boek wil, heeft"),
    (10, False, "het goede boek nog niet gehad."),
    (10, False, "Vier keer reed Bas met de bibliobus terug naar dezelfde boerderij, de vijfde"),
    (10, False, "keer stapte de zoon in."),
    (16, True, "HOE WE SCHRIJVEN"),
    (10, False, "Aan volwassenen schrijven we u, op school je. Geen uitroeptekens."),
)

# Typed in an e-mail: numbers, no headings, je and jullie throughout.
SPEELTUIN = "\n\n".join(
    (
        "Hoi allemaal, hieronder wat we op de heidag bedachten voor speeltuinvereniging De Rups.",
        "Onze missie is dat elk kind in de wijk elke dag buiten kan spelen, ook met een rolstoel.",
        "Dit zijn onze waarden:",
        "1. Modder mag. Kinderen worden hier vies en dat is de bedoeling. Je ziet het aan de "
        "laarzen bij het hek. Gisteren groef Timo een geul van de kraan tot aan het klimrek.",
        "2. Iedereen past erin. Of je nu twee bent of twaalf, of je rent of rijdt. Toen Fleur met "
        "haar rolstoel niet op het eiland kon, bouwden de vaders in één weekend een brug.",
        "3. Samen sjouwen. De speeltuin is van ons allemaal, dus jullie sjouwen mee. Op de eerste "
        "zaterdag van maart stonden er veertig ouders met een kruiwagen.",
        "Als je vragen hebt, bel me dan even. Jullie zijn kanjers!",
    )
)

# Numbered values with an example and a *Niet:* below each, groups in a list.
KAAP = """\
STEDELIJK LYCEUM DE KAAP – HANDBOEK MERK

1. Wie zijn we?
Op De Kaap leren 900 leerlingen hoe ze zelf koers houden.

2. Onze merkwaarden

Waarde 1: Koersvast
We doen wat we zeggen, ook als het tegenzit. Leerlingen weten waar ze aan toe zijn.
Voorbeeld: Meneer De Wit bleef tot half zeven zitten omdat hij het Mo had beloofd.

Waarde 2: Open dek
Deuren staan open, fouten mogen op tafel. Iedereen kan meedenken over het rooster.
Niet: alles goedvinden.

3. Schrijfwijze
Spreek ouders aan met u en leerlingen met je.

4. Doelgroepen
- Leerlingen van 12 tot 18 die willen weten of ze hier passen.
- Ouders: willen weten of hun kind veilig is en of het zijn diploma haalt.
"""

# No headings at all: a sentence that sums up, and a paragraph on each.
KORT = """\
Onze kernwaarden zijn lef, rust en aandacht.

Lef is voor ons dat je iets zegt als het moeilijk is. Vorige maand zei Sanne tegen de wethouder
dat het plan niet deugde.
Rust betekent dat we de tijd nemen. We plannen nooit meer dan vijf gesprekken op een dag.
Met aandacht bedoelen we dat de telefoon in de tas blijft.
"""

NOTHING = """\
Notulen van het werkoverleg van dinsdag.

De koffieautomaat is gerepareerd. De planning van de zomer hangt op het bord en wie wil ruilen
meldt dat voor vrijdag bij de receptie. De lift is op woensdag buiten gebruik omdat er een monteur
komt. Er zijn deze maand drie nieuwe laptops besteld.
"""


def sluis_docx() -> bytes:
    document = Document()
    for style, text in SLUIS:
        document.add_paragraph(text, style=style or None)
    return _saved(document)


def bakkerij_docx() -> bytes:
    document = Document()
    for bold, text in (
        (True, "Brandbook Bakkerij Het Vierde Uur"),
        (True, "Waarom we bakken"),
        (False, "Wij helpen de wijk aan brood dat vult en dat je durft uit te delen."),
        (True, "Waar wij voor staan"),
    ):
        document.add_paragraph().add_run(text).bold = bold
    table = document.add_table(rows=0, cols=4)
    for row in BAKKERIJ_TABLE:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.add_paragraph().add_run("Hoe we schrijven").bold = True
    document.add_paragraph("Warm en kort. Klanten spreken we aan met u, collega's met je.")
    return _saved(document)


def _saved(document: Document) -> bytes:  # type: ignore[valid-type]
    target = io.BytesIO()
    document.save(target)  # type: ignore[attr-defined]
    return target.getvalue()


def bieb_pdf() -> bytes:
    """Two pages with a running head, written out by hand: text in Helvetica."""
    half = 15
    return pdf([_page(BIEB[:half], 1), _page(BIEB[half:], 2), _page((), 3)])


def _page(lines: tuple[tuple[int, bool, str], ...], number: int) -> str:
    y, parts = 780, []
    shown = ((8, False, f"Merkgids Laagland · {number}"), *lines)
    for size, bold, text in shown:
        safe = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        parts.append(f"BT /F{2 if bold else 1} {size} Tf 1 0 0 1 60 {y} Tm ({safe}) Tj ET")
        y -= int(size * 1.5)
    return "\n".join(parts)


def pdf(pages: list[str]) -> bytes:
    """A PDF whose pages have these contents; an empty one is a page without text."""
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(pages)))
    fonts = "<< /F1 3 0 R /F2 4 0 R >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        *(
            f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>"
            for name in ("Helvetica", "Helvetica-Bold")
        ),
    ]
    for number, content in enumerate(pages):
        raw = len(content.encode("cp1252"))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {6 + 2 * number} 0 R "
            f"/Resources << /Font {fonts} >> >>"
        )
        objects.append(f"<< /Length {raw} >>\nstream\n{content}\nendstream")
    body, starts = b"%PDF-1.4\n", []
    for number, item in enumerate(objects, start=1):
        starts.append(len(body))
        body += f"{number} 0 obj\n{item}\nendobj\n".encode("cp1252")
    table = "".join(f"{start:010d} 00000 n \n" for start in starts)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    end += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + end.encode("cp1252")
