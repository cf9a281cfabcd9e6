"""Post in Portuguese: Portugal and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner, scan

from .board import build, flat, ink, joined, paper, stamp

AC = "acceptance_certificate"


def papers() -> Iterator[Paper]:
    yield paper(
        "pt-auto-rececao",
        build(
            """
^ AUTO DE RECEÇÃO
Dono da obra: Misericórdia de Vila Fernandinha
Empreitada: Substituição da cobertura do Lar de São Brás
Processo de obra: MVF/03/2026
Fase recebida: 1.ª fase, ala nascente
---
Aos dezassete dias do mês de setembro de dois mil e vinte e seis compareceram no local os representantes abaixo assinados, os quais percorreram a cobertura, abriram três pontos de inspeção e verificaram estar tudo conforme com o projeto.
Não tendo sido encontrada deficiência alguma, o dono da obra declara aceitar esta fase, pelo que se dá por recebida e se liberta a quantia de 28.640,00 €.
O empreiteiro entregou a compilação técnica, as fichas dos materiais e as chaves do acesso ao sótão. O prazo de garantia conta-se da data deste auto e é de cinco anos para os elementos não estruturais. A 2.ª fase, ala poente, será objeto de auto próprio.
E para constar se lavrou o presente auto.
!gap 8
!t 50,50 none
| Pelo empreiteiro | Pelo dono da obra
| ~ink:601 | ~ink:602
| Coberturas Alvarim, Lda.<br/>Nélson Alvarim | Maria Leonor Sottomayor<br/>Provedora
""",
            font="Times-Roman",
            size=11.5,
            margin=26,
        ),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Misericórdia de Vila Fernandinha",
            project="Substituição da cobertura do Lar de São Brás",
            project_code="MVF/03/2026",
            milestone="1.ª fase, ala nascente",
            signatory_name="Maria Leonor Sottomayor",
            signatory_title="Provedora",
            signature_date="2026-09-17",
            amount="28640.00 EUR",
        ),
    )
    yield paper(
        "br-termo-aceite",
        build(
            """
# Termo de aceite de entrega
!t 28,72 grid
| Cliente | Laticínios Serra da Boa Vista Ltda.
| Projeto | Rastreabilidade do Leite
| Código do projeto | LSB-RL-02
| Fornecedor | Curral Digital Tecnologia
| Marco | Marco 2: aplicativo do motorista
| Valor do marco | R$ 84.500,00 (oitenta e quatro mil reais)
Critérios: coleta sem sinal de celular ([v]), leitura do código do tanque ([v]), envio ao laticínio em até 5 minutos ([v]).
O cliente testou o marco e dá o aceite. O valor fica liberado para faturamento.
---
<b>Registro de assinaturas eletrônicas</b>
!t 40,30,30 zebra
| Gislaine Pontarolo<br/>Gerente de Captação (cliente) | assinou | 26/02/2026 14:31:07 -03:00
| Everton Sbardelotto<br/>Sócio (fornecedor) | assinou | 25/02/2026 10:02:55 -03:00
> Documento concluído. Hash 9c31…e07a. Verifique em assinaboa.example.
""",
            size=10,
        ),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Laticínios Serra da Boa Vista Ltda.",
            project="Rastreabilidade do Leite",
            project_code="LSB-RL-02",
            milestone="Marco 2: aplicativo do motorista",
            signatory_name="Gislaine Pontarolo",
            signatory_title="Gerente de Captação",
            signature_date="2026-02-26",
            warnings=["amount_words_disagree"],
        ),
    )
    yield paper(
        "pt-folha-horas",
        build(
            """
# Folha de presença e horas
: Colaborador : Rui Tavares Bettencourt
: Cliente : Porto de Santa Valha, S.A.
: Projeto : Migração do VTS
: Código : PSV-VTS-7
: Mês : novembro de 2026
!t 25,15,60 lines
| 2 a 6 nov. | 40 h | Levantamento das antenas
| 9 a 13 nov. | 32 h | Testes em paralelo (dia 11 folga)
| 16 a 20 nov. | 40 h | Migração noturna
| <b>Soma</b> | <b>112 h</b> | a 58,00 €/h: 6.496,00 €
Confirmo as horas desta folha e autorizo o seu pagamento.
!t 45,30,25 box
| Álvaro Quintanilha<br/>Diretor de Pilotagem | ~kr:A. Quintanilha | 30.11.2026
""",
            font="Narrow",
            size=11,
            kvw=28,
            head=("right", "Farol & Maré, Lda.", "Sistemas marítimos"),
            colour="#00496b",
        ),
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Porto de Santa Valha, S.A.",
            project="Migração do VTS",
            project_code="PSV-VTS-7",
            signatory_name="Álvaro Quintanilha",
            signatory_title="Diretor de Pilotagem",
            signature_date="2026-11-30",
            amount="6496.00 EUR",
        ),
    )

    def prefeitura(c: object, _page: int) -> None:
        stamp(c, 330, 575, "PREFEITURA DE ITAPIRUÇU/FISCALIZAÇÃO DE OBRAS", 5, "#1c4c2c")
        ink(c, 90, 578, 621, 120, 32)

    yield paper(
        "br-recebimento-definitivo",
        build(
            """
