"""Papers that one of several people signed, that only ask for an acceptance, or whose boxes are all
empty: whatever the words, they are not accepted. And words that only look like that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sign_off_paper import FITTED, draw, read, read_whole
from tollgate.advisors.documents.cells import Sheets
from tollgate.advisors.documents.decision.force import find_state
from tollgate.advisors.documents.decision.left_open import half_dated
from tollgate.advisors.documents.decision.speaker import request_for_acceptance
from tollgate.advisors.documents.local_engine import read_locally
from tollgate.advisors.documents.pages.opening import Limits, open_document
from tollgate.advisors.documents.reading import Verdict
from tollgate.advisors.documents.signing.joint_signing import Joint, asks_jointly
from tollgate.advisors.documents.signing.left_blank import name_left_blank
from tollgate.advisors.documents.signing.sign_blocks import SignBlocks


def sheets_of(paper: str, language: str = "en") -> Sheets:
    return Sheets(open_document(draw(paper), Limits()), (language,), FITTED.voice)


_TWO = """
# Acceptance certificate
Client: Town of Carrow Bridge
Supplier: Phonos Consulting Ltd
The client accepts Stage 2.
{heads}
{lines}
Odile Perrin | Alan Zbinden
{days}
"""


@pytest.mark.parametrize(
    ("heads", "lines", "blank"),
    [
        ("", "~", "Alan Zbinden"),
        ("", "~ | _", "Alan Zbinden"),
        ("", "~ | ~", None),
        ("For the client | For the supplier", "~", None),
        ("", "_ | _", None),  # nobody signed: told by the empty places
    ],
)
def test_a_name_beside_a_signed_one_wants_a_hand(heads: str, lines: str, blank: str) -> None:
    sheets = sheets_of(_TWO.format(heads=heads, lines=lines, days=""))
    found = name_left_blank(sheets, SignBlocks(sheets, {}))
    assert (found.text if found is not None else None) == blank


@pytest.mark.parametrize(
    ("days", "half"),
    [
        ("Carrow, 3 June 2026 | Carrow,", True),
        ("3 June 2026 | Date:", True),
        ("Feb 26, 2026 | Date:", True),
        ("Carrow, 3 June 2026 | Carrow, 4 June 2026", False),
        ("Date: | Date:", False),
        ("3 June 2026 | 4 June 2026", False),
    ],
)
def test_a_day_beside_an_empty_one(days: str, half: bool) -> None:
    paper = _TWO.format(heads="", lines="~ | ~", days=days)
    assert half_dated(sheets_of(paper)) is half
    if half:
        assert read_whole(paper).decision is not Verdict.ACCEPTED


def test_a_day_that_is_missing_lower_down() -> None:
    paper = """
# Sign-off sheet
By signing below the client approves the final cut.
Agency | Client
~ | _
Joss Amaro | Priya Venkataraman
Date: Feb 26, 2026 | Medical Director
 | Date:
"""
    sheets = sheets_of(paper)
    assert not half_dated(sheets)
    assert half_dated(sheets, SignBlocks(sheets, {}))


@pytest.mark.parametrize(
    ("language", "said", "who"),
    [
        ("en", "One signature alone is not enough.", Joint.CLIENT),
        ("de", "Kollektivunterschrift zu zweien.", Joint.CLIENT),
        ("de", "Eine Unterschrift genügt nicht.", Joint.CLIENT),
        ("fr", "La signature collective à deux est requise.", Joint.CLIENT),
        ("es", "Una sola firma no basta.", Joint.CLIENT),
        ("es", "Firman los dos apoderados mancomunados del Consorcio.", Joint.CLIENT),
        ("nl", "Vertegenwoordigd door twee gezamenlijk handelende bestuurders.", Joint.CLIENT),
        ("pt", "Uma só assinatura não basta.", Joint.CLIENT),
        ("it", "Con firma collettiva a due.", Joint.CLIENT),
        ("en", "It takes effect only upon execution by all three parties below.", Joint.PARTIES),
        ("en", "Valid with the joint signature of the head of works and the mayor.", Joint.CLIENT),
        ("de", "Wirksam mit gemeinsamer Unterschrift von Bauamt und Kämmerei.", Joint.CLIENT),
        ("fr", "Acte valable avec signature conjointe du maire et du trésorier.", Joint.CLIENT),
        ("es", "Surte efecto con la firma conjunta de la alcaldesa y el tesorero.", Joint.CLIENT),
        (
            "nl",
            "Geldig met gezamenlijke handtekening van directeur en penningmeester.",
            Joint.CLIENT,
        ),
        ("pt", "Produz efeito com a assinatura conjunta do diretor e da tesoureira.", Joint.CLIENT),
        ("it", "Ha efficacia con la firma congiunta di RUP e Direttore generale.", Joint.CLIENT),
        (
            "en",
            "Needs the signature of the warden and that of the bursar, both required.",
            Joint.CLIENT,
        ),
        ("it", "Con la firma del RUP e con quella del sindaco, entrambe necessarie.", Joint.CLIENT),
        ("fr", "N'a d'effet que revêtue des deux signatures de la Fondation.", Joint.CLIENT),
        ("it", "Il regolamento del Museo vuole due firme, della direzione e sua.", Joint.CLIENT),
        ("en", "The statutes of the Trust require two signatures on this sheet.", Joint.CLIENT),
        ("de", "Die Satzung verlangt zwei Unterschriften des Vorstands.", Joint.CLIENT),
        ("de", "Mit gemeinsamer Unterschrift von Auftraggeber und Auftragnehmer.", Joint.PARTIES),
        ("en", "The two lifts were inspected and signed off.", None),
        ("en", "The signature of the caretaker is on file; both lifts run.", None),
    ],
)
def test_papers_say_that_one_signature_is_not_enough(
    language: str, said: str, who: Joint | None
) -> None:
    paper = f"# Certificate 4\nWhat was done is listed overleaf in the annex.\n{said}"
    assert asks_jointly(sheets_of(paper, language)) is who


@pytest.mark.parametrize(
    ("language", "said", "asks"),
    [
        ("en", "We would be grateful if Quayhouse Ltd could confirm acceptance by return.", True),
        ("en", "The form is attached for your signature.", True),
        ("de", "Wir wären dankbar, wenn Sie die Leistung bis Freitag freigeben.", True),
        ("fr", "Nous vous prions de bien vouloir procéder à la réception de l'étape.", True),
        ("es", "Rogamos firmen el acta adjunta.", True),
        ("nl", "Wij verzoeken u het werk goed te keuren.", True),
        ("pt", "Solicitamos a aprovação da etapa.", True),
        ("it", "Vi preghiamo di approvare la fase 2.", True),
        ("en", "Please confirm receipt of this certificate and send your invoice.", False),
        ("de", "Wir bitten um Zusendung der Rechnung.", False),
        ("fr", "Merci de nous adresser votre facture.", False),
    ],
)
def test_who_asks_for_an_acceptance_gives_none(language: str, said: str, asks: bool) -> None:
    sheets = sheets_of(f"# Stage 2\nThe planting was finished yesterday.\n{said}", language)
    assert (request_for_acceptance(sheets, None) is not None) is asks


_NOTICE = """
# Notice of completion
To: Heathfield Foundation
We report that Condor Systems Ltd has completed the gauging stations in full.
We ask for payment of 9,600.00 GBP.
~
Jarrod Cifford, director of Condor Systems

