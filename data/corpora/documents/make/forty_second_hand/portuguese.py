"""Papers from Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth

from forty_second_hand.board import A, rl, ty
from forty_second_hand.press import mixed, scanned, text


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield text(
        "auto-recepcao-provisoria",
        ty(
            """
#align(center)[*MUNICÍPIO DE VALE DE ARÕES*\\ Divisão de Obras Municipais]
#v(4mm)
#align(center)[#text(14pt)[*AUTO DE RECEÇÃO PROVISÓRIA*]]
#set par(justify: true)
Aos dois dias do mês de setembro de dois mil e vinte e seis, no local onde foi executada a empreitada *«Requalificação do mercado municipal»*, obra n.º *EMP-07/2024*, adjudicada à firma Construtora Serra & Filhos, S.A., pelo valor de 692.310,75 €, compareceram os representantes do dono da obra e do empreiteiro, a fim de procederem à vistoria prevista no artigo 394.º do Código dos Contratos Públicos.

Tendo examinado todos os trabalhos, verificou-se que:

#table(columns: (1fr, 25mm, 25mm), [Verificação], [Sim], [Não], [Trabalhos executados segundo o projeto], [#X], [#O], [Plano de prevenção e gestão de resíduos cumprido], [#X], [#O], [Existem defeitos a reparar], [#O], [#X], [Compilação técnica entregue], [#X], [#O])
Pelo exposto, deliberou-se considerar a obra em condições de ser recebida, pelo que se declara recebida provisoriamente, na totalidade. Inicia-se o prazo de garantia.

Nada mais havendo a tratar, lavrou-se o presente auto, que vai ser assinado por todos.

#v(4mm)
#grid(columns: (1fr, 1fr), [Pelo dono da obra\\ INK11\\ Eugénia Malheiro Brás\\ Chefe de Divisão], [Pelo empreiteiro\\ INK12\\ Joaquim Serra\\ Administrador])
#v(5mm)
#small[Cópias: empreiteiro, fiscalização, contabilidade. Registo interno 4418/26.]
""",
            lang="pt",
            font="Liberation Serif",
            size=11,
        ),
        truth(
            A,
            "accepted",
            True,
            "pt",
            client="MUNICÍPIO DE VALE DE ARÕES",
            project="Requalificação do mercado municipal",
            project_code="EMP-07/2024",
            signatory_name="Eugénia Malheiro Brás",
            signatory_title="Chefe de Divisão",
            signature_date="2026-09-02",
            amount="692310.75 EUR",
        ),
    )

    yield scanned(
        "recebimento-definitivo-br",
        rl(
            """
-- <b>UNIVERSIDADE ESTADUAL DO PLANALTO SERENO</b>
-- Pró-Reitoria de Administração
# TERMO DE RECEBIMENTO DEFINITIVO
@ 50 120
| Projeto nº | 118/2025
| Contratada | Refrigeração Três Irmãos Ltda.
| Objeto | Climatização da biblioteca central
| Valor | R$ 874.300,00
O fiscal do contrato, designado pela Portaria nº 66/2025, atesta que o objeto acima foi executado em conformidade com o termo de referência,
que as pendências apontadas no recebimento provisório (quatro) foram todas sanadas, e RECEBE DEFINITIVAMENTE o objeto, nos termos do art. 140 da Lei nº 14.133/2021.
~4
Planalto Sereno, 17 de julho de 2026.
~3
ink:21
Aparecida Guimarães Toledo /
Fiscal do contrato, SIAPE 0000000
""",
            centre=True,
            size=10.5,
        ),
        truth(
            A,
            "accepted",
            True,
            "pt",
            client="UNIVERSIDADE ESTADUAL DO PLANALTO SERENO",
            project="Climatização da biblioteca central",
            project_code="118/2025",
            signatory_name="Aparecida Guimarães Toledo",
            signatory_title="Fiscal do contrato",
            signature_date="2026-07-17",
            amount="874300.00 BRL",
        ),
        skew=0.8,
        shadow=True,
    )

    yield text(
        "alteracao-nao-autorizada",
        rl(
            """
