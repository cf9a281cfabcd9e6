"""Portuguese papers: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import Cursor, ink, page, pen, tick, tink, typ

AC = "acceptance_certificate"


def aceite() -> Paper:
    body = f"""<div style="border-left:10px solid #00796b;padding-left:12px"><h2>Termo de Aceite da Entrega</h2>Ipê Amarelo Inteligência de Dados Ltda.</div><table class="grid w" style="margin:14px 0"><tr><td>Cliente<td>Cooperativa Central de Laticínios do Vale do Jaguari<tr><td>Projeto<td>Painel de captação de leite<tr><td>Contrato<td>IAD-2026-031<tr><td>Entrega<td>Entrega 3, modelo preditivo de volume<tr><td>Valor da parcela<td>R$ 58.700,00</table>
<p>O cliente declara ter recebido a entrega acima, tê-la homologado no período de 4 a 15 de maio de 2026 e não ter pendências a apontar. Aceita-a em definitivo e libera a parcela para faturamento.</p><p>Boa Esperança do Sul, 18 de maio de 2026.</p><p style="margin-top:40px">{ink(500, 160, 44)}<br>Edivaldo Tonello<br>Gerente de Suprimentos de Leite</p>"""
    return Paper(
        "kl-termo-aceite-painel",
        "a",
        "text",
        page(body),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Cooperativa Central de Laticínios do Vale do Jaguari",
            project="Painel de captação de leite",
            project_code="IAD-2026-031",
            milestone="Entrega 3, modelo preditivo de volume",
            signatory_name="Edivaldo Tonello",
            signatory_title="Gerente de Suprimentos de Leite",
            signature_date="2026-05-18",
            amount="58700.00 BRL",
        ),
    )


def auto() -> Paper:
    src = rf"""
#set page(margin: (x: 28mm, y: 26mm)); #set text(font: "Liberation Serif", size: 11.5pt, lang: "pt", hyphenate: false); #set par(justify: true, leading: 0.8em)
#align(center)[*MUNICÍPIO DE VALE DE ESPINHO* \ Divisão de Obras \ #v(6pt) *AUTO DE RECEÇÃO*]
Aos vinte e três dias do mês de julho de dois mil e vinte e seis, no local da empreitada *Requalificação do Mercado Velho*, compareceram, por parte do dono da obra, o Município de Vale de Espinho, a Senhora Engenheira Leonor Castanheira, chefe da Divisão de Obras, e, por parte da fiscalização, contratada pelo procedimento *CP-19/2024*, o Senhor Engenheiro Artur Semedo, da Prumo Certo Fiscalização, Lda.

Percorridos os trabalhos e examinada a documentação final da fiscalização (telas finais, compilação técnica, livro de obra), verificou-se achar-se tudo em condições de ser recebido, pelo que foi declarado que *se recebem* os serviços de fiscalização, ficando a adjudicatária livre para emitir a fatura final no valor de 12.480,00 euros.

E por nada mais haver a tratar se lavrou o presente auto, que vai ser assinado.
#v(20pt)
#grid(columns: (1fr, 1fr), [{tink(521, 150, 44)} \ Leonor Castanheira \ 23/07/2026], [{tink(522, 130, 40, "#222222")} \ Artur Semedo \ 23/07/2026])
"""
    return Paper(
        "kl-auto-recepcao-mercado",
        "a",
        "text",
        typ(src),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Município de Vale de Espinho",
            project="Requalificação do Mercado Velho",
            project_code="CP-19/2024",
            signatory_name="Leonor Castanheira",
            signatory_title="chefe da Divisão de Obras",
            signature_date="2026-07-23",
            amount="12480.00 EUR",
        ),
    )


def medicao() -> Paper:
    """A measurement sheet; the tick in the column and the attest decide."""
    t = tick("#111")
    body = f"""<h3>BOLETIM DE MEDIÇÃO Nº 06</h3><p>Contratante: Companhia de Saneamento do Agreste Verde &nbsp; Contratada: Trópico Geofísica e Sondagens Ltda.<br>Contrato: 4600.2025.118 &nbsp; Objeto: Sondagens para a adutora Serra Talhada Norte<br>Período: 1 a 30 de setembro de 2026</p>