# TERMO DE RECEBIMENTO DEFINITIVO
Município: Prefeitura Municipal de Itapiruçu
Obra: Pavimentação da Rua das Paineiras
Obra n.º 031/2026
Contratada: Terraplenagem Irmãos Fogaça Ltda.
Etapa: Etapa final
A comissão de fiscalização vistoriou a obra em 10 de agosto de 2026 e não encontrou vícios. Fica a etapa final recebida em definitivo, liberando-se a caução de R$ 19.775,40.
!gap 60
Eng.ª Rosângela Titoneli, fiscal da obra
Itapiruçu, 11 de agosto de 2026
""",
            font="Courier",
            size=10,
            over=prefeitura,
        ),
        truth(
            AC,
            "accepted",
            True,
            "pt",
            client="Prefeitura Municipal de Itapiruçu",
            project="Pavimentação da Rua das Paineiras",
            project_code="031/2026",
            milestone="Etapa final",
            signatory_name="Rosângela Titoneli",
            signatory_title="fiscal da obra",
            signature_date="2026-08-11",
            amount="19775.40 BRL",
        ),
        how=Scanner(dpi=108, skew=0.9, noise=5, jpeg=35, blur=0.6, turn=180, seed=91),
    )
    yield paper(
        "br-aceite-parcial",
        build(
            """
# Relatório de homologação
Cliente: Rede Hospitalar Santa Quitéria · Projeto: Prontuário Único · Nº do projeto: RHS-118
Pacote avaliado: Pacote 5 – Prescrição
!t 40,20,20,20 grid head
| Função | Casos | Aprovados | Resultado
| Prescrição de enfermaria | 60 | 60 | aceita
| Prescrição de UTI | 44 | 44 | aceita
| Alerta de alergia | 25 | 11 | não aceita
## Parecer
Aceite parcial do Pacote 5: a função alerta de alergia fica fora do aceite até novo teste completo.
Valor correspondente às funções aceitas: R$ 132.000,00
!t 40,30,30 lines
| Dr. Norberto Cavalieri | ~ink:631 | 7 de maio de 2026
| Diretor Clínico | |
""",
            font="Serif",
            size=9,
        ),
        truth(
            AC,
            "accepted_with_conditions",
            True,
            "pt",
            client="Rede Hospitalar Santa Quitéria",
            project="Prontuário Único",
            project_code="RHS-118",
            milestone="Pacote 5 – Prescrição",
            signatory_name="Dr. Norberto Cavalieri",
            signatory_title="Diretor Clínico",
            signature_date="2026-05-07",
            amount="132000.00 BRL",
            conditions=["a função alerta de alergia fica fora do aceite até novo teste completo"],
        ),
    )
    yield paper(
        "pt-mail-condicao",
        build(
            """
| De | Inês Falcão Mourato <imourato@adegaribeirasol.example>
| Para | Estúdio Rolha
| Data | 19 de janeiro de 2027, 22:14
| Assunto | Re: rótulos, 3.ª prova
Boa noite a todos,
Desculpem a hora. As provas chegaram hoje e o dourado está lindo. Aceitamos a 3.ª prova dos Rótulos Colheita 2026, com uma condição: o código de barras da meia garrafa tem de aumentar dois milímetros.
Se assim for, faturem os 3.150,00 €.
Inês Falcão Mourato
Sócia-gerente, Adega Ribeira do Sol
""",
            size=10.5,
            margin=22,
        ),
        truth(
            "email",
            "accepted_with_conditions",
            None,
            "pt",
            client="Adega Ribeira do Sol",
            project="Rótulos Colheita 2026",
            milestone="3.ª prova",
            signatory_name="Inês Falcão Mourato",
            signatory_title="Sócia-gerente",
            signature_date="2027-01-19",
            amount="3150.00 EUR",
            conditions=["o código de barras da meia garrafa tem de aumentar dois milímetros"],
        ),
    )
    part_one = build(
        """
# Termo de recusa – folha 1/2
!t 30,70 lines
| Contratante | Usina Canavial do Pardo S.A.
| Projeto | Automação da Moenda 2
| Código da obra | UCP-OB-451
| Entrega avaliada | Entrega 4: supervisório
| Valor retido | R$ 210.000,00
Os motivos e as assinaturas constam da folha 2/2.
""",
        head=("centre", "USINA CANAVIAL DO PARDO S.A.", "Engenharia Industrial"),
    )
    part_two = build(
        """
