"""Portuguese, from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_sixth_hand.board import Check, Field, Ink, Tick, rl, scanned, tab, ty

LANG = "pt"


def works() -> Iterator[Paper]:
    """Terms of acceptance, provisional reception, amendments."""
    data = ty(r"""
#align(center)[#text(size: 14pt)[*TERMO DE ACEITE DE ENTREGA*] \ #small[GP-FRM-009 · versão 3 · página única]]
#columns(2, gutter: 16pt)[
*Contratante* \ Cooperativa Agroindustrial Vale do Ivaí \
*Contratada* \ Terraço Sistemas Ltda. \
*Projeto* \ Rastreabilidade de Grãos (PRJ-0583) \
*Entrega* \ E04 – Aplicativo de pesagem \
*Valor da entrega* \ R\$ 68.400,00
#colbreak()
*Parecer* \ A entrega foi homologada pela equipe do armazém de Jandaia entre 4 e 15 de maio de 2026. Todos os 52 casos de teste foram aprovados.

A Contratante aceita a entrega sem ressalvas e autoriza o faturamento.

Jandaia do Sul, 18 de maio de 2026
#v(6pt)
#ink(74) \ Rosângela Batistella \ Gerente de Operações]
#v(10pt)
*Condições gerais* \
1.º O pagamento ocorre em 21 dias após a nota fiscal. 2.º A garantia da entrega é de 180 dias, contados deste aceite. 3.º O código-fonte foi depositado no repositório da Contratante. \
*Próximas entregas:* E05 – Painel gerencial (R\$ 41.900,00, agosto de 2026); E06 – Treinamento (R\$ 12.000,00, setembro de 2026). \
*Distribuição:* Fiscal, TI, Almoxarifado, arquivo do projeto.
""", size="10pt", font="Libertinus Serif")  # fmt: skip
    yield Paper("lx-pt-aceite-duas", "a", "text", data, truth(
        "acceptance_certificate", "accepted", True, LANG, client="Cooperativa Agroindustrial Vale do Ivaí", project="Rastreabilidade de Grãos", project_code="PRJ-0583", milestone="E04 – Aplicativo de pesagem",
        signatory_name="Rosângela Batistella", signatory_title="Gerente de Operações", signature_date="2026-05-18", amount="68400.00 BRL"))  # fmt: skip

    data = rl(
        ("#c", "AUTO DE RECEÇÃO PROVISÓRIA"), 2, ("j", "Aos catorze dias do mês de abril de dois mil e vinte e seis, no local da obra «Requalificação do Mercado de Alvorninha», empreitada n.º 07/2024, compareceram os representantes do Município de Vale Formoso, dono da obra, e da Construções Teles &amp; Rato, Lda., adjudicatária."), ("j", "Procedeu-se à vistoria e, estando os trabalhos em condições de ser recebidos, lavra-se o presente auto de receção provisória, devendo a adjudicatária, até 15 de maio de 2026, executar o seguinte:"), "a) afinar as portas automáticas da entrada poente;<br/>b) entregar as telas finais da rede de esgotos.", ("j", "Valor da empreitada: 742.118,60 €."), 6, tab([["Pelo dono da obra", "Pela adjudicatária"], [Ink(75, 110, 28), Ink(76, 110, 28)], ["Eng.ª Graça Valadares<br/>Chefe da Divisão de Obras", "Nuno Rato"]], [80, 80], "plain", 10), font="Times-Roman", size=11.5, margin=25)  # fmt: skip
    yield scanned("lx-pt-auto", "a", data, truth(
        "acceptance_certificate", "accepted_with_conditions", True, LANG, client="Município de Vale Formoso", project="Requalificação do Mercado de Alvorninha", project_code="07/2024",
        signatory_name="Graça Valadares", signatory_title="Chefe da Divisão de Obras", signature_date="2026-04-14", amount="742118.60 EUR",
        conditions=("afinar as portas automáticas da entrada poente", "entregar as telas finais da rede de esgotos")), skew=-0.6, seed=61)  # fmt: skip

    data = rl(
        ("#c", "TERMO ADITIVO Nº 1"), ("c", "Contrato de Prestação de Serviços CPS-2025/117"), 2, "<b>CONTRATANTE:</b> Hospital Santa Edwiges de Ibirubá<br/><b>CONTRATADA:</b> Nexo Clima Engenharia EIRELI", ("j", "<b>Cláusula 1ª.</b> O objeto (projeto Climatização do Bloco Cirúrgico) passa a incluir a automação das salas 5 e 6."), ("j", "<b>Cláusula 2ª.</b> Em razão do acréscimo, o valor do contrato é aumentado em R$ 43.250,00 (quarenta e três mil, quinhentos e vinte reais)."), ("j", "<b>Cláusula 3ª.</b> O prazo é prorrogado por 20 dias. Ratificam-se as demais cláusulas."), "Ibirubá/RS, 9 de fevereiro de 2026.", 2, tab([[Ink(77), Ink(78)], ["Hospital Santa Edwiges de Ibirubá<br/>Clóvis Engelmann, Diretor Administrativo", "Nexo Clima Engenharia EIRELI<br/>Tainá Bortolini"]], [84, 76], "plain"), 3, ("s", "Testemunhas: 1. Ivone Kuhn, CPF ***.410.220-** 2. Davi Schwerz, CPF ***.733.910-**"), font="Times-Roman", size=11)  # fmt: skip
    yield Paper("lx-pt-aditivo", "a", "text", data, truth(
        "change_order", "accepted", True, LANG, client="Hospital Santa Edwiges de Ibirubá", project="Climatização do Bloco Cirúrgico", project_code="CPS-2025/117",
        signatory_name="Clóvis Engelmann", signatory_title="Diretor Administrativo", signature_date="2026-02-09", change_order_number="1", warnings=("amount_words_disagree",)))  # fmt: skip

    data = ty(r"""
