"""Portuguese post from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirtieth_hand.board import (
    CERT,
    CHANGE,
    DEJAVU,
    MAIL,
    NARROW,
    SERIF,
    SLAB,
    SOW,
    TIME,
    board,
    mail,
    paras,
    printer,
    rows,
)


def papers() -> Iterator[Paper]:
    with board("pt") as b:
        yield b.text(
            "termo-definitivo",
            """<div class=c><b>INSTITUTO ESTADUAL DE HEMOTERAPIA DO CERRADO</b><br>Gerência de Engenharia Clínica<h1>TERMO DE RECEBIMENTO DEFINITIVO</h1></div>"""
            + paras("""
Aos 22 dias do mês de maio de 2026, a comissão designada pela Portaria 114/2026 reuniu-se para examinar o objeto da Ordem de Serviço OS-2026/0305, referente ao projeto <b>Automação da fracionadora de plasma</b>, executado pela empresa Vérticeflux Automação Ltda.

Verificou-se que a <b>Etapa 2 – Comissionamento a quente</b> foi cumprida de acordo com o termo de referência, que os treinamentos foram ministrados a 14 servidores e que a documentação foi entregue em português.

Foram examinados ainda: o relatório de calibração das balanças, os registros de temperatura de três ciclos completos, a lista de peças sobressalentes e a apólice de garantia da unidade de frio, todos juntados ao processo.

Durante o período de observação de trinta dias não houve parada da linha. As duas pendências apontadas no recebimento provisório (etiqueta do painel e tampa do duto) foram sanadas em 8 de maio.

A comissão RECEBE DEFINITIVAMENTE a etapa e libera o pagamento da parcela de R$ 96.500,00 (noventa e cinco mil e quinhentos reais).

Goiânia, 22 de maio de 2026

<span class=ink>Luciana Peixoto</span><br>Luciana Peixoto Andrade<br>Presidente da comissão"""),
            truth(
                CERT,
                "accepted",
                True,
                "pt",
                client="INSTITUTO ESTADUAL DE HEMOTERAPIA DO CERRADO",
                project="Automação da fracionadora de plasma",
                project_code="OS-2026/0305",
                milestone="Etapa 2 – Comissionamento a quente",
                signatory_name="Luciana Peixoto Andrade",
                signatory_title="Presidente da comissão",
                signature_date="2026-05-22",
                warnings=["amount_words_disagree"],
            ),
            SERIF,
        )

        yield b.text(
            "auto-outra-fase",
            """<h1>Auto de receção – Fase C (iluminação)</h1><p class=s>Impresso pré-preenchido pelo adjudicatário Lumen do Sado, Lda.</p>"""
            + rows(
                """
Dono da obra | União de Freguesias de Alvor e Montes
Empreitada | Requalificação do Largo da Feira
Obra n.º | LS 25-88""",
                "g",
            )
            + rows(
                """
#Fase | Valor | Estado antes desta visita
Fase A – drenagem | 22.400,00 € | recebida em novembro
Fase B – pavimentos | 41.985,00 € | por receber
Fase C – iluminação | 30.115,00 € | por receber""",
                "l",
            )
            + paras("""
Na vistoria de 13 de fevereiro de 2026 verificou-se que a Fase C ainda não estava pronta para ser vista, pelo que o presente auto não a abrange: será objeto de auto próprio.

Foi vistoriada a <b>Fase B – pavimentos</b>, que se encontra concluída e sem defeitos. O dono da obra recebe a Fase B e autoriza a faturação do respetivo valor, 41.985,00 €.

O Presidente da Junta

<span class=ink2>Hélder Varela</span><br>Hélder Varela<br>13 de fevereiro de 2026"""),
            truth(
                CERT,
                "accepted",
                True,
                "pt",
                client="União de Freguesias de Alvor e Montes",
                project="Requalificação do Largo da Feira",
                project_code="LS 25-88",
                milestone="Fase B – pavimentos",
                signatory_name="Hélder Varela",
                signatory_title="Presidente da Junta",
                signature_date="2026-02-13",
                amount="41985.00 EUR",
            ),
            NARROW,
        )

        yield b.scan(
            "folha-obra",
            """<h1>FOLHA DE OBRA</h1><p><b>Eletro Guadiana</b> – quadros e automação – Beja</p>"""
            + rows(
                """
