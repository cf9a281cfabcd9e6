"""Numbers, promises, disputed amounts and acceptances, by their words."""

from __future__ import annotations

from datetime import date

import pytest

from mail_letters import message
from tollgate.advisors.mail.acceptances import find_acceptance
from tollgate.advisors.mail.dispute_signs import dispute_signs
from tollgate.advisors.mail.home_money import home_currency
from tollgate.advisors.mail.judging import Judge
from tollgate.advisors.mail.local import model_in, read_mail
from tollgate.advisors.mail.numbers import find_numbers, invoice_numbers, order_numbers
from tollgate.advisors.mail.pay_dates import pay_dates
from tollgate.advisors.mail.reading import MailReading
from tollgate.kernel.money import Money
from tollgate.settings import home


def read(body: str) -> MailReading:
    """The mail as read with the committed weights, written on a Tuesday."""
    written = "Tue, 07 Apr 2026 10:00:00 -0500"
    return read_mail(message(body, date=written), model_in(home() / "models"))


@pytest.mark.parametrize(
    ("text", "invoices", "orders"),
    [
        ("s\n\nInvoice INV-2026-0142 needs PO 4500123456.", ["INV-2026-0142"], ["4500123456"]),
        ("s\n\nInvoices 4711, 4712 and 4713 please.", ["4711", "4712", "4713"], []),
        ("s\n\nRechnung RE 2026/118 über 4.500,00 EUR vom 03.02.2026", ["RE 2026/118"], []),
        ("s\n\nWe had 40 hours at $120 on 12 March 2026.", [], []),
        ("Re: 70188\n\nNot paid yet.", ["70188"], []),
        ("[HELP-22917] RE: INV-7\n\nPaid.", ["INV-7"], []),
        ("s\n\nInvoice LF 2601 is on the file.", ["LF 2601"], []),
        ("s\n\nInvoice NL-2026-09 and 4500981123 are blocked.", ["NL-2026-09"], ["4500981123"]),
        ("s\n\nYou bill me 2400 and we bill 412 seats.", [], []),
        ("s\n\nCertificate number KRA-W-7726641, drawing ST-4-118.", [], []),
        ("s\n\nCall +49 271 000218 or write to ap4711@firm.example", [], []),
    ],
)
def test_numbers_are_found_as_written(text: str, invoices: list[str], orders: list[str]) -> None:
    numbers = find_numbers(text, text.index("\n\n"), "en")
    assert [n.written for n in invoice_numbers(numbers)] == invoices
    assert [n.written for n in order_numbers(numbers)] == orders
    assert all(n.at.of(text) == n.written for n in numbers)


@pytest.mark.parametrize(
    ("body", "on"),
    [
        ("We will pay on Friday.", date(2026, 4, 10)),
        ("Payment goes out at the end of the month.", date(2026, 4, 30)),
        ("It is approved and in the payment run of the 15th.", date(2026, 4, 15)),
        ("Die Zahlung erfolgt am 15. Mai, bitte warten Sie so lange.", date(2026, 5, 15)),
        ("Le virement partira vendredi 17, merci de patienter.", date(2026, 4, 17)),
        ("Payment goes out on the last Friday of April.", date(2026, 4, 24)),
        ("Could you send a copy of the invoice of 2 April?", None),
        ("We paid on 2 April, please check your bank account.", None),
    ],
)
def test_a_promise_has_a_day(body: str, on: date | None) -> None:
    assert read(body).promised_date == on


def test_a_bare_promised_amount_is_no_day_and_month() -> None:
    said = read("INV-7 and INV-8 go out on Friday, 6,105.90 in total.")
    assert said.promised_amount is not None
    assert read("As agreed we pay INV-7 on 20.04. by transfer.").promised_amount is None


def test_of_instalments_the_first_is_promised() -> None:
    reading = read("As agreed we will transfer 1.000 € on 15 April and 1.000 € on 15 May.")
    assert reading.promised_date == date(2026, 4, 15)


