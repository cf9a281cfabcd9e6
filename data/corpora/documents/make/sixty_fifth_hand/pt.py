"""Portuguese: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from sixty_fifth_hand.board import rl, typ

CERT = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    """Autos, termos de recebimento, boletins, mensagens."""
    data = rl(
        """# AUTO DE RECEÇÃO PROVISÓRIA
Dono da obra :: Município de Vale da Fonte
Empreitada :: Requalificação da Escola Básica do Outeiro
Processo n.º :: EMP-14/2025
Parte da obra :: Bloco B e recreio coberto
Empreiteiro :: Construções Ladeira & Filhos, Lda.

Aos vinte e um dias do mês de julho de dois mil e vinte e seis, no local da obra, procedeu-se à vistoria da parte acima identificada. Verificando-se que a mesma se encontra executada de acordo com o projeto e sem defeitos, foi deliberado recebê-la provisoriamente, começando a contar o prazo de garantia de cinco anos. Será libertada a quantia de 29.415,60 €.
E nada mais havendo a tratar, lavrou-se o presente auto, que vai ser assinado.
|| Pelo empreiteiro | Pelo dono da obra
|| ~601 | ~602
|| Eng.º Duarte Ladeira | Eng.ª Filomena Tavares, chefe da Divisão de Obras""",
        "Times-Roman",
        11,
        center=True,
    )
    yield Paper(
        "mg-pt-auto",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="Município de Vale da Fonte",
            project="Requalificação da Escola Básica do Outeiro",
            project_code="EMP-14/2025",
            milestone="Bloco B e recreio coberto",
            signatory_name="Filomena Tavares",
            signatory_title="chefe da Divisão de Obras",
            signature_date="2026-07-21",
            amount="29415.60 EUR",
        ),
    )

    data = typ(r"""
#set page(margin: 2cm)
#text(14pt)[*TERMO DE RECEBIMENTO DEFINITIVO*] #h(1fr) TRD 0093
#table(columns: (auto, 1fr), stroke: 0.4pt, [Contratante], [Usina Córrego Limpo S.A.], [Contratada], [Montec Montagens Industriais Ltda.], [Projeto], [Caldeira 3 -- troca do economizador], [Ordem de serviço], [OS 55.208], [Etapa], [Etapa 4: teste hidrostático e partida])
Declaramos que a etapa acima foi executada a contento e a recebemos em caráter definitivo, nada havendo a reclamar. Fica liberado o pagamento de R\$ 187.300,00 (cento e oitenta e sete mil e duzentos reais).

Piraúba do Sul, 11 de setembro de 2026

#grid(columns: (1fr, 1fr), row-gutter: 6pt, [#ink(611)], [#ink(612)], [Edson Viotti], [Cláudia Mesquita], [Montec], [Gerente Industrial -- Usina Córrego Limpo S.A.])
""")
    yield Paper(
        "mg-pt-termo",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="Usina Córrego Limpo S.A.",
            project="Caldeira 3 – troca do economizador",
            project_code="OS 55.208",
            milestone="Etapa 4: teste hidrostático e partida",
            signatory_name="Cláudia Mesquita",
            signatory_title="Gerente Industrial",
            signature_date="2026-09-11",
            warnings=["amount_words_disagree"],
        ),
    )

    page = rl(
        """# GUIA DE TRABALHO 3071
Eletro Bragal - instalações elétricas
Cliente :: Quinta do Freixial, Lda.
Obra :: Quadro elétrico do lagar
Obra n.º :: EB-926
Data :: 5/11/2026 (quinta-feira)
|Descrição|Qtd.
|Quadro 63 A montado|1
|Disjuntores|14
|Horas de eletricista|11
Trabalho verificado e aceite pelo cliente.
Assinatura :: ~621
Nome :: ~D:Graça Pimentel
Cargo :: ~D:gerente""",
        size=11.5,
        kv="grid",
        stamps=[(1, 420, 320, -14, "QUINTA DO FREIXIAL\\5 NOV 2026")],
    )
    yield Paper(
        "mg-pt-guia",
        "a",
        "scan",
        scan(page, Scanner(dpi=92, skew=0.5, noise=1.6, jpeg=24, blur=0.7)),
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="Quinta do Freixial, Lda.",
            project="Quadro elétrico do lagar",
            project_code="EB-926",
            signatory_name="Graça Pimentel",
            signatory_title="gerente",
            signature_date="2026-11-05",
        ),
        page,
    )

    data = rl(
        """# BOLETIM DE MEDIÇÃO DE HORAS
