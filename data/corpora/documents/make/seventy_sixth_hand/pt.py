"""Papéis de Portugal e do Brasil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from seventy_sixth_hand.board import scanned, text


def auto() -> Paper:
    """Auto de receção provisória em duas colunas."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Município de Vale da Serra",
        project="Requalificação do mercado",
        project_code="EMP 09/2025",
        milestone="receção provisória",
        signatory_name="Graça Valadares",
        signatory_title="Chefe da Divisão de Obras",
        signature_date="2026-04-10",
    )
    return text(
        "mr-pt-auto",
        label,
        r"""
#set page(margin: 50pt)
#set text(font: "Nimbus Roman", size: 10.5pt, lang: "pt")
#align(center, text(14pt)[*Auto de receção provisória* \ #text(9.5pt)[artigo 394.º e seguintes do CCP]])
#v(8pt)
#columns(2, gutter: 24pt)[
Empreitada: Requalificação do mercado \
Processo: EMP 09/2025 \
Dono da obra: Município de Vale da Serra \
Empreiteiro: Construções Arcanjo, Lda.

*Vistoria*

A 10 de abril de 2026 percorreram-se as bancas, a cobertura e o cais. A fissura no pavimento do talho, anotada na vistoria de março, foi picada e refeita; a grelha do cais foi trocada.

*Conclusão*

Não se achando deficiência alguma, declara-se
#colbreak()
a obra recebida na totalidade.

Conta-se de hoje o prazo de garantia: dez anos para a estrutura, cinco para o mais.

A caução mantém-se até à liberação anual prevista na lei.
]
#v(20pt)
#grid(columns: (1fr, 1fr), [Pelo dono da obra \ «ink:2:120:32» \ Graça Valadares \ Chefe da Divisão de Obras], [Pelo empreiteiro \ «ink:11:110:30» \ Eng.º Tomé Arcanjo])
""",
    )


def deficiencias() -> Paper:
    """Aceitação com deficiências numa faixa ao lado."""
    label = truth(
        "acceptance_certificate",
        "accepted_with_conditions",
        True,
        "pt",
        client="Lar Nossa Senhora da Guia",
        project="Ascensor monta-camas",
        project_code="INS-204",
        signatory_name="Filomena Brás",
        signatory_title="Diretora técnica",
        signature_date="2026-02-12",
        amount="37900.00 EUR",
        conditions=[
            "a botoneira do piso 1 seja substituída",
            "o intercomunicador fique ligado à central",
        ],
    )
    return text(
        "mr-pt-faixa",
        label,
        r"""
#set page(margin: 46pt)
#set text(font: "Lato", size: 9.5pt, lang: "pt")
#grid(columns: (1fr, 170pt), column-gutter: 20pt, [
#text(17pt)[Folha de entrega]

Lar Nossa Senhora da Guia \
Ascensor monta-camas, INS-204 \
Elevadores Atlântico, S.A.

O equipamento foi ensaiado com 1 000 kg e com macas a sério. O certificado do organismo notificado está no quadro. O Lar fica com o ascensor a partir de hoje e paga a última tranche de 37 900,00 € nos termos da caixa cinzenta.

#v(8pt)
«ink:22:120:32»

Filomena Brás \ Diretora técnica \ 12 de fevereiro de 2026
], block(fill: luma(225), inset: 12pt, width: 100%)[
*Aceite desde que*

a botoneira do piso 1 seja substituída

e

o intercomunicador fique ligado à central

#text(8pt)[até ao fim do mês. O risco na porta da cabina foi polido, caso encerrado.]
])
""",
    )


def aceite_extenso() -> Paper:
    """Termo brasileiro em que o número e o extenso não batem."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Usina Santa Eulália S.A.",
        project="Inspeção de caldeiras",
        project_code="OS 5561",
        signatory_name="Juarez Timóteo",
        signatory_title="Gerente Industrial",
        signature_date="2026-05-20",
        warnings=["amount_words_disagree"],
    )
    return text(
        "mr-br-extenso",
        label,
        r"""
#set page(margin: 62pt)
#set text(font: "URW Bookman", size: 10pt, lang: "pt")
#align(center)[#text(14pt)[*TERMO DE ACEITE*] \ OS 5561]
#v(10pt)
A Usina Santa Eulália S.A., por seu representante, atesta que a Vaporsul Inspeções Ltda. concluiu o serviço de Inspeção de caldeiras, com laudo NR-13 e prontuários atualizados, e dá o seu aceite.

Autoriza o faturamento de R\$ 46.800,00 (quarenta e oito mil e seiscentos reais), com vencimento em 28 dias.

Sertãozinho, 20 de maio de 2026.