@pytest.mark.parametrize(
    ("body", "ideas"),
    [
        ("We agreed $4,200 and you charged $4,800.", "600.00"),
        ("You billed 180 hours at $150, sheets say 165.", "2250.00"),
        ("Three visits at $180 each never happened.", "540.00"),
        ("You took 40% of $9,000 where 30% was agreed.", "900.00"),
        ("Take half of the $5,000 off.", "2500.00"),
        ("80k was the cap and you billed 88k.", "8000.00"),
        ("Invoice: 48 hours at $125, contract rate $100.", "1200.00"),
        ("Each visit is $450 and you list two too many.", "900.00"),
        ("You count 40 days and charge $30 too much per day.", "1200.00"),
    ],
)
def test_what_is_one_step_away_is_thought_of(body: str, ideas: str) -> None:
    found = dispute_signs(f"s\n\n{body}", 3, "en", {}, "USD")
    assert ideas in {each.amount.major for each in found}


def test_a_stated_disputed_amount_is_quoted() -> None:
    reading = read("We dispute the rush fee of $450, it was never agreed. Please credit it.")
    assert reading.disputed_amount == Money.parse("450.00", "USD")
    assert any(proof.field == "disputed_amount" for proof in reading.evidence)


def test_nothing_is_disputed_where_nothing_is_wrong() -> None:
    body = "Your invoice of $450 is approved and all is fine with it."
    assert read(body).disputed_amount is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("We pay Friday next week, the 20th.", [date(2026, 3, 20)]),
        ("I will pay it on the 15.", [date(2026, 3, 15)]),
        ("It goes out Weds 18th.", [date(2026, 3, 18)]),
        ("Virement pour la fin de la semaine prochaine.", [date(2026, 3, 20)]),
        ("Tuesday and Wednesday the 18th", [date(2026, 3, 17), date(2026, 3, 18)]),
        ("Value date 20260320", [date(2026, 3, 20)]),
    ],
)
def test_days_are_found_in_the_ways_people_put_them(text: str, days: list[date]) -> None:
    language = "fr" if "semaine" in text else "en"
    found = pay_dates(text, date(2026, 3, 10), language)
    assert [mention.value for mention in found] == days


@pytest.mark.parametrize(
    ("language", "clock", "summer", "currency"),
    [
        ("de", 1.0, False, "EUR"),
        ("en", -5.0, False, "USD"),
        ("en", 0.0, False, "GBP"),
        ("en", 1.0, True, "GBP"),
        ("fr", -5.0, False, "CAD"),
        ("pt", -3.0, False, "BRL"),
        ("es", -3.0, False, None),
    ],
)
def test_bare_figures_are_in_the_writers_currency(
    language: str, clock: float, summer: bool, currency: str | None
) -> None:
    assert home_currency(language, clock, summer) == currency


def test_a_judge_adds_up_signs() -> None:
    judge = Judge(("no", "yes"), {"a": (0.0, 2.0), "b": (0.0, -2.0)}, (0.0, 0.0))
    assert judge.chances(("a",))["yes"] > 0.8
    assert judge.chances(("a", "b", "unknown"))["yes"] == pytest.approx(0.5)
    assert judge.chances(("a", "a")) == judge.chances(("a",))


