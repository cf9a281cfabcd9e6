"""Portuguese papers: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth

from .board import made, page, scanned, typ
from .forms import fillable
from .marks import bar, both, mark, say

B, H = "Helvetica-Bold", "Helvetica"


def provisional() -> Paper:
    """Auto de receção provisória."""
    data = page(
        """
= **AUTO DE RECEÇÃO PROVISÓRIA**
= Artigo 395.º do Código dos Contratos Públicos

Aos 14 dias do mês de janeiro de 2026, no local da empreitada “**Requalificação da Escola Básica de Vale Formoso**”, adjudicada pelo **Município de Torre do Lis** à firma Construções Abrantes & Filho, Lda., processo de obra n.º PO-31/2024, compareceram a Eng.ª Teresa Vilhena Sampaio, Diretora do Departamento de Obras, em representação do dono da obra, e o Sr. Rui Abrantes, em representação do adjudicatário.

Procedeu-se à vistoria de todos os trabalhos, tendo-se verificado que se encontram executados de acordo com o projeto e o caderno de encargos, não apresentando defeitos.

Nestes termos, a obra é considerada em condições de ser **recebida provisoriamente**, iniciando-se nesta data o prazo de garantia.

Foram entregues pelo adjudicatário, nesta data, as telas finais, o compêndio de segurança e saúde, os certificados da instalação elétrica e do gás, os manuais dos equipamentos e noventa e seis chaves etiquetadas.

Os prazos de garantia são de dez anos para os elementos estruturais, de cinco anos para os elementos construtivos não estruturais e instalações técnicas e de dois anos para os equipamentos. As cauções serão liberadas nos termos legais.

E nada mais havendo a tratar, lavrou-se o presente auto, que vai ser assinado pelos intervenientes.

{ink 701}
Teresa Vilhena Sampaio

{ink 702}
Rui Abrantes
""",
        font="Times-Roman",
        size=11.5,
        margin=(28, 28, 25, 20),
        tint="#000000",
    )
    return made(
        "pt-escola",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Município de Torre do Lis",
            project="Requalificação da Escola Básica de Vale Formoso",
            project_code="PO-31/2024",
            signatory_name="Teresa Vilhena Sampaio",
            signatory_title="Diretora do Departamento de Obras",
            signature_date="2026-01-14",
        ),
    )


def partial() -> Paper:
    """Partial receipt."""
    data = typ(
        """
#text(14pt, fill: rgb("#14532d"))[*Ficha de aceitação parcial*] #h(1fr) FAP-08
#table(columns: (30%, 70%), stroke: (bottom: 0.4pt), [Dono da obra], [Eólica da Serra de Montejunto, S.A.], [Projeto], [Sobreequipamento – plataforma e acessos], [Código do projeto], [ESM-P22], [Marco], [M2 – Acessos e plataformas], [Empreiteiro], [Terraplenagens Oeste Norte, S.A.])

Da vistoria de 9 de outubro de 2025 resulta a seguinte decisão do dono da obra:

/ Aceites: plataformas AG1 a AG5 e respetivos acessos.
/ Não aceites: plataforma AG6 (capacidade de carga por comprovar).

Pode ser faturado o valor correspondente à parte aceite, de 164 380,00 €.

#v(10pt)
Pelo dono da obra, \\
@ink711 \\
Duarte Penedo Falcão, Gestor de Ativos #h(1fr) 10/10/2025
""",
        font="Libertinus Serif",
        size=11,
        lang="pt",
    )
    return made(
        "pt-parcial",
        data,
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Eólica da Serra de Montejunto, S.A.",
            project="Sobreequipamento – plataforma e acessos",
            project_code="ESM-P22",
            milestone="M2 – Acessos e plataformas",
            signatory_name="Duarte Penedo Falcão",
            signatory_title="Gestor de Ativos",
            signature_date="2025-10-10",
            amount="164380.00 EUR",
            conditions=["plataforma AG6 (capacidade de carga por comprovar)"],
        ),
    )


def brazil_term() -> Paper:
    """Brazilian termo de recebimento provisório, scan."""
    data = page(
        """
# TERMO DE RECEBIMENTO PROVISÓRIO
|: cells 45,125
|Contratante|Companhia de Saneamento do Vale do Itaperim
|Contratada|Engefluxo Obras Hidráulicas Ltda.
|Objeto|Adutora de água tratada, trecho 2 (3,8 km)
|Ordem de serviço|OS 118/2025
|Valor|R$ 2.376.540,88