<table class="grid w sm"><tr><th>Item<th>Serviço<th>Un.<th>Qtd.<th>Preço<th>Total<th>Conferido<tr><td>1.1<td>Sondagem SPT<td>m<td class=r>212,00<td class=r>148,50<td class=r>31.482,00<td class=c>{t}<tr><td>1.2<td>Sondagem rotativa<td>m<td class=r>64,00<td class=r>410,00<td class=r>26.240,00<td class=c>{t}<tr><td>2.1<td>Perfil de eletrorresistividade<td>km<td class=r>3,50<td class=r>6.200,00<td class=r>21.700,00<td class=c>{t}<tr><td colspan=5 class=r><b>Total da medição</b><td class=r><b>R$ 79.422,00</b><td></table>
<div style="width:430px;margin:26px 0;border:2px solid #2b3a8a;color:#2b3a8a;padding:10px;transform:rotate(-1.5deg)"><b>ATESTO</b> que os serviços foram prestados e que as quantidades conferem.<br>{ink(541, 120, 36, "#2b3a8a")}<br>Cícero Novaes de Lima, fiscal do contrato<br>Em 05/10/2026 (segunda-feira)</div><p class=sm>Com o atesto do fiscal a contratada fica autorizada a emitir a nota fiscal.</p>"""
    return Paper(
        "kl-boletim-medicao-sondagens",
        "a",
        "text",
        page(body, wide=True),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Companhia de Saneamento do Agreste Verde",
            project="Sondagens para a adutora Serra Talhada Norte",
            project_code="4600.2025.118",
            signatory_name="Cícero Novaes de Lima",
            signatory_title="fiscal do contrato",
            signature_date="2026-10-05",
            amount="79422.00 BRL",
        ),
    )


def horas() -> Paper:
    body = """<div style="display:flex;justify-content:space-between;background:#333;color:#fff;padding:8px 12px"><b>apontaHoras</b><span>Folha 2026-08 &middot; Marta Quaresma</span></div><table class="w sm" style="margin:12px 0"><tr><td>Prestadora<td>Sílaba Formação e Recursos Humanos, Unipessoal Lda.<tr><td>Cliente<td>Hotéis da Costa Vicentina, S.A.<tr><td>Serviço<td>Gestão externa de salários<tr><td>Ordem de trabalho<td>OT-5508<tr><td>Nota de encomenda<td>HCV 2600914</table>
<table class="grid w sm"><tr><th>Semana<th>Processamento<th>Apoio<th>Total<tr><td>3 a 7 de agosto<td>14,0<td>6,0<td>20,0<tr><td>10 a 14 de agosto<td>12,5<td>4,5<td>17,0<tr><td>17 a 21 de agosto<td>16,0<td>7,0<td>23,0<tr><td>24 a 28 de agosto<td>18,0<td>2,0<td>20,0<tr><td><b>Mês</b><td><b>60,5</b><td><b>19,5</b><td><b>80,0</b></table><p>80,0 h &times; 41,00 € = <b>3.280,00 €</b></p>
<table class="w sm"><tr><td style="width:16px;background:#2e7d32"><td style="padding-left:8px">Submetida por Marta Quaresma em 31 de agosto de 2026, 18:04<tr><td style="background:#2e7d32"><td style="padding-left:8px"><b>Validada por Duarte Pimentel Reis, diretor financeiro, em 1 de setembro de 2026, 09:31</b> (autenticação forte)<tr><td style="background:#bbb"><td style="padding-left:8px">Fatura: por emitir</table>"""
    return Paper(
        "kl-folha-horas-salarios",
        "a",
        "text",
        page(body),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Hotéis da Costa Vicentina, S.A.",
            project="Gestão externa de salários",
            project_code="OT-5508",
            po_number="HCV 2600914",
            signatory_name="Duarte Pimentel Reis",
            signatory_title="diretor financeiro",
            signature_date="2026-09-01",
            amount="3280.00 EUR",
        ),
    )


def esign() -> Paper:
    body = """<h2 class=c>DECLARAÇÃO DE CONFORMIDADE</h2><p>Referente ao protocolo <b>ENS-042/BR</b>, estudo <b>Tolerabilidade do fitoterápico guaco composto</b>, conduzido por Centro Aroeira de Pesquisa Clínica para o patrocinador <b>Laboratório Flora Atlântica S.A.</b></p>