: <b>Lusodrenagem Engenharia, Lda.</b> | <b>Proposta de trabalhos a mais n.º 06</b>
---
@ 45 125
: Dono da obra | Águas do Alto Cávado, E.I.M.
: Empreitada | Emissário de Ribeira de Fráguas
: Obra n.º | AAC-C-2291
: Apresentada em | 10 de fevereiro de 2026
@ 110 60
| <b>Trabalho</b> | <b>Valor</b>
| Escavação em rocha, km 1+200 a km 1+460 | 58.400,00 €
| Escoramento adicional | 12.150,00 €
| <b>Acréscimo proposto</b> | <b>70.550,00 €</b>
<b>Decisão do dono da obra</b>
~1
[ ] Autorizada    [ ] Autorizada parcialmente    [x] Não autorizada
~1
Fundamento: a natureza do terreno constava do relatório geotécnico patenteado a concurso.
~4
ink:31
Domingos Frazão Leite, Diretor de Obras, Águas do Alto Cávado /
25 de fevereiro de 2026
""",
            grid="zebra",
            color="#023e8a",
        ),
        truth(
            "change_order",
            "rejected",
            True,
            "pt",
            client="Águas do Alto Cávado, E.I.M.",
            project="Emissário de Ribeira de Fráguas",
            project_code="AAC-C-2291",
            signatory_name="Domingos Frazão Leite",
            signatory_title="Diretor de Obras",
            signature_date="2026-02-25",
            amount="70550.00 EUR",
            change_order_number="06",
        ),
    )

    yield text(
        "email-campanha",
        ty(
            """
#block(fill: luma(240), inset: 7pt, width: 100%)[*De:* Jussara Penteado (Marketing, Café Morro Azul)\\ *Para:* atendimento – Agência Tramela\\ *Enviada em:* quinta-feira, 20 de agosto de 2026 18:05\\ *Assunto:* RES: Vídeo institucional 60s – OS 7719]
Oi, Bruno, tudo bem?

Mostrei o corte final pra diretoria hoje à tarde e o pessoal adorou. Está aprovado, pode fechar a OS 7719 do vídeo institucional 60s e mandar a nota de R\\$ 48.900,00.

Valeu pela paciência com as idas e vindas da trilha. :-)

Abraço,

*Jussara Penteado*\\ Gerente de Marketing\\ Café Morro Azul Indústria e Comércio Ltda.
""".replace("R\\$", "R$"),
            lang="pt",
            size=10.5,
        ),
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Café Morro Azul Indústria e Comércio Ltda.",
            project="Vídeo institucional 60s",
            project_code="OS 7719",
            milestone="corte final",
            signatory_name="Jussara Penteado",
            signatory_title="Gerente de Marketing",
            signature_date="2026-08-20",
            amount="48900.00 BRL",
        ),
    )

    yield text(
        "nota-de-encomenda",
        rl(
            """
# Nota de encomenda 2026/0933
@ 85 85
| <b>Entidade compradora</b> | <b>Fornecedor</b>
| Centro Hospitalar da Beira-Serra, E.P.E. | Ponto e Verso, Traduções Técnicas, Lda.
| Serviço de Aprovisionamento | Rua do Souto, 18, Guarda
Projeto: Manuais de equipamento, inglês para português (CHBS-TR-5)
@ 95 20 25 30
| <b>Artigo</b> | <b>Qt.</b> | <b>Unit.</b> | <b>Total</b>
| Tradução técnica, por mil palavras | 82 | 74,00 € | 6.068,00 €
| Revisão por especialista clínico, hora | 20 | 45,00 € | 900,00 €
| | | <b>Total s/ IVA</b> | <b>6.968,00 €</b>
Prazo: 60 dias. Local de entrega: plataforma eletrónica. Pagamento a 30 dias após aceitação.
~4
Compromisso n.º 26-11874. Emitida em 14 de maio de 2026.
> Documento processado por computador. Deve mencionar o número da nota de encomenda na fatura, sob pena de devolução.
""",
            size=10,
            grid="lines",
        ),
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Centro Hospitalar da Beira-Serra, E.P.E.",
            project="Manuais de equipamento, inglês para português",
            project_code="CHBS-TR-5",
            amount="6968.00 EUR",
            po_number="2026/0933",
        ),
    )

    yield text(
        "termo-aceite-formulario",
        rl(
            """
