"""Portuguese papers: Brazil and Portugal."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from twentieth_hand.board import across, box, ink, scanned, sheet, stamp, tick, web


def clicked() -> Paper:
    """Brazilian acceptance with a schedule of milestones and a signing log."""
    css = ".t{width:100%} .t td,.t th{border:1px solid #ccc;padding:5px 8px} .lg{font:8.5pt 'Liberation Mono';background:#f6f6f6;padding:10px}"
    body = """
    <h2 style="color:#00695c">Termo de Aceite de Entrega</h2><p>Contratante: Usinas Reunidas do Pardo S.A.<br>Contratada: Jatobá Sistemas Ltda.<br>Projeto: Balança Rodoviária Integrada<br>Ordem de serviço: OS-2026/119</p>
    <table class=t><tr><th>Marco<th>Valor<th>Situação<tr><td>1 Levantamento<td>R$ 28.000,00<td>aceito em 12/01/2026<tr><td>2 Integração fiscal<td>R$ 74.500,00<td>em aceite por este termo<tr><td>3 Operação assistida<td>R$ 31.000,00<td>previsto para agosto</table>
    <p>A Contratante declara que o marco em aceite foi entregue e homologado e autoriza o respectivo faturamento.</p>
    <p>Thaís Monteblanco<br>Gerente de Logística<br>Usinas Reunidas do Pardo S.A.</p>
    <div class=lg>REGISTRO DE ASSINATURAS  doc 88f1-c2<br>29/06/2026 15:02  Envelope criado por Jatobá Sistemas<br>29/06/2026 15:03  Token enviado a thais.monteblanco@urpardo.example<br>30/06/2026 08:41  Thaís Monteblanco ASSINOU como contratante, CPF ***.418.***-**<br>30/06/2026 08:41  Envelope finalizado, 1/1 assinaturas</div>"""
    return sheet(
        "termo-de-aceite-registro",
        web(body, css),
        truth(
            "acceptance_certificate", "accepted", True, "pt", client="Usinas Reunidas do Pardo S.A.",
            project="Balança Rodoviária Integrada", project_code="OS-2026/119", milestone="2 Integração fiscal",
            signatory_name="Thaís Monteblanco", signatory_title="Gerente de Logística", signature_date="2026-06-30",
            amount="74500.00 BRL",
        ),
    )  # fmt: skip


def provisional() -> Paper:
    """Portuguese provisional reception with points to mend, scanned."""
    css = "body{font:11pt/1.5 'Liberation Serif'}"
    body = f"""
    <h3 style="text-align:center">AUTO DE RECEÇÃO PROVISÓRIA</h3>
    <p>Aos 23 dias do mês de setembro de 2026, na sede da Santa Casa da Misericórdia de Vale do Sor, dona da obra, compareceram o seu representante, Eng.º Duarte Figueiral, Diretor de Instalações, e o representante do adjudicatário, Redes do Alentejo, Lda., para procederem à receção dos trabalhos do projeto Chamada de Enfermeira, obra n.º RA-0266.</p>
    <p>Verificou-se que os trabalhos estão em condições de ser recebidos, com exceção dos pontos seguintes, que o adjudicatário corrige em 30 dias:</p>
    <p style="padding-left:30px">1. substituir o terminal avariado do quarto 12<br>2. entregar as telas finais</p>
    <p>Lavrou-se o presente auto, que vai ser assinado.</p>
    <table><tr><td style="padding-right:60px">{ink(401, 150, 38)}<br>Duarte Figueiral<br>pela dona da obra<td>{ink(402, 120, 34)}<br>Sónia Carapinha<br>pelo adjudicatário</table>"""
    return scanned(
        "auto-rececao-provisoria",
        web(body, css, margin="24mm"),
        truth(
            "acceptance_certificate", "accepted_with_conditions", True, "pt",
            client="Santa Casa da Misericórdia de Vale do Sor", project="Chamada de Enfermeira", project_code="RA-0266",
            signatory_name="Duarte Figueiral", signatory_title="Diretor de Instalações", signature_date="2026-09-23",
            conditions=["substituir o terminal avariado do quarto 12", "entregar as telas finais"],
        ),
        Scanner(dpi=150, skew=-0.5, noise=8, jpeg=42, seed=401),
    )  # fmt: skip


def refused() -> Paper:
    """A notice of refusal with polite praise first."""
    css = ".h2{border-top:5px solid #6b1f1f;padding-top:8px}"
    body = f"""
    <div class=h2><b style="font-size:14pt">Parecer de entrega nº 14/2026</b></div>
    <p>Cliente: Cooperativa de Crédito Serra Dourada<br>Fornecedor: Pitanga Software<br>Projeto: Aplicativo do Cooperado<br>Nº do projeto: PS-0907<br>Entrega: Versão 2.8</p>
    <p>O layout aprovado em abril foi seguido à risca e a equipe cumpriu o prazo. Os testes de desempenho foram concluídos com êxito.</p>
    <p>Porém o extrato soma em dobro os estornos. Diante disso, a entrega fica recusada e a parcela de R$ 52.300,00 permanece retida.</p>
    <p>Goiânia, 15 de maio de 2026.</p>{ink(411, 150, 38)}<br>Leandro Assunção Prates<br>Superintendente de Tecnologia"""
    return sheet(
        "parecer-entrega-recusada",
        web(body, css, margin="22mm"),
        truth(
            "acceptance_certificate", "rejected", True, "pt", client="Cooperativa de Crédito Serra Dourada",
            project="Aplicativo do Cooperado", project_code="PS-0907", milestone="Versão 2.8",
            signatory_name="Leandro Assunção Prates", signatory_title="Superintendente de Tecnologia",
            signature_date="2026-05-15", amount="52300.00 BRL",
        ),
    )  # fmt: skip


def homologation() -> Paper:
    """Each item ticked in the column OK, stamp with name, scanned."""
    items = ("Cadastro de alunos", "Diário de classe", "Merenda e estoque", "Relatório do censo")
    rows = "".join(f"<tr><td>{n}<td align=center>{tick(k)}<td>" for k, n in enumerate(items))
    css = ".t{width:100%} .t td,.t th{border:1px solid #111;padding:6px 8px}"
    body = f"""
    <p style="text-align:center"><b>PREFEITURA MUNICIPAL DE ARROIO FUNDO</b><br>Secretaria de Educação</p><p><b>Folha de homologação</b> — Projeto Escola Conectada — Contratada: Ipê Tecnologia Educacional — OS-0447</p>
    <table class=t><tr><th>Módulo<th>OK<th>Pendente{rows}</table>
    <p>Valor da entrega: R$ 19.760,00</p><p>Homologado em <span class=b>20/03/2026</span></p>
    <div style="display:flex;gap:40px;align-items:center">{ink(421, 120, 36)} {stamp("Neusa Albuquerque Tolentino<br>Secretária de Educação<br>Matr. 30.118", "#1b1b6b", -5)}</div>"""
    return scanned(
        "folha-de-homologacao",
        web(body, css, margin="20mm"),
        truth(
            "acceptance_certificate", "accepted", True, "pt", client="PREFEITURA MUNICIPAL DE ARROIO FUNDO",
            project="Escola Conectada", project_code="OS-0447", signatory_name="Neusa Albuquerque Tolentino",
            signatory_title="Secretária de Educação", signature_date="2026-03-20", amount="19760.00 BRL",
        ),
        Scanner(dpi=145, skew=1.7, noise=9, grey=False, shadow=True, jpeg=50, seed=421),
    )  # fmt: skip


def pending() -> Paper:
    """A status sheet of the supplier's portal: hundred per cent done, client pending."""
    css = "body{font:9.5pt 'DejaVu Sans'} .p{background:#e0e0e0;height:12px;width:60%} .p div{background:#43a047;height:12px} td{padding:4px 18px 4px 0}"
    body = """
    <p class=g>Tejo Cloud Services, S.A. · Área de cliente</p><h2>Termo de conclusão TC-0581</h2>
    <div class=p><div></div></div><p>Execução: 100 % · Todas as tarefas concluídas</p>
    <table><tr><td>Cliente<td>Conservas Ria Formosa, S.A.<tr><td>Projeto<td>Cópias de segurança geridas<tr><td>N.º de projeto<td>TCS-3318<tr><td>Valor a faturar após aceitação<td>6.940,00 €</table><br>
    <table><tr><td>Entregue por<td>Vasco Moreirinha (Tejo Cloud)<td>03/12/2026 17:30<td><tr><td>Aceite por<td>Graça Pestana, Responsável de Informática<td>—<td><b>pendente</b></table>
    <p class=g>O termo só produz efeitos depois de aceite pelo cliente.</p>"""
    return sheet(
        "termo-conclusao-pendente",
        web(body, css, foot="Impresso em 09/12/2026 · página 1 de 1"),
        truth(
            "acceptance_certificate", "undecided", False, "pt", client="Conservas Ria Formosa, S.A.",
            project="Cópias de segurança geridas", project_code="TCS-3318", signatory_name="Graça Pestana",
            signatory_title="Responsável de Informática", amount="6940.00 EUR",
        ),
    )  # fmt: skip


