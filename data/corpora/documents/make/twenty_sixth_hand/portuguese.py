"""Papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import box, grid, ink, kv, page, pen, ring, scanned, strike, text


def telhado() -> Paper:
    body = f"""<h1>Auto de receção provisória</h1>{kv([("Dono da obra", "Santa Casa da Misericórdia de Alvoradouro"), ("Empreiteiro", "Telhados do Sabugal, Lda."), ("Empreitada", "Reabilitação da cobertura do lar"), ("Processo", "SCMA-EMP-2025/6"), ("Fase", "2.ª fase – ala poente"), ("Valor da fase", "73.185,20 € + IVA")], "g")}
<p>Aos dezanove dias do mês de março de 2026 procedeu-se à vistoria. Achando-se a 2.ª fase executada de acordo com o projeto e sem defeitos, é a mesma recebida, podendo o valor ser faturado.</p>
<div class="two"><div>{ink(801)}<br>Pelo dono da obra<br>Maria da Luz Fontainhas, Provedora<br>19/03/2026</div><div>{ink(802)}<br>Pelo empreiteiro<br>Hélder Carrapatoso</div></div>"""
    return text(
        "auto-cobertura",
        page(body, "body{font-family:'Liberation Serif';font-size:12pt}"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Santa Casa da Misericórdia de Alvoradouro",
            project="Reabilitação da cobertura do lar",
            project_code="SCMA-EMP-2025/6",
            milestone="2.ª fase – ala poente",
            signatory_name="Maria da Luz Fontainhas",
            signatory_title="Provedora",
            signature_date="2026-03-19",
            amount="73185.20 EUR",
        ),
    )


def estudio() -> Paper:
    body = f"""<div class="fr"><b style="font-size:14pt">ORDEM DE SERVIÇO 8813</b> · Som &amp; Parede Acústica Ltda. · Goiânia<p>Cliente: Rádio Ipê Amarelo FM Ltda.<br>Serviço: tratamento do estúdio B<br>Valor: R$ 28.450,00</p>
<p>Avaliação do cliente (risque o que não vale):</p><p style="font-size:13pt">SERVIÇO ACEITO &nbsp;&nbsp;&nbsp; {strike("SERVIÇO RECUSADO")}</p><p>Nome: Jussara Montenegro &nbsp; Função: diretora técnica</p><p>Assinatura {pen("Jussara Montenegro", size=34)} &nbsp; {pen("10 de agosto de 2026", "DkgHandwriting", 19)}</p></div>"""
    return scanned(
        "os-riscada",
        page(body, "body{font-family:'DejaVu Sans';font-size:10pt}", "A5", "10mm", True),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Rádio Ipê Amarelo FM Ltda.",
            project="tratamento do estúdio B",
            project_code="8813",
            signatory_name="Jussara Montenegro",
            signatory_title="diretora técnica",
            signature_date="2026-08-10",
            amount="28450.00 BRL",
        ),
        "left",
        81,
    )


def agua() -> Paper:
    body = """<div class="mono"><p>SISTEMA DE MEDIÇÕES — AUTARQUIA DE SANEAMENTO DE PEDRA BRANCA DO SUL<br>Contrato 033/2025 · Setorização da rede</p><p>Boletim de medição 04<br>Valor medido ............. R$ 118.902,66<br>Contratada ............... Hidrovale Engenharia S/A</p>
<p>TRAMITAÇÃO<br>02/09/2026 14:10  Hidrovale: enviado<br>04/09/2026 09:25  Fiscal Ademir Koslowski: devolvido (falta diário de obra)<br>08/09/2026 11:02  Hidrovale: reenviado<br>10/09/2026 16:48  Gestora do contrato Rosângela Bittencourt: ATESTADO, encaminhado para pagamento</p><p>Situação atual: ATESTADO</p></div>"""
    return text(
        "boletim-atestado",
        page(body),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="AUTARQUIA DE SANEAMENTO DE PEDRA BRANCA DO SUL",
            project="Setorização da rede",
            project_code="033/2025",
            milestone="Boletim de medição 04",
            signatory_name="Rosângela Bittencourt",
            signatory_title="Gestora do contrato",
            signature_date="2026-09-10",
            amount="118902.66 BRL",
        ),
    )


def quimica() -> Paper:
    body = f"""<table class="g"><tr><td><b>Termo de Aceitação</b></td><td>TA-019</td></tr><tr><td>Cliente</td><td>Resinas do Sado, S.A.</td></tr><tr><td>Projeto</td><td>Automação do reator R-3 (ref. RS-1187)</td></tr><tr><td>Etapa</td><td>Etapa 4 – testes com produto</td></tr><tr><td>Valor da etapa</td><td>41.300,00 €</td></tr></table>