A Comissão de Recebimento, após inspeção realizada em 05/03/2026, declara que o objeto foi executado conforme as especificações e o **RECEBE PROVISORIAMENTE**, nos termos do art. 140, I, "a", da Lei nº 14.133/2021.

|: line 90,80
|{ink 721}|{ink 722}
|Cláudia Menezes Bittencourt|Engº Waldir Prado
|Presidente da Comissão|pela Contratada

Itaperim, {hand 10 de março de 2026}
""",
        size=10.5,
        tint="#000000",
        deco=say(140, 282, "Fls. 212   Rubrica: cmb", 9, "Courier"),
    )
    return scanned(
        "br-provisorio",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Companhia de Saneamento do Vale do Itaperim",
            project="Adutora de água tratada, trecho 2 (3,8 km)",
            project_code="OS 118/2025",
            signatory_name="Cláudia Menezes Bittencourt",
            signatory_title="Presidente da Comissão",
            signature_date="2026-03-10",
            amount="2376540.88 BRL",
        ),
        seed=72,
        noise=2,
        jpeg=25,
        skew=-0.6,
    )


def brazil_draft() -> Paper:
    """Termo definitivo, MINUTA."""
    data = page(
        """
> MINUTA – sem valor
# TERMO DE RECEBIMENTO DEFINITIVO
|: grid 55,115
|Contratante|Hospital Regional Santa Adelaide
|Contratada|Climatec Nordeste Engenharia S/A
|Projeto|Central de água gelada – bloco cirúrgico
|Nº do projeto|HRSA-AC-06
|Etapa|Recebimento definitivo

Decorrido o prazo de observação de 90 dias, o Contratante recebe em definitivo a instalação e autoriza a devolução da caução de R$ 98.750,00.

Recife, ____ de ______________ de 2026.

_______________________________
Severino Albuquerque Dantas
Diretor Administrativo
""",
        size=11,
        tint="#0e4d64",
        title="center",
        deco=mark("MINUTA", 110, (0.5, 0.5, 0.5)),
    )
    return made(
        "br-minuta",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Hospital Regional Santa Adelaide",
            project="Central de água gelada – bloco cirúrgico",
            project_code="HRSA-AC-06",
            milestone="Recebimento definitivo",
            signatory_name="Severino Albuquerque Dantas",
            signatory_title="Diretor Administrativo",
            amount="98750.00 BRL",
            warnings=["draft_or_void"],
        ),
    )


def measurement() -> Paper:
    """Boletim de medição with several rows."""
    data = page(
        """
# BOLETIM DE MEDIÇÃO Nº 05
Cliente: **Usina Fotovoltaica Poço Fundo SPE Ltda.** · Obra: **Subestação coletora 34,5/138 kV** · Projeto nº **PF-SE-02** · Executora: Montel Montagens Elétricas

|: grid 22,100,38,38,40
|Evento|Descrição|Valor (R$)|Medições anteriores|Nesta medição
|EV-01|Mobilização e canteiro|310.000,00|310.000,00|–
|EV-02|Malha de aterramento|425.800,00|425.800,00|–
|EV-03|Bases e eletrodutos|688.240,00|688.240,00|–
|EV-04|Montagem dos pórticos e barramentos|912.465,50|–|**912.465,50**
|EV-05|Comissionamento|540.000,00|–|–

