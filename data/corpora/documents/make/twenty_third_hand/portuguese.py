"""Portuguese: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import box, copied, ink, join, page, pen, rows, stamp, tick, typ


def papers() -> Iterator[Paper]:
    # 1 termo de aceite, Brasil, gov.br signature
    body = f"""<h1>TERMO DE RECEBIMENTO DEFINITIVO</h1><table>{rows("Contratante|Fundação Hospitalar Serra do Lajeado", "Contratada|Imagemed Soluções Ltda.", "Contrato|FHSL 033/2025", "Objeto|Modernização do parque de raios X", "Etapa|Etapa 3: unidade móvel", "Valor da etapa|R$ 148.600,00", head=False)}</table><p>Transcorrido o prazo de observação sem que o equipamento apresentasse anomalia, fica a etapa recebida em caráter definitivo, cabendo à contratada emitir a nota fiscal.</p><div class=g>Documento assinado digitalmente<br><b>IVONE CARDOSO MEIRELES</b><br>Data: 22/12/2025 17:40:12-0300<br>Verifique em assinador.exemplo.br</div><p>Gerente de Engenharia Clínica</p>"""
    yield Paper(
        "km-lajeado-termo",
        "a",
        "text",
        page(
            body,
            "h1{font-size:15pt;text-align:center}td{border:1px solid #555;padding:6px 10px}td:first-child{font-weight:bold}.g{border-left:4px solid #2a7;padding:6px 12px;margin-top:40px;width:260px;font-size:9pt}",
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Fundação Hospitalar Serra do Lajeado",
            project="Modernização do parque de raios X",
            project_code="FHSL 033/2025",
            milestone="Etapa 3: unidade móvel",
            signatory_name="IVONE CARDOSO MEIRELES",
            signatory_title="Gerente de Engenharia Clínica",
            signature_date="2025-12-22",
            amount="148600.00 BRL",
        ),
    )

    # 2 auto de receção, escola, Portugal, condicional
    body = f"""<p class=c><b>MUNICÍPIO DE VALE DE OURIÇO</b><br>Divisão de Obras</p><h3>Auto de receção provisória parcial</h3><p>Empreitada: Escola Básica do Freixial – ampliação<br>Processo: 2025/EMP/27<br>Adjudicatário: Construções Pardal &amp; Irmão, Lda.<br>Valor dos trabalhos recebidos: 203.415,70 €</p><p>Aos dezanove dias do mês de junho de 2026 compareceram no local os signatários, que, depois de verificados os trabalhos, deliberaram receber a obra, com exceção do adiante indicado.</p><p>Ficam por receber, até à respetiva correção: <b>o pavimento do ginásio, que apresenta empolamento</b>; <b>a rampa exterior, cuja inclinação excede o projeto</b>.</p><table><tr><td>Pelo dono da obra<br>{ink(702)}<br>Eng.ª Filomena Castanheira<br>Chefe de Divisão</td><td>Pelo adjudicatário<br>{ink(703, 110, 30, "#111")}<br>Joaquim Pardal, gerente</td></tr></table>"""
    yield Paper(
        "km-freixial-auto",
        "a",
        "text",
        page(body, "td{padding:24px 60px 0 0}", font="Liberation Serif", margin="25mm"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="MUNICÍPIO DE VALE DE OURIÇO",
            project="Escola Básica do Freixial – ampliação",
            project_code="2025/EMP/27",
            signatory_name="Filomena Castanheira",
            signatory_title="Chefe de Divisão",
            signature_date="2026-06-19",
            amount="203415.70 EUR",
            conditions=[
                "o pavimento do ginásio, que apresenta empolamento",
                "a rampa exterior, cuja inclinação excede o projeto",
            ],
        ),
    )

    # 3 guia de entrega jardim, scan with rubber stamp and pen
    body = f"""<p><b>Viveiros da Ribeira Fresca, Lda.</b><br>Guia de entrega e conclusão n.º 2093</p><p>Cliente: Quinta dos Loureirais – Turismo Rural, S.A.<br>Trabalho: Recuperação do pomar de citrinos<br>Obra n.º VR-316</p><table>{rows("Designação|Qt.|Conferido", "Laranjeiras enxertadas, plantadas|120|" + tick(), "Rega gota a gota, linhas|14|" + tick(), "Tutores e cobertura de casca|120|" + tick())}</table><p>Total a pagar na conclusão: 6 280,00 €</p><p>{pen("Conferi tudo no terreno, está como combinado.", "Breip", 18)}</p>{stamp("Quinta dos Loureirais, S.A.", "Eduardo Vilhena – Feitor", "27 NOV. 2025", colour="#1f6b3a", angle=-5)} &nbsp;&nbsp; {pen("E. Vilhena", "Kristi", 30)}"""
    src = page(
        body,
        "td,th{border:1px solid;padding:7px 14px}table{margin:12px 0}",
        size="A5",
        margin="13mm",
        font="DejaVu Sans Condensed",
    )
    yield Paper(
        "km-loureirais-guia",
        "a",
        "scan",
        copied(src, dpi=160, skew=1.4, noise=8, grey=False, seed=71),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Quinta dos Loureirais – Turismo Rural, S.A.",
            project="Recuperação do pomar de citrinos",
            project_code="VR-316",
            signatory_name="Eduardo Vilhena",
            signatory_title="Feitor",
            signature_date="2025-11-27",
            amount="6280.00 EUR",
        ),
        src,
    )

    # 4 portal comment A: indirect, contabilidade
    src4 = """#set page(paper: "a4", flipped: true, margin: 1.6cm)
