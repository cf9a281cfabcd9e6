"""Portuguese papers: from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.colors import HexColor
from scan import Scanner

from .board import Desk, scanned, sheet, text


def auto() -> Paper:
    d = Desk(face="Times-Roman")
    d.say(105, 20, "JUNTA DE FREGUESIA DE VALE DE ARINTO", 13, True, align="c")
    d.say(105, 26, "Concelho de Torres Novas", 10, align="c")
    d.say(105, 40, "AUTO DE RECEÇÃO PROVISÓRIA", 16, True, align="c")
    d.say(105, 46, "(artigo 395.º do Código dos Contratos Públicos)", 10, align="c")
    y = d.prose(
        22,
        60,
        166,
        "Empreitada: Requalificação do Largo do Rossio\nProcesso: E-07/2024\n"
        "Dono da obra: Junta de Freguesia de Vale de Arinto\nEmpreiteiro: Calcetaria Nabantina, Lda.\n"
        "Valor dos trabalhos recebidos: 97.640,18 € + IVA\n\n"
        "Aos vinte e três dias do mês de janeiro de dois mil e vinte e seis, no local da obra, reuniram os abaixo "
        "assinados para procederem à vistoria da empreitada acima identificada.\n\n"
        "Examinados a calçada, as sarjetas, o mobiliário urbano e a iluminação, verificou-se que tudo se encontra "
        "executado de harmonia com o projeto e o caderno de encargos, não se tendo apontado qualquer deficiência. "
        "Em consequência, consideraram os trabalhos em condições de serem recebidos provisoriamente, iniciando-se "
        "nesta data o prazo de garantia.\n\n"
        "Nada mais havendo a tratar, lavrou-se o presente auto, que vai ser assinado por todos.",
        11.5,
    )
    for left, who, name, seed in (
        (22, "Pelo dono da obra", "Eng.ª Graça Tormenta, Presidente da Junta", 601),
        (118, "Pelo empreiteiro", "Abílio Nabais", 602),
    ):
        d.say(left, y + 14, who, 11)
        d.ink(left + 3, y + 28, seed, 48, 13)
        d.rule(left, y + 34, 72)
        d.say(left, y + 39, name, 10)
    return scanned(
        "mo-pt-auto-rececao",
        d.done(),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Junta de Freguesia de Vale de Arinto",
            project="Requalificação do Largo do Rossio",
            project_code="E-07/2024",
            signatory_name="Graça Tormenta",
            signatory_title="Presidente da Junta",
            signature_date="2026-01-23",
            amount="97640.18 EUR",
        ),
        Scanner(dpi=150, skew=0.6, noise=7, blur=0.5, seed=781),
    )


def signed_online() -> Paper:
    body = r"""
#align(center)[#text(14pt, weight: "bold")[TERMO DE RECEBIMENTO DEFINITIVO] \ Lei 14.133/2021, art. 140, I, "b"]
#v(3mm)
#table(columns: (38mm, 1fr), inset: 5pt, stroke: 0.4pt,
 [Contratante], [Instituto Federal do Sertão Potiguar], [Contratada], [Carnaúba Cabling e Redes Ltda.], [Objeto], [Rede lógica dos blocos D e E], [Contrato], [CT 41/2025], [Nota de empenho], [2025NE000318], [Valor da parcela], [R\$ 128.430,00])
#v(3mm)
A comissão instituída pela Portaria 212 conferiu, entre 2 e 13 de março de 2026, a certificação de 412 pontos categoria 6A, o aterramento dos racks e a documentação "as built". Sanadas as pendências do termo provisório, todas as obrigações foram cumpridas.

