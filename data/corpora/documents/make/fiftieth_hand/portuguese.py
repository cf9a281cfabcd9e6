"""Portuguese: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import A4
from scan import Scanner

from .board import paper, rl, ty


def papers() -> Iterator[Paper]:
    yield paper(
        "lm-recebimento-provisorio",
        ty(r"""#set page(paper: "a4", margin: 2.4cm)
#set text(font: "Liberation Serif", 11pt, lang: "pt")
#align(center)[*TERMO DE RECEBIMENTO PROVISÓRIO*]
#v(6pt)
Contratante: Serviço Autônomo de Águas de Itaporã\
Contratada: Hidromec Montagens Industriais Ltda.\
Projeto: Elevatória do Jardim das Acácias\
Ordem de serviço: OS 2026/057

Aos 14 dias do mês de agosto de 2026, a fiscalização vistoriou a elevatória e recebe provisoriamente os serviços, *com as seguintes pendências*, a serem sanadas em 20 dias:

#enum(numbering: "a)", [pintura do portão de acesso;], [identificação dos cabos do painel de comando.])

Fica liberada a medição final de R\$ 147.820,55.

Constam do processo o diário de obra, os ensaios de estanqueidade das adutoras e a anotação de responsabilidade técnica. O recebimento provisório não exclui a responsabilidade civil da contratada pela solidez e segurança da obra. O recebimento definitivo ocorrerá após noventa dias de operação assistida.
#v(16pt)
@S601\
Eng. Cláudia Resende Prado\
Fiscal do contrato\
Itaporã, 14 de agosto de 2026
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Serviço Autônomo de Águas de Itaporã",
            project="Elevatória do Jardim das Acácias",
            project_code="OS 2026/057",
            signatory_name="Cláudia Resende Prado",
            signatory_title="Fiscal do contrato",
            signature_date="2026-08-14",
            amount="147820.55 BRL",
            conditions=[
                "pintura do portão de acesso",
                "identificação dos cabos do painel de comando",
            ],
        ),
    )

    resumo = rl(
        """
# Auto de receção – folha de rosto
Dono da obra :: Santa Casa da Misericórdia de Vale Covo
Empreiteiro :: Construções Irmãos Falcato, Lda.
Empreitada :: Reabilitação da creche
Processo n.º :: CIF-2025/88
Valor a libertar com a receção :: 52.310,00 €
## Documentos do processo
|Peça|Data|Folhas
|Contrato de empreitada|12/05/2025|18
|Plano de segurança e saúde|02/06/2025|31
|Telas finais|20/03/2026|9
|Auto de receção provisória|27/03/2026|1
O prazo de garantia é de cinco anos para elementos construtivos não estruturais. A caução é reduzida por quintos anuais.
O auto assinado segue em anexo, digitalizado.
""",
        accent="#5d4037",
        size=11,
    )
    auto = rl(
        """
^ <b>AUTO DE RECEÇÃO PROVISÓRIA</b>
No dia 27 de março de 2026, compareceram no local da obra a representante do dono da obra e o empreiteiro. Examinados todos os trabalhos, verificou-se que estão em condições de ser recebidos, não tendo sido anotada qualquer deficiência. Pela representante do dono da obra foi declarado que recebe provisoriamente a obra na sua totalidade.
%14
|Pelo dono da obra|O empreiteiro
|@S611|@S612
|Filomena Gouveia, provedora|Abel Falcato
""",
        font="Times-Roman",
        size=13,
    )
    yield paper(
        "lm-auto-rececao-anexo",
        resumo,
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Santa Casa da Misericórdia de Vale Covo",
            project="Reabilitação da creche",
            project_code="CIF-2025/88",
            signatory_name="Filomena Gouveia",
            signatory_title="provedora",
            signature_date="2026-03-27",
            amount="52310.00 EUR",
        ),
        how=Scanner(dpi=105, skew=-0.7, noise=4, jpeg=38, seed=61),
        behind=auto,
    )

    yield paper(
        "lm-termo-aceite-scan",
        rl(
            """
# TERMO DE ACEITE
CLIENTE: Cooperativa de Cafeicultores do Alto Muriaé
FORNECEDOR: Terrabyte Automação Ltda.
PROJETO: Rastreabilidade de lotes
CÓDIGO: TB-0318
ETAPA: Etapa 4 – Integração com a balança
Declaramos que a etapa acima foi entregue e homologada pelos usuários em 10/06/2026. Damos o aceite sem ressalvas.
Valor da etapa: R$ 23.900,00
%10
@S622
Wagner Tostes
Gerente de Qualidade
Data: 15/06/2026
@T:COOPERATIVA DE CAFEICULTORES/DO ALTO MURIAÉ;
""",
            font="Courier",
            size=11,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Cooperativa de Cafeicultores do Alto Muriaé",
            project="Rastreabilidade de lotes",
            project_code="TB-0318",
            milestone="Etapa 4 – Integração com a balança",
            signatory_name="Wagner Tostes",
            signatory_title="Gerente de Qualidade",
            signature_date="2026-06-15",
            amount="23900.00 BRL",
        ),
        how=Scanner(dpi=105, skew=0.7, noise=4, jpeg=36, turn=180, seed=62),
    )

    yield paper(
        "lm-folha-horas-consultor",
        ty(r"""#set page(paper: "a4", margin: 2cm)
#set text(font: "Liberation Sans", 9.5pt, lang: "pt")
#text(14pt, fill: rgb("#00695c"))[*Folha de horas*] #h(1fr) setembro de 2026
#kv([Cliente], [Seguradora Atlântica do Norte, S.A.], [Projeto], [Arquivo de sinistros], [Ref.ª], [LV-203], [Consultor], [Duarte Vilhena (Linha Verde Consultores)])
#table(columns: (auto, 1fr, auto), [Semana], [Trabalho], [Horas], [1–4], [Inventário de processos], [28], [7–11], [Digitalização piloto], [35], [14–18], [Digitalização piloto], [35], [21–25], [Relatório], [30], [], [Total], [128])
#v(10pt)
#table(columns: (1fr, 1fr), inset: 7pt, [*O consultor*], [*Aprovação do cliente*], [@S631], [#v(24pt)], [Duarte Vilhena], [Nome: Teresa Quintanilha, diretora de sinistros], [30/09/2026], [Data: \_\_\_ / \_\_\_ / \_\_\_\_\_\_])
"""),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "pt",
            client="Seguradora Atlântica do Norte, S.A.",
            project="Arquivo de sinistros",
            project_code="LV-203",
            signatory_name="Teresa Quintanilha",
            signatory_title="diretora de sinistros",
            warnings=["partly_signed"],
        ),
    )

    yield paper(
        "lm-email-aceite",
        rl(
            """
De: Luana Castilho
Enviada em: quarta-feira, 18 de março de 2026 09:47
Para: Caio Brandt
Cc: Contas a Pagar
Assunto: RES: Projeto Totem Bem-Estar (AM-77) – entrega do protótipo
---
Bom dia, Caio!
Testamos o protótipo nas duas lojas e deu tudo certo, inclusive com a luz apagada. Pode considerar o protótipo aprovado e aceito da nossa parte. Favor faturar os R$ 15.600,00 até sexta para entrar no fechamento.
Obrigada!
Luana Castilho
Coordenadora de Marketing
Drogarias Vida Plena S.A.
""",
            size=10,
        ),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Drogarias Vida Plena S.A.",
            project="Totem Bem-Estar",
            project_code="AM-77",
            milestone="protótipo",
            signatory_name="Luana Castilho",
            signatory_title="Coordenadora de Marketing",
            signature_date="2026-03-18",
            amount="15600.00 BRL",
        ),
    )

    yield paper(
        "lm-aditivo-condicao",
        rl(
            """
# Pedido de alteração n.º PA-09
Cliente :: Clube Naval de Lagoaça
Prestador :: Estaleiro Digital, Unipessoal Lda.
Projeto :: Reservas de amarração
Projeto n.º :: ED-141
Alteração pedida :: Módulo de listas de espera
Custo adicional :: 3.450,00 €
Prazo adicional :: duas semanas
---
<b>Decisão do cliente</b>
|☐ Aprovado|☒ Aprovado com condições|☐ Recusado
Condições: o módulo fica disponível antes da abertura da época, em 1 de maio de 2026.
%10
@K1:Henrique Sottomayor;
Henrique Sottomayor, comodoro
6 de fevereiro de 2026
""",
            accent="#01579b",
        ),
        truth(
            "change_order",
            "accepted_with_conditions",
            True,
            "pt",
            client="Clube Naval de Lagoaça",
            project="Reservas de amarração",
            project_code="ED-141",
            signatory_name="Henrique Sottomayor",
            signatory_title="comodoro",
            signature_date="2026-02-06",
            amount="3450.00 EUR",
            change_order_number="PA-09",
            conditions=[
                "o módulo fica disponível antes da abertura da época, em 1 de maio de 2026"
            ],
        ),
    )

    yield paper(
        "lm-recusa-fornecimento",
        ty(r"""#set page(paper: "a4", margin: 2.2cm)
#set text(font: "DejaVu Sans", 9pt, lang: "pt")
#rect(stroke: 2pt + red, inset: 8pt, width: 100%)[*BOLETIM DE INSPEÇÃO E RECEÇÃO* #h(1fr) n.º 2026/313]
#kv([Cliente], [Cerâmica da Ria Velha, S.A.], [Fornecedor], [Fornos Técnicos Aveirense, Lda.], [Projeto], [Forno de rolos n.º 3], [Obra n.º], [FTA-519], [Data da inspeção], [11 de maio de 2026])
#v(5pt)
#table(columns: (1fr, auto, auto, auto), [Ensaio], [Exigido], [Medido], [Resultado], [Uniformidade a 1180 °C], [± 4 °C], [± 11 °C], [não conforme], [Consumo específico], [≤ 2,1 MJ/kg], [2,9 MJ/kg], [não conforme], [Estanquidade], [sem fugas], [sem fugas], [conforme])
Condições do ensaio: forno em regime há 36 horas, carga nominal de azulejo 30 × 60, ar ambiente a 19 °C. Instrumentos: 12 termopares tipo S, contador de gás selado. Assistiram ao ensaio dois técnicos do fornecedor, que rubricaram as leituras.

Parecer: o equipamento *não é aceite*. O fornecedor retira os queimadores do lado B no prazo de dez dias.
#v(10pt)
@S661\
Graça Portela, responsável da produção\
13 de maio de 2026
"""),
        truth(
            "acceptance_certificate",
            "rejected",
            True,
            "pt",
            client="Cerâmica da Ria Velha, S.A.",
            project="Forno de rolos n.º 3",
            project_code="FTA-519",
            signatory_name="Graça Portela",
            signatory_title="responsável da produção",
            signature_date="2026-05-13",
        ),
    )

    yield paper(
        "lm-laudo-deitado",
        rl(
            """
# Laudo de vistoria e aceitação
|Cliente: Condomínio Edifício Aroeira|Executora: Fachadas Piratininga Ltda.|Obra: Restauro da fachada oeste|Obra n.º: FP-284
|Item vistoriado|Critério|Situação|Observação
|Pastilhas|aderência ≥ 0,3 MPa|atende|12 ensaios
|Juntas|preenchimento contínuo|atende|
|Rufos|teste com água|atende|
|Limpeza final|sem resíduos|atende|
Conclusão: obra vistoriada e aceita. Autorizo a liberação da última parcela, R$ 38.450,00.
Síndica: Vera Lúcia Andreotti @S671 Santos, 20 de outubro de 2026
""",
            page=(A4[1], A4[0]),
            size=10,
            turn=90,
        ),
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Condomínio Edifício Aroeira",
            project="Restauro da fachada oeste",
            project_code="FP-284",
            signatory_name="Vera Lúcia Andreotti",
            signatory_title="Síndica",
            signature_date="2026-10-20",
            amount="38450.00 BRL",
        ),
    )

    yield paper(
        "lm-ordem-compra",
        rl(
            """
<b>ORDEM DE COMPRA 88-20417</b>
Emitida em 3 de julho de 2026
Comprador :: Hospital Regional do Baixo Sapucaí
CNPJ :: 00.123.456/0001-00
Fornecedor :: Vetor Metrologia Ltda.
Projeto :: Calibração anual do parque de bombas
|Item|Descrição|Qtde.|Valor unit.|Valor total
|1|Calibração de bomba de infusão|180|R$ 95,00|R$ 17.100,00
|2|Deslocamento|2|R$ 650,00|R$ 1.300,00
||||<b>Total: R$ 18.400,00</b>
Condição de pagamento: 28 dias após o aceite dos certificados.
Favor mencionar o número desta ordem na nota fiscal.
""",
            font="Courier",
            size=9,
            margin=44,
        ),
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Hospital Regional do Baixo Sapucaí",
            project="Calibração anual do parque de bombas",
            amount="18400.00 BRL",
            po_number="88-20417",
        ),
    )

    yield paper(
        "lm-encerramento-falta-um",
        ty(r"""#set page(paper: "a4", margin: 2.3cm)
#set text(font: "Libertinus Serif", 11pt, lang: "pt")
#text(16pt)[Termo de encerramento do projeto]
#line(length: 100%, stroke: 0.5pt)
Cliente: Fundação Museu do Sal · Projeto: Audioguias acessíveis · Código: OV-660\
Prestador: Ouvido Vivo Produções Culturais

O Museu declara recebidos os vinte e dois percursos sonoros e a documentação, aceitando o projeto como concluído.

Resumo da execução: início em 12 de janeiro de 2026; gravações em língua portuguesa, inglesa e língua gestual; formação de nove assistentes de sala; entrega dos ficheiros originais em duas cópias. O orçamento foi cumprido.

*Estado das assinaturas (circuito eletrónico)*
#table(columns: (1fr, 1fr, auto), [Signatário], [Função], [Estado], [Bruno Teles], [Prestador, produtor], [Assinado em 05/10/2026 10:12], [Amélia Rosado], [Museu, curadora], [Assinado em 06/10/2026 17:40], [Jorge Pimentel], [Museu, administrador], [A aguardar assinatura])
#text(8.5pt)[O termo só produz efeitos quando todos os signatários tiverem assinado.]
"""),
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Fundação Museu do Sal",
            project="Audioguias acessíveis",
            project_code="OV-660",
            signatory_name="Jorge Pimentel",
            signatory_title="administrador",
            warnings=["partly_signed"],
        ),
    )