|: kv 70,168
|Parecer da fiscalização|[x] Aprovado   [ ] Aprovado com glosa   [ ] Reprovado
|Valor aprovado nesta medição|R$ 912.465,50 (EV-04)
|Aprovado por|Thiago Nascimento Paixão, Engenheiro Fiscal – 02/02/2026
|Assinatura|{ink 741}
""",
        paper=(842, 595),
        size=9.5,
        tint="#b45309",
        deco=bar(0, 0, 5, 210, "#b45309"),
    )
    return made(
        "br-medicao",
        data,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Usina Fotovoltaica Poço Fundo SPE Ltda.",
            project="Subestação coletora 34,5/138 kV",
            project_code="PF-SE-02",
            milestone="EV-04",
            signatory_name="Thiago Nascimento Paixão",
            signatory_title="Engenheiro Fiscal",
            signature_date="2026-02-02",
            amount="912465.50 BRL",
        ),
    )


def hours() -> Paper:
    """Folha de horas as a form filled by machine."""
    data = fillable(
        [
            (20, 278, "Folha mensal de horas", 16, B),
            (20, 262, "Colaborador", 9, H),
            (20, 252, "Cliente", 9, H),
            (20, 242, "Projeto / n.º", 9, H),
            (20, 232, "Mês", 9, H),
            (20, 216, "Semana 1", 9, H),
            (60, 216, "Semana 2", 9, H),
            (100, 216, "Semana 3", 9, H),
            (140, 216, "Semana 4", 9, H),
            (20, 194, "Total de horas", 9, B),
            (20, 178, "Validação do cliente", 11, B),
            (28, 169, "Horas aprovadas", 9, H),
            (78, 169, "Horas não aprovadas", 9, H),
            (20, 156, "Nome", 9, H),
            (20, 146, "Função", 9, H),
            (20, 136, "Assinado", 9, H),
            (20, 126, "Data", 9, H),
        ],
        {
            "col": (60, 261, 120, "Inês Cardoso Lemos, fiscal de obra"),
            "cli": (60, 251, 120, "Metropolitano do Cávado, E.P.E."),
            "pro": (60, 241, 90, "Linha Verde, estação Foz"),
            "num": (152, 241, 28, "MC-F-09"),
            "mes": (60, 231, 50, "fevereiro de 2026"),
            "s1": (20, 207, 30, "40,0"),
            "s2": (60, 207, 30, "38,5"),
            "s3": (100, 207, 30, "40,0"),
            "s4": (140, 207, 30, "36,0"),
            "t": (60, 193, 30, "154,5"),
            "nome": (60, 155, 120, "Gonçalo Rebelo Pinto"),
            "fun": (60, 145, 120, "Coordenador de Empreendimento"),
            "ass": (60, 135, 120, "/s/ Gonçalo Rebelo Pinto"),
            "data": (60, 125, 40, "03/03/2026 (terça-feira)"),
        },
        {"sim": (20, 168, True), "nao": (70, 168, False)},
        [(20, 185, 170)],
        tint="#1e3a8a",
    )
    return made(
        "form-horas",
        data,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Metropolitano do Cávado, E.P.E.",
            project="Linha Verde, estação Foz",
            project_code="MC-F-09",
            signatory_name="Gonçalo Rebelo Pinto",
            signatory_title="Coordenador de Empreendimento",
            signature_date="2026-03-03",
        ),
        "form",
    )


def mail() -> Paper:
    """Conditional acceptance by mail."""
    data = page(
        """
**De:** Leonor Quaresma [leonor.quaresma@hotelserrado.example]
**Enviada:** sexta-feira, 27 de fevereiro de 2026 18:20
**Para:** obra@carpintariavouga.example
**Assunto:** Receção – fase 2 (quartos do 3.º piso), obra HS-15
---
Boa tarde, Nelson,

Fizemos hoje a volta aos dezasseis quartos do 3.º piso. Está tudo muito bem acabado e aceitamos a fase 2, desde que seja substituída a porta riscada do quarto 307 até 6 de março.

Feito isso, podem emitir a fatura da fase, 37 800,00 € + IVA.

Cumprimentos,
Leonor Quaresma
Diretora de Projetos
Hotéis do Serrado, SGPS
""",
        font="Times-Roman",
        size=11,
        tint="#000000",
    )
    return made(
        "mail-quartos",
        data,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "pt",
            client="Hotéis do Serrado, SGPS",
            project_code="HS-15",
            milestone="fase 2 (quartos do 3.º piso)",
            signatory_name="Leonor Quaresma",
            signatory_title="Diretora de Projetos",
            signature_date="2026-02-27",
            amount="37800.00 EUR",
            conditions=["seja substituída a porta riscada do quarto 307 até 6 de março"],
        ),
    )


def change_no() -> Paper:
    """Change request refused by the client."""
    data = page(
        """
# Pedido de Alteração Contratual PAC-12
|: line 55,115
|Cliente|Celulose Rio Turvo S.A.
|Projeto|Modernização da caldeira de recuperação CR-2
|Número do projeto|CRT-7009
|Fornecedor|Metalúrgica Paranapiacaba Ltda.
|Descrição|Substituição adicional de 140 m de tubos do economizador
|Valor solicitado|R$ 1.215.300,00
|Impacto no prazo|6 dias de parada