#v(20pt)
#align(center)[«ink:34:140:34» \ Juarez Timóteo \ Gerente Industrial]
""",
    )


def rascunho() -> Paper:
    """Termo de recebimento que ainda é minuta."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "pt",
        client="Universidade Estadual do Planalto",
        project="Rede do Bloco F",
        project_code="CT 118/2025",
        milestone="Recebimento definitivo",
        signatory_name="Elisângela Prates",
        signatory_title="Fiscal do contrato",
        amount="212340.00 BRL",
        warnings=["draft_or_void"],
    )
    return text(
        "mr-br-minuta",
        label,
        r"""
#set page(margin: 56pt, background: align(top + center, pad(top: 170pt, rotate(-30deg, text(110pt, luma(225), font: "Nimbus Sans")[MINUTA]))))
#set text(font: "Liberation Sans", size: 10pt, lang: "pt")
*Universidade Estadual do Planalto* \ Pró-Reitoria de Administração
#v(8pt)
#text(13pt)[Recebimento definitivo (Lei 14.133, art. 140)]

#table(columns: (120pt, 1fr), stroke: 0.4pt, inset: 6pt, [Contrato], [CT 118/2025], [Objeto], [Rede do Bloco F], [Contratada], [Cabolink Telecom Ltda.], [Valor], [R\$ 212.340,00])

A fiscalização verificou 640 pontos certificados em categoria 6A e recebe definitivamente o objeto.

#v(34pt)
#line(length: 200pt, stroke: 0.4pt)
Elisângela Prates \ Fiscal do contrato \ Data: \_\_\_/\_\_\_/\_\_\_\_\_\_
#v(12pt)
#text(8pt)[Texto em circulação interna para comentários da Procuradoria.]
""",
    )


def recusa() -> Paper:
    """Carta que devolve o trabalho com muita cortesia."""
    label = truth(
        "acceptance_certificate",
        "rejected",
        True,
        "pt",
        client="Fundação Casa do Navegante",
        project="Catálogo digital da coleção",
        project_code="CDC-3",
        signatory_name="Leonor Sampaio Dias",
        signatory_title="Conservadora-chefe",
        signature_date="2026-06-26",
    )
    return text(
        "mr-pt-recusa",
        label,
        r"""
#set page(paper: "a5", margin: (left: 56pt, right: 44pt, y: 54pt), footer: context align(center, text(8pt)[CDC-3, folha #counter(page).display()]))
#set text(font: "C059", size: 13.5pt, lang: "pt")
#set par(leading: 0.85em)
#text(13pt)[Fundação Casa do Navegante]
#v(12pt)
Peniche, 26 de junho de 2026

À Arquivo Vivo, Unipessoal Lda.

Assunto: Catálogo digital da coleção (CDC-3)

Ex.mos Senhores,

Recebemos com gosto o vosso trabalho e reconhecemos nele paciência e olho. As fichas das cartas de marear são, sem favor, exemplares.

Sucede que um terço dos registos perdeu a proveniência na passagem, e um museu sem proveniências fica sem chão. Nestes termos não nos é possível
#pagebreak()
aceitar a entrega, que segue devolvida no mesmo disco. Quando houver outra, abriremos novo prazo para a ver.

Com estima e consideração,

«ink:43:130:34» \
Leonor Sampaio Dias \ Conservadora-chefe
""",
    )


def scan_br() -> Paper:
    """Ordem de serviço com o aceite na coluna da direita."""
    label = truth(
        "acceptance_certificate",
        "accepted",
        True,
        "pt",
        client="Condomínio Jardim das Acácias",
        project="Portões e interfonia",
        project_code="OS-8890",
        signatory_name="Neide Camargo",
        signatory_title="Síndica",
        signature_date="2026-03-14",
    )
    return scanned(
        "mr-br-coluna",
        label,
        Scanner(dpi=130, skew=1.0, jpeg=38, noise=3, seed=12),
        r"""
#set page(margin: 54pt)
#set text(font: "Nimbus Sans", size: 11pt, lang: "pt")
#text(15pt)[*Ordem de serviço OS-8890*] #h(1fr) Fechatec Segurança
#line(length: 100%)
#grid(columns: (1fr, 1fr), stroke: 0.5pt, inset: 10pt, [
Cliente: Condomínio Jardim das Acácias

Serviço: Portões e interfonia

Técnico: Wellington

Peças: 2 motores, 1 central, 48 monofones

Pendências: nenhuma
], [
*Cliente preenche*

«cross:8» serviço aceito \ «box» serviço não aceito

Obs.: moço muito educado, deixou tudo limpo

«ink:56:130:34» \
Neide Camargo, Síndica \
14 de março de 2026
])
""",
    )


def scan_pt() -> Paper:
    """Guia por preencher."""
    label = truth(
        "acceptance_certificate",
        "undecided",
        False,
        "pt",
        client="Adega de Monforte, CRL",
        project="Calibração de sensores",
        project_code="G-1175",
        signatory_name="Duarte Penedo",
        signatory_title="Enólogo",
    )
    return scanned(
        "mr-pt-guia",
        label,
        Scanner(dpi=125, skew=-1.4, jpeg=40, noise=3, turn=270),
        r"""
#set page(margin: 60pt)
#set text(font: "Liberation Serif", size: 12pt, lang: "pt")
#text(15pt)[*Guia de intervenção G-1175*] \ Metrolab Alentejo
#v(8pt)
#table(columns: (120pt, 1fr), stroke: 0.5pt, inset: 7pt, [Cliente], [Adega de Monforte, CRL], [Trabalho], [Calibração de sensores], [Cubas], [1 a 24], [Desvio máximo], [0,2 °C])
Pelo laboratório: «ink:65:110:30» R. Varela, 3 de julho de 2026

Pelo cliente (assinalar e assinar):

«box» conforme #h(30pt) «box» não conforme

#v(30pt)
#line(length: 220pt, stroke: 0.5pt)
Duarte Penedo, Enólogo
""",
    )