Cliente | <span class=hand>Adega Vale da Coelha</span>
Obra n.º | <span class=hand>EG 2207</span>
Descrição | <span class=hand>Quadro da linha de engarrafamento</span>
Valor | <span class=hand>7.325,00 euros</span>""",
                "g",
            )
            + """<p>Ensaios: continuidade <span class=hand>ok</span> &nbsp; isolamento <span class=hand>ok</span> &nbsp; diferencial <span class=hand>ok</span></p>
<p>Declaro que a obra foi concluída e aceite sem reclamações.</p><p>O cliente: <span class=ink>Teresa Charrua</span></p><p>Nome legível: <span class=hand>Teresa Charrua</span> &nbsp; Cargo: <span class=hand>enóloga</span></p><p>Data: <span class=hand>30 de julho de 2026</span></p>""",
            truth(
                CERT,
                "accepted",
                True,
                "pt",
                client="Adega Vale da Coelha",
                project="Quadro da linha de engarrafamento",
                project_code="EG 2207",
                signatory_name="Teresa Charrua",
                signatory_title="enóloga",
                signature_date="2026-07-30",
                amount="7325.00 EUR",
            ),
            Scanner(dpi=112, skew=-1.2, noise=5, jpeg=40, seed=61),
            "body{font-size:13pt}.hand{font-family:'Dancing Script';font-size:17pt}",
        )

        yield b.mixed(
            "vistoria-reservas",
            """<h1>Relatório de vistoria</h1><p>Arquitetura Ribeira Lima · a pedido de <b>Hotéis Serra d'Aire, S.A.</b></p><p>Empreendimento: Spa do Hotel da Nascente. Processo RL-310. Empreiteiro: Construções Pedrógão, Lda.</p>"""
            + rows(
                """
#Espaço | Observação
Receção | acabamentos conformes
Sala de vapor | porta sem vedante inferior
Piscina | duas pastilhas lascadas no degrau
Balneários | conformes""",
                "g",
            )
            + """<p>Segue em anexo o auto assinado pelo dono da obra.</p>""",
            """<h1>AUTO DE RECEÇÃO PROVISÓRIA</h1><p>Hotéis Serra d'Aire, S.A. — Spa do Hotel da Nascente — Processo RL-310</p>
<p>Última prestação: 54 600,00 €</p><p>☐ recebido sem reservas &nbsp; ☒ recebido com as reservas seguintes &nbsp; ☐ não recebido</p>
<p class=hand>colocar o vedante na porta da sala de vapor</p><p class=hand>substituir as pastilhas lascadas da piscina</p>
<p>Fátima, <span class=hand>2 de outubro de 2026</span></p><p><span class=ink>Nuno Sequeira</span><br>Nuno Sequeira, administrador</p>""",
            truth(
                CERT,
                "accepted_with_conditions",
                True,
                "pt",
                client="Hotéis Serra d'Aire, S.A.",
                project="Spa do Hotel da Nascente",
                project_code="RL-310",
                signatory_name="Nuno Sequeira",
                signatory_title="administrador",
                signature_date="2026-10-02",
                amount="54600.00 EUR",
                conditions=[
                    "colocar o vedante na porta da sala de vapor",
                    "substituir as pastilhas lascadas da piscina",
                ],
            ),
            Scanner(dpi=110, skew=0.8, noise=4, jpeg=42, seed=63),
            "body{font-size:12pt}.hand{font-size:15pt}",
        )

        yield b.text(
            "aceite-pendente",
            """<div style="background:#e9f5ee;padding:8pt"><b>AssinaFácil</b> — Relatório de assinaturas</div><h1>Termo de Aceite de Entrega</h1>"""
            + rows(
                """
Cliente | Cooperativa Agroindustrial Rio Ivaí
Projeto | Rastreabilidade de grãos
Código | CRI-019
Entrega | Sprint 8 – balança integrada
Valor da entrega | R$ 48.200,00""",
                "l",
            )
            + """<p>O cliente declara aceitar a entrega acima.</p><h3>Signatários</h3>"""
            + rows(
                """
#Nome | Papel | Situação
Everton Kuhn (Safralógica Sistemas) | Contratada | Assinou em 11/08/2026 às 09:02
Marilda Zanatta, Gerente de TI | Contratante | <b>PENDENTE</b> – lembrete enviado em 18/08/2026""",
                "g",
            )
            + """<p class=s>Este relatório não substitui o documento assinado. Emitido em 20/08/2026.</p>""",
            truth(
                CERT,
                "undecided",
                False,
                "pt",
                client="Cooperativa Agroindustrial Rio Ivaí",
                project="Rastreabilidade de grãos",
                project_code="CRI-019",
                milestone="Sprint 8 – balança integrada",
                signatory_name="Marilda Zanatta",
                signatory_title="Gerente de TI",
                amount="48200.00 BRL",
                warnings=["partly_signed"],
            ),
            DEJAVU,
        )

        yield b.text(
            "comunicacao-conclusao",
            """<p class=r>Porto, 5 de março de 2026</p><p><b>Climatejo Instalações Técnicas, S.A.</b></p><p>Exmos. Senhores<br>Fundação Casa do Douro Verde</p><h2>Comunicação de conclusão dos trabalhos</h2>
<p>Empreitada: Climatização do auditório &nbsp;·&nbsp; N/ obra 1904 &nbsp;·&nbsp; Valor final 63.780,00 €</p>
<p>Vimos comunicar que demos por concluídos os trabalhos em 3 de março. Lembramos que a vossa fiscalização já aceitou, por auto de 12 de janeiro, a parte relativa à cobertura. Para a parte agora concluída solicitamos a
marcação da vistoria e a assinatura do talão abaixo.</p><p><span class=ink3>R. Fontoura</span><br>Rui Fontoura, diretor de obra</p><hr style="border-style:dashed">
<p><b>TALÃO A DEVOLVER</b> — A Fundação aceita os trabalhos concluídos em 3 de março.</p><p>Nome: <span class=ln></span> Cargo: <span class=ln></span></p><p>Assinatura: <span class=ln></span> Data: <span class=ln style="min-width:80pt"></span></p>""",
            truth(
                CERT,
                "undecided",
                False,
                "pt",
                client="Fundação Casa do Douro Verde",
                project="Climatização do auditório",
                project_code="1904",
                amount="63780.00 EUR",
                warnings=["partly_signed"],
            ),
        )

        yield b.text(
            "aditivo",
            """<h1 class=c>SEGUNDO TERMO ADITIVO</h1><p class=c>Aditivo nº 02 – Projeto Requalificação do Porto Seco, código PS-7</p>"""
            + paras("""
CONTRATANTE: Terminais Itaquari S.A.
CONTRATADA: Geosolo Engenharia Consultiva Ltda.

CLÁUSULA PRIMEIRA. Fica suprimida do escopo a sondagem das quadras 9 e 10, por falta de liberação ambiental.

CLÁUSULA SEGUNDA. Em razão da supressão, o valor contratual é reduzido em R$ 27.600,00, passando de R$ 310.000,00 para R$ 282.400,00.

CLÁUSULA TERCEIRA. Permanecem inalteradas as demais cláusulas.

E por estarem de acordo, assinam as partes. Vitória, 16 de abril de 2026.""")
            + rows(
                """
<span class=ink>Anselmo Barcelos</span><br>Anselmo Barcelos<br>Diretor de Operações<br>Terminais Itaquari S.A. | <span class=ink2>Jussara Tonon</span><br>Jussara Tonon<br>Sócia-administradora<br>Geosolo""",
                "l",
            ),
            truth(
                CHANGE,
                "accepted",
                True,
                "pt",
                client="Terminais Itaquari S.A.",
                project="Requalificação do Porto Seco",
                project_code="PS-7",
                signatory_name="Anselmo Barcelos",
                signatory_title="Diretor de Operações",
                signature_date="2026-04-16",
                amount="-27600.00 BRL",
                change_order_number="02",
            ),
            SERIF,
        )

        yield Paper(
            "kv-horas-por-validar",
            "a",
            "text",
            printer(
                """
*REGISTO DE HORAS - SETEMBRO 2026

Cliente ............ Cimentos da Arrábida, S.A.
Projeto ............ Migração SAP módulo MM
Ref. do projeto .... SAP-MM-26
Consultor .......... Gonçalo Esteves (Nautilus IT)

   sem. 36      40,0
   sem. 37      40,0
   sem. 38      32,0
   sem. 39      40,0
   ---------------------
   Total       152,0 h    x 47,50    =  7.220,00 EUR

Consultor:      assinado  Gonçalo Esteves  30-09-2026

Validação do cliente (horas aprovadas / não aprovadas):  ________________

Nome:  Isaura Ramalho, Diretora de Sistemas
Assinatura: _______________________      Data: ___-___-______
""",
                10.5,
            ),
            truth(
                TIME,
                "undecided",
                False,
                "pt",
                client="Cimentos da Arrábida, S.A.",
                project="Migração SAP módulo MM",
                project_code="SAP-MM-26",
                signatory_name="Isaura Ramalho",
                signatory_title="Diretora de Sistemas",
                amount="7220.00 EUR",
                warnings=["partly_signed"],
            ),
        )

        yield b.text(
            "mail-desde-que",
            mail(
                """
De: Patrícia Nakamura
Para: Oficina de Marcas Tangará
Data: 4 de novembro de 2026 10:19
Assunto: Res: Manual de identidade – versão final""",
                """
Oi, Cláudio, tudo bem?

A diretoria viu o manual de identidade ontem e gostou muito. Está aprovado, desde que o verde do logotipo seja ajustado para a versão acessível e que os arquivos abertos fiquem com a gente.

Pode emitir a nota de R$ 19.800,00.

Abraço,
Patrícia Nakamura
Coordenadora de Marketing
Rede Farmavida Campinas""",
            ),
            truth(
                MAIL,
                "accepted_with_conditions",
                None,
                "pt",
                client="Rede Farmavida Campinas",
                project="Manual de identidade",
                signatory_name="Patrícia Nakamura",
                signatory_title="Coordenadora de Marketing",
                signature_date="2026-11-04",
                amount="19800.00 BRL",
                conditions=[
                    "o verde do logotipo seja ajustado para a versão acessível",
                    "os arquivos abertos fiquem com a gente",
                ],
            ),
            SLAB,
        )

        yield b.text(
            "caderno-encargos",
            """<h1>Descrição dos trabalhos (SOW) 04/2026</h1><p>Entre <b>Seguros Atlântida, S.A.</b> e <b>Farol Analytics, Lda.</b>, ao abrigo do contrato-quadro de 2025</p>
<div class=two><h3>1 Projeto</h3><p>Deteção de fraude automóvel, ref. FA-2604.</p><h3>2 Entregáveis</h3><p>Modelo de pontuação, painel de alertas, manual de operação.</p><h3>3 Preço</h3><p>Total de 72.000,00 €, em três prestações iguais após aceitação de cada entregável.</p>
<h3>4 Aceitação</h3><p>O cliente dispõe de dez dias úteis para aceitar ou recusar por escrito.</p></div><p>Lisboa, 7 de janeiro de 2026</p>"""
            + rows(
                """
<span class=ink>Inês Vasconcelos</span><br>Inês Vasconcelos, diretora de sinistros<br>Seguros Atlântida, S.A. | <span class=ink3>Tomé Arriaga</span><br>Tomé Arriaga, gerente<br>Farol Analytics, Lda.""",
                "g",
            ),
            truth(
                SOW,
                None,
                True,
                "pt",
                client="Seguros Atlântida, S.A.",
                project="Deteção de fraude automóvel",
                project_code="FA-2604",
                signatory_name="Inês Vasconcelos",
                signatory_title="diretora de sinistros",
                signature_date="2026-01-07",
                amount="72000.00 EUR",
            ),
            DEJAVU,
        )