# TERMO DE ACEITE - TREINAMENTO CORPORATIVO
@ 50 120
: Contratante | field:contratante=Cooperativa Agroindustrial Campo Lindo
: Projeto | field:projeto=Operação segura de empilhadeiras
: Nº da ordem de serviço | field:ps=PS-20417
: Turmas realizadas | field:turmas=6 de 6
: Valor | field:valor=R$ 27.600,00
## Avaliação do contratante
@ 8 162
: chk:s1= | Aceito integralmente
: chk:s2=1 | Aceito com ressalvas (descrever)
: chk:s3= | Não aceito
@ 50 120
: Ressalvas | field:ress=reenviar os certificados da turma 4
: Nome | field:nome=Valdirene Kuhn
: Cargo | field:cargo=Coordenadora de Segurança do Trabalho
: Assinatura | field:assin=/s/ Valdirene Kuhn
: Data | field:data=23/09/2026
> Instituto Mão na Roda. Este termo é peça obrigatória para o faturamento. Guarda por cinco anos.
""",
            color="#386641",
        ),
        truth(
            A,
            "accepted_with_conditions",
            True,
            "pt",
            client="Cooperativa Agroindustrial Campo Lindo",
            project="Operação segura de empilhadeiras",
            project_code="PS-20417",
            signatory_name="Valdirene Kuhn",
            signatory_title="Coordenadora de Segurança do Trabalho",
            signature_date="2026-09-23",
            amount="27600.00 BRL",
            conditions=["reenviar os certificados da turma 4"],
        ),
        form="form",
    )

    yield text(
        "aceitacao-marco-tabela",
        ty(
            """
#text(16pt, fill: rgb("#0b525b"))[Ficha de aceitação de marco]
#rule
#kv([Cliente], [Rede Energética das Ilhas, S.A.], [Projeto], [Telecontagem da ilha do Corvelo], [Código], [REI-TC-09], [Consultor], [Maresia Sistemas de Energia])
#table(columns: (1fr, 34mm, 30mm, 34mm), [*Marco*], [*Valor*], [*Previsto*], [*Situação*],
 [M1 Levantamento], [18.000,00 €], [jan. 2026], [aceite a 30/01/2026], [M2 Concentradores], [46.500,00 €], [abr. 2026], [aceite a 29/04/2026], [*M3 Contadores piloto*], [*33.200,00 €*], [jul. 2026], [*em decisão*], [M4 Expansão], [120.000,00 €], [dez. 2026], [por iniciar])
*Decisão.* Cumpridos os critérios 3.1 a 3.9, o cliente aceita o marco M3 Contadores piloto, sem observações. O marco M4 depende de nova adjudicação.

Registo da assinatura eletrónica: assinado por *Tomé Furtado Avelar*, Diretor de Redes, em 2026-07-28 às 10:12:37 +00:00, certificado qualificado.
""",
            lang="pt",
        ),
        truth(
            A,
            "accepted",
            True,
            "pt",
            client="Rede Energética das Ilhas, S.A.",
            project="Telecontagem da ilha do Corvelo",
            project_code="REI-TC-09",
            milestone="M3 Contadores piloto",
            signatory_name="Tomé Furtado Avelar",
            signatory_title="Diretor de Redes",
            signature_date="2026-07-28",
            amount="33200.00 EUR",
        ),
    )

    yield mixed(
        "guia-entrega-reservas",
        ty(
            """
#text(13pt)[*Transmondego Cargas Especiais* – processo de transporte]
#rule
*Folha 1 – Instruções ao motorista*
+ Apresentar-se na portaria quinze minutos antes da hora marcada.
+ Fotografar cada volume antes de abrir as cintas.
+ Recolher a assinatura do destinatário na folha 2 e devolver o processo à base.
*Condições de transporte.* O transportador responde nos termos da lei até ao limite de 10 € por quilograma, salvo declaração de valor. As reservas devem constar da guia no ato da entrega. As reclamações posteriores seguem para o serviço de clientes no prazo de sete dias. Os tempos de espera acima de uma hora são debitados.

*Contactos:* tráfego 24 h, extensão 3; serviço de clientes, extensão 5.