Diante disso, recebemos em caráter definitivo o objeto contratado e encaminhamos o processo para liquidação.
#v(4mm)
#block(stroke: 0.6pt + rgb("#1b5e9b"), inset: 9pt, width: 100%, fill: rgb("#f2f7fc"))[
#text(9pt)[*Documento assinado eletronicamente* por *Jacinta Medeiros Dantas*, Diretora de Tecnologia da Informação, em 17/03/2026, às 10:42, conforme horário oficial de Brasília, com uso de certificado ICP-Brasil. \
Verificador: 5520931 · Código CRC: 9AC4 07F1 \
Confira em sei.ifsp-potiguar.example/autenticidade]]
#v(3mm)
#text(8.5pt)[Referência: Processo 23421.000877/2025-19 #h(1fr) SEI 5520931]
"""
    return text(
        "mo-pt-recebimento-definitivo",
        sheet(body, "DejaVu Sans", 9.3, margin="24mm"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Instituto Federal do Sertão Potiguar",
            project="Rede lógica dos blocos D e E",
            project_code="CT 41/2025",
            signatory_name="Jacinta Medeiros Dantas",
            signatory_title="Diretora de Tecnologia da Informação",
            signature_date="2026-03-17",
            amount="128430.00 BRL",
        ),
    )


def museum() -> Paper:
    body = r"""
#set page(fill: rgb("#fdfcf8"))
#text(26pt, font: "Libertinus Serif", style: "italic", fill: rgb("#7b4b2a"))[Oficina do Azulejo Perdido]
#v(-2mm) #line(length: 60mm, stroke: 2pt + rgb("#7b4b2a"))
#v(6mm)
#text(13pt)[Guia de entrega de peças restauradas n.º 77]
#v(3mm)
Museu Regional de Monforte da Raia recebe de volta, nesta data, os seguintes painéis da *Capela de São Gens*, obra *OAP-129*, 2.ª remessa:
#table(columns: (16mm, 1fr, 26mm, 40mm), inset: 5pt, stroke: (bottom: 0.4pt + rgb("#7b4b2a")),
 [*N.º inv.*], [*Painel*], [*Azulejos*], [*Estado à entrega*],
 [MR 311], [Fuga para o Egito], [168], [consolidado, faltas a tom neutro],
 [MR 312], [Bodas de Caná], [196], [consolidado],
 [MR 315], [Cercadura de acantos], [74], [limpo e dessalinizado])
#v(2mm)
#h(4mm) #text(9pt)[Observação da conservadora: o tom neutro do MR 311 é um pouco mais quente do que eu escolheria; é gosto meu e em nada afeta a aceitação.]
#v(3mm)
O museu examinou as peças à luz rasante, aceita os trabalhos desta remessa e liberta o pagamento de 5.320 €.
#v(6mm)
#grid(columns: (1fr, 1fr), gutter: 12mm, [#ink(621, w: 48mm) #rule() Leonor Cascalheira \ Conservadora-chefe], [#v(6mm) Monforte da Raia, 8 de maio de 2026 \ #v(3mm) #seal[MUSEU \ REGIONAL \ M. RAIA]])
"""
    return text(
        "mo-pt-guia-azulejos",
        sheet(body, "Libertinus Serif", 11, margin="24mm"),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Museu Regional de Monforte da Raia",
            project="Capela de São Gens",
            project_code="OAP-129",
            milestone="2.ª remessa",
            signatory_name="Leonor Cascalheira",
            signatory_title="Conservadora-chefe",
            signature_date="2026-05-08",
            amount="5320.00 EUR",
        ),
    )


def blank_form() -> Paper:
    d = Desk()
    d.bar(15, 12, 180, 20, "#eeeeee", True)
    d.say(20, 21, "Ferragens & Elevadores do Cávado, S.A.", 13, True)
    d.say(20, 28, "Ficha de entrega em funcionamento", 11)
    d.say(190, 24, "Ficha 0458", 11, align="r")
    y = d.grid(
        15,
        36,
        (45, 135),
        (
            ("Cliente", "Condomínio Edifício Bom Sucesso"),
            ("Instalação", "Substituição do ascensor B"),
            ("Obra n.º", "FEC-25-310"),
            ("Valor em dívida", "21.900,00 €"),
        ),
        10,
        8,
        None,
    )
    y = d.grid(
        15,
        y + 6,
        (90, 30, 30, 30),
        (
            ("Ensaio", "Limite", "Medido", "OK"),
            ("Paraquedas", "<= 0,8 g", "0,6 g", "x"),
            ("Nivelamento", "10 mm", "4 mm", "x"),
            ("Ruído na cabina", "55 dB", "51 dB", "x"),
            ("Chamada de emergência", "", "atende", "x"),
        ),
        10,
        8,
    )
    d.say(15, y + 12, "Posição da administração do condomínio:", 10.5, True)
    for number, words in enumerate(("Aceita o ascensor", "Não aceita o ascensor")):
        d.box(20 + number * 70, y + 22)
        d.say(27 + number * 70, y + 22, words, 10.5)
    d.ink(28, y + 40, 631, 46, 12)
    d.rule(15, y + 46, 80)
    d.say(15, y + 51, "Horácio Vilarinho, administrador")
    d.say(130, y + 44, "30/10/2025", 12, face="Helvetica-Oblique", color=HexColor("#1c2f7a"))
    d.rule(120, y + 46, 50)
    d.say(120, y + 51, "Data")
    return text(
        "mo-pt-ficha-elevador",
        d.done(),
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "pt",
            client="Condomínio Edifício Bom Sucesso",
            project="Substituição do ascensor B",
            project_code="FEC-25-310",
            signatory_name="Horácio Vilarinho",
            signatory_title="administrador",
            signature_date="2025-10-30",
            amount="21900.00 EUR",
        ),
    )


def reserve() -> Paper:
    body = r"""
