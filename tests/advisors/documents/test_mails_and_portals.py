"""Mails printed from a web page, heads without colons, and the deeds that a portal tells."""

from __future__ import annotations

import pytest

from sign_off_paper import draw, read
from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.mail import read_mail
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.signing.history import read_history

_WEB = """
Message 3 of 3, thread CR-07
Paulette Okonjo (p.okonjo@atollairways.example)
20 February 2026 13:55
Hello Sven,
{}
Paulette Okonjo
"""
_PORTAL = """
# Approval slip
Client: Harrow Vale Water Ltd
Contractor: Osprey Controls
Activity
2 April 2026 16:41 Denny Orrick (Osprey Controls) requested acceptance
9 April 2026 14:27 Ines Valcourt (Harrow Vale Water) {}
"""


def sheets_of(layout: str, language: str) -> Sheets:
    return Sheets(open_document(draw(layout), Limits()), (language, "en"))


@pytest.mark.parametrize(
    ("language", "head"),
    [
        (
            "nl",
            "Aan: Merel Stam\nVan: Jip Roelofs\nDatum: maandag 21 september 2026\nBetreft: deel 8",
        ),
        (
            "it",
            "Paola Righini p.r@monte.example\nmar 3 nov 2026, 15:21\nRe: collaudo\nBuongiorno,",
        ),
        ("nl", "do 12-02-2026 15:33 Marloes Terpstra (Zwaluw) <m@zwaluw.example>\nHallo Joost,"),
        ("en", "Lou Whitby to Sven, cc Stores\nThu 23 April 2026, 08:31\nSven –"),
        (
            "de",
            "Ute Ahrend   Fr., 13. März 2026 um 16:20\nUA   an Lichthaus Bremen\nGuten Tag Sven",
        ),
        ("fr", "Odile Ferrand, 17 févr. 2026, 15 h 42\nÀ : Atelier Nord\nSalut Sven,"),
        (
            "es",
            "Eva Lobo   lun, 2 mar 2026, 19:40\neva@lobo.example para Sven\nSven, buenas tardes:",
        ),
        ("pt", "Ana Prates para Estúdio Cedro   ter., 10 de mar. de 2026 17:26\nOi, Sven!"),
        ("it", "Rosa Lepri\na me\nlun 20 apr 2026, 08:51\nBuongiorno Sven,"),
        ("nl", "Jet Bos · aan Sven Vos · do 19 mrt 2026 22:03\nHa Sven,"),
    ],
)
def test_the_head_of_a_mail_is_known(language: str, head: str) -> None:
    assert read_mail(sheets_of(f"{head}\nText.", language)) is not None


@pytest.mark.parametrize(
    "letter",
    [
        "Harrow Vale Water Ltd\n20 February 2026\nDear Sven,",
        "Tested on 20 February 2026 at 13:55\nWitnessed for the client\nResult, circle one:",
        "Handed over by Lou Whitby to Sven Arp\nOn site 20 February 2026 08:10\nThe lamps work.",
    ],
)
def test_a_paper_with_a_greeting_or_a_time_alone_is_no_mail(letter: str) -> None:
    assert read_mail(sheets_of(f"{letter}\nThe stage is accepted.", "en")) is None


def test_a_web_mail_accepts_by_its_words() -> None:
    said = "Change request CR-07 is approved at the quoted EUR 6,150.00. Please go ahead."
    assert read(_WEB.format(said)).decision is Verdict.ACCEPTED


@pytest.mark.parametrize(
    "said",
    [
        "Change request CR-07 is with our board, I will let you know next week.",
        "Could you approve change request CR-07 by Friday, please?",
    ],
)
def test_a_web_mail_that_waits_accepts_nothing(said: str) -> None:
    assert read(_WEB.format(said)).decision is not Verdict.ACCEPTED


def deeds(act: str) -> list[str]:
    names = {"client": "harrow vale water", "vendor": "osprey controls"}
    return [deed.kind for deed in read_history(sheets_of(_PORTAL.format(act), "en"), names).deeds]


def test_the_button_pressed_is_the_deed() -> None:
    assert deeds("pressed Accept stage") == ["did_accept"]
    assert deeds("pressed Reject stage") == ["did_refuse"]
    assert "did_accept" not in deeds("viewed the stage")


def test_the_terms_behind_an_entry_are_no_deed() -> None:
    told = deeds("approved stage 4, session 7f21. A stage that is declined is offered again.")
    assert told == ["did_accept"]


def test_an_approval_with_name_and_hour_is_enough() -> None:
    slip = """
# Timesheet 2026-W03
Client: Norreys Pension Trustees Ltd
Consultant: Yusuf Bellamy
Monday | Retention rules | 7.5
Tuesday | Mailbox sampling | 8.0
Wednesday | Deletion log | 7.5
Total | 23.0 hours at 82.00 GBP
APPROVED in portal by Henrike Dunmore (Compliance Officer) on 19/01/2026 at {}
"""
    assert read(slip.format("11:15.")).decision is Verdict.ACCEPTED
    refused = slip.replace("APPROVED in", "REJECTED in").format("11:15.")
    assert read(refused).decision is not Verdict.ACCEPTED


def test_a_later_deed_of_one_person_counts_also_with_the_full_name() -> None:
    sheets = sheets_of(
        """
# Timesheet October
Approval history
31/10/2025 18:04 submitted by Nuria Bande
03/11/2025 09:12 returned by Elias Somoza: the detail of week 42 is missing
04/11/2025 08:55 approved by Elias Somoza Prada, Technical Director
""",
        "en",
    )
    assert [deed.kind for deed in read_history(sheets, {}).deeds] == ["did_accept"]
