"""Papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .kit import BLACK, Job, box, img, make, svg
from .writer import odt

ACC = "acceptance_certificate"
BASE = "body{font:10.5pt 'Liberation Sans';margin:0}@page{margin:18mm 20mm;size:A4}"
TB = "td,th{border:1px solid #666;padding:5px 8px;text-align:left}table{border-collapse:collapse}"


def papers() -> Iterator[Paper]:
    yield from make(JOBS)


AUTO = odt(
    f"""<h1>Auto de Receção Provisória</h1><p>Aos vinte e dois dias do mês de maio de 2026,
no local da obra <b>Requalificação da Marginal de Vila Serena</b>, empreitada <b>EMP/2025/17</b>,
compareceram o representante do dono da obra, <b>Município de Vila Serena</b>, e o do empreiteiro,
Construções Almargem, Lda.</p><p>Tendo-se verificado que os trabalhos da <b>Fase 1 – Passadiço
poente</b> se encontram concluídos de acordo com o projeto e sem deficiências, foram os mesmos
recebidos provisoriamente. Valor da fase: 412.750,00 €.</p><p>E para constar se lavrou o presente
auto,
que vai ser assinado em 22/05/2026.</p><p>Pelo dono da obra</p><p>{img(601, 44)}</p><p>Eng.ª Matilde
Sottomayor<br/>Chefe da Divisão de Obras</p><p>Pelo
empreiteiro</p><p>{img(602, 38, BLACK)}</p><p>Duarte
Espadinha</p>""",
    "Município de Vila Serena",
    "",
    "Liberation Serif",
    12,
    "2.4cm",
)

TERMO = odt(
    f"""<h1>TERMO DE ACEITE</h1><table w="5 11.5"><tr><th>Cliente</th><td>Usina Santa Quitéria
S/A</td></tr><tr><th>Projeto</th><td>Balança Inteligente</td></tr><tr><th>Ordem de serviço</th>
<td>OS 2026-1188</td></tr><tr><th>Pedido</th><td>4501220099</td></tr><tr><th>Entrega</th><td>Etapa
3:
integração com o ERP</td></tr><tr><th>Valor</th><td>R$ 86.400,00</td></tr></table>
<p>(   ) Aceito sem ressalvas<br/>( X ) Aceito com ressalvas<br/>(   ) Não
aceito</p><p>Ressalvas:</p>
<p class="L">1. Corrigir o arredondamento da tara</p><p class="L">2. Treinar o segundo turno até
30/08/2026</p><p>Piracema, 12 de agosto de 2026</p><p>{img(611, 40)}</p><p>Josué Bittencourt
Lages<br/>Gerente Industrial</p>""",
    "",
    "Formulário F-TI-09 rev. 2",
    "Carlito",
    11,
)

NEGA = odt(
    """<p class="R">Coimbra, 30 de janeiro de 2026</p><p>Exmos. Senhores<br/>Nuvem Atlântica –
Sistemas, S.A.</p><p><b>Assunto: Marco 5 do projeto Bilhética Única (contrato
TUC-14/2025)</b></p><p>Em
resposta à vossa carta de 19 de janeiro, agradecemos o empenho da equipa técnica e confirmamos que
os
marcos 1 a 4 foram aceites e pagos.</p><p>Quanto ao marco 5, «Validadores nos autocarros», no valor
de
128.000,00 €, informamos que o mesmo não é aceite, uma vez que 37 % dos validadores não comunicam em
zonas de túnel.</p><p>Com os melhores cumprimentos,</p><p><script>Leonor
Craveiro</script></p><p>Leonor
Craveiro<br/>Vogal do Conselho de Administração<br/>Transportes Urbanos da Calçada, E.M.</p>""",
    "",
    "",
    "Caladea",
    11.5,
    "2.7cm",
)

GUIA = f"""<h2>FOLHA DE OBRA 3390/26</h2><table><tr><td>Cliente</td><td>Adega Cooperativa de
Monforte Velho</td></tr><tr><td>Obra</td><td>Linha de engarrafamento n.&ordm; 2</td></tr><tr>
<td>Refer&ecirc;ncia</td><td>AM-5521</td></tr><tr><td>Servi&ccedil;o</td><td>Montagem da
rotuladora</td>
</tr><tr><td>Valor</td><td>11.980,00 &euro; + IVA</td></tr></table><p>O cliente: {box()} aceita os
trabalhos &nbsp; {box("x", BLACK)} n&atilde;o aceita os trabalhos</p><p>Motivo: <span
class=h>r&oacute;tulos
tortos acima de 4000 garrafas/h</span></p><p>Assinatura
{svg(631, 130, BLACK, "vertical-align:-14px")}
</p><p>Nome <span class=h>Gaspar Falc&atilde;o</span> Cargo <span class=h>en&oacute;logo</span> Data
<span class=h>27/10/2026</span></p>"""

MINUTA = odt(
    """<h1>Declaração de aceitação</h1><p><b>MINUTA – para revisão do departamento