<p>O patrocinador examinou o marco <b>Fechamento do banco de dados</b>, concluído em 30 de junho de 2026, e nada encontrou em desacordo com o plano de gerenciamento de dados. O centro pode dar sequência e cobrar o valor do marco, R$ 132.000,00 (cento e trinta e dois mil reais).</p>
<div style="margin-top:60px;border:1px solid #aaa;background:#f6f6f6;padding:12px" class=sm><b>PÁGINA DE ASSINATURAS</b> &nbsp; documento 88f0b-2c41 &nbsp; SHA-256 9b1e…c07d<br><br><table class=w><tr><td>&#10004; <b>Priscila Hanashiro</b><br>Gerente de Pesquisa Clínica, Laboratório Flora Atlântica S.A.<br>CPF ***.417.338-**<br>Assinou em 07 jul 2026 às 16:02:55 (BRT)<td>&#10004; <b>Otávio Brandão Reis</b><br>Diretor, Centro Aroeira<br>CPF ***.902.115-**<br>Assinou em 06 jul 2026 às 11:20:08 (BRT)</table></div>"""
    return Paper(
        "kl-declaracao-estudo-clinico",
        "a",
        "text",
        page(body, "body{font:11.5pt/1.6 'Liberation Serif'}"),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Laboratório Flora Atlântica S.A.",
            project="Tolerabilidade do fitoterápico guaco composto",
            project_code="ENS-042/BR",
            milestone="Fechamento do banco de dados",
            signatory_name="Priscila Hanashiro",
            signatory_title="Gerente de Pesquisa Clínica",
            signature_date="2026-07-07",
            amount="132000.00 BRL",
        ),
    )


def pendencias() -> Paper:
    conds = (
        "entrega das fichas técnicas das luminárias até 30 de novembro",
        "troca do tampo da copa, que veio em tom diferente do aprovado",
        "retirada do entulho do depósito",
    )
    c = Cursor(face="R", left=64)
    c.say("Estúdio Jacarandá Interiores", 14, "RB", drop=2)
    c.say("Termo de recebimento da obra de ambientação", 12, drop=14)
    for t in (
        "Cliente: Tabelionato Figueira de Mello",
        "Projeto: Nova sede, 2º pavimento (EJ-140)",
        "Vistoria: 9 de novembro de 2026",
        "Última parcela: R$ 36.500,00",
    ):
        c.say(t, 11, drop=0)
    c.y -= 12
    c.say(
        "Feita a vistoria com a presença da tabeliã, os ambientes são recebidos e podem ser ocupados já na segunda-feira. O recebimento fica condicionado a:",
        11,
    )
    for i, t in enumerate(conds):
        c.say(f"{'abc'[i]}) {t}", 11, x=14, drop=2)
    c.say("A última parcela será paga uma vez resolvidos os três pontos.", 11, drop=46)
    c.ink(561, 0, 18)
    c.ink(562, 270, 18)
    c.cells((0, "Heloísa Figueira de Mello"), (270, "Túlio Jacarandá"), size=11, drop=0)
    c.cells((0, "tabeliã titular"), (270, "arquiteto"), size=10.5, drop=0)
    c.cells((0, "9 de novembro de 2026"), (270, "9 de novembro de 2026"), size=10.5)
    return Paper(
        "kl-recebimento-ambientacao",
        "a",
        "text",
        c.done(),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Tabelionato Figueira de Mello",
            project="Nova sede, 2º pavimento",
            project_code="EJ-140",
            signatory_name="Heloísa Figueira de Mello",
            signatory_title="tabeliã titular",
            signature_date="2026-11-09",
            amount="36500.00 BRL",
            conditions=conds,
        ),
    )


