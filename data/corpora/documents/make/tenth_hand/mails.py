"""English: mail and chat printed to PDF."""

from collections.abc import Iterator

from paper import Paper, truth

from .kit import web

OUTLOOK = (
    "body{font:11pt Carlito}.h{border-top:2px solid #000;border-bottom:1px solid #ccc;"
    "padding:6px 0;margin-bottom:14px}.q{border-left:2px solid #99c;padding-left:10px;"
    "color:#447;margin-top:20px}b.k{display:inline-block;width:90px}"
)


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    yield web(
        "mail-yes:a",
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Halyard Reinsurance",
            project="Treaty Pricing Engine",
            milestone="sprint block 3",
            signatory_name="Nadia Ferrant",
            signatory_title="Head of Pricing",
            signature_date="2026-04-14",
            amount="52000.00 EUR",
            po_number="HR-4471",
        ),
        """<p><b style="font-size:13pt">Nadia Ferrant</b></p><div class=h>
<b class=k>From:</b>Nadia Ferrant &lt;n.ferrant@halyard.example&gt;<br>
<b class=k>Sent:</b>Tuesday, April 14, 2026 17:52<br>
<b class=k>To:</b>Owen Sadler (Kilnbridge)<br>
<b class=k>Subject:</b>RE: Treaty Pricing Engine - sprint block 3</div>
<p>Owen,</p><p>we ran the renewal book through it over the weekend and the numbers tie out to
the old workbook to the cent. Happy with sprint block 3, please go ahead and bill the
EUR 52,000 under PO HR-4471.</p><p>Block 4 we look at in June.</p>
<p>Nadia<br><br>Nadia Ferrant | Head of Pricing<br>Halyard Reinsurance</p>
<div class=q><b>From:</b> Owen Sadler<br><b>Sent:</b> Thursday, April 9, 2026<br>
Hi Nadia, did you find time for block 3? We would not like it to stay open.</div>""",
        OUTLOOK,
    )
    yield web(
        "mail-quoted-yes:a",
        truth(
            "email",
            "rejected",
            None,
            "en",
            client="Rowan & Thwaite Solicitors",
            project="Matter Intake",
            milestone="Release 2",
            signatory_name="Clive Abara",
            signatory_title="Operations Partner",
            signature_date="2026-03-27",
        ),
        """<div class=h><b class=k>From:</b>Clive Abara<br><b class=k>Date:</b>27 March 2026
09:14<br><b class=k>To:</b>delivery@pinfold.example<br><b class=k>Subject:</b>Re: Matter
Intake - Release 2 - approved?</div>
<p>Sally, thank you for the patience and for a very decent demo.</p>
<p>My note below was about Release 1 and I would rather it were not used for anything else.
Release 2 we cannot take in its present shape, the conflict check lets duplicate parties
through. Let us talk when that has been mended.</p>
<p>Kind regards<br>Clive Abara<br>Operations Partner, Rowan &amp; Thwaite Solicitors</p>
<div class=q>On 2 February 2026 Clive Abara wrote:<br>&gt; Approved. We accept the release in
full, please invoice.<br>&gt;<br>&gt;&gt; On 30 January 2026 Sally Munro wrote:<br>
&gt;&gt; Release 1 is ready for your decision.</div>""",
        OUTLOOK + "body{font:10.5pt 'Liberation Serif'}",
    )
    yield web(
        "mail-subject-to:a",
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "en",
            client="Copperhead Outdoor Co.",
            project="Storefront Rebuild",
            project_code="PRJ-CH-02",
            milestone="Checkout and payments",
            signatory_name="Jolene Pratt",
            signatory_title="Ecommerce Director",
            signature_date="2026-08-18",
            amount="33800.00 USD",
            conditions=[
                "Apple Pay working on the staging domain",
                "the tax table for Oregon being corrected before cutover",
            ],
        ),
        """<div style="display:flex;justify-content:space-between"><h3>Postbox</h3>
<span>1 message</span></div><hr><b>Storefront Rebuild PRJ-CH-02: Checkout and payments</b>
<p><b>Jolene Pratt</b> &lt;jpratt@copperhead.example&gt; <span style="float:right">Tue, Aug 18,
2026 at 2:03 PM</span><br>To: Dev Anand &lt;dev@tallpine.example&gt;</p>
<p>Hi Dev,</p><p>Approved on our side ($33,800), subject to Apple Pay working on the staging
domain and the tax table for Oregon being corrected before cutover. Otherwise super happy with
the flow.</p><p>Jolene<br>--<br>Jolene Pratt, Ecommerce Director, Copperhead Outdoor Co.</p>""",
        "body{font:10pt 'Liberation Sans'}",
        format="Letter",
    )
    yield web(
        "mail-reminder:a",
        truth(
            "email",
            "undecided",
            None,
            "en",
            client="Fairlead Marine Insurers",
            project="Survey App",
            milestone="Beta on iPad",
            amount="21500.00 GBP",
        ),
        """<div class=h><b class=k>From:</b>Accounts, Tinder Lane Studio<br>
<b class=k>To:</b>g.mowbray@fairlead.example<br><b class=k>Date:</b>Mon 11 May 2026<br>
<b class=k>Subject:</b>Second reminder: sign-off for Beta on iPad</div>
<p>Dear Mr Mowbray,</p><p>Fairlead Marine Insurers has had the Survey App milestone
&ldquo;Beta on iPad&rdquo; (GBP 21,500.00) since 20 April. We have no acceptance from you yet. It
takes one line: simply reply <b>&ldquo;accepted&rdquo;</b> and we will do the rest.</p>
<p>If we hear nothing we assume all is well, but our terms do ask for your word.</p>
<p>Tinder Lane Studio</p>""",
        OUTLOOK,
    )
    yield web(
        "mail-question:a",
        truth(
            "email", None, None, "en", client="Larkspur Veterinary Group", project="Booking Kiosk"
        ),
        """<table><tr><td>From<td>Hetty Lang, Larkspur Veterinary Group<tr><td>To<td>Support
<tr><td>When<td>Wednesday 3 June 2026, 12:20<tr><td>About<td>Booking Kiosk</table>
<p>Hello all,</p><p>could somebody send the minutes of last week's call and the list of
kiosk addresses? Also, who on your side gets our accepted quotes these days? Marcus used to.
</p><p>I am away until the 15th.</p><p>Hetty</p>""",
        "body{font:12pt Caladea}td{padding:2px 14px 2px 0;color:#555}",
    )
    yield web(
        "chat-approval:a",
        truth(
            "email",
            "accepted",
            None,
            "en",
            client="Vireo Energy Retail",
            project="Tariff Calculator",
            milestone="phase 2",
            signatory_name="Dan Ostrow",
            signatory_title="Product Owner",
            signature_date="2026-10-07",
            amount="16750.00 EUR",
        ),
        """<div class=t># vireo-tariff-calculator &nbsp;<small>shared channel, exported
9 Oct 2026</small></div>
<p class=d>Tuesday, 6 October 2026</p>
<p><b>Mei Carver</b> <i>Lowfield Labs</i> 15:40<br>phase 2 of the Tariff Calculator is on
acceptance. EUR 16,750.00 falls due with your OK @Dan Ostrow</p>
<p><b>Dan Ostrow</b> <i>Vireo Energy Retail, Product Owner</i> 15:58<br>hold on, not yet,
Pim wants to see the night rates first</p><p class=d>Wednesday, 7 October 2026</p>
<p><b>Pim Raaf</b> <i>Vireo Energy Retail</i> 10:02<br>night rates check out</p>
<p><b>Dan Ostrow</b> <i>Vireo Energy Retail, Product Owner</i> 10:05<br>then phase 2 is
formally accepted from Vireo's side. go ahead with the bill</p>
<p><b>Mei Carver</b> <i>Lowfield Labs</i> 10:06<br>great, thanks</p>""",
        "body{font:10pt Lato}.t{background:#3f0e40;color:#fff;padding:8px}"
        ".d{text-align:center;color:#888;border-bottom:1px solid #ddd}i{color:#678}",
    )
    yield web(
        "mail-forward:a",
        truth(
            "email",
            "undecided",
            None,
            "en",
            client="Mossbank Brewing",
            project="Cellar Sensors",
            milestone="Stage C",
            signatory_name="Perry Lomax",
            signatory_title="Plant Manager",
            amount="8900.00 GBP",
        ),
        """<div class=h><b class=k>From:</b>Perry Lomax<br><b class=k>To:</b>Isla Grant
(Meterworks)<br><b class=k>Sent:</b>19 February 2026 08:33<br><b class=k>Subject:</b>FW: Cellar
Sensors Stage C - invoice of GBP 8,900.00</div>
<p>Isla, see Joe's mail. He likes it, but it is not Joe's to decide. I have put Stage C on the
agenda of the board on the 3rd and until then please take it as open, neither yes nor no.</p>
<p>Perry Lomax, Plant Manager, Mossbank Brewing</p>
<div class=q>From: Joe Tunnicliffe<br>Sent: 18 February 2026<br><br>Sensors are brilliant. All
accepted as far as the cellar team goes!</div>""",
        OUTLOOK,
    )