Anexos ao processo: folha 2 (guia de entrega, digitalizada), apólice de seguro, fotografias em suporte digital.
""",
            lang="pt",
        ),
        rl(
            """
## TRANSMONDEGO CARGAS ESPECIAIS
# Guia de entrega
@ 35 65 30 40
| Destinatário | Museu da Água de Lorvela | Guia | GE 55021
| Projeto | Exposição Nascente | Data | 27/03/2026
~1
@ 20 110 40
| <b>Vol.</b> | <b>Descrição</b> | <b>Estado à chegada</b>
| 1-8 | Vitrinas desmontadas | bom
| 9-10 | Painéis retroiluminados | canto partido
| 11-14 | Maquetes em caixa | bom
~1
Recebido com reservas: os volumes 9 e 10 não são aceites e regressam à origem. Os restantes doze volumes são aceites.
~3
: Recebi, ink | Nome e cargo | Data
: ink:81 | Ludovina Castelo, conservadora | 27/03/2026
""".replace("Recebi, ink", "Assinatura do destinatário"),
            page="a5l",
            margin=12,
            size=9,
        ),
        truth(
            A,
            "accepted_with_conditions",
            True,
            "pt",
            client="Museu da Água de Lorvela",
            project="Exposição Nascente",
            signatory_name="Ludovina Castelo",
            signatory_title="conservadora",
            signature_date="2026-03-27",
            conditions=["os volumes 9 e 10 não são aceites e regressam à origem"],
        ),
    )

    yield text(
        "aceite-auditoria-sem-assinatura",
        ty(
            """
#align(center)[#smallcaps[#text(14pt)[Termo de aceite de relatório]]]
#v(5mm)
A *Fundação Sertão Vivo* recebeu da Prumo Auditores Independentes o relatório final da auditoria do projeto *Cisternas do Semiárido*, projeto n.º *FSV-041/26*.

Honorários desta entrega: R$ 63.000,00.

#X  A Fundação aceita o relatório. #h(1cm) #O  A Fundação não aceita o relatório.

#v(2cm)
#line(length: 80mm, stroke: 0.5pt)
Severino Aragão Neto\\ Superintendente\\ Data: \\_\\_\\_/\\_\\_\\_/\\_\\_\\_\\_\\_\\_

#v(1cm)
#small[Preenchido pela secretaria em 4 de maio de 2026 para assinatura do Superintendente. Só produz efeito depois de assinado.]
""",
            lang="pt",
            size=11.5,
        ),
        truth(
            A,
            "undecided",
            False,
            "pt",
            client="Fundação Sertão Vivo",
            project="Cisternas do Semiárido",
            project_code="FSV-041/26",
            signatory_name="Severino Aragão Neto",
            signatory_title="Superintendente",
            amount="63000.00 BRL",
        ),
    )

    yield text(
        "pedido-de-aceitacao",
        rl(
            """
: <b>Cardume Digital, Lda.</b> | Matosinhos, 9 de junho de 2026
~4
Exmos. Senhores da Administração do Porto de Esteiro,

<b>Assunto: pedido de aceitação da fase 2 do Portal do Armador (projeto n.º PE-SI-130)</b>

Como sabem, a fase 1 foi por vós aceite em 12 de março e já se encontra paga. Concluímos agora a fase 2 e entendemos que tudo está em ordem: 64 testes, 64 com sucesso.

Pedimos que nos devolvam o destacável abaixo, devidamente preenchido, para podermos faturar os 19.450,00 € correspondentes à fase 2.

Com os melhores cumprimentos,

hand:Filipa Noronha
Filipa Noronha, gestora de projeto, Cardume Digital
---
<b>DESTACÁVEL</b> - Aceitação da fase 2

Aceitamos [ ]    Não aceitamos [ ]

Nome: Capitão-de-porto Albano Sequeira    Assinatura: ______________________    Data: ____________
""",
            font="Times-Roman",
            size=11,
        ),
        truth(
            A,
            "undecided",
            False,
            "pt",
            client="Administração do Porto de Esteiro",
            project="Portal do Armador",
            project_code="PE-SI-130",
            milestone="fase 2",
            signatory_name="Albano Sequeira",
            signatory_title="Capitão-de-porto",
            amount="19450.00 EUR",
            warnings=("partly_signed",),
        ),
    )