Contratante :: Mineração Serra Parda S.A.
Projeto :: Levantamento planialtimétrico da barragem 2
Contrato/Projeto nº :: LT-0418
Período :: 01 a 31 de agosto de 2026
| Profissional | Função | Horas
| Jussara Prates | agrimensora | 152
| Igor Malta | auxiliar de campo | 160
| Caio Bento | desenhista | 48
Total: 360 horas - valor R$ 41.760,00
Parecer do fiscal:
[ ] Aprovado
[x] Reprovado
Motivo :: As horas do desenhista não têm relatório. Reapresentar o boletim.
Assinatura :: ~631
Fiscal do contrato :: Renato Quirino, coordenador de geotecnia
Data :: 4 de setembro de 2026""".replace("Contrato/Projeto nº", "Projeto nº"),
        kv="lines",
        size=10,
    )
    yield Paper(
        "mg-pt-boletim",
        "a",
        "text",
        data,
        truth(
            "timesheet_approval",
            "rejected",
            True,
            "pt",
            client="Mineração Serra Parda S.A.",
            project="Levantamento planialtimétrico da barragem 2",
            project_code="LT-0418",
            signatory_name="Renato Quirino",
            signatory_title="coordenador de geotecnia",
            signature_date="2026-09-04",
            amount="41760.00 BRL",
        ),
    )

    data = rl(
        """De: Leonor Sampaio - Águas da Ribeira Alta, E.M.
Para: Hidroprojeto Norte
Enviado: terça-feira, 2 de junho de 2026 11:48
Assunto: Reservatório de Cimo de Vila (projeto AR-33) - ensaio de estanquidade

Caro Eng.º Baltasar,
O ensaio de estanquidade da célula 1 correu bem e aceitamo-lo, desde que nos enviem o certificado de calibração da sonda até ao fim do mês.
Com os melhores cumprimentos,
Leonor Sampaio
Diretora de Exploração""",
        "Helvetica",
        11,
    )
    yield Paper(
        "mg-pt-mailreserv",
        "a",
        "text",
        data,
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "pt",
            client="Águas da Ribeira Alta, E.M.",
            project="Reservatório de Cimo de Vila",
            project_code="AR-33",
            milestone="ensaio de estanquidade da célula 1",
            signatory_name="Leonor Sampaio",
            signatory_title="Diretora de Exploração",
            signature_date="2026-06-02",
            conditions=["nos enviem o certificado de calibração da sonda até ao fim do mês"],
        ),
    )

    data = rl(
        """# Termo Aditivo de Serviço TA-05
Cliente: Frigorífico Boa Várzea Ltda. - Obra: Câmara fria 7 - Código da obra: FBV-7
Alteração: painéis isotérmicos de 150 mm em lugar de 120 mm (área de 940 m²).
Acréscimo: R$ 68.620,00. Prazo: mais 6 dias.
## Aceite do cliente
Nome :: Tarcísio Lobo, diretor de operações
Assinatura :: ______________________________
Data :: ____/____/______
## Aceite da construtora
Nome :: Ivone Sarmento
Assinatura :: ~641
Data :: 19/01/2026""",
        "Times-Roman",
        11.5,
        kv="plain",
        tint="#1f4d1f",
    )
    yield Paper(
        "mg-pt-aditivo",
        "a",
        "text",
        data,
        truth(
            "change_order",
            "undecided",
            False,
            "pt",
            client="Frigorífico Boa Várzea Ltda.",
            project="Câmara fria 7",
            project_code="FBV-7",
            signatory_name="Tarcísio Lobo",
            signatory_title="diretor de operações",
            amount="68620.00 BRL",
            change_order_number="TA-05",
            warnings=["partly_signed"],
        ),
    )

    data = rl(
        """# Declaração de aceitação de marco
