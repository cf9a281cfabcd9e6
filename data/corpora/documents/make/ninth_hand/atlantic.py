"""Papers in Portuguese: auto de receção, termo de aceite, aditivo, folha de horas."""

from collections.abc import Iterator

from paper import Paper

from ninth_hand.desk import Board, box, ink, paper, scanned, web


def auto() -> bytes:
    b = Board(font="Serif")
    b.t(297, 790, "AUTO DE RECEÇÃO PROVISÓRIA", 17, "SerifB", at="c")
    y = b.p(
        60,
        760,
        475,
        "Aos três dias do mês de outubro de dois mil e vinte e cinco, no "
        "local da "
        "empreitada «Requalificação da Escola Básica de Fontelas», contrato 38/2024, "
        "compareceram o "
        "Eng.º Abílio Sarmento, diretor de fiscalização, em representação do dono da obra, o "
        "<b>Município de Fontelas</b>, e o representante do empreiteiro Construções "
        "Varandas, Lda.<br/>"
        "<br/>Vistoriada a 2.ª fase (bloco de salas), verificou-se que está executada "
        "conforme o projeto "
        "e sem defeitos, pelo que é <b>recebida provisoriamente</b>. Liberta-se a quantia "
        "de 71.205,88 "
        "€.<br/><br/>Para constar se lavrou o presente auto, que vai ser assinado por "
        "todos.",
        12,
    )
    for x, seed, who, what in (
        (60, 601, "Abílio Sarmento", "Pelo dono da obra, 3 de outubro de 2025"),
        (320, 603, "Custódio Varandas", "Pelo empreiteiro, 3 de outubro de 2025"),
    ):
        b.t(x, y - 30, who, 11)
        b.t(x, y - 43, what, 9)
        b.ink(x + 15, y - 95, 140, 42, seed)
    return b.done()


def aceite() -> bytes:
    return web(
        f"""<h2>TERMO DE ACEITE DE ENTREGA</h2><table><tr><td>Contratante<td>Cooperativa
        Agroindustrial
        Serra Dourada<tr><td>Contratada<td>Nimbus Sistemas Ltda.<tr><td>Projeto<td>Portal do
        Cooperado
        (CASD-0912)<tr><td>Marco<td>Entrega 4 – Emissão de notas<tr><td>Valor do marco<td>R$
        86.400,00<tr><td>
        Pedido de compra<td>PC 55.301</table><p>Após a homologação realizada de 2 a 6 de março de
        2026, a
        Contratante declara que a entrega foi:</p><p>{box()} aceita integralmente</p><p>{box()}
        aceita com
        ressalvas</p><p>{box("tick")} rejeitada</p><p>Justificativa: 8 de 20 notas de teste
        recusadas pela
        SEFAZ de homologação.</p><p>Goiandira, 9 de março de
        2026</p>{ink(605, 150, 46)}<br>Jussara Peixoto
        Lemos<br>Gerente de TI""",
        "body{font:10.5pt/1.5 Carlito}td{border:1px solid #8a8;padding:4px "
        "10px}table{border-collapse:"
        "collapse}",
    )


def aditivo() -> bytes:
    return web(
        """<div style="color:#888">MINUTA – sujeita a aprovação jurídica – versão
        0.3</div><h2>TERMO ADITIVO
        N.º 04</h2><p>ao Contrato 2025/SUP/017 entre <b>Hospital Filantrópico Santa Aurélia</b>
        (Contratante) e
        Clínica Digital Serviços S.A. (Contratada), projeto Prontuário Único.</p><p>Cláusula 1.ª
        Inclui-se o
        módulo de farmácia, com acréscimo de R$ 54.000,00.<br>Cláusula 2.ª Exclui-se o treinamento
        presencial,
        com decréscimo de R$ 11.500,00.<br>Cláusula 3.ª O acréscimo líquido é de R$
        42.500,00.</p><p>Pela
        Contratante: ______________________ Irmã Celina Bragança, diretora-presidente</p><p>Pela
        Contratada:
        ______________________ Otávio Rezende, diretor</p><p>Data: ___/___/_____</p>""",
        "body{font:12pt/1.7 'Liberation Serif'}",
    )


def horas() -> bytes:
    b = Board(font="Narrow")
    b.t(40, 790, "Folha de horas – quinzena 1 a 15 de junho de 2026", 14, "NarrowB")
    b.t(
        40,
        772,
        "Consultora: Mafalda Quintela   Cliente: Lusotransportes Ibéria, S.A.   "
        "Projeto: LT-MIG-5 "
        "Migração de armazém",
        10,
    )
    rows = [
        ["Semana", "Horas", "Valor (48,00 €/h)"],
        ["1 a 5 de junho", "38", "1.824,00 €"],
        ["8 a 12 de junho", "32", "1.536,00 €"],
        ["Total", "70", "3.360,00 €"],
    ]
    y = b.table(40, 755, rows, [180, 80, 130], 10)
    b.p(
        40,
        y - 14,
        500,
        "Nota do cliente: a semana de 8 a 12 não foi aprovada; constam 8 h de "
        "um feriado. "
        "Devolve-se a folha sem aprovação para correção.",
        11,
    )
    b.ink(60, y - 105, 140, 42, 607)
    b.rule(40, y - 100, 200)
    b.t(40, y - 113, "Teodoro Valadim, coordenador de projeto, 16/06/2026", 9.5)
    return b.done()


