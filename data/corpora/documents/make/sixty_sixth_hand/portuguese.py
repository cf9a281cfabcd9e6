"""Papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper

from sixty_sixth_hand.board import page, scanned, sent, sheet, truth

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield sent(
        "oficio-aceitacao",
        page(
            """
^ <b>SANTA CASA DE VILAR DE MOUROS-O-VELHO</b>
^ Mesa Administrativa
@gap 8
| Ofício n.º 112/2026 | Vilar, 27 de fevereiro de 2026 |
À firma Pedra &amp; Cal - Conservação e Restauro, Lda.

Assunto: Restauro do retábulo-mor (projeto SC-R/19), terceira fase

Exmos. Senhores,

Cumpre-nos informar que a terceira fase, douramento e policromia, foi vistoriada pela nossa comissão de arte no passado dia vinte e cinco e mereceu parecer favorável. Damos, pois, a fase por aceite e autorizamos o pagamento de 22.350,00 €.

Com os melhores cumprimentos,
@ink 501 120
Dr. Sebastião Noronha Faria
Provedor
""",
            font="Times",
            size=11.5,
            grid="none",
            margin=75,
        ),
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="SANTA CASA DE VILAR DE MOUROS-O-VELHO",
            project="Restauro do retábulo-mor",
            project_code="SC-R/19",
            milestone="terceira fase",
            signatory_name="Dr. Sebastião Noronha Faria",
            signatory_title="Provedor",
            signature_date="2026-02-27",
            amount="22350.00 EUR",
        ),
    )

    yield sent(
        "email-gmail-br",
        page(
            """
<b>Correio Fácil</b>
---
<b>Homologação do app Feira Livre - sprint 9</b>
2 mensagens
---
<b>Jussara Tibiriçá</b> &lt;jussara@caquicode.example&gt; <br/>Para: Edivaldo Maranhense
> 14 de abril de 2026 às 18:20
Edivaldo, boa tarde! Subimos a sprint 9 no ambiente de homologação. Consegue nos dar o aceite até sexta?
---
<b>Edivaldo Maranhense</b> &lt;edivaldo@ceasaburiti.example&gt; <br/>Para: Jussara Tibiriçá
> 16 de abril de 2026 às 11:02
Oi Jussara, testamos com os permissionários e funcionou direitinho. Sprint 9 homologada, podem faturar os R$ 28.700,00 no pedido 7781.
Abraço,
Edivaldo Maranhense
Coordenador de TI - Ceasa do Buriti
""",
            size=9.5,
            tint="#b71c1c",
            margin=50,
        ),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Ceasa do Buriti",
            project="app Feira Livre",
            milestone="sprint 9",
            signatory_name="Edivaldo Maranhense",
            signatory_title="Coordenador de TI",
            signature_date="2026-04-16",
            amount="28700.00 BRL",
            po_number="7781",
        ),
    )

    yield sent(
        "auto-rececao",
        sheet(r"""
#align(center)[*AUTO DE RECEÇÃO PROVISÓRIA*]
Aos dezoito dias do mês de maio de dois mil e vinte e seis, no local da obra "Requalificação do Mercado da Ribeira Seca" (obra n.º E-44/2024), compareceram o dono da obra, Município de Ourém-a-Nova, representado pelo vereador Eng.º Telmo Vasconcelos, e o empreiteiro, Construções Bragado, S.A., representado por Lídia Bragado.

Vistoriados todos os trabalhos, verificou-se que a obra se encontra em condições de ser recebida, pelo que se procede à sua receção provisória. O valor do auto final é de 301.775,18 €.

O prazo de garantia é de cinco anos para os elementos construtivos não estruturais e conta-se da presente data. A caução será liberada nos termos do caderno de encargos. O empreiteiro entregou as telas finais, os manuais dos equipamentos e as fichas de segurança.

Nada mais havendo a tratar, lavra-se o presente auto, que vai ser assinado.