<p>{box()} Aceite &nbsp; {box(True)} Aceite com reservas &nbsp; {box()} Não aceite</p><p>Reservas: calibrar o caudalímetro FT-302; formar o turno da noite até 30 de novembro.</p><p>{ink(831)}<br>Bernardo Quintela, Diretor Fabril, 17 de novembro de 2026</p>"""
    return text(
        "termo-reservas",
        page(body, "body{font-family:'Liberation Sans Narrow';font-size:12.5pt}"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Resinas do Sado, S.A.",
            project="Automação do reator R-3",
            project_code="RS-1187",
            milestone="Etapa 4 – testes com produto",
            signatory_name="Bernardo Quintela",
            signatory_title="Diretor Fabril",
            signature_date="2026-11-17",
            amount="41300.00 EUR",
            conditions=[
                "calibrar o caudalímetro FT-302",
                "formar o turno da noite até 30 de novembro",
            ],
        ),
    )


def floresta() -> Paper:
    body = f"""<p class="c"><b>FICHA DE VISTORIA DE PLANTIO</b></p><p>Contratante: Celulose Campos de Vacaria S.A.<br>Prestador: Mudas Serranas ME<br>Talhão 27 — OS 2026/311<br>Valor do talhão: R$ 54.000,00</p>{grid("Item|Meta|Achado", ["Sobrevivência aos 60 dias|92 %|71 %", "Espaçamento|3 x 2 m|irregular"])}
<p style="font-size:13pt">Resultado: &nbsp; APROVADO &nbsp;&nbsp; {ring("REPROVADO")}</p><p>Fiscal: Cleonice Dallagnol, supervisora de silvicultura {pen("Cleonice D.", size=32)} em 5 de maio de 2026</p>"""
    return scanned(
        "vistoria-plantio",
        page(body, "body{font-family:'DejaVu Serif';font-size:11pt}"),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="Celulose Campos de Vacaria S.A.",
            project="Talhão 27",
            project_code="2026/311",
            signatory_name="Cleonice Dallagnol",
            signatory_title="supervisora de silvicultura",
            signature_date="2026-05-05",
            amount="54000.00 BRL",
        ),
        "phone",
        82,
    )


def sinistro() -> Paper:
    body = f"""<h1>Declaração de aceitação de peritagem</h1><p>Seguradora: Mútua Atlântica de Seguros. Gabinete: Peritos do Mondego. Processo PM-2026-0773, incêndio na serração Cardigos. Honorários: 4.860,00 €.</p><p>A presente declaração só produz efeitos depois de assinada pela gestora do sinistro e pelo diretor.</p>
