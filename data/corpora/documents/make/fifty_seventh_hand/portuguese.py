"""Portuguese: autos de receção, termos de aceite, medições; Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth

from fifty_seventh_hand.board import Board, scanned, ty

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield Paper(
        "ly-pt-auto",
        "a",
        "text",
        Board("Times-Roman", 11, "#000000", title=1).pdf("""# Auto de receção provisória
= Empreitada n.º 17/DOM/2025

Aos onze dias do mês de março de dois mil e vinte e seis, compareceram no local da obra <b>Requalificação da Escola Básica de Vale de Amieiro</b> os representantes do dono da obra, Município de Fonte Arcada, e do empreiteiro, Construções Irmãos Lajes, Lda., a fim de procederem à vistoria do <b>Bloco B, coberturas e caixilharias</b>.

Percorrido todo o bloco, verificou-se o seguinte:
{head w=8,62,30}
|N.º|Anomalia apontada na vistoria anterior|Situação
|1|Remate da caleira no alçado poente|corrigida
|2|Vidro riscado na sala 9|substituído
|3|Falta de vedante em duas janelas|corrigida
|4|Telas finais por entregar|entregues

Não subsistindo qualquer anomalia, foi o Bloco B considerado em condições de ser recebido, e recebido fica, sem reservas. Liberta-se a quantia de 21 905,40 €, retida a título de garantia.

{plain w=1,1}
|Pelo dono da obra|Pelo empreiteiro
|~ink Ilda Sequeira|~ink Armindo Lajes
|Ilda Sequeira~~Chefe da Divisão de Obras|Armindo Lajes~~Gerente
"""),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Município de Fonte Arcada",
            project="Requalificação da Escola Básica de Vale de Amieiro",
            project_code="17/DOM/2025",
            milestone="Bloco B, coberturas e caixilharias",
            signatory_name="Ilda Sequeira",
            signatory_title="Chefe da Divisão de Obras",
            signature_date="2026-03-11",
            amount="21905.40 EUR",
        ),
    )

    yield Paper(
        "ly-pt-termo",
        "a",
        "text",
        ty(
            """#align(center)[*TERMO DE ACEITE COM RESSALVAS* \\ Estúdio Jequitibá Arquitetura Ltda. -- Belo Horizonte/MG]

#table(columns: (3.6cm, 1fr), [Contratante], [Laticínios Serra do Cipó S/A], [Projeto], [Nova sede administrativa], [Contrato], [EJ-2025/044], [Etapa], [Etapa 3: Projeto executivo], [Valor da etapa], [R\\$ 86.400,00])

A contratante analisou as 47 pranchas da Etapa 3 e as aceita, ressalvado que:

+ a prancha A-31 deve ser refeita com o novo acesso de caminhões;
+ o memorial de incêndio deve ser assinado pelo responsável técnico.

Pendências anotadas na reunião de 14/07/2026: 6. Resolvidas: 4. Em aberto: 2 (as acima).

Sete Lagoas, 31 de julho de 2026

INK(Rosângela Teles)

Rosângela Teles de Faria \\ Diretora Industrial \\ Laticínios Serra do Cipó S/A
""",
            "pt",
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Laticínios Serra do Cipó S/A",
            project="Nova sede administrativa",
            project_code="EJ-2025/044",
            milestone="Etapa 3: Projeto executivo",
            signatory_name="Rosângela Teles de Faria",
            signatory_title="Diretora Industrial",
            signature_date="2026-07-31",
            amount="86400.00 BRL",
            conditions=[
                "a prancha A-31 deve ser refeita com o novo acesso de caminhões",
                "o memorial de incêndio deve ser assinado pelo responsável técnico",
            ],
        ),
    )

    yield Paper(
        "ly-pt-carta",
        "a",
        "text",
        Board("Helvetica", 10.5, "#000000").pdf("""<b>Seguradora Atlântida Vida, S.A.</b>
Avenida dos Plátanos, 210 - Lisboa

> Lisboa, 18 de setembro de 2026

Exma. Senhora Eng.ª Matilde Nogueira
Nó Górdio Sistemas, Lda.

Assunto: Projeto Simulador de Prémios (ref. NG-381), entrega 2

Exma. Senhora,

Acusamos a receção da entrega 2 e felicitamos a vossa equipa pelo cuidado posto no desenho dos ecrãs, que todos os nossos mediadores elogiaram.

Comparados, porém, os prémios de 500 apólices com os do sistema atual, encontrámos diferenças em 64. Nestas circunstâncias não nos é possível aceitar a entrega 2, que devolvemos para correção. Ficamos ao dispor para uma reunião de esclarecimento e certos de que a próxima versão merecerá outra resposta.

O pagamento de 15.600,00 euros previsto para esta entrega não é, por agora, devido.