def cancelled() -> Paper:
    """Signed acceptance that was cancelled and replaced."""
    css = "td{padding:4px 16px 4px 0}"
    body = f"""{across("CANCELADO", "#b71c1c", 70)}
    <h2>Declaração de aceitação</h2><table><tr><td>Cliente<td>Observatório Atlântico de Turismo<tr><td>Fornecedor<td>Maresia Digital, Unipessoal Lda.<tr><td>Projeto<td>Painel de dormidas<tr><td>Código de projeto<td>MD-204<tr><td>Fase<td>Fase 1 Recolha de dados<tr><td>Valor<td>8.250,00 €</table>
    <p>O cliente declara aceite a fase acima e autoriza a emissão da fatura.</p>
    <p>Funchal, 17 de fevereiro de 2026</p>{ink(431, 150, 38)}<br>Lurdes Camacho Vieira<br>Diretora executiva
    <p style="border:1px solid #b71c1c;padding:6px 10px;color:#b71c1c">Cancelado em 25 de fevereiro de 2026 por acordo; esta declaração fica sem efeito.</p>"""
    return sheet(
        "declaracao-cancelada",
        web(body, css),
        truth(
            "acceptance_certificate", "undecided", True, "pt", client="Observatório Atlântico de Turismo",
            project="Painel de dormidas", project_code="MD-204", milestone="Fase 1 Recolha de dados",
            signatory_name="Lurdes Camacho Vieira", signatory_title="Diretora executiva", signature_date="2026-02-17",
            amount="8250.00 EUR", warnings=["draft_or_void"],
        ),
    )  # fmt: skip


