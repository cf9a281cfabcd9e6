"""Portuguese papers, from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.pdfgen.canvas import Canvas
from scan import Scanner

from .kit import box, canvas, finish, ink, lines, sign, square, web


def auto(c: Canvas) -> None:
    lines(c, 150, 790, "CalaB", 14, "AUTO DE RECEÇÃO PROVISÓRIA")
    lines(
        c,
        60,
        755,
        "Cala",
        10.5,
        "Aos vinte e três dias do mês de abril de 2026, no local da empreitada Requalificação da",
        "Escola Básica do Outeiral, processo 14/DOM/2024, compareceram os representantes do dono",
        "da obra, Município de Ferradosa, e do empreiteiro, Irmãos Cascais, Lda., para vistoria",
        "dos trabalhos do Bloco B (coberturas e caixilharias).",
        "",
        "Verificou-se que parte dos trabalhos não se encontra em condições de ser recebida:",
        "as caixilharias do piso 1 não cumprem o caderno de encargos e a impermeabilização da",
        "cobertura apresenta infiltrações. Pelo exposto, não se procede à receção do Bloco B, no",
        "valor de 76.450,00 €, devendo o empreiteiro corrigir os trabalhos em 45 dias.",
        "",
        "Para constar se lavrou o presente auto, que vai ser assinado por todos.",
    )
    sign(c, 70, 500, 111)
    c.line(60, 498, 260, 498)
    lines(
        c,
        60,
        485,
        "Cala",
        9.5,
        "Pelo dono da obra",
        "Eng.ª Filipa Moutinho",
        "Chefe de Divisão de Obras",
        "23/04/2026",
    )
    sign(c, 320, 500, 112)
    c.line(310, 498, 520, 498)
    lines(c, 310, 485, "Cala", 9.5, "Pelo empreiteiro", "Rui Cascais")


def os_form(c: Canvas) -> None:
    for x, y, w, h in (
        (40, 740, 515, 60),
        (40, 640, 515, 100),
        (40, 480, 515, 160),
        (40, 330, 515, 150),
    ):
        c.rect(x, y, w, h)
    lines(c, 50, 778, "SansB", 13, "ORDEM DE SERVIÇO 8.114/26")
    lines(c, 50, 755, "Sans", 8.5, "Refriaço Climatização Ltda.     Emissão 02/03/2026")
    lines(
        c,
        50,
        722,
        "Sans",
        9,
        "Cliente: Frigorífico Serra Negra S/A",
        "Projeto: Retrofit câmaras frias       Contrato: FSN-55/2025",
        "Etapa: Câmara 3 em operação",
        "Valor da etapa: R$ 38.720,00",
    )
    lines(
        c,
        50,
        620,
        "Sans",
        9,
        "Serviços: troca de compressores, carga de gás, 72 h de ensaio.",
        "Temperatura estável em -22 graus.",
    )
    lines(c, 50, 462, "SansB", 9, "ACEITE DO CLIENTE")
    for at, words, mark in (
        (440, "Aceito sem ressalvas", "x"),
        (422, "Aceito com ressalvas", ""),
        (404, "Não aceito", ""),
    ):
        square(c, 54, at - 1, mark, 8)
        lines(c, 70, at, "Sans", 9, words)
    sign(c, 300, 400, 113, 160, 40)
    lines(
        c,
        300,
        385,
        "Sans",
        8,
        "Nome: Wagner Lacerda",
        "Função: Gerente de Manutenção",
        "Data: 13/03/2026",
    )


def papers() -> Iterator[Paper]:
    """All papers of the family."""
    yield finish(
        "auto-rececao:a",
        canvas(auto),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="Município de Ferradosa",
            project="Requalificação da Escola Básica do Outeiral",
            project_code="14/DOM/2024",
            milestone="Bloco B (coberturas e caixilharias)",
            signatory_name="Filipa Moutinho",
            signatory_title="Chefe de Divisão de Obras",
            signature_date="2026-04-23",
            amount="76450.00 EUR",
        ),
    )
    yield finish(
        "ordem-servico:a",
        canvas(os_form),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Frigorífico Serra Negra S/A",
            project="Retrofit câmaras frias",
            project_code="FSN-55/2025",
            milestone="Câmara 3 em operação",
            signatory_name="Wagner Lacerda",
            signatory_title="Gerente de Manutenção",
            signature_date="2026-03-13",
            amount="38720.00 BRL",
        ),
        Scanner(skew=1.0, noise=9, seed=21, contrast=0.9),
    )
    yield web(
        "termo-aceite:a",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Cooperativa de Crédito Vale Dourado",
            project="Aplicativo do Cooperado",
            project_code="PRJ 2026-018",
            milestone="Entrega 4 - Pix agendado",
            signatory_name="LUCIANA PRADO BITTENCOURT",
            signatory_title="Superintendente de TI",
            signature_date="2026-07-30",
            amount="112500.00 BRL",
            po_number="OC 77120",
            conditions=[
                "corrigir a máscara de CPF na tela de recibo",
                "entregar o manual do operador",
                "reprocessar os agendamentos de 28/07",
            ],
        ),
        """<header><b>Termo de Aceite de Entrega</b><span>pág. 1 de 1</span></header><div class=k>