#grid(columns: (1fr, 1fr), [*Hospital Santa Iria do Ipê* \ Gerência de Obras \ Uberaba -- MG], align(right)[Ofício GO 118/2025 \ 2 de dezembro de 2025])
#v(6mm)
À \ Climatização Serra Azul Engenharia Ltda.
#v(3mm)
*Ref.: Retrofit da central de água gelada -- contrato HSI-0419 -- aceite do marco 4 (chillers em operação)*
#v(3mm)
Prezados,

1. Recebemos o relatório de comissionamento e acompanhamos, com a manutenção, o ensaio de setenta e duas horas em carga plena.

2. Comunicamos o aceite do marco 4 com ressalvas, ficando a construtora obrigada a:

#pad(left: 10mm)[
(i) trocar o isolamento danificado da linha de retorno; \
(ii) instalar amortecedores na bomba BAG-02.]

3. O prazo para ambas as providências é de trinta dias corridos. A parcela de R\$ 412.000,00 entra na programação financeira normalmente.

4. Cumprimentamos a equipe de campo pela segurança exemplar, sem nenhum acidente em nove meses.

Atenciosamente,
#v(3mm)
#ink(641, w: 50mm)
#v(-1mm)
Ubirajara Siqueira Prado \ Gerente de Obras
"""
    return text(
        "mo-pt-oficio-ressalvas",
        sheet(body, size=11, margin="27mm"),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Hospital Santa Iria do Ipê",
            project="Retrofit da central de água gelada",
            project_code="HSI-0419",
            milestone="marco 4 (chillers em operação)",
            signatory_name="Ubirajara Siqueira Prado",
            signatory_title="Gerente de Obras",
            signature_date="2025-12-02",
            amount="412000.00 BRL",
            conditions=[
                "trocar o isolamento danificado da linha de retorno",
                "instalar amortecedores na bomba BAG-02",
            ],
        ),
    )


def refused() -> Paper:
    d = Desk(face="Courier")
    d.say(105, 20, "COOPERATIVA AGRICOLA VALE DO TAQUARUSSU", 12, True, align="c")
    d.say(105, 26, "Setor de TI - Chapecó/SC", 10, align="c")
    d.rule(20, 30, 170)
    d.say(105, 40, "TERMO DE RECUSA DE ENTREGA", 13, True, align="c")
    y = d.prose(
        20,
        52,
        170,
        "Fornecedor: Guarapuvu Sistemas ME\nProjeto: Balança integrada ao faturamento\nPedido: OS-2201\n"
        "Entrega: Versão 1.4 do integrador\nValor da entrega: R$ 36.700,00\n\n"
        "Na homologação de 11 a 15 de maio a pesagem de caminhão bitrem gravou tara zerada em 17 de 60 tickets e o "
        "sistema parou duas vezes no horário de pico da safra.\n\n"
        "A entrega fica RECUSADA. O fornecedor deve apresentar plano de correção em cinco dias úteis; até lá a nota "
        "fiscal não será aceita.",
        10.5,
    )
    d.ink(40, y + 18, 651, 54, 14)
    d.rule(30, y + 25, 90)
    d.say(30, y + 31, "Valdecir Zanchettin", 10.5)
    d.say(30, y + 36, "Coordenador de TI", 10.5)
    d.say(30, y + 46, "Chapecó, 18 de maio de 2026.", 10.5)
    return scanned(
        "mo-pt-termo-recusa",
        d.done(),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="COOPERATIVA AGRICOLA VALE DO TAQUARUSSU",
            project="Balança integrada ao faturamento",
            project_code="OS-2201",
            milestone="Versão 1.4 do integrador",
            signatory_name="Valdecir Zanchettin",
            signatory_title="Coordenador de TI",
            signature_date="2026-05-18",
            amount="36700.00 BRL",
        ),
        Scanner(dpi=140, skew=-1.4, noise=11, blur=0.7, jpeg=45, shadow=True, seed=782),
    )


def mail_yes() -> Paper:
    body = r"""