def change() -> Paper:
    """A change request in a form of boxes."""
    css = ".q{border:1px solid #456;padding:8px 12px;border-bottom:0} .q:last-child{border-bottom:1px solid #456} .q b{color:#234}"
    body = f"""
    <div class=q style="background:#234;color:#fff"><span style="font-size:14pt">Solicitação de mudança SM-0046</span></div>
    <div class=q><b>Cliente</b><br>Hospital São Gaspar do Itapocu</div><div class=q><b>Projeto</b><br>Prontuário à beira-leito (nº 5512)</div>
    <div class=q><b>Mudança pedida</b><br>Incluir leitura de pulseira por câmera, além do leitor a laser.</div><div class=q><b>Impacto</b><br>Preço: + R$ 41.200,00. Prazo: + 12 dias úteis.</div>
    <div class=q><b>Decisão do cliente</b><br>{box("x", 12, 3)} aprova &nbsp;&nbsp; {box()} não aprova &nbsp;&nbsp; {box()} pede nova proposta</div>
    <div class=q><b>Por</b><br>Dr. Ricardo Stahelin, Diretor Clínico, em 28 de julho de 2026 &nbsp; {ink(441, 140, 36)}</div>"""
    return sheet(
        "solicitacao-de-mudanca",
        web(body, css),
        truth(
            "change_order", "accepted", True, "pt", client="Hospital São Gaspar do Itapocu", project="Prontuário à beira-leito",
            project_code="5512", signatory_name="Dr. Ricardo Stahelin", signatory_title="Diretor Clínico",
            signature_date="2026-07-28", amount="41200.00 BRL", change_order_number="SM-0046",
        ),
    )  # fmt: skip