<p><i>Contratante</i>Cooperativa de Crédito Vale Dourado</p><p><i>Contratada</i>Sabiá Sistemas
Ltda.</p><p><i>Projeto</i>Aplicativo do Cooperado</p><p><i>Código</i>PRJ 2026-018</p><p><i>Ordem de
compra</i>OC 77120</p><p><i>Entrega</i>Entrega 4 - Pix agendado</p><p><i>Parcela</i>R$ 112.500,00
</p><p><i>Homologação</i>20 a 29/07/2026</p></div><p>Parecer: ( ) aceito &nbsp; (X) aceito com
pendências &nbsp; ( ) recusado</p><table><tr><th>#<th>Pendência<th>Responsável<th>Prazo<tr><td>1<td>
corrigir a máscara de CPF na tela de recibo<td>Sabiá<td>07/08<tr><td>2<td>entregar o manual do
operador<td>Sabiá<td>14/08<tr><td>3<td>reprocessar os agendamentos de 28/07<td>Sabiá<td>31/07
</table><p class=a>Assinado digitalmente por LUCIANA PRADO BITTENCOURT<br>Superintendente de TI<br>
Dados: 2026.07.30 18:04:55 -03'00'</p><footer>Aceito sem pendências, o termo libera 100 % da
parcela; com pendências, libera após a última correção.</footer>""",
        "body{font:10pt 'Liberation Sans'}header{border-bottom:2px solid #160;font-size:14pt}"
        "header span{float:right;font-size:8pt}.k{display:grid;grid-template-columns:1fr 1fr}"
        ".k p{margin:5px 0}i{display:block;font-size:7.5pt;color:#475}table{width:100%;"
        "border-collapse:collapse}td,th{border:1px solid #9b9;padding:4px;text-align:left}"
        ".a{margin:40px 0 0 300px;font-size:9pt;border-left:3px solid #160;padding-left:8px}"
        "footer{margin-top:80px;font-size:7pt;color:#777}",
    )
    yield web(
        "email-pt:a",
        truth(
            "email",
            "undecided",
            None,
            "pt",
            client="Conservas do Cabo",
            project="Rastreio de lotes",
            milestone="fase piloto",
            signatory_name="Anabela Fontes",
            signatory_title="Diretora industrial",
        ),
        """<p><b>De:</b> Anabela Fontes<br><b>Enviada:</b> 19 de outubro de 2026
16:37<br><b>Para:</b>
João Serrão<br><b>Assunto:</b> Rastreio de lotes: fase piloto</p><hr><p>Boa tarde, João,</p><p>Vi o
relatório da fase piloto e agradeço o trabalho. Ainda não lhe posso dizer se a aceitamos ou não; a
auditoria interna só termina a 6 de novembro e até lá fica tudo em aberto.</p><p>Cumprimentos,<br>
Anabela Fontes<br>Diretora industrial, Conservas do Cabo</p>""",
        "body{font:11pt Caladea}",
    )
    yield web(
        "folha-horas:a",
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "pt",
            client="Águas do Alto Corgo, E.M.",
            project="Telegestão de reservatórios",
            project_code="AAC-TG-2",
            signatory_name="Duarte Meireles",
            signatory_title="Gestor do contrato",
            amount="4752.00 EUR",
            warnings=["partly_signed"],
        ),
        f"""<h3>Folha de horas &ndash; semana 22/2026</h3><p>Cliente: Águas do Alto Corgo, E.M.<br>
Projeto: Telegestão de reservatórios (AAC-TG-2)<br>Consultora: Matilde Rebelo</p><table><tr><th>
Dia<th>Entrada<th>Saída<th>Horas<tr><td>25 maio<td>09:00<td>18:00<td>8<tr><td>26 maio<td>09:00<td>
18:00<td>8<tr><td>27 maio<td>08:30<td>19:30<td>10<tr><td>28 maio<td>09:00<td>18:00<td>8<tr><td>29
maio<td>09:00<td>19:00<td>10<tr><td colspan=3>Total (a 108,00 &euro;/h = 4.752,00 &euro;)<td>44
</table><p>{box()} Aprovado &nbsp; {box()} Devolvido</p><p>Assinatura da consultora:
{ink(115, 110, 34)} &nbsp; 29/05/2026</p><p>Visto do cliente (Duarte Meireles, Gestor do contrato):
________________</p>""",
        "body{font:10pt Carlito}td,th{border:1px solid #aaa;padding:4px 18px}",
    )
    yield web(
        "contrato-servicos:a",
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Rede Hoteleira Maré Alta",
            project="Reserva direta",
            project_code="SOW-MA-06",
            signatory_name="Caio Drummond",
            signatory_title="Diretor de Receita",
            signature_date="2026-02-11",
            amount="240000.00 BRL",
        ),
        f"""<h2>Declaração de Trabalho SOW-MA-06</h2><p>Contratante: Rede Hoteleira Maré Alta<br>
Projeto: Reserva direta</p><h4>1. Escopo</h4><p>Motor de reservas, integração com canais e painel
de tarifas.</p><h4>2. Marcos</h4><table><tr><td>M1 Protótipo<td>R$ 60.000,00<tr><td>M2 Integração
<td>R$ 110.000,00<tr><td>M3 Lançamento<td>R$ 70.000,00<tr><th>Total<th>R$ 240.000,00</table><h4>3.
Aceite</h4><p>Cada marco será considerado aceito após termo assinado; sem manifestação em dez dias,
reputa-se aceito.</p><p>De acordo:</p>{ink(116, 140, 40)}<br>Caio Drummond, Diretor de Receita<br>11
de fevereiro de 2026""",
        "body{font:10.5pt 'DejaVu Serif'}td,th{padding:3px 24px 3px 0;text-align:left}",
    )