def mail_recusa() -> Paper:
    """Kind words, and no."""
    body = """<p class=sm><b>De:</b> Inês Vilhena (Associação Termal de Caldelinhas)<br><b>Para:</b> Duna Alta Comunicação<br><b>Data:</b> 24 de fevereiro de 2026, 12:15<br><b>Assunto:</b> RE: Nome e marca da nova linha de cosmética, apresentação final (proposta DA-093)</p><hr><p>Caro Filipe,</p><p>Antes de mais, parabéns pela apresentação, toda a direção elogiou o trabalho gráfico e o cuidado a que nos habituaram. Aprovámos com gosto a ata da reunião.</p>
<p>Quanto ao nome, porém, a decisão foi outra: os três finalistas colidem com marcas registadas na classe 3, coisa que o caderno de encargos excluía. Por isso não aceitamos a entrega da fase 2 e pedimos que não faturem os 6.900 € desta fase. Digam-nos até dia 6 de março como pensam refazê-la.</p><p>Com os melhores cumprimentos,<br>Inês Vilhena<br>Presidente da Direção</p>"""
    return Paper(
        "kl-mail-marca-termas",
        "a",
        "text",
        page(body),
        truth(
            "email",
            "rejected",
            None,
            "pt",
            client="Associação Termal de Caldelinhas",
            project="Nome e marca da nova linha de cosmética",
            project_code="DA-093",
            milestone="fase 2",
            signatory_name="Inês Vilhena",
            signatory_title="Presidente da Direção",
            signature_date="2026-02-24",
            amount="6900.00 EUR",
        ),
    )


def aditivo() -> Paper:
    body = """<h2 class=c>TERMO ADITIVO Nº 02</h2><p class=c>Contrato de prestação de serviços de engenharia PSE 070/2025</p><p><b>CONTRATANTE:</b> Usina Santa Quitéria Bioenergia S.A.<br><b>CONTRATADA:</b> Vetor Sul Engenharia de Processos Ltda.<br><b>PROJETO:</b> Ampliação da planta de levedura seca</p>
<p><b>Cláusula 1ª.</b> Fica incluído no escopo o projeto básico da nova subestação de 13,8 kV.</p><p><b>Cláusula 2ª.</b> O preço do contrato é acrescido de R$ 94.350,00 (noventa e quatro mil trezentos e cinquenta reais).</p><p><b>Cláusula 3ª.</b> O prazo é prorrogado por 60 dias.</p><p><b>Cláusula 4ª.</b> Ratificam-se as demais cláusulas.</p><p>Por estarem de acordo, as partes assinam o presente em duas vias.</p><p>Sertãozinho do Rio, ____ de ______________ de 2026.</p>
<table class=w style="margin-top:50px"><tr><td style="width:46%;border-top:1px solid #000">CONTRATANTE<br>Wilson Abdalla Neto<br>Diretor Industrial<td><td style="width:46%;border-top:1px solid #000">CONTRATADA<br>Denise Kaminski<br>Sócia-administradora</table>"""
    return Paper(
        "kl-aditivo-subestacao",
        "a",
        "text",
        page(body, "body{font:11.5pt/1.55 'Liberation Serif'}"),
        truth(
            "change_order",
            "undecided",
            False,
            "pt",
            client="Usina Santa Quitéria Bioenergia S.A.",
            project="Ampliação da planta de levedura seca",
            project_code="PSE 070/2025",
            change_order_number="02",
            signatory_name="Wilson Abdalla Neto",
            signatory_title="Diretor Industrial",
            amount="94350.00 BRL",
        ),
    )


def guia() -> Paper:
    """The surveyor has signed as delivering; the client's half is blank. A scan."""
    body = f"""<h2>GUIA DE ENTREGA E ACEITAÇÃO &nbsp; n.º 0917</h2><p>Arqueoterra, Arqueologia e Património, Lda.</p><table class="grid w"><tr><td>Dono de obra<td>Quinta dos Freixiais Agroturismo, Lda.<tr><td>Trabalho<td>Acompanhamento arqueológico da abertura do lagar<tr><td>Ref.<td>AT-2026-22<tr><td>Entregue<td>Relatório final, 2 exemplares; espólio em 3 contentores<tr><td>Valor<td>3.940,00 €</table>
<table class="grid w" style="margin-top:26px"><tr><th style="width:50%">Entreguei<th>Recebi e aceito<tr><td style="height:150px">{ink(590, 140, 42)}<br>Sandra Murteira, arqueóloga<br>Data: {pen("20 abril 2026", "breip", 16)}<td><br><br><br>......................................<br>Baltazar Freixial, gerente<br>Data: ........................</table><p class=sm>A aceitação faz-se com a assinatura do dono de obra na coluna da direita.</p>"""
    src = page(body, "body{font-size:12pt}")
    return Paper(
        "kl-guia-entrega-arqueologia",
        "a",
        "scan",
        scan(src, Scanner(dpi=125, skew=-1.2, noise=9, contrast=1.2, jpeg=45, seed=59)),
        truth(
            AC,
            "undecided",
            False,
            "pt",
            client="Quinta dos Freixiais Agroturismo, Lda.",
            project="Acompanhamento arqueológico da abertura do lagar",
            project_code="AT-2026-22",
            signatory_name="Baltazar Freixial",
            signatory_title="gerente",
            amount="3940.00 EUR",
            warnings=["partly_signed"],
        ),
        src,
    )


