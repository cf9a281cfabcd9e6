"""Portuguese papers."""

from collections.abc import Iterator

from paper import Paper, truth

from twelfth_hand.board import Ink, Sheet, flow, pen, rules, say, web

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """One by one."""
    s = Sheet()
    s.t(50, 60, "AUTO DE RECEÇÃO PROVISÓRIA", 16, "Helvetica-Bold")
    s.line(50, 66, 545, w=1.5)
    y = s.p(
        50,
        90,
        490,
        """Dono da obra: Município de Vale de Açor
Adjudicatário: Teia Redes, Lda.
Contrato: 2025/AJD/044 – Rede Wi-Fi municipal
Fase: Zona histórica (24 pontos de acesso)
Valor da fase: 19.320,00 € + IVA
Compromisso n.º 3310/2025

Aos vinte e quatro dias do mês de fevereiro de 2026 verificou-se que a fase está executada nos
termos
do caderno de encargos, pelo que é recebida sem reservas.""",
    )
    s.ink(60, y + 50, 81)
    s.ink(320, y + 50, 82)
    s.p(50, y + 66, 220, "O representante do Município\nEng.º Custódio Varela\nChefe de Divisão", 9)
    s.p(310, y + 66, 220, "O adjudicatário\nRita Sobral", 9)
    yield Paper(
        "kb-vale-acor",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Município de Vale de Açor",
            project="Rede Wi-Fi municipal",
            project_code="2025/AJD/044",
            milestone="Zona histórica",
            signatory_name="Custódio Varela",
            signatory_title="Chefe de Divisão",
            signature_date="2026-02-24",
            amount="19320.00 EUR",
            po_number="3310/2025",
        ),
    )

    body = """<div class=h>Central de Chamados</div><h3>RDM-2026-0148 · Homologação da versão
7.0</h3>
    <table><tr><td>Cliente<td>Cooperativa Agrícola Serra Dourada<tr><td>Fornecedor<td>Ipê Roxo
    Tecnologia<tr><td>Projeto<td>Romaneio Digital (CT-552)<tr><td>Parcela<td>R$
42.500,00<tr><td>Homologador
    <td>Thaís Benevides, gerente de TI<tr><td>Data do
parecer<td>12/03/2026</table><p><b>Parecer:</b> ( )
    Homologado ( X ) Homologado com ressalvas ( )
Reprovado</p><p><b>Ressalvas:</b></p><ul><li>Relatório
    de quebra técnica com total errado<li>Backup noturno ainda manual</ul><p>Assinado
eletronicamente por
    Thaís Benevides em 12/03/2026 17:31:08 (BRT)</p>"""
    css = """body{font:13px 'Liberation Sans'}.h{background:#5a189a;color:#fff;padding:8px}
    td{padding:3px 14px}"""
    yield Paper(
        "kb-serra-dourada",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Cooperativa Agrícola Serra Dourada",
            project="Romaneio Digital",
            project_code="CT-552",
            milestone="versão 7.0",
            signatory_name="Thaís Benevides",
            signatory_title="gerente de TI",
            signature_date="2026-03-12",
            amount="42500.00 BRL",
            conditions=[
                "Relatório de quebra técnica com total errado",
                "Backup noturno ainda manual",
            ],
        ),
    )

    story = [
        say("Guia de transporte e entrega GT 26/118", 14, "Courier-Bold"),
        rules(
            [
                ("Qtd", "Descrição", "Valor"),
                ("2", "Servidor de virtualização, instalado", "11.400,00 €"),
                ("1", "Unidade de cópia de segurança", "2.860,00 €"),
                ("", "Total s/ IVA", "14.260,00 €"),
            ],
            (40, 260, 100),
        ),
        say("", 6),
        say(
            "Cliente: Conservatória Musical de Aljezende<br/>Obra: "
            "Modernização do CPD, n.º 1904<br/>Encomenda: E-0071"
        ),
        say("Recebido e instalado em conformidade: sim [X] não [ ]"),
        Ink(99),
        say("Leopoldina Farinha, diretora administrativa<br/>15-01-2026"),
        say("Bytes do Sul, Unip. Lda.", 8),
    ]
    yield Paper(
        "kb-guia118",
        "a",
        "text",
        flow(story, size=(420, 595), edge=26),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Conservatória Musical de Aljezende",
            project="Modernização do CPD",
            project_code="1904",
            signatory_name="Leopoldina Farinha",
            signatory_title="diretora administrativa",
            signature_date="2026-01-15",
            amount="14260.00 EUR",
            po_number="E-0071",
        ),
    )

    body = f"""<h2>Termo de aceitação – Campanha “Mar Aberto”</h2><p>Cliente: Conserveira Alvor
&amp; Irmão
    <br>Agência: Gaivota Criativa<br>Entregável: filme de 30 segundos (MA-03)<br>Honorários:
12.700,00 €</p>
    <p>O entregável só se considera aceite depois de assinado pelas duas
gerências.</p><table><tr><td>Gerente
    <br>{pen(17)}<br>Baltazar Alvor<br>05/02/2026<td>Gerente<br><br><br>Florbela
Alvor<br>___/___/______</table>
    """
    css = "body{font:14px 'Lato'}td{width:260px;vertical-align:top;padding-top:20px}"
    yield Paper(
        "kb-mar-aberto",
        "a",
        "text",
        web(body, css),
        truth(
            AC,
            "undecided",
            False,
            "pt",
            client="Conserveira Alvor & Irmão",
            project="Campanha “Mar Aberto”",
            project_code="MA-03",
            milestone="filme de 30 segundos",
            signatory_name="Florbela Alvor",
            signatory_title="Gerente",
            amount="12700.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    s = Sheet(face="Times-Roman")
    s.p(
        60,
        80,
        470,
        """Hospital da Lapa Velha
Direção de Sistemas de Informação

Lisboa, 2 de março de 2026

À Nódulo Azul – Engenharia de Software

Assunto: Projeto HLV-22, entrega 2 (agenda de consultas) – 16.100,00 €

Exmos. Senhores,

Analisado o relatório de testes, informamos que a entrega 2 não foi aceite, por persistirem
marcações em
duplicado. Solicitamos nova entrega até 30 de março.

Com os melhores cumprimentos,""",
        11.5,
    )
    s.ink(60, 400, 27)
    s.t(60, 420, "Dr. Zeferino Antas", 11)
    s.t(60, 434, "Diretor de Sistemas de Informação", 11)
    yield Paper(
        "kb-lapa-velha",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "rejected",
            True,
            "pt",
            client="Hospital da Lapa Velha",
            project_code="HLV-22",
            milestone="entrega 2 (agenda de consultas)",
            signatory_name="Dr. Zeferino Antas",
            signatory_title="Diretor de Sistemas de Informação",
            signature_date="2026-03-02",
            amount="16100.00 EUR",
        ),
    )
