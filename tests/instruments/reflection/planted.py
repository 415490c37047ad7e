"""Names planted in answers: each is written by six people, in several forms."""

from __future__ import annotations

ACTORS = (
    "Kela",
    "Nuorten työpaja",
    "Rastaan toimisto",
    "Kainuun TE-toimisto",
    "Ohjaamo X",
    "Zyntra",
    "Verstas ry",
    "Liisa Lumikoski",
    "Ungdomsverkstaden",
    "Folkhälsan",
    "Riverside Hub",
    "Kumpula",
)
"""Labels of actors: dictionaries know some of their words and not others."""

#: By language: who is planted → six ways to write of it.
PLANTED: dict[str, dict[str, tuple[str, ...]]] = {
    "fi": {
        "person": (
            "Opin Maijalta paljon yhteistyöstä.",
            "Sovimme maijan kanssa jatkosta.",
            "KIITOS MAIJALLE YHTEISTYÖSTÄ",
            "Maija auttoi alkuun yhteistyössä.",
            "Yhteistyö Maijan kanssa alkoi.",
            "Maijakin oli mukana yhteistyössä.",
        ),
        "surname": (
            "Soitan Virtaselle yhteistyöstä.",
            "Virtasen esitys oli hyvä.",
            "yhteistyö virtasen kanssa",
            "VIRTANEN OLI HYVÄ",
            "Sovimme Matti Virtasen kanssa jatkosta.",
            "Virtasta voi pyytää mukaan.",
        ),
        "actor": (
            "Kelan edustaja puuttui.",
            "Otan yhteyttä Kelaan.",
            "kelalta saa apua",
            "KELA PUUTTUI TÄÄLTÄ",
            "Kela oli mukana.",
            "Sovimme Kelassa jatkosta.",
        ),
        "label": (
            "Tutustuin Nuorten työpajaan.",
            "nuorten työpajan väki oli mukana",
            "Nuorten työpajalta tuli kolme.",
            "NUORTEN TYÖPAJA PUUTTUI",
            "Menen Nuorten työpajalle.",
            "Nuorten työpajassa oli mukavaa.",
        ),
        "unknown": (
            "Zyntran kanssa sovittiin.",
            "Otan yhteyttä Zyntraan.",
            "zyntralla on osaamista",
            "ZYNTRA PUUTTUI",
            "Zyntra!",
            "Kävin Zyntrassa.",
        ),
        "hyphen": (
            "Kainuun TE-toimistossa oltiin.",
            "kainuun te-toimistosta sai apua",
            "Kainuun TE-toimistolle kiitos.",
            "KAINUUN TE-TOIMISTO",
            "Pyydän Kainuun TE-toimistoa.",
            "Kainuun te toimisto oli mukana.",
        ),
        "letter": (
            "Ohjaamo X:n kanssa sovittiin.",
            "Sovin ohjaamo X:stä.",
            "Ohjaamo X oli mukana.",
            "OHJAAMO X PUUTTUI",
            "Menen Ohjaamo X:ään.",
            "Kiitos Ohjaamo X:lle.",
        ),
        "common": (
            "Kiitos Kumpulalle.",
            "Kumpulassa oli hyvä.",
            "kumpulan väki oli hyvää",
            "Kumpula!",
            "Käyn Kumpulassa.",
            "KUMPULA",
        ),
        "email": tuple(
            f"Kirjoita {who}@example.org, niin sovitaan."
            for who in ("maija.v", "m_v", "Maija", "mv1", "mv2", "x.y")
        ),
        "phone": (
            "Soita 040 123 4567.",
            "Puh. 0401234567",
            "+358 40 1234567 on numeroni",
            "040-1234567!",
            "(040) 123 4567",
            "numeroni on 040 123 45 67",
        ),
    },
    "sv": {
        "person": (
            "Jag lärde mig mycket av Svante.",
            "vi kom överens med svante",
            "TACK SVANTE FÖR ALLT",
            "Svantes inlägg var bra.",
            "Samarbetet med Svante börjar.",
            "Svante hjälpte oss mycket.",
        ),
        "surname": (
            "Jag ringer Lindqvist i morgon.",
            "Lindqvists inlägg var bra.",
            "vi träffar lindqvist igen",
            "LINDQVIST VAR BRA",
            "Vi talade med Eva Lindqvist om det.",
            "Lindqvist kom med.",
        ),
        "actor": (
            "Folkhälsans representant saknades.",
            "Jag kontaktar Folkhälsan.",
            "folkhälsan hjälpte oss",
            "FOLKHÄLSAN SAKNADES",
            "Folkhälsan var med.",
            "Vi träffades hos Folkhälsan.",
        ),
        "label": (
            "Ungdomsverkstadens folk var med.",
            "Jag besökte Ungdomsverkstaden.",
            "ungdomsverkstaden var med oss",
            "UNGDOMSVERKSTADEN",
            "Vi går till Ungdomsverkstaden.",
            "Tack till Ungdomsverkstaden.",
        ),
    },
    "en": {
        "person": (
            "I learned a lot from Siobhan.",
            "we agreed with siobhan on the rest",
            "THANKS TO SIOBHAN",
            "Siobhan helped us a lot.",
            "Siobhan's talk was good.",
            "The work with Siobhan begins.",
        ),
        "surname": (
            "I will call Hargreaves tomorrow.",
            "Hargreaves's talk was good.",
            "we will meet hargreaves again",
            "HARGREAVES WAS GOOD",
            "We talked with Tom Hargreaves about it.",
            "Hargreaves came along.",
        ),
        "actor": (
            "Riverside Hub was missing.",
            "I will contact the Riverside Hub.",
            "the riverside hub helped us",
            "RIVERSIDE HUB WAS MISSING",
            "Riverside Hub's people were there.",
            "We met at Riverside Hub again.",
        ),
    },
}

#: No lemma and no sentence of a document may hold any of these, in small letters.
FORBIDDEN: dict[str, tuple[str, ...]] = {
    "fi": (
        "maij",
        "virta",
        "matti",
        "kela",
        "työpaj",
        "zyntr",
        "toimisto",
        "ohjaamo",
        "kumpul",
        "example",
        "123",
        "kainu",
    ),
    "sv": ("svante", "lindqvist", "eva", "folkhäls", "ungdomsverkst"),
    "en": ("siobhan", "hargreaves", "riverside"),
}

#: Words that six or more use in each language and that may be listed: the fixture is not empty.
LISTED = {"fi": "yhteistyö", "sv": "möte", "en": "talk"}
FILLER = {
    "fi": ("Yhteistyö tuntui hyvältä.", "Opin yhteistyöstä.", "Yhteistyöhön löytyi aikaa."),
    "sv": ("Mötet var klokt.", "Jag minns mötena.", "Ett möte räckte långt för oss."),
    "en": ("The talk was long.", "I liked the talks.", "One talk was enough for us all."),
}


def answers(language: str) -> list[str]:
    return [text for texts in PLANTED[language].values() for text in texts] + list(FILLER[language])