Cliente :: Parque Solar Herdade da Coitada, S.A.
Projeto :: Central fotovoltaica 24 MWp
Código do projeto :: PSH-24
Referência no cabeçalho :: Marco 5 - Ligação à rede
---
O cliente informa que o marco 5 não é ainda objeto de decisão, porque a ligação à rede aguarda o operador. Pelo presente aceita-se o <b>Marco 4 - Montagem dos seguidores</b>, concluído em 30 de abril de 2026, ficando autorizada a faturação de 305.000,00 €.
Pelo cliente :: ~651
Nome :: Vicente Abrunhosa
Função :: administrador
Data :: 12 de maio de 2026""",
        "Helvetica",
        10,
        kv="grid",
        tint="#c05a00",
    )
    yield Paper(
        "mg-pt-marco",
        "a",
        "text",
        data,
        truth(
            CERT,
            "accepted",
            True,
            "pt",
            client="Parque Solar Herdade da Coitada, S.A.",
            project="Central fotovoltaica 24 MWp",
            project_code="PSH-24",
            milestone="Marco 4 - Montagem dos seguidores",
            signatory_name="Vicente Abrunhosa",
            signatory_title="administrador",
            signature_date="2026-05-12",
            amount="305000.00 EUR",
        ),
    )

    data = typ(
        r"""
#set page(margin: 2cm, foreground: across[NULO])
= Relatório de vistoria e aceite
Documento NULO -- substituído pela revisão 2 \
Cliente: Condomínio Residencial Ipê-Roxo \
Obra: Recuperação da fachada, torre 1 \
Nº do projeto: RF-311 \
Etapa: Revestimento cerâmico

#tick(true) Etapa aceita #h(1cm) #tick(false) Etapa não aceita

Assinatura do cliente: #blank(6cm) \
Síndica: Neusa Cardoso \
Data: #blank(3cm)
""".replace("Síndica: Neusa Cardoso", "Nome e cargo: Neusa Cardoso, síndica")
    )
    yield Paper(
        "mg-pt-nulo",
        "a",
        "text",
        data,
        truth(
            CERT,
            "undecided",
            False,
            "pt",
            client="Condomínio Residencial Ipê-Roxo",
            project="Recuperação da fachada, torre 1",
            project_code="RF-311",
            milestone="Revestimento cerâmico",
            signatory_name="Neusa Cardoso",
            signatory_title="síndica",
            warnings=["draft_or_void"],
        ),
    )

    data = rl(
        """# Ficha de receção de equipamento
Cliente :: F:a=Hospital de Santa Iria
Projeto :: F:b=Central de gases medicinais
N.º de projeto :: F:c=GM-4410
Fornecimento :: F:d=Compressor de ar 2
Decisão :: F:e=Aceite com reservas
Reservas :: F:f=falta o manual em português
Recebido por :: F:g=Telmo Varela
Função :: F:h=responsável de instalações
Assinatura eletrónica :: F:i=/s/ Telmo Varela
Data :: F:j=14 de outubro de 2026""",
        kv="lines",
        tint="#224466",
    )
    yield Paper(
        "mg-pt-ficha",
        "a",
        "form",
        data,
        truth(
            CERT,
            "accepted_with_conditions",
            True,
            "pt",
            client="Hospital de Santa Iria",
            project="Central de gases medicinais",
            project_code="GM-4410",
            milestone="Compressor de ar 2",
            signatory_name="Telmo Varela",
            signatory_title="responsável de instalações",
            signature_date="2026-10-14",
            conditions=["falta o manual em português"],
        ),
    )

    data = rl(
        """# PROPOSTA DE ESCOPO DE TRABALHO
Cliente :: Porto Fluvial Tapirama
Projeto :: Monitoramento da qualidade da água
Código :: PFT-AMB-02
1. Campanhas trimestrais em seis pontos, com coleta a duas profundidades.
2. Análises em laboratório acreditado e relatório por campanha.
3. Critério de aceite: o relatório é tido por aceito se não houver comentário em quinze dias.
Preço global :: R$ 96.400,00
Validade :: 60 dias
% Quimera Ambiental Ltda. - documento de escopo, sem campo de assinatura""",
        "Helvetica",
        10.5,
        kv="lines",
    )
    yield Paper(
        "mg-pt-escopo",
        "a",
        "text",
        data,
        truth(
            "statement_of_work",
            None,
            None,
            "pt",
            client="Porto Fluvial Tapirama",
            project="Monitoramento da qualidade da água",
            project_code="PFT-AMB-02",
            amount="96400.00 BRL",
        ),
    )