def correio() -> Paper:
    """Mensagem que aceita, em português de Portugal."""
    label = truth(
        "email",
        "accepted",
        None,
        "pt",
        client="Conservas Ria Azul",
        project="Loja online",
        milestone="fase 2",
        signatory_name="Vasco Teles",
        signatory_title="Diretor de exportação",
        signature_date="2026-05-05",
    )
    return text(
        "mr-pt-correio",
        label,
        r"""
#set page(margin: 60pt)
#set text(font: "Carlito", size: 11pt, lang: "pt")
*De:* Vasco Teles (Conservas Ria Azul) \
*Enviada:* terça-feira, 5 de maio de 2026 12:48 \
*Para:* Oficina Digital \
*Assunto:* Loja online
#line(length: 100%, stroke: 0.4pt)
Boa tarde a todos,

Comprei uma grade de cavala como se fosse um freguês de Lyon e chegou-me a confirmação em francês, com IVA certo. Era o que faltava.

A fase 2 está aceite da nossa parte. Obrigado pela paciência com as traduções.

Cumprimentos,

Vasco Teles \ Diretor de exportação
""",
    )


def horas() -> Paper:
    """Folha de horas aprovada com assinatura escrita."""
    label = truth(
        "timesheet_approval",
        "accepted",
        True,
        "pt",
        client="Banco Tropical de Fomento",
        project="Auditoria de acessos",
        project_code="AUD-61",
        signatory_name="Sílvia Bittencourt",
        signatory_title="Superintendente de Riscos",
        signature_date="2026-04-30",
        amount="33600.00 BRL",
    )
    return text(
        "mr-br-horas",
        label,
        r"""
#set page(margin: 44pt)
#set text(font: "DejaVu Sans", stretch: 75%, size: 9pt, lang: "pt")
#text(13pt)[Apontamento de horas, abril/2026] #h(1fr) Araucária Consultores

Banco Tropical de Fomento · Auditoria de acessos · AUD-61
#table(columns: (1fr, 70pt, 80pt, 90pt), stroke: 0.3pt, inset: 5pt, align: (left, right, right, right),
[Consultor], [Horas], [R\$ / h], [Valor], [Otávio Lins], [80], [240,00], [19.200,00], [Bruna Sakai], [72], [200,00], [14.400,00], [*Soma*], [*152*], [], [*33.600,00*])
#v(8pt)
#table(columns: (1fr, 1fr), stroke: 0.3pt, inset: 8pt, [Lançado por Otávio Lins, 29 de abril de 2026], [Horas aprovadas na íntegra. \ /s/ Sílvia Bittencourt \ Superintendente de Riscos \ 30 de abril de 2026])
""",
    )


def escopo() -> Paper:
    """Declaração de escopo."""
    label = truth(
        "statement_of_work",
        None,
        False,
        "pt",
        client="Museu do Barro de Caruçu",
        project="Reserva técnica climatizada",
        project_code="DE-2026-02",
        signatory_name="Zuleide Falcão",
        signatory_title="Diretora",
        amount="128000.00 BRL",
    )
    return text(
        "mr-br-escopo",
        label,
        r"""
#set page(margin: 56pt)
#set text(font: "P052", size: 10.5pt, lang: "pt")
#text(16pt)[Declaração de escopo] #h(1fr) DE-2026-02
#line(length: 100%, stroke: 0.8pt)
Contratante: Museu do Barro de Caruçu \ Contratada: Clima & Acervo Engenharia

*Objeto.* Reserva técnica climatizada: projeto, obra e comissionamento.

#grid(columns: (1fr, 1fr), column-gutter: 18pt, [
*Incluído* \ Cálculo térmico, desumidificador, registro contínuo de umidade, treino da equipe.
], [
*Fora* \ Mobiliário, pintura externa, seguro das peças.
])

*Preço global:* R\$ 128.000,00 em quatro parcelas.

*Aceitação.* Trinta dias de registro dentro de 50 ± 5 % de umidade.

#v(26pt)
#grid(columns: (1fr, 1fr), [#line(length: 160pt, stroke: 0.4pt) Zuleide Falcão \ Diretora], [#line(length: 160pt, stroke: 0.4pt) Clima & Acervo])
""",
    )


def papers() -> Iterator[Paper]:
    """Os papéis desta família."""
    yield auto()
    yield deficiencias()
    yield aceite_extenso()
    yield rascunho()
    yield recusa()
    yield scan_br()
    yield scan_pt()
    yield correio()
    yield horas()
    yield escopo()