Com os melhores cumprimentos,
~ink Vasco Teotónio
Vasco Teotónio Pires
Diretor de Produtos
"""),
        truth(
            AC,
            "rejected",
            True,
            "pt",
            client="Seguradora Atlântida Vida, S.A.",
            project="Simulador de Prémios",
            project_code="NG-381",
            milestone="entrega 2",
            signatory_name="Vasco Teotónio Pires",
            signatory_title="Diretor de Produtos",
            signature_date="2026-09-18",
            amount="15600.00 EUR",
        ),
    )

    yield Paper(
        "ly-pt-anulado",
        "a",
        "text",
        Board("Helvetica", 10, "#1b4332", tint="#dcece3").pdf(
            """# Certificado de conclusão e aceite
Minuano Energia Solar Ltda. | Pelotas/RS
{w=30,70}
|Cliente|Supermercados Querência Ltda.
|Projeto|Usina fotovoltaica loja 12
|Nº da obra|MES-1209
|Marco|Marco 4 - Comissionamento
|Valor|R$ 112.000,00
O cliente atesta que o Marco 4 foi concluído e o aceita integralmente.

~ink Cláudio Bittencourt
Cláudio Bittencourt, Gerente de Expansão
15 de junho de 2026

. Emitido em duplicidade; ver certificado nº 58.
""",
            mark="ANULADO",
        ),
        truth(
            AC,
            "undecided",
            True,
            "pt",
            client="Supermercados Querência Ltda.",
            project="Usina fotovoltaica loja 12",
            project_code="MES-1209",
            milestone="Marco 4 - Comissionamento",
            signatory_name="Cláudio Bittencourt",
            signatory_title="Gerente de Expansão",
            signature_date="2026-06-15",
            amount="112000.00 BRL",
            warnings=["draft_or_void"],
        ),
    )

    yield scanned(
        "ly-pt-guia",
        "a",
        Board("Helvetica", 11, "#000000", big=1.4).pdf("""# GUIA DE ENTREGA E MONTAGEM 0932
Carpintaria Moderna do Ave, Lda. - Santo Tirso
{w=30,70}
|Cliente|Hotel Quinta da Ribeira Velha
|Obra n.º|CM-0932
|Projeto|Renovação dos quartos
|Fase|1.ª fase: roupeiros dos quartos 101 a 118
|Data|22 de outubro de 2026
Montagem concluída e limpa. O cliente conferiu os 18 roupeiros e aceita a 1.ª fase.
Observação do cliente: o cheiro a cera é ótimo!

~hand Graça Pimentel
Graça Pimentel
Governanta geral
~stamp QUINTA DA RIBEIRA VELHA^22 OUT 2026
"""),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Hotel Quinta da Ribeira Velha",
            project="Renovação dos quartos",
            project_code="CM-0932",
            milestone="1.ª fase: roupeiros dos quartos 101 a 118",
            signatory_name="Graça Pimentel",
            signatory_title="Governanta geral",
            signature_date="2026-10-22",
        ),
        skew=-0.6,
        contrast=0.9,
    )

    yield Paper(
        "ly-pt-formulario",
        "a",
        "form",
        Board("Helvetica", 10, "#4a148c").pdf("""# Ficha de homologação
Capivara Software - Florianópolis
{w=30,70}
|Cliente|~field cliente^Transportes Boitatá S/A
|Projeto|~field projeto^Roteirizador de entregas
|Código|~field codigo^CS-5108
|Versão / entrega|~field entrega^Sprint 11
|Valor (R$)|~field valor^R$ 28.750,00
{plain w=5,95}
|~check ok^0|Homologado
|~check parcial^1|Homologado com restrições (descrever abaixo)
|~check nao^0|Não homologado
Restrições:
~area restr^Mapa offline só para a região Sul até a próxima versão
{w=30,70}
|Responsável|~field nome^Ubiratã Sampaio
|Cargo|~field cargo^Coordenador de frota
|Data|~field data^30/11/2026
|Assinatura (/s/)|~field ass^/s/ Ubiratã Sampaio
"""),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Transportes Boitatá S/A",
            project="Roteirizador de entregas",
            project_code="CS-5108",
            milestone="Sprint 11",
            signatory_name="Ubiratã Sampaio",
            signatory_title="Coordenador de frota",
            signature_date="2026-11-30",
            amount="28750.00 BRL",
            conditions=["Mapa offline só para a região Sul até a próxima versão"],
        ),
    )

    yield Paper(
        "ly-pt-aditivo",
        "a",
        "text",
        Board("Times-Roman", 10.5, "#222222").pdf("""# Termo aditivo de escopo nº 01