def correio() -> bytes:
    return web(
        """<p>De: Leopoldina Fragoso [leopoldina.fragoso@termasdoceu.example]<br>Enviada:
        quinta-feira, 13 de
        novembro de 2025 10:31<br>Para: obras@azulejaria-norte.example<br>Assunto: RE: Painéis do
        átrio, 1.ª
        parte - aceitação</p><hr><p>Caro senhor Belmiro,</p><p>Ficou um primor. Aceitamos a 1.ª
        parte dos painéis
        desde que nos substitua as três peças lascadas junto ao balcão e que nos envie a garantia
        por escrito. Pode
        emitir a fatura de 5.380,00 € + IVA, com a nossa requisição 2025/219.</p><p>Com os melhores
        cumprimentos,<br>Leopoldina Fragoso<br>Diretora do hotel, Termas do Céu, S.A.</p>""",
        "body{font:11pt/1.5 Caladea}",
    )


def guia() -> bytes:
    b = Board((420, 595), "Sans")
    b.t(30, 560, "GUIA DE SERVIÇO 0931", 14, "SansB")
    b.p(
        30,
        545,
        360,
        "Cliente: Condomínio Edifício Jequitibá<br/>OS: 7714/26<br/>Serviço: "
        "troca da bomba de "
        "recalque, etapa 2<br/>Valor: R$ 3.270,00<br/>Data: 24/04/2026",
        10,
    )
    for i, (name, mark) in enumerate(
        (
            ("Serviço aceito", "cross"),
            ("Serviço aceito com pendência", ""),
            ("Serviço não aceito", ""),
        )
    ):
        b.box(34, 445 - 20 * i, mark, 9)
        b.t(52, 446 - 20 * i, name, 10)
    b.ink(50, 340, 130, 42, 609)
    b.rule(30, 345, 180)
    b.t(30, 332, "Síndico: Raimundo Nonato Farias", 9.5)
    b.t(250, 348, "24/4/26", 15, "Dkg", color="#1d2f86")
    b.rule(245, 345, 80)
    return b.done()


def papers() -> Iterator[Paper]:
    yield paper(
        "n-fontelas",
        auto(),
        """acceptance_certificate accepted yes pt
        client=Município de Fontelas
        project=Requalificação da Escola Básica de Fontelas
        project_code=38/2024
        milestone=2.ª fase (bloco de salas)
        signatory_name=Abílio Sarmento
        signatory_title=diretor de fiscalização
        signature_date=2025-10-03
        amount=71205.88 EUR""",
    )
    yield paper(
        "n-dourada",
        aceite(),
        """acceptance_certificate rejected yes pt
        client=Cooperativa Agroindustrial Serra Dourada
        project=Portal do Cooperado
        project_code=CASD-0912
        milestone=Entrega 4 – Emissão de notas
        signatory_name=Jussara Peixoto Lemos
        signatory_title=Gerente de TI
        signature_date=2026-03-09
        amount=86400.00 BRL
        po_number=55.301""",
    )
    yield paper(
        "n-aurelia",
        aditivo(),
        """change_order undecided no pt
        client=Hospital Filantrópico Santa Aurélia
        project=Prontuário Único
        project_code=2025/SUP/017
        signatory_name=Celina Bragança
        signatory_title=diretora-presidente
        amount=42500.00 BRL
        change_order_number=04
        warnings=draft_or_void""",
    )
    yield paper(
        "n-quinzena",
        horas(),
        """timesheet_approval rejected yes pt
        client=Lusotransportes Ibéria, S.A.
        project=Migração de armazém
        project_code=LT-MIG-5
        signatory_name=Teodoro Valadim
        signatory_title=coordenador de projeto
        signature_date=2026-06-16
        amount=3360.00 EUR""",
    )
    yield paper(
        "n-termas",
        correio(),
        """email accepted_with_conditions - pt
        client=Termas do Céu, S.A.
        project=Painéis do átrio
        milestone=1.ª parte
        signatory_name=Leopoldina Fragoso
        signatory_title=Diretora do hotel
        signature_date=2025-11-13
        amount=5380.00 EUR
        po_number=2025/219
        conditions=substitua as três peças lascadas junto ao balcão | envie a garantia por
        escrito""",
    )
    yield scanned(
        "n-guia",
        guia(),
        """acceptance_certificate accepted yes pt
        client=Condomínio Edifício Jequitibá
        project=troca da bomba de recalque
        project_code=7714/26
        milestone=etapa 2
        signatory_name=Raimundo Nonato Farias
        signatory_title=Síndico
        signature_date=2026-04-24
        amount=3270.00 BRL""",
        skew=-1.2,
        seed=61,
        dpi=140,
    )
