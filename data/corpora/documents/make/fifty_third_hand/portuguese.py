"""Portuguese and Brazilian papers."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import CK, UN, Ink, Look, Stamp, hand, paper, sheet, tab
from .press import scanned, typ

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield from certificates()
    yield from around()


def certificates() -> Iterator[Paper]:
    yield paper(
        "pt-auto-aceitacao",
        typ("""#set page(margin: 2.4cm)
#set text(font: "Liberation Serif", size: 11pt, lang: "pt")
#align(center)[*MUNICÍPIO DE VILA CHÃ DO VOUGA* \\ Divisão de Modernização Administrativa \\ #v(2mm) #text(13pt)[*Auto de aceitação definitiva*]]
Projeto n.º: CP-041/2025 \\ Objeto: Portal do Munícipe \\ Cocontratante: Maré Digital, Lda. \\ Fase: 4.ª fase, entrada em produção

As fases anteriores foram objeto de autos próprios. Esteve presente, em representação da cocontratante, o senhor engenheiro Tiago Lobato.

Aos vinte e seis dias do mês de março de dois mil e vinte e seis, verificou-se que os trabalhos da fase acima referida foram executados nos termos do caderno de encargos, pelo que se procede à sua aceitação definitiva e se autoriza o pagamento de 33 450,00 € (trinta e três mil quinhentos e quarenta euros), acrescido de IVA.

Pelo contraente público, a gestora do contrato,

§801

Filomena Abrantes
"""),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="MUNICÍPIO DE VILA CHÃ DO VOUGA",
            project="Portal do Munícipe",
            project_code="CP-041/2025",
            milestone="4.ª fase, entrada em produção",
            signatory_name="Filomena Abrantes",
            signatory_title="gestora do contrato",
            signature_date="2026-03-26",
            warnings=["amount_words_disagree"],
        ),
    )

    yield paper(
        "pt-br-termo-aceite",
        sheet(
            "# TERMO DE ACEITE DE ENTREGA",
            "Sabiá Tecnologia da Informação Ltda. – CNPJ 00.000.000/0001-00",
            tab(
                [
                    ["Cliente", "Cooperativa Agrícola Vale do Ivaí"],
                    ["Projeto", "Balança Inteligente"],
                    ["Ordem de serviço", "OS 1093/26"],
                    ["Entrega", "Sprint 7 – Emissão de romaneio"],
                    ["Valor", "R$ 48.600,00"],
                ],
                (110, 300),
                "label",
            ),
            f"{CK} Aceito integralmente\n{UN} Aceito com ressalvas\n{UN} Recusado",
            "Itens verificados: cadastro de motoristas, leitura da placa, emissão e reimpressão do romaneio, integração com o faturamento. Valor total do projeto: R$ 412.000,00; entregas anteriores já pagas: R$ 291.600,00. Garantia de noventa dias.",
            "O aceite desta entrega autoriza a emissão da nota fiscal correspondente.",
            "<b>Assinatura eletrônica</b>\nAssinado por: Jurema Tavares Pontes\nCargo: Gerente de Operações\nData e hora: 14/08/2026 15:27:40 (GMT-03:00)\nCódigo de verificação: 7QX2-99LM-0B",
            look=Look(hue="#1b5e20", size=10.5),
        ),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Cooperativa Agrícola Vale do Ivaí",
            project="Balança Inteligente",
            project_code="OS 1093/26",
            milestone="Sprint 7 – Emissão de romaneio",
            signatory_name="Jurema Tavares Pontes",
            signatory_title="Gerente de Operações",
            signature_date="2026-08-14",
            amount="48600.00 BRL",
        ),
    )

    page = sheet(
        "# Guia de prestação de serviços",
        "Som do Cais, Produção de Eventos, Lda. – Matosinhos",
        tab(
            [
                ["Cliente", "Casa do Vinho de Lamaçais"],
                ["Evento", "Festa das Vindimas 2026"],
                ["Serviço n.º", "SC 0412"],
                ["Total", "6.780,00 €"],
            ],
            (90, 290),
            "label",
        ),
        "Serviços prestados: palco coberto, som, luz e gerador, dias 18 a 20 de setembro.",
        "Declaramos que os serviços foram prestados na íntegra e a contento.",
        tab(
            [
                ["Nome", hand("Adérito Lameiras", 28)],
                ["Cargo", hand("Gerente", 28)],
                ["Assinatura", Ink(807, 130, 36)],
                ["Data", hand("21 de setembro de 2026", 28)],
            ],
            (90, 290),
            "label",
        ),
        16,
        Stamp("CASA DO VINHO", "LAMAÇAIS", hue="#5a1a4a"),
        look=Look(font="Courier", size=10.5, hue="#000000"),
    )
    yield scanned(
        "pt-guia-evento",
        page,
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Casa do Vinho de Lamaçais",
            project="Festa das Vindimas 2026",
            project_code="SC 0412",
            signatory_name="Adérito Lameiras",
            signatory_title="Gerente",
            signature_date="2026-09-21",
            amount="6780.00 EUR",
        ),
        Scanner(dpi=106, skew=-1.0, noise=3, jpeg=31, seed=81),
    )

    yield paper(
        "pt-parecer",
        sheet(
            "Lisboa, 9 de dezembro de 2026",
            6,
            "À Atlântida Estudos de Mercado\nA/c Dr.ª Constança Vilar",
            8,
            "<b>Estudo “Hábitos de Leitura” (projeto n.º ALM-77) – segundo relatório</b>",
            "Exma. Senhora,",
            "Apreciámos o segundo relatório e damo-lo por aceite, com a ressalva de que os quadros 12 a 15 sejam refeitos com a ponderação por região.",
            "O pagamento de 10 900 € segue no final do mês.",
            "Com os melhores cumprimentos,",
            Ink(811, 120, 32),
            "Baltazar Noronha\nCoordenador Editorial\nAliança Livreira de Miragaia",
            look=Look(font="Times-Roman", size=11.5, margin=76, gap=8),
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Aliança Livreira de Miragaia",
            project="Hábitos de Leitura",
            project_code="ALM-77",
            milestone="segundo relatório",
            signatory_name="Baltazar Noronha",
            signatory_title="Coordenador Editorial",
            signature_date="2026-12-09",
            amount="10900.00 EUR",
            conditions=["os quadros 12 a 15 sejam refeitos com a ponderação por região"],
        ),
    )

    yield paper(
        "pt-br-so-fornecedor",
        typ("""#set page(margin: 2cm)