|: box 170
|**Decisão do cliente**
|[ ] Aprovado      [ ] Aprovado parcialmente      [x] Não aprovado
|Justificativa: a espessura remanescente medida na inspeção (4,6 mm) é superior ao mínimo; não há necessidade técnica.
|Vanessa Kuhlmann Ribeiro, Gerente de Engenharia
|{ink 771}
|21/05/2026
""",
        size=10,
        tint="#37474f",
        deco=both(bar(150, 280, 40, 10, "#37474f"), say(153, 283, "CRT · PAC", 12, B, "#ffffff")),
    )
    return made(
        "br-pac-nao",
        data,
        truth(
            "change_order",
            "rejected",
            True,
            "pt",
            client="Celulose Rio Turvo S.A.",
            project="Modernização da caldeira de recuperação CR-2",
            project_code="CRT-7009",
            signatory_name="Vanessa Kuhlmann Ribeiro",
            signatory_title="Gerente de Engenharia",
            signature_date="2026-05-21",
            amount="1215300.00 BRL",
            change_order_number="PAC-12",
        ),
    )


def other_document() -> Paper:
    """Unsigned; tells of the acceptance of the previous stage only."""
    data = page(
        """
. Auto n.º 4 – Obra 25.066
# Auto de aceitação – Etapa 4: Impermeabilização da cobertura

Dono da obra: Fundação Casa das Artes de Portalvelho
Empreitada: Reabilitação do Teatro Garrettino
Empreiteiro: Reabilita Mais, Unipessoal Lda.

Recorda-se que a etapa 3 (estrutura de madeira) foi aceite sem reservas pelo dono da obra em 11 de novembro de 2025, conforme auto n.º 3, então assinado.

Quanto à etapa 4, no valor de 52 610,00 €, o empreiteiro comunica a sua conclusão e submete o presente auto à apreciação do dono da obra:

[ ] Aceite
[ ] Aceite com reservas
[ ] Recusada

Pelo dono da obra: ______________________  (Matilde Seabra Novais, Administradora)
Data: ____/____/______
""",
        size=10.5,
        tint="#6d1b1b",
        margin=(25, 25, 30, 20),
    )
    return made(
        "pt-etapa4",
        data,
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Fundação Casa das Artes de Portalvelho",
            project="Reabilitação do Teatro Garrettino",
            project_code="25.066",
            milestone="Etapa 4: Impermeabilização da cobertura",
            signatory_name="Matilde Seabra Novais",
            signatory_title="Administradora",
            amount="52610.00 EUR",
        ),
    )


def order() -> Paper:
    """Nota de encomenda."""
    data = typ(
        """
#grid(columns: (1fr, 1fr), [#text(14pt)[*NOTA DE ENCOMENDA*] \\ N.º *NE 2026/1174* \\ 23/04/2026], align(right)[Águas do Alto Sabor, S.A. \\ Rua do Arquivo 6, Mirandela \\ NIPC 509 000 000])
#v(4pt)
Fornecedor: Bombas Ibéria, Lda. \\ Projeto: ETAR de Valpaços – elevação intermédia (proj. AAS-87)

#table(columns: (auto, 1fr, auto, auto), align: (left, left, right, right), [Qt.], [Artigo], [Preço unit.], [Total], [3], [Eletrobomba submersível 22 kW], [11 450,00 €], [34 350,00 €], [3], [Pedestal e guias em inox], [1 380,00 €], [4 140,00 €], [], [*Total sem IVA*], [], [*38 490,00 €*])
Prazo de entrega: 10 semanas. Pagamento a 60 dias da fatura. A fatura deve mencionar o número desta nota de encomenda. A encomenda considera-se confirmada se não for recusada em cinco dias úteis.
""",
        font="Liberation Sans",
        size=9.5,
        lang="pt",
    )
    return made(
        "pt-encomenda",
        data,
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Águas do Alto Sabor, S.A.",
            project="ETAR de Valpaços – elevação intermédia",
            project_code="AAS-87",
            amount="38490.00 EUR",
            po_number="NE 2026/1174",
        ),
    )


def papers() -> Iterator[Paper]:
    """All of this family."""
    for make in (
        provisional,
        partial,
        brazil_term,
        brazil_draft,
        measurement,
        hours,
        mail,
        change_no,
        other_document,
        order,
    ):
        yield make()