<table class="g"><tr><td>Gestora do sinistro<br>Teresa Paiva Lobo<br>{ink(851)}<br>22/06/2026</td><td>Diretor de Sinistros<br>Álvaro Sottomayor<br><br>data:</td></tr></table>"""
    return scanned(
        "peritagem-meia",
        page(body),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Mútua Atlântica de Seguros",
            project="incêndio na serração Cardigos",
            project_code="PM-2026-0773",
            signatory_name="Álvaro Sottomayor",
            signatory_title="Diretor de Sinistros",
            amount="4860.00 EUR",
            warnings=["partly_signed"],
        ),
        "dark",
        83,
    )


def aditivo() -> Paper:
    body = """<div class="serif"><h1>Pedido de alteração PA-05</h1><p>Projeto: Bilheteira eletrónica (contrato TN-88). Cliente: Teatro da Nogueira, E.M.</p><p>Alteração pedida pelo fornecedor Palco Digital: integração com o cartão jovem. Acréscimo: 2.760,00 €. Prazo: mais 10 dias.</p><p>Decisão do cliente: ______________________</p><p>Nome: Graça Belmonte, diretora-geral<br>Assinatura: ______________________ Data: ____/____/______</p></div>"""
    return text(
        "pedido-alteracao",
        page(body),
        truth(
            "change_order",
            "undecided",
            False,
            "pt",
            client="Teatro da Nogueira, E.M.",
            project="Bilheteira eletrónica",
            project_code="TN-88",
            signatory_name="Graça Belmonte",
            signatory_title="diretora-geral",
            amount="2760.00 EUR",
            change_order_number="PA-05",
        ),
    )


def mail_sim() -> Paper:
    body = """<p><b>De:</b> Otávio Seabra Dantas<br><b>Para:</b> Equipe Braço Forte Robótica<br><b>Enviada em:</b> sexta-feira, 20 de fevereiro de 2026 18:12<br><b>Assunto:</b> RES: Célula de solda CS-9, aceite em campo (pedido 51-2207)</p><p>Boa noite, pessoal.</p><p>Depois de dois turnos rodando sozinha, só posso dizer que ficou do jeito que queríamos. Podem faturar os R$ 236.000,00 do aceite em campo.</p><p>Otávio Seabra Dantas<br>Gerente Industrial<br>Implementos Rio Turvo Ltda.</p>"""
    return text(
        "mail-solda",
        page(body),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Implementos Rio Turvo Ltda.",
            project="Célula de solda CS-9",
            po_number="51-2207",
            milestone="aceite em campo",
            signatory_name="Otávio Seabra Dantas",
            signatory_title="Gerente Industrial",
            signature_date="2026-02-20",
            amount="236000.00 BRL",
        ),
    )


def mail_se() -> Paper:
    body = """<div class="dj"><p>De: Filipa Nogueirão · Para: Salários &amp; Companhia · 3 de dezembro de 2026, 12:15<br>Assunto: Re: Processamento de novembro (contrato SC-140)</p><hr><p>Bom dia,</p><p>Aceitamos a entrega de novembro e podem faturar os 1.980,00 €, desde que corrijam o subsídio de refeição dos quatro motoristas antes do dia 10.</p><p>Filipa Nogueirão<br>Diretora Financeira, Transportes Ribeira Seca, S.A.</p></div>"""
    return text(
        "mail-novembro",
        page(body),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "pt",
            client="Transportes Ribeira Seca, S.A.",
            project_code="SC-140",
            project="Processamento de novembro",
            milestone="entrega de novembro",
            signatory_name="Filipa Nogueirão",
            signatory_title="Diretora Financeira",
            signature_date="2026-12-03",
            amount="1980.00 EUR",
            conditions=["corrijam o subsídio de refeição dos quatro motoristas antes do dia 10"],
        ),
    )


def escopo() -> Paper:
    body = f"""<h1>Termo de Escopo — Marca do destino</h1><p>Contratante: Agência de Turismo da Costa do Cacau. Contratada: Estúdio Maresia. Código do trabalho: EM-26-12.</p><p>1. Entregas: pesquisa, marca, manual. 2. Preço total: R$ 88.000,00 em três parcelas. 3. Cada entrega será considerada aceita após manifestação escrita da contratante. 4. Vigência: 6 meses.</p><p>Ilhéus, 12 de janeiro de 2026</p><p>{ink(891)} Zuleide Carvalhal, presidente (contratante)</p><p>{ink(892)} Caio Prata (contratada)</p>"""
    return text(
        "termo-escopo",
        page(body, "body{font-family:'DejaVu Serif';font-size:10pt}"),
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Agência de Turismo da Costa do Cacau",
            project="Marca do destino",
            project_code="EM-26-12",
            signatory_name="Zuleide Carvalhal",
            signatory_title="presidente",
            signature_date="2026-01-12",
            amount="88000.00 BRL",
        ),
    )


def papers() -> Iterator[Paper]:
    """Ten papers."""
    for make in (
        telhado,
        estudio,
        agua,
        quimica,
        floresta,
        sinistro,
        aditivo,
        mail_sim,
        mail_se,
        escopo,
    ):
        yield make()