Seen for the Foundation (the notice has no effect without it)
Signature: ______________ Date: __________
Name: Ximena Arbel
"""


def test_the_vendors_hand_over_the_clients_empty_slip_is_not_the_clients() -> None:
    assert read(_NOTICE).decision is not Verdict.ACCEPTED
    assert read_whole(_NOTICE).decision is not Verdict.ACCEPTED


_PROOF = """
# Freigabeblatt
Kundin: Therme Sulmtal Betriebs GmbH
Freizugeben: Hörfunkspot 30 Sekunden
{frei} frei
{mit} frei mit Änderung
{nicht} nicht frei
Für die Kundin
~
Valentina Kropf, Leitung Marketing, 2. Oktober 2026
"""


@pytest.mark.parametrize(
    ("ticked", "verdict"),
    [
        ("frei", Verdict.ACCEPTED),
        ("mit", Verdict.ACCEPTED_WITH_CONDITIONS),
        ("nicht", Verdict.REJECTED),
        ("", Verdict.UNDECIDED),
    ],
)
def test_a_proof_is_passed_as_its_box_says(ticked: str, verdict: Verdict) -> None:
    boxes = {name: "[x]" if name == ticked else "[ ]" for name in ("frei", "mit", "nicht")}
    assert read(_PROOF.format(**boxes)).decision is verdict


@pytest.mark.parametrize(
    ("language", "line", "without"),
    [
        ("en", "Altair Junction CDA template 9 - page 2", False),
        ("en", "TEMPLATE", True),
        ("de", "Mehrfachnennung macht das Formular ungültig.", False),
        ("de", "Dieses Formular ist ungültig", True),
        ("fr", "CERTIFICAT D'ACCEPTATION PROVISOIRE", False),
        ("fr", "VERSION PROVISOIRE", True),
        ("en", "Build and test tasks T-61 to T-66 of the plan are\nwithdrawn.", False),
    ],
)
def test_words_that_take_the_force_of_something_else(
    language: str, line: str, without: bool
) -> None:
    sheets = sheets_of(f"The stage was looked at today.\n{line}", language)
    assert (find_state(sheets) is not None) is without


def test_a_limit_heard_stays_one_where_the_whole_is_not_sure() -> None:
    paper = """
# Acceptance certificate
Client: Larkfield Dental Group
Supplier: Ostrava Cloud Works Ltd
The client accepts the milestone, except for the archive mailboxes.
Signed for the Client
~
Petra Holloway, Operations Director, 3 March 2026
"""
    weighing = FITTED.weighing
    assert weighing is not None
    wavers = replace(
        weighing.decision, bias=0 * weighing.decision.bias, weights=0 * weighing.decision.weights
    )
    unsure = replace(FITTED, weighing=replace(weighing, decision=wavers))
    document = open_document(draw(paper), Limits())
    assert read_locally(document, unsure).decision is Verdict.ACCEPTED_WITH_CONDITIONS