# Termo de recusa – folha 2/2
Motivos:
1. O supervisório perdeu a comunicação com o CLP por quatro vezes durante o turno de prova.
2. As telas de intertravamento não correspondem ao memorial.
Diante disso, a contratante recusa a Entrega 4 e aguarda nova data de testes.
!gap 10
~ink:651
Valdecir Zanoni, Gerente Industrial
22 de junho de 2026
""",
        size=11.5,
    )
    yield Paper(
        "kw-br-recusa",
        "a",
        "mixed",
        joined(part_one, scan(part_two, Scanner(dpi=108, skew=1.2, noise=5, jpeg=35, seed=95))),
        truth(
            AC,
            "rejected",
            True,
            "pt",
            client="Usina Canavial do Pardo S.A.",
            project="Automação da Moenda 2",
            project_code="UCP-OB-451",
            milestone="Entrega 4: supervisório",
            signatory_name="Valdecir Zanoni",
            signatory_title="Gerente Industrial",
            signature_date="2026-06-22",
            amount="210000.00 BRL",
        ),
        joined(part_one, part_two),
    )
    yield paper(
        "pt-trabalhos-a-mais",
        build(
            """
# Proposta de alteração n.º PA-09
!t 30,70 grid
| Cliente | Hotel Penedo da Saudade, S.A.
| Obra | Remodelação do piso 3
| Código da obra | HPS-3
| Alteração | Casas de banho 301 a 312: base de duche em pedra em vez de acrílico
| Acréscimo ao preço | 13.920,00 €
## Aprovações
!t 25,35,20,20 grid
| Empreiteiro | Hélder Brandão, diretor de obra | ~ink:661 | 08-04-2026
| Cliente | Graça Monteverde, administradora | &nbsp;<br/>&nbsp; |
A alteração só produz efeitos depois de assinada pelo cliente.
""",
            size=9.5,
            head=("left", "Brandão & Sobral", "Construções"),
            colour="#5c4033",
        ),
        truth(
            "change_order",
            "undecided",
            False,
            "pt",
            client="Hotel Penedo da Saudade, S.A.",
            project="Remodelação do piso 3",
            project_code="HPS-3",
            signatory_name="Graça Monteverde",
            signatory_title="administradora",
            amount="13920.00 EUR",
            change_order_number="PA-09",
            warnings=["partly_signed"],
        ),
    )
    yield paper(
        "pt-ficha-sem-cruz",
        flat(
            build(
                """
# Ficha de aprovação de entregável
: Entidade : ~tx:entidade=Instituto dos Faróis e Costas
: Estudo : ~tx:estudo=Erosão da Praia do Norte
: Ref.ª do estudo : ~tx:ref=IFC-PN-4
: Entregável : ~tx:entregavel=E3: Relatório de campanha
: Honorários : ~tx:honorarios=9.990,00 EUR
A entidade assinala a sua decisão com uma cruz:
!t 6,94 grid mid
| ~ck:aprovado=0 | Aprovado
| ~ck:alteracoes=0 | Aprovado com alterações
| ~ck:nao=0 | Não aprovado
: Nome : ~tx:nome=Telmo Arriaga
: Cargo : ~tx:cargo=Chefe da Divisão do Litoral
: Assinatura : ~ink:671
: Data : ~tx:data=12 de outubro de 2026
""",
                kv="dots",
                size=10,
            )
        ),
        truth(
            AC,
            "undecided",
            True,
            "pt",
            client="Instituto dos Faróis e Costas",
            project="Erosão da Praia do Norte",
            project_code="IFC-PN-4",
            milestone="E3: Relatório de campanha",
            signatory_name="Telmo Arriaga",
            signatory_title="Chefe da Divisão do Litoral",
            signature_date="2026-10-12",
            amount="9990.00 EUR",
        ),
    )
    yield paper(
        "br-folheto",
        build(
            """
# Aceite sem papel, entrega sem espera
O Assina Boa leva o termo de aceite até o celular do seu cliente.
- Modelos prontos para obra, software e eventos
- Lembretes que ninguém ignora
- Trilha de auditoria em português claro
## O que dizem
«Antes, o aceite demorava um mês. Agora demora um café.»
## Planos
Do autônomo à construtora: a partir de R$ 39,00 por mês. Fale com a gente em contato@assinaboa.example.
""",
            cols=2,
            size=12,
            head=("band", "Assina Boa", "Edição de verão 2027"),
            colour="#e07a1f",
        ),
        truth("other", None, None, "pt"),
    )
