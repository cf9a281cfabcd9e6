"""Portuguese post: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_first_hand.board import sheet
from forty_first_hand.forms import form, scanned, text
from forty_first_hand.setter import sett

AC = "acceptance_certificate"


def letters() -> Iterator[Paper]:
    """Letters, a mail, minutes."""
    yield text(
        "carta-extenso",
        sheet(
            """
    **Adega Cooperativa de Vale Gamito, CRL** // Largo da Feira, 2 – 7150 Borba
    > Borba, 27 de abril de 2026
    À Enosoft – Sistemas para Vinho, Lda. // A/c Eng.º Tomé Falcão
    V/ ref.: proposta P-2031   N/ ref.: AVG/061/26
    **Assunto: Rastreio de Cubas – aceitação da 2.ª fase**
    Exmos. Senhores,
    Serve a presente para confirmar que a 2.ª fase (sensores e painel da adega) se encontra instalada e a trabalhar desde a Páscoa, e que a aceitamos nos termos da vossa proposta.
    O pagamento correspondente, de € 19.850,00 (dezoito mil novecentos e cinquenta euros), será feito a 30 dias.
    Com os melhores cumprimentos,
    A Direção
    @ink 58
    Maria do Rosário Pimpão // Presidente da Direção
    """,
            font="Times",
            size=12,
            margin=72,
        ),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Adega Cooperativa de Vale Gamito, CRL",
            project="Rastreio de Cubas",
            project_code="P-2031",
            milestone="2.ª fase (sensores e painel da adega)",
            signatory_name="Maria do Rosário Pimpão",
            signatory_title="Presidente da Direção",
            signature_date="2026-04-27",
            warnings=["amount_words_disagree"],
        ),
    )

    yield text(
        "email-recife",
        sett(
            """
    # RES: Homologação lote 5 – app do motorista
    | De | Ubiratan Cavalcanti de Sá |
    | Para | Larissa Monjardim (Trilha Sistemas) |
    | Data | qui., 6 de ago. de 2026 às 18:10 |
    Oi, Larissa!
    O pessoal da garagem rodou o lote 5 a semana toda e não teve nenhuma trava. Tá homologado e aceito da nossa parte. Pode emitir a nota de R$ 42.600,00 citando o pedido 88-1042.
    Valeu pela parceria!
    Ubiratan Cavalcanti de Sá
    Diretor de Operações – Viação Capibaribe Ltda.
    ---
    ! Em qua., 5 de ago. de 2026 às 09:22, Larissa Monjardim escreveu: Bom dia, Bira! Conseguem dar o aceite do lote 5 do projeto TRI-077 (App do Motorista) ainda esta semana?
    """,
            table="lines",
            font="DejaVu Sans",
            size=8.5,
            colour="#075985",
        ),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Viação Capibaribe Ltda.",
            project="App do Motorista",
            project_code="TRI-077",
            milestone="lote 5",
            signatory_name="Ubiratan Cavalcanti de Sá",
            signatory_title="Diretor de Operações",
            signature_date="2026-08-06",
            amount="42600.00 BRL",
            po_number="88-1042",
        ),
    )

    yield text(
        "ata-entregas",
        sheet(
            """
    # Ata da reunião de validação n.º 3
    **Data:** 18 de dezembro de 2025, 14h30 **Local:** videoconferência
    **Cliente:** Instituto Oceanográfico da Berlenga **Projeto:** Repositório de Dados Costeiros (RDC-02)
    **Presenças:** Prof.ª Leonor Travassos (IOB, vice-diretora), Hugo Quintela (IOB), Patrícia Antão (Maré Digital)
    ## Situação das entregas
    |* Entrega | Valor | Situação antes desta reunião |
    | E1 Modelo de metadados | 8.000,00 € | aceite em setembro |
    | E2 Importador | 14.500,00 € | em validação |
    | E3 Visualizador | 17.000,00 € | por iniciar |
    ## Deliberação
    Apreciado o relatório de ensaios, o IOB aceita a E2 Importador com as condições seguintes:
    - o importador passa a rejeitar ficheiros sem coordenadas
    - a Maré Digital entrega o manual em português até 9 de janeiro de 2026
    A E3 não foi discutida.
    ## Assinaturas
    @sig Pelo IOB / ink:59 / Leonor Travassos, vice-diretora / 19/12/2025 || Pela Maré Digital / ink:60 / Patrícia Antão / 18/12/2025
    """,
            size=9.5,
            colour="#0e7490",
            table="lines",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Instituto Oceanográfico da Berlenga",
            project="Repositório de Dados Costeiros",
            project_code="RDC-02",
            milestone="E2 Importador",
            signatory_name="Leonor Travassos",
            signatory_title="vice-diretora",
            signature_date="2025-12-19",
            amount="14500.00 EUR",
            conditions=[
                "o importador passa a rejeitar ficheiros sem coordenadas",
                "a Maré Digital entrega o manual em português até 9 de janeiro de 2026",
            ],
        ),
    )

    yield text(
        "envelope-recusado",
        sett(
            """
    # Termo de Aceite do Marco 4
    Contratante: **Hospital Santa Edwiges S.A.** // Contratada: **Prontuário Fácil Tecnologia Ltda.** // Projeto: Prontuário Único, contrato HSE-2025-310
    Pelo presente, a Contratante declara aceito o Marco 4 (integração com o laboratório), no valor de R$ 96.000,00.
    Assina somente a Contratante:
    @sig Hospital Santa Edwiges S.A. / **ASSINATURA RECUSADA** / Denise Kawamura, Superintendente de TI
    ===
    # Relatório de assinaturas
    ~ Documento | termo_marco4.pdf
    ~ Situação | **Recusado**
    |* Evento | Data e hora (Brasília) | Detalhe |
    | Criado | 10/02/2026 09:00:13 | caio@prontuariofacil.example |
    | Enviado | 10/02/2026 09:04:51 | Denise Kawamura |
    | Visualizado | 11/02/2026 16:30:02 | Denise Kawamura |
    | Recusado | 11/02/2026 16:41:37 | Denise Kawamura: "Não aceitamos o Marco 4. Resultados de hemograma continuam chegando no paciente errado." |
    ! O documento foi encerrado e não pode mais ser assinado.
    """,
            font="Liberation Sans",
            size=10,
            colour="#4c1d95",
        ),
        truth(
            AC,
            "rejected",
            False,
            "pt",
            client="Hospital Santa Edwiges S.A.",
            project="Prontuário Único",
            project_code="HSE-2025-310",
            milestone="Marco 4 (integração com o laboratório)",
            signatory_name="Denise Kawamura",
            signatory_title="Superintendente de TI",
            signature_date="2026-02-11",
            amount="96000.00 BRL",
        ),
    )


def forms() -> Iterator[Paper]:
    """Forms and autos."""
    yield text(
        "formulario-ressalva",
        form(
            "TERMO DE ACEITE DE ENTREGA - FO.PMO.09",
            [
                ("Cliente", "cliente", "Frigorífico Campos Gerais S/A"),
                ("Projeto", "projeto", "Automação da Câmara 7"),
                ("Ordem de serviço", "os", "OS-15.228"),
                ("Entrega", "entrega", "Etapa B - Supervisório"),
                ("Valor da etapa", "valor", "R$ 58.900,00"),
                ("Parecer do cliente (assinale um):", "", None),
                ("Aceito", "p1", False),
                ("Aceito com ressalvas", "p2", True),
                ("Não aceito", "p3", False),
                ("Ressalvas", "ressalvas", "trocar a sirene do alarme de amônia"),
                ("Responsável", "resp", "Valdemar Schluter"),
                ("Cargo", "cargo", "Gerente Industrial"),
                ("Assinatura eletrônica", "ass", "assinado por Valdemar Schluter, token 4471-AC"),
                ("Data", "data", "23/07/2026"),
            ],
            "FO.PMO.09 rev. 5 - via única",
            flat=True,
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Frigorífico Campos Gerais S/A",
            project="Automação da Câmara 7",
            project_code="OS-15.228",
            milestone="Etapa B - Supervisório",
            signatory_name="Valdemar Schluter",
            signatory_title="Gerente Industrial",
            signature_date="2026-07-23",
            amount="58900.00 BRL",
            conditions=["trocar a sirene do alarme de amônia"],
        ),
    )

    yield scanned(
        "auto-rececao",
        sett(
            """
    ^ MUNICÍPIO DE PENEDO ALTO
    ^ Divisão de Obras
    # AUTO DE RECEÇÃO PROVISÓRIA
    Aos trinta dias do mês de setembro do ano de dois mil e vinte e cinco, no local da empreitada **«Requalificação do Jardim-Escola de Penedo Alto»**, processo **EMP 14/24**, compareceram a Eng.ª Graça Moutinho, chefe de divisão, em representação do dono da obra, e o Sr. Adérito Vaz, em representação de Construções Vaz & Irmão, Lda.
    Feita a vistoria, verificou-se que todos os trabalhos da fase se acham executados de acordo com o projeto e não apresentam defeitos, pelo que foi deliberado receber provisoriamente a 2.ª fase da obra (pavimentos e drenagem).
    Valor liberado: 22.417,36 €
    E não havendo mais nada a tratar se lavrou o presente auto, que vai ser assinado.
    @sig O dono da obra, / ink:61 / Graça Moutinho || O empreiteiro, / ink:62 / Adérito Vaz
    """,
            font="Liberation Serif",
            size=12.5,
            side="centre",
            colour="#000000",
        ),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="MUNICÍPIO DE PENEDO ALTO",
            project="Requalificação do Jardim-Escola de Penedo Alto",
            project_code="EMP 14/24",
            milestone="2.ª fase",
            signatory_name="Graça Moutinho",
            signatory_title="chefe de divisão",
            signature_date="2025-09-30",
            amount="22417.36 EUR",
        ),
        skew=2.0,
        noise=5.0,
        blur=0.8,
        jpeg=30,
        dpi=110,
    )

    yield text(
        "declaracao-so-fornecedor",
        sheet(
            """
    # Declaração de Conclusão de Serviços
    A **Solar do Cávado – Energias, Unipessoal Lda.** declara que concluiu, em 14 de março de 2026, a empreitada abaixo, estando a mesma perfeita, ensaiada e aceite.
    | Cliente | Cerâmica Torres do Neiva, S.A. |
    | Projeto | Cobertura fotovoltaica do pavilhão 2 |
    | Obra n.º | SC-0418 |
    | Fase | Ligação à rede |
    | Valor a faturar | 37.200,00 € |
    ## Ensaios
    |* Ensaio | Norma | Resultado |
    | Continuidade das massas | IEC 62446-1 | conforme |
    | Isolamento das fileiras 1 a 8 | IEC 62446-1 | conforme |
    | Injeção à rede, 24 h | regulamento da rede | conforme |
    Os relatórios completos encontram-se no dossiê técnico entregue em obra, do qual o cliente conserva um exemplar.

    @sig O fornecedor: / ink:63 / Nuno Esteves Barroso, gerente / 16 de março de 2026 || Confirmação do cliente: / (por assinar) / Isabel Cerqueira, diretora fabril / Data:
    ! Sem a confirmação do cliente esta declaração não produz efeitos quanto à faturação.
    """,
            table="grid",
            font="Helvetica",
            size=10.5,
            colour="#a16207",
            side="right",
        ),
        truth(
            AC,
            "undecided",
            False,
            "pt",
            client="Cerâmica Torres do Neiva, S.A.",
            project="Cobertura fotovoltaica do pavilhão 2",
            project_code="SC-0418",
            milestone="Ligação à rede",
            signatory_name="Isabel Cerqueira",
            signatory_title="diretora fabril",
            amount="37200.00 EUR",
            warnings=["partly_signed"],
        ),
    )


def desk() -> Iterator[Paper]:
    """Change, hours, statement of work."""
    yield text(
        "aditivo",
        sett(
            """
    # TERMO ADITIVO Nº 02
    AO CONTRATO 4410/2025 – “INVENTÁRIO FLORESTAL JARI-NORTE”
    **CONTRATANTE:** Celulose Igarapé Branco S.A.
    **CONTRATADA:** Silvametria Consultoria Florestal ME
    CLÁUSULA PRIMEIRA – Ficam acrescidas 60 (sessenta) parcelas permanentes ao escopo.
    CLÁUSULA SEGUNDA – O preço global é acrescido de R$ 27.540,00 (vinte e sete mil quinhentos e quarenta reais).
    CLÁUSULA TERCEIRA – Permanecem inalteradas as demais cláusulas.
    E, por estarem justas e contratadas, assinam as partes.
    > Belém, 13 de maio de 2026
    @sig ink:64 / Celulose Igarapé Branco S.A. / Raimunda Nonata Farias / Gerente de Suprimentos || ink:65 / Silvametria Consultoria Florestal ME / Otto Hagemann
    """,
            font="Libertinus Serif",
            size=11.5,
            side="centre",
            colour="#14532d",
        ),
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Celulose Igarapé Branco S.A.",
            project="INVENTÁRIO FLORESTAL JARI-NORTE",
            project_code="4410/2025",
            signatory_name="Raimunda Nonata Farias",
            signatory_title="Gerente de Suprimentos",
            signature_date="2026-05-13",
            amount="27540.00 BRL",
            change_order_number="02",
        ),
    )

    yield text(
        "folha-horas-pendente",
        sheet(
            """
    # Folha de horas – outubro de 2025
    ~ Consultora: | Filipa Roseiro (Nexo Talentos)
    ~ Cliente: | Transportes Ribadouro, S.A.
    ~ Projeto: | Migração do ERP de frota, NX-559
    |* Semana | Horas |
    | 40 | 24 |
    | 41 | 40 |
    | 42 | 32 |
    | 43 | 40 |
    | 44 | 36 |
    | **Total** | **172** |
    172 h × 41,00 € = 7.052,00 €
    Estado no portal: **SUBMETIDA – aguarda aprovação do cliente**
    Aprovador: Joaquim Beirão, diretor de frota
    Aprovada em: –
    ! Impresso a 3 de novembro de 2025
    """,
            font="Courier",
            size=9.5,
            table="lines",
        ),
        truth(
            "timesheet_approval",
            "undecided",
            False,
            "pt",
            client="Transportes Ribadouro, S.A.",
            project="Migração do ERP de frota",
            project_code="NX-559",
            signatory_name="Joaquim Beirão",
            signatory_title="diretor de frota",
            amount="7052.00 EUR",
        ),
    )

    yield text(
        "declaracao-trabalho",
        sheet(
            """
    # DECLARAÇÃO DE ESCOPO DE TRABALHO (SOW) SOW-2026-17
    ~ Cliente: | Rede de Farmácias Boa Vereda Ltda.
    ~ Fornecedor: | Pixel Caipira Estúdio
    ~ Projeto: | Clube de Vantagens
    ## 1 Objetivo
    Desenhar e construir o site do clube, com cadastro por CPF e cupons.
    ## 2 Entregáveis
    |* # | Entregável | Prazo | Preço |
    | 1 | Protótipo navegável | 4 semanas | R$ 18.000,00 |
    | 2 | Site em produção | 10 semanas | R$ 44.000,00 |
    | | **Preço total** | | **R$ 62.000,00** |
    ## 3 Critérios de aceite
    O cliente terá cinco dias úteis para aceitar ou rejeitar cada entregável por escrito.
    ## 4 Premissas
    Textos e fotos por conta do cliente. Hospedagem não incluída.
    @sig Pelo cliente / ink:66 / Wagner Toffoli, diretor comercial / 2 de março de 2026 || Pelo fornecedor / ink:67 / Cecília Prado / 27 de fevereiro de 2026
    """,
            size=9.5,
            colour="#be123c",
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Rede de Farmácias Boa Vereda Ltda.",
            project="Clube de Vantagens",
            project_code="SOW-2026-17",
            signatory_name="Wagner Toffoli",
            signatory_title="diretor comercial",
            signature_date="2026-03-02",
            amount="62000.00 BRL",
        ),
    )


def papers() -> Iterator[Paper]:
    """Everything of this family."""
    yield from letters()
    yield from forms()
    yield from desk()