@Contratante:|Instituto Manguezal Vivo
@Contratada:|Geoprisma Mapas Ltda.
@Projeto:|Atlas da restinga
@Contrato:|IMV 09/2026
---
<b>Cláusula 1ª.</b> Inclui-se no escopo o voo adicional sobre a Ilha do Cardoso-Mirim, com entrega de ortofoto em 30 dias.
<b>Cláusula 2ª.</b> Pelo acréscimo a contratante pagará R$ 13.280,00, em parcela única.
<b>Cláusula 3ª.</b> As pendências do voo anterior foram sanadas em 2 de maio e nada mais há a reclamar quanto a elas.
<b>Cláusula 4ª.</b> Permanecem as demais condições.

Cananéia, 19 de maio de 2026

{plain w=1,1}
|~ink Iracema Duarte|~ink Otto Keller
|Iracema Duarte~~Presidente do Instituto|Otto Keller~~Sócio da Geoprisma
"""),
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Instituto Manguezal Vivo",
            project="Atlas da restinga",
            project_code="IMV 09/2026",
            change_order_number="01",
            signatory_name="Iracema Duarte",
            signatory_title="Presidente do Instituto",
            signature_date="2026-05-19",
            amount="13280.00 BRL",
        ),
    )

    yield Paper(
        "ly-pt-horas",
        "a",
        "text",
        Board(
            "Helvetica", 9.5, "#00334d", tint="#e0edf4", wide=True, width=720
        ).pdf("""# Mapa de horas - quinzena de 16 a 31 de janeiro de 2026
Consultor: Duarte Vilhena (Âncora Consultores) &nbsp; Cliente: Porto Seco de Valadares, S.A. &nbsp; Projeto: Plano de tráfego interno, AC-77
{head w=2,1,1,1,1,1,2 right=1,2,3,4,5}
|Semana|Seg|Ter|Qua|Qui|Sex|Total
|19 a 23|7,5|7,5|8|8|6|37,0
|26 a 30|8|8|8|8|7|39,0
Total da quinzena: 76,0 horas

Validação do cliente: confirmo as 76 horas acima. O relatório de quarta-feira foi muito útil à direção.
~ink Fernanda Couceiro
Fernanda Couceiro, Diretora de Operações, 3 de fevereiro de 2026
"""),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Porto Seco de Valadares, S.A.",
            project="Plano de tráfego interno",
            project_code="AC-77",
            signatory_name="Fernanda Couceiro",
            signatory_title="Diretora de Operações",
            signature_date="2026-02-03",
        ),
    )

    yield Paper(
        "ly-pt-email",
        "a",
        "text",
        Board("Courier", 9, "#000000").pdf("""De: Renata Gouveia [Editora Pé de Vento]
Enviado: sexta-feira, 27 de fevereiro de 2026 17:32
Para: Ateliê Risca-Faca
Assunto: ENC: Capas da coleção Sertões - lote 2 (RF-33)
---
Oi, pessoal!

O lote 2 está aprovado. As quatro capas ficaram lindas, a do cavalo é a minha preferida. Podem mandar a nota dos R$ 9.200,00.

Sobre o lote 3 ainda não falamos com o autor; isso fica para março.

Beijos,
Renata Gouveia
Editora de arte
"""),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Editora Pé de Vento",
            project="Capas da coleção Sertões",
            project_code="RF-33",
            milestone="lote 2",
            signatory_name="Renata Gouveia",
            signatory_title="Editora de arte",
            signature_date="2026-02-27",
            amount="9200.00 BRL",
        ),
    )

    yield Paper(
        "ly-pt-proposta",
        "a",
        "text",
        ty(
            """#set text(font: "New Computer Modern")
= Caderno de encargos técnico (Statement of Work)
*N.º SOW-LX-18* #h(1fr) versão aprovada pelas partes

Cliente: Termas de Monte Salgueiro, S.A. \\ Prestador: Clareira Marketing, Lda. \\ Projeto: Campanha de inverno

#table(columns: (auto, 1fr, auto), align: (left, left, right), [Fase], [Trabalhos], [Preço], [1], [Estudo e conceito], [3.400,00 €], [2], [Produção de filme e fotografia], [11.200,00 €], [3], [Colocação em rádio e imprensa], [5.900,00 €], [], [*Total*], [*20.500,00 €*])

Cada fase é apresentada em reunião; o cliente dispõe de oito dias úteis para a aceitar ou recusar por escrito. O silêncio não vale como aceitação.

#grid(columns: (1fr, 1fr), [INK(Teresa Salgueiro) \\ Maria Teresa Salgueiro \\ Administradora (cliente) \\ 6 de outubro de 2026], [INK(Nuno Clara) \\ Nuno Bandeira \\ Gerente (prestador) \\ 6 de outubro de 2026])
""",
            "pt",
        ),
        truth(
            "statement_of_work",
            None,
            True,
            "pt",
            client="Termas de Monte Salgueiro, S.A.",
            project="Campanha de inverno",
            project_code="SOW-LX-18",
            signatory_name="Maria Teresa Salgueiro",
            signatory_title="Administradora",
            signature_date="2026-10-06",
            amount="20500.00 EUR",
        ),
    )