#text(9pt)[
#grid(columns: (22mm, 1fr), row-gutter: 4pt, [*Assunto:*], [RE: Relatório final da auditoria], [*De:*], [Sancha Bettencourt \<sbettencourt@lacticiniosbravoilheu.example>], [*Data:*], [quinta-feira, 26 de março de 2026, 12:03 (hora dos Açores)], [*Para:*], [Duarte Nolasco \<dn@nolascoconsult.example>], [*Anexos:*], [nenhum])]
#v(2mm) #rule(t: 1pt, col: rgb("#3366aa"))
#v(3mm)
Caro Duarte,

Segui o seu conselho e li o relatório sem telefone ao lado. Está claro, está completo e as treze recomendações já têm dono. Fica pois aprovado o relatório final da Auditoria de segurança alimentar, sem mais nada da nossa parte.

Agradeço que emita a fatura dos 3.950 € em nome da fábrica, com a menção NC-2025/88.

Um abraço cá da ilha,

Sancha Bettencourt \
Administradora \
Laticínios Bravo Ilhéu, Lda.
"""
    return text(
        "mo-pt-mail-aprovado",
        sheet(body, "DejaVu Sans", 9.8, margin="20mm"),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Laticínios Bravo Ilhéu, Lda.",
            project="Auditoria de segurança alimentar",
            project_code="NC-2025/88",
            milestone="relatório final",
            signatory_name="Sancha Bettencourt",
            signatory_title="Administradora",
            signature_date="2026-03-26",
            amount="3950.00 EUR",
        ),
    )


def mail_but() -> Paper:
    body = r"""
#text(14pt, weight: "bold")[Campanha Dia dos Pais: filme 30"] #box(fill: luma(230), inset: 2pt)[#text(7pt)[Caixa de entrada]]
#v(3mm)
*Thainá Figueiroa* \<thaina\@redesapoti.example> #h(1fr) #text(9pt)[9 de jul. de 2025, 21:17] \
#text(9pt, fill: gray)[para Caio, mkt]
#v(3mm)
Caio, querido!

Assisti com o conselho. Choramos (de novo). Pode considerar o filme 30" aceito e mandar a nota de R\$ 64.000,00 do job BA-1570.

Só uma coisinha que não dá pra abrir mão: o aceite vale desde que a legenda para surdos entre antes da veiculação. O jurídico pegou no nosso pé.

Beijo grande

*Thainá Figueiroa* \
Diretora de Marketing | Rede Sapoti de Farmácias
#v(5mm)
#text(8pt, fill: gray)[Em qua., 9 de jul. de 2025 às 15:48, Caio Bandarra (Baobá Filmes) escreveu: segue o link da versão fechada, senha "painho".]
"""
    return text(
        "mo-pt-mail-filme",
        sheet(body, size=11, margin="18mm"),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "pt",
            client="Rede Sapoti de Farmácias",
            project="Campanha Dia dos Pais",
            project_code="BA-1570",
            milestone='filme 30"',
            signatory_name="Thainá Figueiroa",
            signatory_title="Diretora de Marketing",
            signature_date="2025-07-09",
            amount="64000.00 BRL",
            conditions=["a legenda para surdos entre antes da veiculação"],
        ),
    )


def amendment() -> Paper:
    body = r"""