#set text(font: "Liberation Sans", size: 10pt, lang: "pt")
#rect(width: 100%, inset: 8pt, fill: rgb("#fff3e0"))[*Protocolo de homologação* #h(1fr) Nº PH-62]
*Contratante:* Rede Farmácias Boa Serra S.A. \\ *Contratada:* Jacarandá Sistemas \\ *Projeto:* Estoque Integrado \\ *Projeto nº:* 2026/311 \\ *Etapa:* Homologação das filiais \\ *Parcela:* R\\$ 72.150,00

Filiais homologadas na planilha anexa: 46 de 46. O valor global do contrato é de R\\$ 310.000,00. Eventuais chamados são tratados conforme o acordo de nível de serviço.

A contratada declara concluída a etapa. A contratante, ao assinar no campo próprio, homologa a etapa e libera a parcela.

#grid(columns: (1fr, 1fr), gutter: 1cm, [§821 \\ #rule Contratada: Otávio Bragança, diretor \\ Data: 05/11/2026 ], [#v(26pt) #rule Contratante: Lucélia Fontoura, superintendente de TI \\ Data: \\_\\_\\_/\\_\\_\\_/\\_\\_\\_\\_\\_])
"""),
        truth(
            AC,
            "undecided",
            False,
            "pt",
            client="Rede Farmácias Boa Serra S.A.",
            project="Estoque Integrado",
            project_code="2026/311",
            milestone="Homologação das filiais",
            signatory_name="Lucélia Fontoura",
            signatory_title="superintendente de TI",
            amount="72150.00 BRL",
            warnings=["partly_signed"],
        ),
    )

    yield paper(
        "pt-minuta",
        sheet(
            "# Declaração de conformidade (MINUTA – não assinar)",
            "Formação: Atendimento ao público, 3.ª edição\nEntidade cliente: Termas de Bicanhos, S.A.\nNota de encomenda: 2200-519\nPreço: 2 640,00 €",
            "A entidade cliente declara que a 3.ª edição decorreu conforme o programa e aceita a respetiva faturação.",
            f"{UN} sim    {UN} não",
            10,
            "Assinatura: ..................................................\nDiretor-geral: Gaspar Quintela\nData: ..........................",
            look=Look(font="Courier", size=10, mark="MINUTA", hue="#455a64"),
        ),
        truth(
            AC,
            "undecided",
            False,
            "pt",
            client="Termas de Bicanhos, S.A.",
            project="Atendimento ao público",
            milestone="3.ª edição",
            po_number="2200-519",
            signatory_name="Gaspar Quintela",
            signatory_title="Diretor-geral",
            amount="2640.00 EUR",
            warnings=["draft_or_void"],
        ),
    )


def around() -> Iterator[Paper]:
    yield paper(
        "pt-br-aditivo",
        typ("""#set page(margin: 2.3cm)
#set text(font: "Libertinus Serif", size: 11pt, lang: "pt")
#align(center)[*PRIMEIRO TERMO ADITIVO* \\ nº TA-01 ao contrato de prestação de serviços]
*CONTRATANTE:* Instituto Manguezal de Pesquisa. *CONTRATADA:* Legenda Livre Traduções ME. *Projeto:* Acervo Oral do Recôncavo (projeto nº 88/2025).

