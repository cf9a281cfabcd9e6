"""Relative dates resolve against the day of writing, in seven languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tollgate.advisors.grounding.relative_dates import find_relative_dates
from tollgate.advisors.grounding.vocabulary import LANGUAGES

WEDNESDAY = date(2026, 11, 18)
CASES = [
    ("en", "we will pay tomorrow", "2026-11-19"),
    ("en", "you will have it by Friday", "2026-11-20"),
    ("en", "payment goes out next Friday", "2026-11-27"),
    ("en", "paid by the end of the month", "2026-11-30"),
    ("en", "by EOM", "2026-11-30"),
    ("en", "at the end of next month", "2026-12-31"),
    ("en", "end of January", "2027-01-31"),
    ("en", "in our run of the 15th", "2026-12-15"),
    ("en", "in the payment run on the 25th", "2026-11-25"),
    ("en", "we pay on the 20th", "2026-11-20"),
    ("en", "within 10 days", "2026-11-28"),
    ("en", "in ten business days", "2026-12-02"),
    ("en", "within two weeks", "2026-12-02"),
    ("en", "in a week", "2026-11-25"),
    ("en", "in a fortnight", "2026-12-02"),
    ("en", "on December 3", "2026-12-03"),
    ("en", "on 3 Dec", "2026-12-03"),
    ("en", "on Friday, 4 December", "2026-12-04"),
    ("en", "on 4 December 2026", "2026-12-04"),
    ("en", "we paid on 2 November", "2026-11-02"),
    ("en", "in week 48", "2026-11-27"),
    ("en", "mid-December", "2026-12-15"),
    ("en", "the day after tomorrow", "2026-11-20"),
    ("en", "next week", "2026-11-27"),
    ("en", "it will be done Friday", "2026-11-20"),
    ("en", "which is Friday 27th", "2026-11-27"),
    ("en", "on the 11/27 run", "2026-11-27"),
    ("en", "comes on 30/11.", "2026-11-30"),
    ("en", "value date 04.12.", "2026-12-04"),
    ("en", "the last working day of January", "2027-01-29"),
    ("en", "at quarter-end", "2026-12-31"),
    ("de", "freitag kriegt ihr das", "2026-11-20"),
    ("de", "für Dienstag, den 24., vorgemerkt", "2026-11-24"),
    ("de", "zum Quartalsende", "2026-12-31"),
    ("fr", "calée au mardi 24, promis", "2026-11-24"),
    ("es", "para el viernes 27.", "2026-11-27"),
    ("es", "el próximo día 15", "2026-12-15"),
    ("it", "partono martedì 24.", "2026-11-24"),
    ("de", "Wir zahlen morgen", "2026-11-19"),
    ("de", "übermorgen", "2026-11-20"),
    ("de", "bis Freitag", "2026-11-20"),
    ("de", "kommenden Montag", "2026-11-23"),
    ("de", "nächste Woche Freitag", "2026-11-27"),
    ("de", "zum Monatsende", "2026-11-30"),
    ("de", "Zahlung in KW 48", "2026-11-27"),
    ("de", "im Zahllauf vom 15.", "2026-12-15"),
    ("de", "überweisen wir am 20.", "2026-11-20"),
    ("de", "innerhalb von 10 Tagen", "2026-11-28"),
    ("de", "innerhalb von zwei Wochen", "2026-12-02"),
    ("de", "binnen fünf Werktagen", "2026-11-25"),
    ("de", "am 5.12.", "2026-12-05"),
    ("de", "am 5. Dezember", "2026-12-05"),
    ("de", "bis Ende Januar", "2027-01-31"),
    ("de", "Mitte Dezember", "2026-12-15"),
    ("fr", "nous payons demain", "2026-11-19"),
    ("fr", "vendredi prochain", "2026-11-20"),
    ("fr", "en fin de mois", "2026-11-30"),
    ("fr", "fin décembre", "2026-12-31"),
    ("fr", "sous 10 jours", "2026-11-28"),
    ("fr", "sous huitaine", "2026-11-26"),
    ("fr", "dans deux semaines", "2026-12-02"),
    ("fr", "le 5 décembre", "2026-12-05"),
    ("fr", "dans l'échéance du 15", "2026-12-15"),
    ("fr", "la semaine prochaine", "2026-11-27"),
    ("fr", "semaine 48", "2026-11-27"),
    ("es", "pagaremos mañana", "2026-11-19"),
    ("es", "el próximo viernes", "2026-11-20"),
    ("es", "a finales de mes", "2026-11-30"),
    ("es", "en 10 días", "2026-11-28"),
    ("es", "en cinco días hábiles", "2026-11-25"),
    ("es", "el día 15", "2026-12-15"),
    ("es", "el 5 de diciembre", "2026-12-05"),
    ("es", "la próxima semana", "2026-11-27"),
    ("nl", "wij betalen morgen", "2026-11-19"),
    ("nl", "aanstaande vrijdag", "2026-11-20"),
    ("nl", "volgende week vrijdag", "2026-11-27"),
    ("nl", "eind van de maand", "2026-11-30"),
    ("nl", "binnen 10 dagen", "2026-11-28"),
    ("nl", "op 3 december", "2026-12-03"),
    ("nl", "in de betaalrun van de 15e", "2026-12-15"),
    ("nl", "in week 48", "2026-11-27"),
    ("pt", "pagamos amanhã", "2026-11-19"),
    ("pt", "até sexta-feira", "2026-11-20"),
    ("pt", "até o final do mês", "2026-11-30"),
    ("pt", "no dia 20", "2026-11-20"),
    ("pt", "em 10 dias", "2026-11-28"),
    ("pt", "em cinco dias úteis", "2026-11-25"),
    ("pt", "a 5 de dezembro", "2026-12-05"),
    ("pt", "na próxima semana", "2026-11-27"),
    ("it", "paghiamo domani", "2026-11-19"),
    ("it", "entro venerdì", "2026-11-20"),
    ("it", "entro fine mese", "2026-11-30"),
    ("it", "entro 10 giorni", "2026-11-28"),
    ("it", "il 5 dicembre", "2026-12-05"),
    ("it", "la prossima settimana", "2026-11-27"),
    ("it", "il 15", "2026-12-15"),
    ("en", "paid Thursday week", "2026-11-26"),
    ("en", "a week on Monday", "2026-11-30"),
    ("en", "two weeks today", "2026-12-02"),
    ("en", "on the twentieth of December", "2026-12-20"),
    ("en", "by the first of next month", "2026-12-01"),
    ("en", "on the third working day of December", "2026-12-03"),
    ("en", "within 48 hours", "2026-11-20"),
    ("en", "before the month is out", "2026-11-30"),
    ("en", "value date 27-Nov", "2026-11-27"),
    ("en", "Friday of week 49", "2026-12-04"),
    ("de", "Freitag in acht Tagen", "2026-11-27"),
    ("de", "Montag in einer Woche", "2026-11-30"),
    ("de", "am Ersten überweisen wir", "2026-12-01"),
    ("de", "zum Fünfzehnten", "2026-12-15"),
    ("de", "am letzten Werktag des Monats", "2026-11-30"),
    ("de", "Mittwoch der KW 49", "2026-12-02"),
    ("fr", "vendredi en huit", "2026-11-27"),
    ("fr", "vendredi en quinze", "2026-12-04"),
    ("fr", "le 30 courant", "2026-11-30"),
    ("fr", "le premier décembre", "2026-12-01"),
    ("fr", "sous 48 heures", "2026-11-20"),
    ("es", "el viernes que viene", "2026-11-20"),
    ("es", "de hoy en ocho días", "2026-11-25"),
    ("es", "el veinte de diciembre", "2026-12-20"),
    ("es", "a finales de la próxima semana", "2026-11-27"),
    ("it", "venerdì a otto", "2026-11-27"),
    ("it", "entro l'8", "2026-12-08"),
    ("it", "il primo dicembre", "2026-12-01"),
    ("nl", "vrijdag over een week", "2026-11-27"),
    ("nl", "op 25 dezer", "2026-11-25"),
    ("nl", "twintig december", "2026-12-20"),
    ("pt", "de hoje a oito", "2026-11-25"),
    ("pt", "no 5º dia útil", "2026-12-07"),
    ("pt", "em vinte de dezembro", "2026-12-20"),
]


@pytest.mark.parametrize(("language", "text", "value"), CASES)
def test_resolved(language: str, text: str, value: str) -> None:
    found = find_relative_dates(text, WEDNESDAY, language)
    assert [mention.value for mention in found] == [date.fromisoformat(value)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "soon, as quickly as we can"),
        ("en", "our office is open 24/7"),
        ("en", "may we have a copy"),
        ("en", "30 days net"),
        ("en", "3/4 of it"),
        ("pt", "a quarta parte"),
        ("de", "so bald wie möglich"),
        ("fr", "dès que possible"),
        ("es", "por la mañana"),
        ("en", "within 36 hours"),
        ("de", "die ersten drei Rechnungen"),
        ("fr", "les deux factures"),
    ],
)
def test_no_date(language: str, text: str) -> None:
    assert find_relative_dates(text, WEDNESDAY, language) == ()


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.sampled_from(CASES))
def test_offsets_slice_and_future_is_future(written_on: date, case: tuple[str, str, str]) -> None:
    language, text, _ = case
    text = text.replace(" 2026", "")
    for mention in find_relative_dates(text, written_on, language):
        assert mention.at.of(text).strip()
        assert mention.value is not None and mention.value.year - written_on.year in (-1, 0, 1)


@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_never_raises(text: str, language: str) -> None:
    for mention in find_relative_dates(text, WEDNESDAY, language):
        assert 0 <= mention.at.start < mention.at.end <= len(text)