#set page(background: rotate(-45deg, text(100pt, fill: luma(222), weight: "bold")[MINUTA]))
#text(12pt, weight: "bold")[ORDEM DE ALTERAÇÃO N.º 5] #h(1fr) Gabinete Lousã de Engenharia, Coimbra
#v(1mm) #rule(t: 1.2pt)
#v(2mm)
Contrato: *GLE-2024-90* \ Projeto: *Passadiço sobre o Ceira* \ Cliente: *Câmara Municipal de Góis da Serra*
#v(3mm)
#table(columns: (1fr, 34mm), inset: 6pt, stroke: 0.4pt, align: (left, right),
 [Estudo hidráulico suplementar para cheia centenária], [4.200,00 €],
 [Redução: supressão do miradouro sul], [-1.350,00 €],
 [*Acréscimo aos honorários*], [*2.850,00 €*])
#v(2mm)
Prazo de entrega do projeto de execução: passa de 30 de junho para 31 de julho de 2026.

Justificação: parecer da APA de 3 de abril, que obriga a subir o tabuleiro em 60 cm.
#v(14mm)
#grid(columns: (1fr, 1fr), gutter: 14mm, [#rule() Pela Câmara: Ermelinda Cortesão, Vereadora \ Data: \_\_\_ / \_\_\_ / \_\_\_\_\_], [#rule() Pelo Gabinete: Simão Lousã \ Data: \_\_\_ / \_\_\_ / \_\_\_\_\_])
"""
    return text(
        "mo-pt-ordem-alteracao",
        sheet(body, "DejaVu Serif", 10, margin="23mm"),
        truth(
            "change_order",
            "undecided",
            False,
            "pt",
            client="Câmara Municipal de Góis da Serra",
            project="Passadiço sobre o Ceira",
            project_code="GLE-2024-90",
            signatory_name="Ermelinda Cortesão",
            signatory_title="Vereadora",
            amount="2850.00 EUR",
            change_order_number="5",
            warnings=["draft_or_void"],
        ),
    )


def hours() -> Paper:
    body = r"""
#block(fill: rgb("#263238"), width: 100%, inset: 8pt)[#text(white, 12pt)[Apontamento de horas] #h(1fr) #text(white, 9pt)[exportado do Jandaia PSA em 06/02/2026]]
#v(2mm)
#grid(columns: (1fr, 1fr, 1fr), [*Cliente* \ Siderúrgica Porto Mearim S.A.], [*Projeto* \ Modelagem BIM do alto-forno 2], [*Código* \ JND-7044])
#v(2mm)
*Competência:* janeiro/2026 #h(1fr) *Status:* APROVADO
#v(2mm)
#table(columns: (1fr, 34mm, 24mm, 30mm), inset: 5pt, stroke: (bottom: 0.3pt), align: (left, left, right, right),
 [*Profissional*], [*Perfil*], [*Horas*], [*R\$*],
 [Otacílio Ferraz], [projetista], [120,0], [14.400,00], [Luana Praxedes], [coordenadora], [46,0], [8.740,00], [*Total*], [], [*166,0*], [*23.140,00*])
#v(3mm)
*Histórico de aprovação*
- 02/02/2026 18:05 enviado por Luana Praxedes
- 04/02/2026 09:31 devolvido (faltava centro de custo)
- 04/02/2026 14:20 reenviado
- 05/02/2026 07:58 aprovado por Reginaldo Cutrim, Gerente de Engenharia (cliente), sem glosa
"""
    return text(
        "mo-pt-apontamento",
        sheet(body, size=10, margin="18mm"),
        truth(
            "timesheet_approval",
            "accepted",
            None,
            "pt",
            client="Siderúrgica Porto Mearim S.A.",
            project="Modelagem BIM do alto-forno 2",
            project_code="JND-7044",
            milestone="janeiro/2026",
            signatory_name="Reginaldo Cutrim",
            signatory_title="Gerente de Engenharia",
            signature_date="2026-02-05",
            amount="23140.00 BRL",
        ),
    )


def papers() -> Iterator[Paper]:
    """All Portuguese papers."""
    yield auto()
    yield signed_online()
    yield museum()
    yield blank_form()
    yield reserve()
    yield refused()
    yield mail_yes()
    yield mail_but()
    yield amendment()
    yield hours()