#table(columns: (1fr, 1fr, 1fr), inset: 6pt, fill: (_, y) => if y == 0 { rgb("#f3e2d0") },
 table.cell(colspan: 2)[*Solicitação de Mudança*], [*SM-031*],
 [Cliente: Editora Caligrama S.A.], [Projeto: Loja de e-books], [OS: 2205-B],
 table.cell(colspan: 3)[Mudança pedida: incluir pagamento parcelado por boleto, com conciliação diária.],
 table.cell(colspan: 2)[Esforço: 96 horas], [Custo adicional: R\$ 17.280,00])
*Deliberação do comitê do cliente (19/06/2026)* \
#cb(false) Aprovada #h(8mm) #cb(false) Adiada #h(8mm) #cb(true) Reprovada

Justificativa: o meio de pagamento será descontinuado; não há retorno que cubra o custo.
#v(10pt)
#ink(79) \ Heloísa Trancoso, diretora de produto
""", font="Libertinus Serif", size="11pt")  # fmt: skip
    yield Paper("lx-pt-mudanca", "a", "text", data, truth(
        "change_order", "rejected", True, LANG, client="Editora Caligrama S.A.", project="Loja de e-books", project_code="2205-B",
        signatory_name="Heloísa Trancoso", signatory_title="diretora de produto", signature_date="2026-06-19", amount="17280.00 BRL", change_order_number="SM-031"))  # fmt: skip


def office() -> Iterator[Paper]:
    """Hours, registers, mails, an order."""
    data = rl(
        ("#", "Folha de registo de horas"), tab([["Cliente", Field("cl", "Águas do Zêzere Sul, E.M."), "Mês", Field("me", "outubro de 2026", 100)], ["Projeto", Field("pr", "Cadastro de ramais"), "Proc.", Field("pc", "AZS/C/58", 100)], ["Técnico", Field("te", "Duarte Serrão"), "Encomenda", Field("en", "NE 26/1093", 100)]], [20, 66, 24, 40], "plain"), tab([["Semana", "Horas", "Tarefa"], ["40", Field("s1", "38", 40), "Levantamento em Cernache"], ["41", Field("s2", "40", 40), "Levantamento em Cernache"], ["42", Field("s3", "40", 40), "Carregamento SIG"], ["43", Field("s4", "34", 40), "Validação"]], [24, 24, 90]), tab([["Total de horas", Field("th", "152", 50), "Valor", Field("va", "5.776,00 EUR", 90)]], [28, 26, 16, 40], "plain"), tab([[Check("ap", True, "circle"), "Aprovada", Check("dv", False, "circle"), "Devolvida"]], [8, 40, 8, 40], "plain"), tab([["Responsável do cliente", Field("rc", "Matilde Falcato")], ["Cargo", Field("ca", "Coordenadora de Cadastro")], ["Assinatura", Field("as", "/s/ Matilde Falcato")], ["Data", Field("dt", "02-11-2026")]], [40, 80], "plain"), color="#125c8f", size=9)  # fmt: skip
    yield Paper("lx-pt-horas-form", "a", "form", data, truth(
        "timesheet_approval", "accepted", True, LANG, client="Águas do Zêzere Sul, E.M.", project="Cadastro de ramais", project_code="AZS/C/58",
        signatory_name="Matilde Falcato", signatory_title="Coordenadora de Cadastro", signature_date="2026-11-02", amount="5776.00 EUR", po_number="NE 26/1093"))  # fmt: skip

    data = rl(
        ("#", "Quadro de marcos – liberação do marco 3"), "Cliente: Siderúrgica Rio Manso S.A. · Fornecedor: Automec Painéis · Projeto: Retrofit da ponte rolante 7 (CT 8812)", tab([["Marco", "Descrição", "Valor R$", "Situação"], ["1", "Projeto executivo", "41.000,00", "liberado em 12/01/2026"], ["2", "Painéis em fábrica", "97.500,00", "liberado em 30/03/2026"], ["3", "Comissionamento a frio", "62.300,00", "em aprovação"], ["4", "Operação assistida", "29.200,00", "futuro"]], [16, 70, 30, 48], tint="#d9ead3"), ("j", "Durante o comissionamento a frio foram energizados os painéis QP-1 a QP-4, testados os intertravamentos de fim de curso e ajustados os inversores de translação. O laudo de isolação foi emitido por empresa independente. A ponte permanece bloqueada com cadeado da manutenção."), "Solicitamos a liberação do marco 3, conforme relatório de comissionamento anexo.", 6, tab([["Aprovação do cliente", ""], ["Nome", "Edmilson Prates, engenheiro de manutenção"], ["Assinatura", ""], ["Data", "____/____/______"]], [40, 100], "cells", 10), size=10)  # fmt: skip
    yield Paper("lx-pt-marcos", "a", "text", data, truth(
        "acceptance_certificate", "undecided", False, LANG, client="Siderúrgica Rio Manso S.A.", project="Retrofit da ponte rolante 7", project_code="CT 8812", milestone="Comissionamento a frio",
        signatory_name="Edmilson Prates", signatory_title="engenheiro de manutenção", amount="62300.00 BRL"))  # fmt: skip

    data = rl(
        ("b", "Zimbra: fabiana@estudiolaranja.example"), tab([["De :", "Fabiana Couto &lt;fabiana@estudiolaranja.example&gt;"], ["Assunto :", "Fase de layout concluída"], ["Para :", "Marcelo Teixeira &lt;marcelo@padariaimperial.example&gt;"], ["Data :", "seg, 17 de ago de 2026 11:20"]], [24, 130], "plain", 9.5), 3, "Oi Marcelo, tudo bem?", "Terminamos a fase de layout das embalagens (job 3381) e subimos as dez artes na pasta. Quando der, dá uma olhada e me diz se podemos considerar a fase aceita.", "Obrigada!", "Fabiana<br/>Estúdio Laranja", font="Courier", size=9)  # fmt: skip
    yield Paper("lx-pt-mail-pede", "a", "text", data, truth("email", None, None, LANG, project="embalagens", project_code="3381", milestone="layout"))  # fmt: skip

    data = rl(
        tab([["Pedido de compra", "2026-PC-00871"], ["Emissão", "08/07/2026"], ["Comprador", "Rede de Ensino Guarani Ltda."], ["Fornecedor", "Consultoria Pauta Nova"]], [44, 100], "box", 10), tab([["Item", "Descrição", "Qtde", "Unitário", "Total"], ["1", "Diagnóstico de matrículas, 12 unidades", "12", "R$ 1.850,00", "R$ 22.200,00"], ["2", "Seminário com diretores", "1", "R$ 4.600,00", "R$ 4.600,00"], ["", "Total do pedido", "", "", "R$ 26.800,00"]], [14, 78, 16, 30, 32]), "Condição de pagamento: 28 dias após o aceite. Frete não se aplica.", size=10)  # fmt: skip
    yield Paper("lx-pt-pedido", "a", "text", data, truth("purchase_order", None, None, LANG, client="Rede de Ensino Guarani Ltda.", amount="26800.00 BRL", po_number="2026-PC-00871"))  # fmt: skip

    data = rl(
        tab([["De:", "Leonor Quintanilha"], ["Enviada:", "25 de setembro de 2026 15:48"], ["Para:", "Rui Bandarra"], ["Cc:", "contabilidade@casadoalgarve.example"], ["Assunto:", "RE: Relatório final do estudo acústico"]], [24, 130], "under", 9.5), 3, "Caro Rui,", "Recebemos o relatório final do estudo acústico do auditório (proposta 26-P-140). Está conforme o combinado, pelo que o aprovamos. Agradeço o envio da fatura de 4.350,00 € + IVA.", "Com os melhores cumprimentos,", "Leonor Quintanilha<br/>Administradora<br/>Fundação Casa do Algarve", size=10.5, font="Times-Roman")  # fmt: skip
    yield Paper("lx-pt-mail-acust", "a", "text", data, truth(
        "email", "accepted", None, LANG, client="Fundação Casa do Algarve", project="estudo acústico do auditório", project_code="26-P-140", milestone="relatório final",
        signatory_name="Leonor Quintanilha", signatory_title="Administradora", signature_date="2026-09-25", amount="4350.00 EUR"))  # fmt: skip

    data = rl(
        ("#", "BOLETIM DE MEDIÇÃO Nº 8"), "Contratante: Concessionária Rota do Cerrado S.A.<br/>Contratada: Terraplenagem Buritis<br/>Contrato: RC-OBR-2025-19, duplicação do km 210 ao km 224<br/>Período: 1 a 31 de julho de 2026", tab([["Etapa", "Medido no período (R$)", "Acumulado"], ["Corte e aterro", "512.300,00", "88 %"], ["Drenagem", "147.820,00", "61 %"], ["Total desta medição", "660.120,00", ""]], [80, 50, 30], tint="#fce5cd"), tab([[Tick(False), "Medição aprovada"], [Tick(False), "Medição glosada"]], [8, 80], "plain", 9.5), 3, tab([["Medido por (contratada)", "Aprovado por (contratante)"], [Ink(83), Ink(84)], ["Wesley Camargo<br/>03/08/2026", "Jaqueline Dourado, fiscal do contrato<br/>05/08/2026"]], [80, 80], "cells"), ("s", "Assinale uma das opções. Boletim assinado sem opção assinalada será devolvido."), size=9.5)  # fmt: skip
    yield Paper("lx-pt-medicao", "a", "text", data, truth(
        "acceptance_certificate", "undecided", True, LANG, client="Concessionária Rota do Cerrado S.A.", project="duplicação do km 210 ao km 224", project_code="RC-OBR-2025-19",
        signatory_name="Jaqueline Dourado", signatory_title="fiscal do contrato", signature_date="2026-08-05", amount="660120.00 BRL"))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this module."""
    yield from works()
    yield from office()