@pytest.mark.parametrize(
    ("body", "language", "accepts"),
    [
        ("Milestone 3 is accepted.", "en", True),
        ("We accept Milestone 3 once the snag list is closed.", "en", None),
        ("It came on one truck, I signed for it.", "en", None),
        ("Den Lieferschein habe ich hier, Lieferschein 4 unterschrieben.", "de", None),
        ("Milestone 3 is approved as noted.", "en", None),
        ("Hito 3 aprobado apenas corrijas el plano.", "es", None),
        ("Phase 3 est acceptée avec réserves.", "fr", None),
        ("Fase 3 approvata con prescrizioni.", "it", None),
        ("Fase 3 is goedgekeurd met opmerkingen.", "nl", None),
        ("Fase 3 aprovada com ressalvas.", "pt", None),
        ("Ahora sí, Hito 3 recibido y aprobado.", "es", True),
        ("We cannot accept Milestone 3.", "en", False),
        ("Is Milestone 3 accepted?", "en", None),
        ("Milestone 3 will be accepted next week.", "en", None),
        ("You say that Milestone 3 was accepted.", "en", None),
        ("Phase 2 is signed by the engineer, it misses only the director.", "en", None),
        ("Milestone 3 is approved, the best yet.", "en", True),
        ("Gate 4. Result: PASSED.", "en", True),
        ("Gate 4. Result: NOT PASSED.", "en", False),
        ("They are on the quay and they are refused.", "en", False),
        ("Phase 2 ist abgenommen.", "de", True),
        ("Die Abnahme der Phase 2 verweigern wir.", "de", False),
        ("La phase 2 est validée.", "fr", True),
        ("La phase 2 est validée sous réserve du point 4.", "fr", None),
        ("La fase 2 queda aceptada.", "es", True),
        ("Fase 2 is akkoord.", "nl", True),
        ("Si comunica che la fase 2 è approvata senza riserve.", "it", True),
        ("La fase 2 è approvata a condizione che arrivi la relazione.", "it", None),
        ("Die Phase 2 weisen wir zurück.", "de", False),
        ("Ich nehm die Abnahme vom 24. zurück.", "de", False),
        ("Non, je ne signerai pas la recette.", "fr", False),
        ("Phase 2 is approved as noted, status B.", "en", None),
        ("Die Phase 2 ist mit Auflagen genehmigt.", "de", None),
        ("La phase 2 est validée avec observations.", "fr", None),
        ("Doy el visto bueno a la fase 2 apenas corrijas el plano.", "es", None),
        ("A fase 2 está aprovada com ressalvas.", "pt", None),
        ("Bien reçue, c'est conforme.", "fr", None),
    ],
)
def test_acceptance_is_true_only_where_it_is(
    body: str, language: str, accepts: bool | None
) -> None:
    assert find_acceptance(f"s\n\n{body}", 3, language).accepts is accepts


@pytest.mark.parametrize(
    ("accepted", "left_open", "language"),
    [
        ("Phase 2 is approved.", "The pumps are not: two of them leak.", "en"),
        ("We accept phase 2.", "Please see this as half a yes.", "en"),
        ("Phase 2 is accepted.", "Formal acceptance will follow.", "en"),
        ("Phase 2 ist abgenommen.", "Die Freigabe erfolgt erst nach der Probe.", "de"),
        ("Phase 2 is accepted.", "When the two are changed I sign the whole.", "en"),
        ("Phase 2 ist abgenommen.", "Die Pumpen sind es nicht.", "de"),
        ("Phase 2 is accepted.", "It makes the rounds upstairs.", "en"),
        ("We accept phase 2.", "Shop yes, buying yes, and Mr Low when he is back.", "en"),
        ("Phase 2 ist abgenommen.", "Das Blatt macht die Runde durchs Haus.", "de"),
        ("La phase 2 est validée.", "Elle fait le tour des bureaux.", "fr"),
        ("La phase 2 est validée.", "Atelier oui, achats oui, et M. Roux quand il rentre.", "fr"),
        ("La fase 2 queda aceptada.", "El acta da la vuelta por los despachos.", "es"),
        ("La fase 2 è approvata.", "Il foglio fa il giro degli uffici.", "it"),
        ("Fase 2 is akkoord.", "Alleen de handtekening van de wethouder nog.", "nl"),
        ("A fase 2 está aprovada.", "Só falta a assinatura do diretor.", "pt"),
        ("Phase 2 ist abgenommen.", "Sobald die Pumpen laufen, unterschreibe ich alles.", "de"),
        ("La phase 2 est validée.", "Disons un demi-oui.", "fr"),
        ("La phase 2 est validée.", "Quand les pompes tournent, je signe le tout.", "fr"),
        ("La fase 2 queda aceptada.", "Cuando cambien las bombas firmo el resto.", "es"),
        ("La fase 2 è approvata.", "Quando le pompe girano firmo tutto.", "it"),
        ("Fase 2 is akkoord.", "Als de pompen draaien teken ik alles.", "nl"),
        ("A fase 2 está aprovada.", "Quando as bombas funcionarem, assino tudo.", "pt"),
    ],
)
def test_what_any_sentence_leaves_open_accepts_nothing(
    accepted: str, left_open: str, language: str
) -> None:
    between = "The rest of the day went by quietly."
    assert find_acceptance(f"s\n\n{accepted}", 3, language).accepts is True
    for body in (
        f"{accepted} {left_open}",
        f"{accepted} {between} {left_open}",
        f"{left_open} {between} {accepted}",
    ):
        assert find_acceptance(f"s\n\n{body}", 3, language).accepts is None