#v(4mm)
O dono da obra: INK(503,110) #h(1cm) O empreiteiro: INK(504)
"""),
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="Município de Ourém-a-Nova",
            project="Requalificação do Mercado da Ribeira Seca",
            project_code="E-44/2024",
            signatory_name="Telmo Vasconcelos",
            signatory_title="vereador",
            signature_date="2026-05-18",
            amount="301775.18 EUR",
        ),
    )

    yield sent(
        "termo-aditivo",
        page(
            """
# 1º TERMO ADITIVO
ao Contrato de Prestação de Serviços, Projeto Safra Digital (PRJ-2025-08)
---
CONTRATANTE: Agropecuária Três Veredas Ltda.
CONTRATADA: Ipê-Roxo Tecnologia Ltda.

<b>Cláusula primeira.</b> Fica incluído o módulo de pesagem rodoviária.

<b>Cláusula segunda.</b> O valor do contrato é acrescido de R$ 64.900,00, passando a R$ 389.400,00.

<b>Cláusula terceira.</b> Ratificam-se as demais cláusulas.

Rondonópolis, 3 de outubro de 2025.
| @ink 505 | @ink 506 |
| Contratada: Guaraci Fontenele, sócio | Contratante: Zuleica Dourado, diretora administrativa |
~ Testemunhas: 1. Ademir Passos 2. Neide Lacerda
""",
            grid="none",
            font="Times",
            size=11,
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Agropecuária Três Veredas Ltda.",
            project="Safra Digital",
            project_code="PRJ-2025-08",
            signatory_name="Zuleica Dourado",
            signatory_title="diretora administrativa",
            signature_date="2025-10-03",
            amount="64900.00 BRL",
            change_order_number="1",
        ),
    )

    yield sent(
        "folha-horas-pt",
        page(
            """
# Folha de horas
| Consultora | Benedita Quaresma |
| Cliente | Transportes Urbanos de Almoster, E.M. |
| Projeto | Bilhética sem contacto (BSC-03) |
| Mês | Novembro de 2025 |
| Horas | 142 |
| Valor | 142 x 47,50 € = 6.745,00 € |

Assinatura da consultora:
@ink 507
Aprovação do cliente:
@gap 26
______________________________
Hermínio Salgueiro, gestor do projeto      Data: ___/___/______
""",
            grid="side",
            tint="#00695c",
            back="#e0f2f1",
        ),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "pt",
            client="Transportes Urbanos de Almoster, E.M.",
            project="Bilhética sem contacto",
            project_code="BSC-03",
            signatory_name="Hermínio Salgueiro",
            signatory_title="gestor do projeto",
            amount="6745.00 EUR",
            warnings=["partly_signed"],
        ),
    )

    yield scanned(
        "recusa-scan",
        page(
            """
# TERMO DE RECUSA
Condomínio Edifício Jatobá - Curitiba
Ref.: Impermeabilização da laje (obra 118)
Prestador: VedaSul Engenharia

Vistoriamos a laje em 9/9/2025, após chuva. Há infiltração em três apartamentos. Por esse motivo o condomínio <b>não recebe</b> o serviço e retém a parcela de R$ 19.320,00.

@ink 508 130
Leocádia Brandt, síndica
Curitiba, 10 de setembro de 2025
@stamp NÃO RECEBIDO
""",
            size=13,
            margin=70,
        ),
        truth(
            CERT,
            "rejected",
            True,
            "pt",
            client="Condomínio Edifício Jatobá",
            project="Impermeabilização da laje",
            project_code="118",
            signatory_name="Leocádia Brandt",
            signatory_title="síndica",
            signature_date="2025-09-10",
            amount="19320.00 BRL",
        ),
        skew=-1.2,
        blur=0.7,
        seed=61,
    )

    yield sent(
        "outra-etapa",
        page(
            """
> Proposta P-330, obra OB-77
# Etapa 4 - Sinalética exterior
<b>Hotel Quinta do Sobreiral</b>, a/c Marco Talhas, Letras &amp; Formas Lda.