jurídico</b></p><p>A <b>Seguradora Farol do Cabo, S.A.</b> declara aceitar, para todos os efeitos, a
entrega <b>Módulo de sinistros automóvel</b>, realizada no âmbito do projeto <b>Sinistro
Digital</b>,
ref. SD-0417, no montante de 64.900,00 €, e autoriza a respetiva faturação.</p><p>Lisboa, ___ de
____________ de 2026</p><p>_______________________________</p><p>Benedita Noronha Alvim, Diretora de
Operações</p>""",
    "MINUTA",
    "MINUTA",
    "Liberation Sans",
    11,
    "2.5cm",
    "#444444",
)

EMAIL = """<table><tr><td><b>De:</b></td><td>Ravi Montenegro
(ravi@clinicaipe.example)</td></tr><tr><td><b>
Para:</b></td><td>contato@estudiocajueiro.example</td></tr><tr><td><b>Data:</b></td><td>3 de julho
de
2026 às 15:18</td></tr><tr><td><b>Assunto:</b></td><td>Re: identidade visual - fase
2</td></tr></table>
<hr><p>Oi Jana,</p><p>Ficou lindo demais! A fase 2 está aprovada, pode emitir a nota dos R$
7.350,00.
O manual a gente vê na fase 3.</p><p>Abraço,<br>Ravi Montenegro<br>Diretor clínico<br>Clínica
Ipê-Amarelo</p>"""

JOBS = [
    Job("f-auto-marginal", "a", "text", "odt", AUTO, truth(
        ACC, "accepted", True, "pt", client="Município de Vila Serena",
        project="Requalificação da Marginal de Vila Serena", project_code="EMP/2025/17",
        milestone="Fase 1 – Passadiço poente", signatory_name="Matilde Sottomayor",
        signatory_title="Chefe da Divisão de Obras", signature_date="2026-05-22",
        amount="412750.00 EUR")),
    Job("f-termo-balanca", "a", "text", "odt", TERMO, truth(
        ACC, "accepted_with_conditions", True, "pt", client="Usina Santa Quitéria S/A",
        project="Balança Inteligente", project_code="OS 2026-1188", po_number="4501220099",
        milestone="Etapa 3: integração com o ERP", signatory_name="Josué Bittencourt Lages",
        signatory_title="Gerente Industrial", signature_date="2026-08-12",
        amount="86400.00 BRL", conditions=["Corrigir o arredondamento da tara",
                                           "Treinar o segundo turno até 30/08/2026"])),
    Job("f-carta-bilhetica", "a", "text", "odt", NEGA, truth(
        ACC, "rejected", True, "pt", client="Transportes Urbanos da Calçada, E.M.",
        project="Bilhética Única", project_code="TUC-14/2025",
        milestone="Marco 5", signatory_name="Leonor Craveiro",
        signatory_title="Vogal do Conselho de Administração", signature_date="2026-01-30",
        amount="128000.00 EUR")),
    Job("f-folha-de-obra-adega", "a", "scan", "web", GUIA, truth(
        ACC, "rejected", True, "pt", client="Adega Cooperativa de Monforte Velho",
        project="Linha de engarrafamento n.º 2", project_code="AM-5521",
        milestone="Montagem da rotuladora", signatory_name="Gaspar Falcão",
        signatory_title="enólogo", signature_date="2026-10-27", amount="11980.00 EUR",
        warnings=["scanned"]), BASE + TB + ".h{font:15pt DkgHandwriting;color:#222}",
        how=Scanner(dpi=150, skew=-1.4, noise=8, seed=61)),
    Job("f-minuta-sinistros", "a", "text", "odt", MINUTA, truth(
        ACC, "undecided", False, "pt", client="Seguradora Farol do Cabo, S.A.",
        project="Sinistro Digital", project_code="SD-0417",
        milestone="Módulo de sinistros automóvel", signatory_name="Benedita Noronha Alvim",
        signatory_title="Diretora de Operações", amount="64900.00 EUR",
        warnings=["draft_or_void"])),
    Job("f-email-identidade", "a", "text", "web", EMAIL, truth(
        "email", "accepted", None, "pt", client="Clínica Ipê-Amarelo",
        project="identidade visual", milestone="fase 2", signatory_name="Ravi Montenegro",
        signatory_title="Diretor clínico", signature_date="2026-07-03", amount="7350.00 BRL"),
        BASE + "body{font-family:Lato}"),
]  # fmt: skip
