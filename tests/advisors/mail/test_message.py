"""A mail as a value: the new part apart from everything else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mail_letters import letter, message
from tollgate.advisors.mail.message import Kind, read_message
from tollgate.kernel.errors import BadInput


def test_thread_signature_and_disclaimer_are_set_aside() -> None:
    mail = message(
        "Paying it on Friday.\n\nDana Whitlock | Accounts Payable\nMarlow Inc\n"
        "This e-mail is confidential and intended only for the recipient.\n\n"
        "On Mon, 2 Mar 2026 at 09:00, Billing <billing@us.example> wrote:\n> Please pay 0142.\n"
    )
    assert mail.new_part == "Paying it on Friday."
    assert "Please pay 0142" in "".join(mail.quoted)


def test_house_rules_under_a_full_name_are_no_new_words() -> None:
    mail = message(
        "The order is used up, we need a new one.\n\nDana Whitlock | Director of Finance | Marlow\n"
        "Any invoice without an approved purchase order will be treated as disputed.\n"
    )
    assert mail.new_part == "The order is used up, we need a new one."


def test_a_standing_notice_under_a_signature_is_no_new_word() -> None:
    piped = message(
        "Please send the copy.\n\nThanks & Regards\n"
        "Dana Whitlock | Procure to Pay | Marlow Group and Sons, Pune\n"
        "Disclaimer: bank changes are entertained only on receipt of a cheque."
    )
    unnamed = message(
        "Segue em aprovação.\n\nMarlow - Contas a Pagar\nNão responda para outro endereço. "
        "Alterações bancárias somente com carta assinada.",
        sender="Contas a Pagar <cap@marlow.example>",
    )
    assert piped.new_part == "Please send the copy."
    assert unnamed.new_part == "Segue em aprovação."


def test_a_machine_says_that_it_is_one_in_a_note() -> None:
    mail = message("Invoice 4711 is blocked.\n\nThis is an automated message. Do not reply.\n")
    assert mail.new_part == "Invoice 4711 is blocked."


def test_a_thought_under_the_name_is_kept() -> None:
    mail = message("It is approved.\n\nDana Whitlock\n\nCould you also send me the time sheets?\n")
    assert "time sheets" in mail.new_part


def test_two_header_lines_begin_a_thread() -> None:
    mail = message(
        "Those two never came.\n\nDana\n\nFrom: billing@us.example\nSent: 19 June 2026\n"
        "0142 is overdue, please dispute or pay.\n"
    )
    assert mail.new_part.startswith("Those two never came.")
    assert "overdue" not in mail.new_part


@pytest.mark.parametrize(
    "header",
    [
        "From: Ledger desk",
        "Von: mahnung@us.example",
        "De : Relances",
        "Da: Studio Corsi",
        "Van: Administratie",
        "Enviada: 9 de março de 2026",
        "Oggetto: secondo sollecito",
        "Från: billing@us.example",
    ],
)
def test_one_header_line_under_what_was_said_begins_a_thread(header: str) -> None:
    mail = message(f"It is signed and waits for Friday.\n\nDana\n\n{header}\nPlease pay 0142.\n")
    assert mail.new_part == "It is signed and waits for Friday."
    assert "pay 0142" in "".join(mail.quoted)


def test_a_header_line_that_opens_a_mail_or_names_days_begins_none() -> None:
    opens = message("Subject: order 4711\nPlease send the copy.\n")
    days = message("We are closed for the works.\n\nFrom: 3 May\nTo: 14 May\nThen we pay.\n")
    assert "send the copy" in opens.new_part
    assert "Then we pay" in days.new_part


def test_answers_between_lines_quoted_under_a_header_are_kept() -> None:
    mail = message(
        "See my answers in the text.\n\nFrom: Ledger desk\nSent: 2 March 2026\n"
        "> Is 0142 approved?\nNot yet.\n> And 0143?\nOn Friday.\n"
    )
    assert "Not yet." in mail.new_part
    assert "On Friday." in mail.new_part
    assert "0143" not in mail.new_part


def test_a_table_with_bars_is_no_signature() -> None:
    body = "Due for you:\n\nBill | Net | Day\n0142 | 90.00 | 09/04/2026\n0143 | 80.00 | 09/04/2026"
    assert message(f"{body}\n").new_part == body


def test_who_signs_by_an_office_or_on_behalf_is_set_aside() -> None:
    desk = message(
        "We have no such bill here.\n\nAccounts Payable Helpdesk\n"
        "Our answers take five working days, please look at the portal first.\n",
        sender="Help <help@marlow.example>",
    )
    behalf = message(
        "Die Prüfung dauert noch an.\n\nIm Auftrag\nSonnleitner\n", sender="Amt <amt@wald.example>"
    )
    assert desk.new_part == "We have no such bill here."
    assert behalf.new_part == "Die Prüfung dauert noch an."


def test_a_standing_notice_right_under_the_name_is_no_afterthought() -> None:
    mail = message(
        "It was settled on Monday.\n\nYours sincerely\n\nDana Whitlock\nMarlow Logistics\n"
        "Payments are made on the last working day of the month following receipt of a bill. "
        "Disputed bills must be notified to the office within seven days.\n"
    )
    assert mail.new_part == "It was settled on Monday."


def test_fields_of_a_notice_are_no_signature() -> None:
    body = "Supplier: Us Ltd\nGate: G4\nResult: PASSED (3 of 3)\nOpen points: 0"
    mail = message(f"{body}\n", sender="Quality Gate <quality-gate@marlow.example>")
    assert mail.new_part == body


def test_no_reply_expected_is_said_by_a_person() -> None:
    mail = message("Dear Sirs,\n\nThe members thank you. No reply is expected!\n")
    assert "The members thank you" in mail.new_part


def test_inline_answers_are_kept() -> None:
    mail = message(
        "> Is it approved?\nNot yet, Legal has it.\n> Do you need a copy?\nYes, please resend.\n"
    )
    assert mail.new_part.split("\n\n") == ["Not yet, Legal has it.", "Yes, please resend."]


def test_a_forwarded_note_of_the_client_counts() -> None:
    mail = message(
        "see below\n\n---------- Forwarded message ---------\nFrom: Ruben <ruben@marlow.example>\n"
        "Date: Tue, 3 Mar 2026\nSubject: 0142\nTo: Dana <dana@marlow.example>\n\n"
        "The report is wrong in chapter 3.\n",
        subject="Fwd: 0142",
    )
    assert "The report is wrong in chapter 3." in mail.new_part


def test_an_encoded_word_glued_to_text_is_read() -> None:
    raw = letter("x", subject="S").replace(b"Subject: S", b"Subject: =?utf-8?q?=C3=89cart?= 104")
    assert read_message(raw).subject == "Écart 104"


def test_kind_is_told_by_headers() -> None:
    machine = {"Auto_Submitted": "auto-replied"}
    assert message("Away.", **machine, In_Reply_To="<a@b.example>").kind is Kind.AUTO_REPLY
    assert message("Away.", subject="Out of office").kind is Kind.AUTO_REPLY
    assert message("Away.", Precedence="auto_reply").kind is Kind.AUTO_REPLY
    assert message("Paid.").kind is Kind.NORMAL


def test_an_unasked_notice_of_a_portal_is_no_automatic_reply() -> None:
    notice = "Invoice: PK-118\nStatus: scheduled for payment\nPayment date: 10 April 2026"
    assert message(notice, Auto_Submitted="auto-replied").kind is Kind.NORMAL


def test_what_is_no_mail_is_refused() -> None:
    with pytest.raises(BadInput):
        read_message(b"")


@settings(max_examples=60)
@given(st.binary(max_size=400))
def test_any_bytes_give_a_message_or_bad_input(raw: bytes) -> None:
    try:
        found = read_message(raw)
    except BadInput:
        return
    assert found.text.startswith(found.subject)
    assert found.text[found.new_start :] == found.new_part
