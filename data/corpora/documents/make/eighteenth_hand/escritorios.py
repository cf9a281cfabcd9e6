"""Portuguese and Brazilian offices."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import Sheet, ink, web

AC = "acceptance_certificate"
CELLS = "td,th{padding:4px 7px;text-align:left;vertical-align:top}"


def papers() -> Iterator[Paper]:
    """Seven papers."""
    s = Sheet(64)
    s.p("AUTO DE RECEÇÃO PROVISÓRIA", 15, "Times-Bold", align="c", gap=16)
    s.face = "Times-Roman"
    s.size = 11
    s.p(
        "Aos dezoito dias do mês de setembro de 2025, no edifício da antiga alfândega, "
        "compareceram a "
        "Eng.ª Matilde Seixas, chefe de divisão, em representação da Câmara Municipal de Vila "
        "Ruiva "
        "(dona da obra), e o Arq. Tomé Falcão, pela Barra & Falcão, Projectistas, Lda."
    )
    s.p(
        "Contrato: CMVR/AJ/2024-215. Empreitada: Reabilitação da Alfândega. Fase: 3.ª fase, "
        "caixilharias. Valor da fase: 52.480,00 € (sem IVA)."
    )
    s.p(
        "Verificados os trabalhos, foi reconhecido que os mesmos se encontram em condições de "
        "serem "
        "recebidos, pelo que se declara efetuada a receção provisória da 3.ª fase, sem reservas."
    )
    s.p("E para constar se lavrou o presente auto, que vai ser assinado.")
    s.y -= 44
    s.ink(70, s.y + 2, 1001)
    s.ink(320, s.y + 2, 1006)
    for x, who in ((64, "Matilde Seixas"), (314, "Tomé Falcão")):
        s.rule(x, s.y, 190)
        s.at(x, s.y - 13, who)
    yield Paper(
        "kh-pt-auto",
        "a",
        "text",
        s.done(),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Câmara Municipal de Vila Ruiva",
            project="Reabilitação da Alfândega",
            project_code="CMVR/AJ/2024-215",
            milestone="3.ª fase, caixilharias",
            signatory_name="Matilde Seixas",
            signatory_title="chefe de divisão",
            signature_date="2025-09-18",
            amount="52480.00 EUR",
        ),
    )

    html = """<div style="font:9.5pt 'Liberation Sans'"><h2>Termo de Aceite de Entrega</h2><table
    border=1
    style="border-collapse:collapse;width:100%"><tr><td>Contratante<td>Cooperativa Agrícola Serra
    Azul
    <td>Contratada<td>Mapa Verde Geoprocessamento Ltda.<tr><td>Projeto<td>Cadastro rural
    2026<td>Contrato
    <td>CASA-0318/2025<tr><td>Marco<td>Marco 2: base cartográfica<td>Valor<td>R$
    48.700,00<tr><td>Pedido
    <td>PC 11.204<td>Entrega<td>09/01/2026</table><p>Resultado da homologação: [ ] Aceito &nbsp;
    [X] Aceito
    com ressalvas &nbsp; [ ] Recusado</p><p>Ressalvas:</p><p>a) incluir os limites das reservas
    legais;<br>
    b) entregar os metadados em português.</p><p style="margin-top:20px"><i>Documento assinado
    digitalmente</i><br><b>VALDIRENE PACHECO DUTRA</b><br>Coordenadora de Campo<br>Data: 15/01/2026
    14:22:07-0300<br>Verifique em assina.example, código 71AC-99D0</p></div>"""
    yield Paper(
        "kh-pt-termo",
        "a",
        "text",
        web(html, CELLS),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Cooperativa Agrícola Serra Azul",
            project="Cadastro rural 2026",
            project_code="CASA-0318/2025",
            milestone="Marco 2: base cartográfica",
            signatory_name="VALDIRENE PACHECO DUTRA",
            signatory_title="Coordenadora de Campo",
            signature_date="2026-01-15",
            amount="48700.00 BRL",
            po_number="PC 11.204",
            conditions=[
                "incluir os limites das reservas legais",
                "entregar os metadados em português",
            ],
        ),
    )

    html = """<div style="font:10pt Carlito"><p><b>De:</b> Duarte Mesquita
    &lt;duarte@quintadolobo.example&gt;<br><b>Para:</b> Rita Amaral (Palavra Certa
    Tradutores)<br><b>Data:
    </b> 25 de fevereiro de 2026, 18:11<br><b>Assunto:</b> Re: Site em inglês, etapa 2</p><p>Olá
    Rita,</p>
    <p>Obrigado pelo trabalho. Li tudo com a minha mulher, que é inglesa, e não podemos aceitar a
    etapa 2
    assim: as páginas do enoturismo parecem tradução automática. Peço que revejam e só depois
    faturem os
    1.150,00 €. A etapa 1, essa sim, está aceite e paga.</p><p>Abraço,<br>Duarte
    Mesquita<br>Gerente, Quinta
    do Lobo, Lda.</p></div>"""
    yield Paper(
        "kh-pt-mail-site",
        "a",
        "text",
        web(html),
        truth(
            "email",
            "rejected",
            None,
            "pt",
            client="Quinta do Lobo, Lda.",
            project="Site em inglês",
            milestone="etapa 2",
            signatory_name="Duarte Mesquita",
            signatory_title="Gerente",
            signature_date="2026-02-25",
            amount="1150.00 EUR",
        ),
    )

    s = Sheet(56)
    s.p("Aditivo contratual n.º 6", 17, "Helvetica-Bold", gap=10)
    s.kv(
        {
            "Cliente": "Hospital São Bento do Vale",
            "Fornecedor": "Ateliê Silêncio Acústica",
            "Obra": "Ala de neonatologia (OS 2025-144)",
            "Objeto": "portas acústicas adicionais",
            "Acréscimo": "R$ 36.250,00",
            "Novo total": "R$ 412.980,00",
        },
        90,
    )
    s.p("O cliente:", gap=6)
    for mark, words in (("tick", "aprova o aditivo"), ("", "não aprova o aditivo")):
        s.box(62, s.y, mark, 9)
        s.p(words, x=80, gap=5)
    s.y -= 46
    s.rule(56, s.y, 200)
    s.at(56, s.y - 12, "Dra. Helena Portinari, Diretora Administrativa", 9)
    s.at(56, s.y - 24, "Data: ___/___/2026", 9)
    s.ink(330, s.y + 2, 1013)
    s.rule(320, s.y, 190)
    s.at(320, s.y - 12, "Caio Bragança, Ateliê Silêncio", 9)
    s.at(320, s.y - 24, "Data: 02/02/2026", 9)
    yield Paper(
        "kh-pt-aditivo",
        "a",
        "text",
        s.done(),
        truth(
            "change_order",
            "undecided",
            False,
            "pt",
            client="Hospital São Bento do Vale",
            project="Ala de neonatologia",
            project_code="OS 2025-144",
            signatory_name="Helena Portinari",
            signatory_title="Diretora Administrativa",
            amount="36250.00 BRL",
            change_order_number="6",
            warnings=["partly_signed"],
        ),
    )

    html = f"""<div style="font:10.5pt Caladea"><h2>Ata da reunião de validação</h2><p>Projeto:
    <b>Arquivo
    Sonoro do Minho</b> (ref. ASM-21) &middot; 6 de maio de 2025 &middot; Casa da Música
    Velha</p><p>
    Presenças: Prof. Aurélio Tinoco, presidente da Associação Cantares do Norte (cliente); Joana
    Rebelo e
    Hugo Sá, Fita Magnética Lda.</p><ol><li>Apresentados os 320 ficheiros restaurados da entrega
    2.<li>O
    cliente ouviu uma amostra de vinte. <b>Deliberação: a entrega 2 foi aprovada por
    unanimidade</b>,
    autorizando-se a faturação de 8.940,00 €.<li>A entrega 3 fica adiada; não foi objeto de
    aprovação.</ol>
    <p>Lida e aprovada a ata.</p>{ink(1021, 130, 36)}<p style="margin-top:0">Aurélio Tinoco<br>12
    de maio de
    2025</p></div>"""
    yield Paper(
        "kh-pt-ata",
        "a",
        "text",
        web(html),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Associação Cantares do Norte",
            project="Arquivo Sonoro do Minho",
            project_code="ASM-21",
            milestone="entrega 2",
            signatory_name="Aurélio Tinoco",
            signatory_title="presidente",
            signature_date="2025-05-12",
            amount="8940.00 EUR",
        ),
    )

    html = f"""<div style="font:10pt 'Liberation Sans'"><h3>CONTRATO DE PRESTAÇÃO DE SERVIÇOS:
    Descrição de
    trabalhos DT-09</h3><p>Cliente: Transportes Beira-Rio, S.A. Prestador: Formar Mais, Formação
    Profissional.</p><p><b>1. Objeto.</b> Formação de 60 motoristas em condução
    defensiva.</p><p><b>2.
    Marcos e preço.</b></p><table border=1 style="border-collapse:collapse"><tr><td>Diagnóstico<td>
    3.000,00 €<tr><td>Sessões<td>15.600,00 €<tr><td>Relatório<td>2.400,00
    €<tr><td><b>Total</b><td><b>
    21.000,00 €</b></table><p><b>3. Aceitação.</b> O cliente aceita ou rejeita cada marco em oito
    dias;
    findo o prazo considera-se aceite.</p><table style="width:100%"><tr><td>{ink(1031, 110, 30)}<td>
    {ink(1034, 110, 30)}<tr><td>Pelo cliente: Sílvia Montenegro, administradora<br>7 de abril de
    2026<td>Pelo
    prestador: Abel Couto<br>2 de abril de 2026</table></div>"""
    yield Paper(
        "kh-pt-dt09",
        "a",
        "text",
        web(html, CELLS),
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Transportes Beira-Rio, S.A.",
            project_code="DT-09",
            signatory_name="Sílvia Montenegro",
            signatory_title="administradora",
            signature_date="2026-04-07",
            amount="21000.00 EUR",
        ),
    )

    html = """<div style="font:10pt Lato"><p style="float:right;color:#777">Ficha 2026/061</p><h2>
    Receção de entregável</h2><p>Cliente <b>Porto de Santa Eufrásia, E.P.</b><br>Projeto <b>Plano de
    dragagens</b> (proc. PSE-DRG-2)<br>Entregável <b>E3, modelo hidrodinâmico</b><br>Preço
    <b>27.500,00
    &euro;</b> + IVA<br>Nota de encomenda <b>NE 5512</b></p><p>&#9633; Recusado &emsp; &#9633;
    Aceite sem
    reservas &emsp; &#9632; Aceite parcialmente</p><table border=1 style="border-collapse:collapse">
    <tr><th>Parte<th>Decisão<th>Falta<tr><td>Malha e calibração<td>aceite<td>-<tr><td>Cenários de
    inverno<td>não aceite<td>correr os cenários com a batimetria de 2025</table><p>Assinado por:
    Constança Vilhena<br>Cargo: Diretora de Ambiente<br>Assinatura qualificada, 23/03/2026 16:48
    UTC</p></div>"""
    yield Paper(
        "kh-pt-ficha",
        "a",
        "text",
        web(html, CELLS),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Porto de Santa Eufrásia, E.P.",
            project="Plano de dragagens",
            project_code="PSE-DRG-2",
            milestone="E3, modelo hidrodinâmico",
            signatory_name="Constança Vilhena",
            signatory_title="Diretora de Ambiente",
            signature_date="2026-03-23",
            amount="27500.00 EUR",
            po_number="NE 5512",
            conditions=["correr os cenários com a batimetria de 2025"],
        ),
    )