def hours() -> Paper:
    """Hours of a consultant, visa in a cell."""
    css = ".t td,.t th{border:1px solid #777;padding:5px 9px} .t{width:100%}"
    body = f"""
    <h3>Folha de horas — outubro de 2026</h3><p>Consultor: Bernardo Telhado, Farol Consultores · Cliente: Transportadora Ribeira Brava, S.A. · Projeto: Otimização de rotas · Projeto n.º FC-77</p>
    <table class=t><tr><th>Semana<th>Horas<th>Descrição<th>Visto do cliente<tr><td>41<td>32<td>modelo de custos<td><span class=h>CN</span><tr><td>42<td>40<td>afinação<td><span class=h>CN</span><tr><td>43<td>38<td>piloto Setúbal<td><span class=h>CN</span><tr><td>44<td>24<td>relatório<td><span class=h>CN</span><tr><td><b>Total</b><td><b>134</b><td><td></table>
    <p>Valor: 134 h × 61,00 € = 8.174,00 €</p><p>Horas conferidas e aprovadas por Catarina Novais, Diretora de Operações, em 30 de outubro de 2026 {ink(451, 120, 34)}</p>"""
    return sheet(
        "folha-horas-visto",
        web(body, css),
        truth(
            "timesheet_approval", "accepted", True, "pt", client="Transportadora Ribeira Brava, S.A.",
            project="Otimização de rotas", project_code="FC-77", signatory_name="Catarina Novais",
            signatory_title="Diretora de Operações", signature_date="2026-10-30", amount="8174.00 EUR",
        ),
    )  # fmt: skip


def mail() -> Paper:
    """Everything is fine with us, in few words, the older mails below are sour."""
    css = ".z{margin-left:22px;color:#444;border-top:1px dashed #999;padding-top:8px}"
    body = """
    <p><b>Assunto:</b> RES: RES: Migração do e-commerce, etapa 3<br><b>De:</b> Priscila Damasceno<br><b>Data:</b> 25 de agosto de 2026 11:17<br><b>Para:</b> Otávio Reis (Trama Digital); financeiro@casapaineira.example</p>
    <p>Oi Otávio,</p><p>Agora foi. Frete e cupom batem com a loja antiga, então por aqui não temos mais nada a apontar na etapa 3. Financeiro em cópia: podem receber a nota de R$ 33.480,00.</p>
    <p>Priscila Damasceno<br>Diretora Comercial, Casa Paineira Móveis Ltda.</p>
    <div class=z>De: Priscila Damasceno, 18 de agosto de 2026 16:02<br><br>Otávio, sem aceite por enquanto: o cupom de 10% está descontando 100%. Parem a nota.</div><div class=z>De: Otávio Reis, 17 de agosto de 2026 09:30<br><br>Priscila, concluímos a etapa 3 do projeto TD-385. Podemos considerar aceita?</div>"""
    return sheet(
        "mail-agora-foi",
        web(body, css),
        truth(
            "email", "accepted", None, "pt", client="Casa Paineira Móveis Ltda.", project="Migração do e-commerce",
            project_code="TD-385", milestone="etapa 3", signatory_name="Priscila Damasceno",
            signatory_title="Diretora Comercial", signature_date="2026-08-25", amount="33480.00 BRL",
        ),
    )  # fmt: skip


def minutes() -> Paper:
    """Minutes of a project meeting; acceptance stands on the next agenda."""
    css = "li{margin-bottom:6px}"
    body = """
    <h3>Ata da reunião de acompanhamento nº 9</h3><p>Projeto: Bilhética do Teatro · Cliente: Teatro Municipal de Ourique · 11 de março de 2026, por videochamada</p>
    <p>Presentes: Inês Valadas, Jorge Tomé (Teatro); Mafalda Sequeira (Cenário IT)</p>
    <ol><li>A ata da reunião nº 8 foi aprovada por todos.</li><li>Os leitores de bilhetes chegam na semana de 23 de março.</li><li>A formação da bilheteira fica para 7 de abril.</li><li>A aceitação da fase 2 entra na ordem de trabalhos da próxima reunião; hoje não foi tratada.</li></ol><p>Próxima reunião: 15 de abril de 2026, 10h00.</p>"""
    return sheet(
        "ata-reuniao-nove",
        web(body, css),
        truth("other", None, None, "pt", client="Teatro Municipal de Ourique", project="Bilhética do Teatro"),
    )  # fmt: skip


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield from (
        clicked(), provisional(), refused(), homologation(), pending(), cancelled(), change(), hours(), mail(), minutes(),
    )  # fmt: skip