*Cláusula 1ª.* Fica acrescida a legendagem em Libras de 18 entrevistas.

*Cláusula 2ª.* O valor do contrato é acrescido de R\\$ 15.930,00.

*Cláusula 3ª.* Permanecem inalteradas as demais cláusulas.

Salvador, 28 de maio de 2026.
#v(4mm)
#table(columns: (1fr, 1fr), stroke: none, [§831 \\ Iracema Dantas \\ Diretora-presidente \\ CONTRATANTE], [§832 \\ Cauã Prado \\ Sócio \\ CONTRATADA])
"""),
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Instituto Manguezal de Pesquisa",
            project="Acervo Oral do Recôncavo",
            project_code="88/2025",
            change_order_number="TA-01",
            signatory_name="Iracema Dantas",
            signatory_title="Diretora-presidente",
            signature_date="2026-05-28",
            amount="15930.00 BRL",
        ),
    )

    yield paper(
        "pt-mail-aprovado",
        sheet(
            tab(
                [
                    ["De", "Teresa Malheiro"],
                    ["Para", "Ricardo (Oficina de Marca)"],
                    ["Data", "sexta-feira, 17 de julho de 2026 17:55"],
                    ["Assunto", "Re: Rótulos – proposta final, trabalho n.º OM-29"],
                ],
                (60, 380),
                "lines",
                bold=False,
            ),
            "Ricardo, boa tarde.",
            "O meu pai e os sócios já viram e está tudo aprovado: a proposta final dos rótulos fica como a enviou ontem. Pode faturar os 4.120,00 € combinados.",
            "Bom fim de semana!",
            "Teresa Malheiro\nDiretora comercial, Queijaria Malheiro &amp; Filhos",
            look=Look(size=10.5, hue="#000000"),
        ),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Queijaria Malheiro & Filhos",
            project="Rótulos",
            project_code="OM-29",
            milestone="proposta final",
            signatory_name="Teresa Malheiro",
            signatory_title="Diretora comercial",
            signature_date="2026-07-17",
            amount="4120.00 EUR",
        ),
    )

    yield paper(
        "pt-br-pedido",
        sheet(
            "# Pedido de compra 450-7718",
            "Comprador: Editora Beira-Rio S.A.\nFornecedor: Estúdio Vaga-lume\nProjeto: Audiolivros Infantis",
            tab(
                [
                    ["Item", "Descrição", "Qtde", "Unitário", "Total"],
                    ["1", "Narração (hora finalizada)", "24", "R$ 690,00", "R$ 16.560,00"],
                    ["2", "Trilha original", "6", "R$ 1.250,00", "R$ 7.500,00"],
                    ["", "TOTAL GERAL", "", "", "R$ 24.060,00"],
                ],
                (40, 190, 45, 80, 95),
            ),
            "Condições: 28 dias após o recebimento. Material sujeito a aceite da editora. Mencionar o número do pedido na nota fiscal.",
            look=Look(font="Times-Roman", size=11, hue="#7f0000", page="letter"),
        ),
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Editora Beira-Rio S.A.",
            project="Audiolivros Infantis",
            amount="24060.00 BRL",
            po_number="450-7718",
        ),
    )

    yield paper(
        "pt-caderno-trabalho",
        typ("""#set page(margin: 2.1cm, columns: 2, flipped: true)
#set text(font: "Liberation Sans", size: 9.5pt, lang: "pt")
= Descrição de trabalhos DT-2026-15
Cliente: Seguradora Rosa dos Ventos, S.A.\\
Prestador: Faróis & Associados, SROC\\
Projeto: Revisão do sistema de governação\\
Preço global: 62 500,00 €

*1. Âmbito.* Funções-chave, política de subcontratação, plano de continuidade.

*2. Calendário.* Abril a outubro de 2026.

*3. Entregáveis.* Diagnóstico (20 000,00 €), recomendações (27 500,00 €), relatório ao órgão de administração (15 000,00 €).
#colbreak()
*4. Aceitação.* O cliente dispõe de quinze dias para aceitar ou recusar por escrito cada entregável.

*5. Equipa.* Um sócio, um gerente, dois seniores.

*6. Foro.* Comarca de Lisboa.

#v(8mm)
Pelo cliente: §841\\ Leonor Sottomayor, administradora, 23 de março de 2026

Pelo prestador: §842\\ Amadeu Faróis, sócio, 20 de março de 2026
"""),
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Seguradora Rosa dos Ventos, S.A.",
            project="Revisão do sistema de governação",
            project_code="DT-2026-15",
            signatory_name="Leonor Sottomayor",
            signatory_title="administradora",
            signature_date="2026-03-23",
            amount="62500.00 EUR",
        ),
    )