Caro Marco,

A carta que nos enviou tem por título a etapa 4, mas essa só a veremos depois da Páscoa, quando os totens estiverem de pé. O que já vimos, e que lhe confirmo por esta via, é a etapa 3 (Sinalética dos quartos): está tudo colocado e aceitamo-la. O valor da etapa 3 é de 8.460,00 €, que pode faturar.

Um abraço,
@ink 509
Constança Arriaga
Diretora-geral
Évora, 19 de março de 2026
""",
            size=11,
            tint="#33691e",
        ),
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="Hotel Quinta do Sobreiral",
            project_code="OB-77",
            milestone="etapa 3 (Sinalética dos quartos)",
            signatory_name="Constança Arriaga",
            signatory_title="Diretora-geral",
            signature_date="2026-03-19",
            amount="8460.00 EUR",
        ),
    )

    yield sent(
        "escopo",
        sheet(r"""
= Declaração de escopo DE-2026-12
Contratante: Instituto Arara-Canindé. Contratada: Mapa Vivo Geotecnologias. Projeto: Inventário de nascentes.
+ Mapear as nascentes de 14 municípios.
+ Entregar o banco de dados geográfico.
+ Treinar doze técnicos.

*Premissas.* O Instituto cede os veículos e indica um responsável em cada município. Alterações de escopo serão objeto de aditivo.

*Cronograma.* Campo: março a julho. Laboratório: agosto. Banco de dados: setembro e outubro. Treinamento: novembro.

Valor global: R\$ 212.000,00. As entregas serão aceitas mediante termo próprio assinado pelo Instituto.

Vigência: 1º de março a 30 de novembro de 2026.
"""),
        truth(
            "statement_of_work",
            None,
            None,
            "pt",
            client="Instituto Arara-Canindé",
            project="Inventário de nascentes",
            project_code="DE-2026-12",
            amount="212000.00 BRL",
        ),
    )

    yield sent(
        "acro-termo",
        page(
            """
# Termo de Recebimento Definitivo
Órgão: Fundação Cultural do Seridó. Fornecedor: Palco Norte Iluminação.
@field Objeto=Iluminação cênica do Teatro Poti
@field Ordem de serviço=OS-2026-031
@field Valor (R$)=57.980,00
@field Recebido=on
@field Recebido com ressalva=off
@field Recusado=on
@field Responsável (assinatura eletrônica)=/s/ Iracema Lucena
@field Cargo=Diretora técnica
@field Data=22/06/2026
""",
            size=11,
            tint="#4a148c",
        ),
        truth(
            CERT,
            "undecided",
            True,
            "pt",
            client="Fundação Cultural do Seridó",
            project="Iluminação cênica do Teatro Poti",
            project_code="OS-2026-031",
            signatory_name="Iracema Lucena",
            signatory_title="Diretora técnica",
            signature_date="2026-06-22",
            amount="57980.00 BRL",
        ),
        form="form",
    )

    yield sent(
        "declaracao-ressalva",
        page(
            """
DECLARAÇÃO
@gap 12
Para os devidos efeitos, a Cooperativa Leiteira do Alto Neiva declara que recebeu da Frio Minho, Lda. a câmara frigorífica n.º 3 (encomenda EC-5029), montada e em frio, no valor de 40.115,00 €.

A receção é feita com a ressalva de que a porta de correr seja afinada até 15 de julho de 2026.

Ponte do Neiva, 1 de julho de 2026

@ink 511 100
Adérito Sottomayor, presidente da direção
""",
            font="Courier",
            size=11,
            margin=80,
        ),
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "pt",
            client="Cooperativa Leiteira do Alto Neiva",
            project="câmara frigorífica n.º 3",
            signatory_name="Adérito Sottomayor",
            signatory_title="presidente da direção",
            signature_date="2026-07-01",
            amount="40115.00 EUR",
            po_number="EC-5029",
            conditions=["a porta de correr seja afinada até 15 de julho de 2026"],
        ),
    )