def plano() -> Paper:
    body = f"""<h2>Plano de Trabalho e Escopo (SOW) 04</h2><p>ao Contrato-Quadro de Segurança da Informação, entre <b>Banco Comercial do Planalto S.A.</b> e <b>Sentinela Caiçara Cibersegurança Ltda.</b></p><table class="grid w sm"><tr><td>Projeto<td>Simulação de ataque a terminais de autoatendimento<tr><td>Código<td>SCC-SOW-04<tr><td>Vigência<td>1º de outubro de 2026 a 28 de fevereiro de 2027</table>
<h3>1. Atividades</h3><p>Reconhecimento, ataque físico em laboratório, ataque lógico, relatório executivo, reteste.</p><h3>2. Entregas e preço</h3><table class="grid w sm"><tr><th>Entrega<th>Preço<tr><td>Relatório de laboratório<td class=r>R$ 88.000,00<tr><td>Relatório final<td class=r>R$ 64.000,00<tr><td>Reteste<td class=r>R$ 21.000,00<tr><td><b>Total</b><td class=r><b>R$ 173.000,00</b></table>
<h3>3. Critério de aceite</h3><p>Cada entrega é aceita por termo assinado pelo gestor do banco em até dez dias úteis.</p><h3>4. Premissas</h3><p>O banco cede dois terminais e um técnico. Deslocamentos à parte.</p><table class=w style="margin-top:24px"><tr><td>{ink(595, 140, 40)}<br>Valdirene Sampaio Couto<br>Superintendente de Segurança, pelo Banco<br>22 de setembro de 2026<td>{ink(596, 120, 40, "#222")}<br>Igor Bastos<br>pela Sentinela Caiçara<br>21 de setembro de 2026</table>"""
    return Paper(
        "kl-plano-trabalho-terminais",
        "a",
        "text",
        page(body),
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Banco Comercial do Planalto S.A.",
            project="Simulação de ataque a terminais de autoatendimento",
            project_code="SCC-SOW-04",
            signatory_name="Valdirene Sampaio Couto",
            signatory_title="Superintendente de Segurança",
            signature_date="2026-09-22",
            amount="173000.00 BRL",
        ),
    )


def folheto() -> Paper:
    body = """<div style="background:#e7efe2;padding:30px;text-align:center"><h1 style="font:bold 30pt 'Liberation Serif'">Aceite sem stress.</h1><p style="font-size:14pt">Avaliações imobiliárias que o banco aprova à primeira</p></div><div class=two style="margin-top:20px"><div><h3>Como trabalhamos</h3><p>&#10003; Visita em 48 horas<br>&#10003; Relatório em cinco dias<br>&#10003; 98 % dos relatórios aceites sem reparos</p></div><div><h3>O que dizem de nós</h3><p><i>«Aprovado! Nada a apontar, recomendo vivamente.»</i><br>M. J. Salgueiro, diretora de crédito</p><p><i>«Recebemos, conferimos, assinámos.»</i><br>Grupo Barlavento</p></div></div><p class=c style="margin-top:40px">Metro &amp; Telha, peritos avaliadores &middot; Aveiro, Viseu, Faro &middot; a partir de 290 €</p>"""
    return Paper(
        "kl-folheto-avaliadores", "a", "text", page(body), truth("other", None, None, "pt")
    )


def papers() -> Iterator[Paper]:
    for make in (
        aceite,
        auto,
        medicao,
        horas,
        esign,
        pendencias,
        mail_recusa,
        aditivo,
        guia,
        plano,
        folheto,
    ):
        yield make()