#set text(font: "DejaVu Sans", size: 9pt, lang: "pt")
#block(fill: rgb("#223"), inset: 8pt, width: 100%)[#text(fill: white)[Painel do cliente -- Contabilíssima BPO]]
*Cliente:* Laticínios Araripe S.A. #h(2em) *Projeto:* Terceirização da folha 2026 #h(2em) *Projeto nº* CB-3390

#table(columns: (auto, 1fr, auto, auto, 1fr), inset: 6pt,
[*Nº*], [*Entrega*], [*Valor*], [*Situação*], [*Registro*],
[E1], [Cadastro de funcionários], [R\\$ 12.000,00], [Encerrada], [Tarcísio Bandeira, 08/01/2026 11:20],
[E2], [Primeira folha processada], [R\\$ 18.500,00], [Encerrada], [Tarcísio Bandeira, 10/02/2026 09:05],
[E3], [Obrigações acessórias], [R\\$ 9.700,00], [Aberta], [--])

Comprovante emitido para a entrega E2 (Primeira folha processada).

Nota do cliente em 10 de fevereiro de 2026, 09:05: "Conferimos holerite por holerite, bateu centavo por centavo. Pode encerrar e faturar." -- Tarcísio Bandeira, Controller (autenticado por token corporativo). Ao encerrar a entrega o cliente a aceita, conforme cláusula 8 do contrato.
"""
    yield Paper(
        "km-araripe-painel",
        "a",
        "text",
        typ(src4),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Laticínios Araripe S.A.",
            project="Terceirização da folha 2026",
            project_code="CB-3390",
            milestone="Primeira folha processada",
            signatory_name="Tarcísio Bandeira",
            signatory_title="Controller",
            signature_date="2026-02-10",
            amount="18500.00 BRL",
        ),
    )

    # 5 undecided mixed: text page + scanned signature page where client's line is blank
    a = page(
        """<h2>Certificado de conclusão – Parque Eólico da Serra da Lomba</h2><p>Dono de obra: Lomba Energia, S.A.<br>Prestador: Aerotécnica do Norte, Lda.<br>Contrato: LE-OM-2024-5<br>Trabalho: Substituição do transformador TP2<br>Valor: 92.300,00 EUR</p><p>O prestador declara concluído e aprovado em ensaio o trabalho identificado. A aceitação pelo dono de obra consta da folha de assinaturas anexa e depende da assinatura do seu diretor.</p>"""
    )
    b = page(
        f"""<h4>Folha de assinaturas</h4><p>Pelo prestador: {pen("Hélder Quintas", "Dancing Script", 20)} &nbsp; Hélder Quintas, diretor técnico &nbsp; {pen("05.03.2026", "Breip", 16)} (5 de março)</p><p style="margin-top:20mm">Pelo dono de obra: ____________________________<br>Mafalda Sequeira, diretora de ativos &nbsp;&nbsp; Data: ____________</p>"""
    )
    yield Paper(
        "km-lomba-folha",
        "a",
        "mixed",
        join(a, copied(b, dpi=140, skew=0.8, seed=72)),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Lomba Energia, S.A.",
            project="Parque Eólico da Serra da Lomba",
            project_code="LE-OM-2024-5",
            milestone="Substituição do transformador TP2",
            signatory_name="Mafalda Sequeira",
            signatory_title="diretora de ativos",
            amount="92300.00 EUR",
            warnings=["partly_signed"],
        ),
        join(a, b),
    )

    # 6 undecided: museum homologation; e-sign envelope: waiting
    body = f"""<h3>Homologação de entrega – cenografia</h3><p>Museu da Imigração de Santa Rita · Exposição “Mala na mão” · Contrato MISR 14/2026 · Fornecedor Ateliê Cupim Cenografia</p><p>Entrega: Módulos 1 a 4. Parcela: R$ 57.200,00.</p><p>{box("x")} Homologada &nbsp; {box()} Homologada com ressalvas &nbsp; {box()} Recusada</p><h4>Envelope de assinatura 88C1-04</h4><table>{rows("Ordem|Signatário|Papel|Situação", "1|Caio Frota|Fornecedor|Assinou em 14/04/2026 10:02", "2|Dalva Prates, coordenadora de exposições|Contratante|Visualizou em 15/04/2026 08:47")}</table><p>Situação do envelope: aguardando 1 assinatura.</p>"""
    yield Paper(
        "km-mala-homologacao",
        "a",
        "text",
        page(
            body,
            "table{width:100%}td,th{border-bottom:1px solid #999;padding:6px}",
            font="DejaVu Sans",
        ),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Museu da Imigração de Santa Rita",
            project="Mala na mão",
            project_code="MISR 14/2026",
            milestone="Módulos 1 a 4",
            signatory_name="Dalva Prates",
            signatory_title="coordenadora de exposições",
            amount="57200.00 BRL",
            warnings=["partly_signed"],
        ),
    )

    # 7 aditivo accepted
    body = f"""<h2>2.º Termo Aditivo</h2><p>ao contrato de tradução CT-118/25 entre a <b>Editora Mandacaru Ltda.</b> (Cliente) e a <b>Verbo Solto Traduções ME</b></p><p>Projeto: Enciclopédia dos Rios. Ficam acrescidas 140 laudas ao volume 2, ao preço de R$ 46,00 a lauda, no total de R$ 6.440,00. Prazo prorrogado até 30 de setembro de 2026. Mantêm-se as demais cláusulas.</p><p>De acordo. Recife, 7 de julho de 2026.</p><table><tr><td>{ink(707)}<br>Quitéria Lins, diretora editorial<br>Editora Mandacaru Ltda.</td><td>{ink(708, 110, 30, "#111")}<br>Otávio Sá<br>Verbo Solto</td></tr></table>"""
    yield Paper(
        "km-rios-aditivo",
        "a",
        "text",
        page(
            body, "td{padding-right:60px}p{text-align:justify}", margin="28mm", font="DejaVu Serif"
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Editora Mandacaru Ltda.",
            project="Enciclopédia dos Rios",
            project_code="CT-118/25",
            signatory_name="Quitéria Lins",
            signatory_title="diretora editorial",
            signature_date="2026-07-07",
            amount="6440.00 BRL",
            change_order_number="2",
        ),
    )

    # 8 timesheet rejected
    body = f"""<h3>Folha de horas – Auditoria de segurança</h3><p>Cliente: Seguros Atlântida Sul, S.A. &nbsp; Projeto: Revisão da rede interna &nbsp; Ref.ª SEC-552<br>Consultor: Dinis Maia (Fortaleza Digital)</p><table>{rows("Dia|Horas|Atividade", "2 fev.|9|Análise de regras", "3 fev.|12|Análise de regras", "4 fev.|12|Relatório", "Total|33|1 980,00 €")}</table><div class=d>Decisão do cliente: <b>folha devolvida, horas não aprovadas</b>. O acesso ao edifício regista apenas 21 horas nos três dias. Submeter nova folha.<br><br>{ink(709)}<br>Teresa Bragança, responsável de cibersegurança<br>10 de fevereiro de 2026</div>"""
    yield Paper(
        "km-atlantida-horas",
        "a",
        "text",
        page(
            body,
            "td,th{border:1px solid #aaa;padding:5px 18px}.d{background:#fff2f0;border:1px solid #c66;padding:12px;margin-top:18px}",
        ),
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "pt",
            client="Seguros Atlântida Sul, S.A.",
            project="Revisão da rede interna",
            project_code="SEC-552",
            signatory_name="Teresa Bragança",
            signatory_title="responsável de cibersegurança",
            signature_date="2026-02-10",
            amount="1980.00 EUR",
        ),
    )

    # 9 mail conditional
    body = """<table><tr><td>De:</td><td>Leonor Falcão &lt;leonor.falcao@transmarcorvo.pt&gt;</td></tr><tr><td>Para:</td><td>peritagens@nauticaperito.pt</td></tr><tr><td>Data:</td><td>16 de setembro de 2026 15:33</td></tr><tr><td>Assunto:</td><td>RE: Navio “Ilha Verde” – relatório de vistoria intermédia (proc. NP-612)</td></tr></table><p>Boa tarde, Rui,</p><p>Aceitamos o relatório de vistoria intermédia e pode faturar os 3.350,00 €, com a ressalva de que nos enviem <u>as espessuras do tanque 5 em folha de cálculo</u> até ao fim do mês.</p><p>Cumprimentos,<br>Leonor Falcão<br>Superintendente Técnica · Transmar Corvo</p>"""
    yield Paper(
        "km-ilhaverde-mail",
        "a",
        "text",
        page(
            body, "td{padding:1px 12px 1px 0}table{border-bottom:2px solid #246;margin-bottom:10px}"
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "pt",
            client="Transmar Corvo",
            project="Navio “Ilha Verde”",
            project_code="NP-612",
            milestone="relatório de vistoria intermédia",
            signatory_name="Leonor Falcão",
            signatory_title="Superintendente Técnica",
            signature_date="2026-09-16",
            amount="3350.00 EUR",
            conditions=[
                "nos enviem as espessuras do tanque 5 em folha de cálculo até ao fim do mês"
            ],
        ),
    )

    # 10 SOW
    body = """<h1>Declaração de trabalho</h1><p>N.º DT-21 · Projeto: Ensaios de betão do novo cais</p><p>Cliente: Administração Portuária de Salema · Laboratório: Ensaiotec, Lda.</p><h4>Âmbito</h4><p>Colheita e rotura de 480 provetes; relatórios mensais.</p><h4>Critérios de aceitação</h4><p>Os relatórios consideram-se aceites com a assinatura do fiscal; não há aceitação tácita.</p><h4>Preço</h4><p>Preço global de 43.680,00 €, IVA não incluído, faturado por trimestre.</p><h4>Vigência</h4><p>Doze meses a contar da consignação.</p>"""
    yield Paper(
        "km-salema-declaracao",
        "a",
        "text",
        page(body, "h4{color:#555;margin:14px 0 0}", font="DejaVu Sans Condensed"),
        truth(
            "statement_of_work",
            None,
            None,
            "pt",
            client="Administração Portuária de Salema",
            project="Ensaios de betão do novo cais",
            project_code="DT-21",
            amount="43680.00 EUR",
        ),
    )
