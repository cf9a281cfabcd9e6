"""Papéis de Portugal e do Brasil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Blank, mixed, plain, scanned, sheet


def auto() -> Paper:
    page = sheet(r"""
#align(center)[#text(9pt)[MUNICÍPIO DE VILA CHÃ DO OURIL] \ #text(9pt)[Divisão de Obras Municipais] \ #v(3mm) #text(15pt)[*AUTO DE RECEÇÃO PROVISÓRIA*]]
#v(3mm)
Aos vinte e dois dias do mês de abril de dois mil e vinte e seis, no local da empreitada "Requalificação do Mercado da Praça" (proc. 14/DOM/2024), compareceram o Eng.º Duarte Salvador Pinho, diretor de fiscalização, em representação do dono da obra, e a Eng.ª Filipa Moncada, em nome da adjudicatária Construções Alva e Dão, Lda.

Procedeu-se à vistoria prevista no artigo 394.º do Código dos Contratos Públicos. Percorridos todos os trabalhos, verificou-se que estes se acham executados de harmonia com o projeto e não apresentam deficiências.

Nestes termos, a obra é *recebida provisoriamente na sua totalidade*, iniciando-se o prazo de garantia na presente data.

Nada mais havendo a tratar, lavrou-se este auto, que vai assinado pelos presentes.

#v(5mm)
#grid(columns: (1fr, 1fr), gutter: 10mm, [Pelo dono da obra \ #ink(801, w: 46) #rule() Duarte Salvador Pinho], [Pela adjudicatária \ #ink(802, w: 40, c: black) #rule() Filipa Moncada])
#v(1fr)
#text(8pt)[Anexos: mapa de trabalhos, telas finais, compilação técnica]
""", "P052", 11, lang="pt", margin="27mm")  # fmt: skip
    return plain("ng-pt-auto-mercado", page, truth(
        "acceptance_certificate", "accepted", True, "pt",
        client="MUNICÍPIO DE VILA CHÃ DO OURIL", project="Requalificação do Mercado da Praça",
        project_code="14/DOM/2024", milestone="RECEÇÃO PROVISÓRIA",
        signatory_name="Duarte Salvador Pinho", signatory_title="diretor de fiscalização",
        signature_date="2026-04-22"))  # fmt: skip


def aceite() -> Paper:
    page = sheet(r"""
#block(fill: rgb("#1a1a2e"), width: 100%, inset: 12pt)[#text(fill: rgb("#f2c14e"), 16pt)[Termo de Aceite] #h(1fr) #text(fill: white)[Jatobá Sistemas]]
#v(2mm)
#table(columns: (1fr, 1fr), stroke: 0.3pt + luma(150), inset: 7pt, [*Contratante* \ Rede de Farmácias Boa Vereda Ltda.], [*Contrato* \ CT-0417/2025], [*Projeto* \ Integração de estoque das 32 lojas], [*Entrega* \ Sprint 9 – Inventário rotativo], [*Homologado em* \ 13 a 17/07/2026], [*Parcela* \ R\$ 58.900,00])
#v(3mm)
Histórias homologadas
#table(columns: (24mm, 1fr, 30mm), inset: 5pt, [EST-201], [Contagem por corredor], [OK], [EST-204], [Divergência acima de 2 % gera alerta], [OK], [EST-209], [Exportação para o contador], [OK], [EST-212], [Leitor de código de barras sem fio], [OK])
Declaro, em nome da contratante, que a Sprint 9 foi entregue a contento e que a parcela pode ser faturada. O suporte de noventa dias segue o contrato.
#v(5mm)
#align(center)[#ink(811, w: 48) \ #rule(w: 75mm) Jussara Belmonte \ Gerente de Tecnologia da Informação \ Londrina, 20 de julho de 2026]
""", "Lato", 10, lang="pt", margin="20mm")  # fmt: skip
    return plain("ng-pt-br-termo-sprint", page, truth(
        "acceptance_certificate", "accepted", True, "pt",
        client="Rede de Farmácias Boa Vereda Ltda.",
        project="Integração de estoque das 32 lojas", project_code="CT-0417/2025",
        milestone="Sprint 9", signatory_name="Jussara Belmonte",
        signatory_title="Gerente de Tecnologia da Informação", signature_date="2026-07-20",
        amount="58900.00 BRL"))  # fmt: skip


def recebimento() -> Paper:
    page = sheet(r"""
*TERMO DE RECEBIMENTO DE SERVIÇOS DE ENGENHARIA* #h(1fr) TR-118
#rule(t: 2pt)
Instituto Federal do Vale do Jari · Diretoria de Infraestrutura
#v(2mm)
1\. Objeto: reforma da subestação de 225 kVA do Campus Laranjal. \
2\. Executora: Eletro Maracá Engenharia EIRELI. \
3\. Instrumento: Contrato 09/2025, ordem de serviço OS-31. \
4\. Valor da medição final: R\$ 96.412,77.
#v(2mm)
5\. Após inspeção realizada em 30 de novembro de 2026, a fiscalização recebe os serviços, *condicionando o recebimento* às seguintes correções, no prazo de quinze dias:
#block(inset: (left: 12mm))[
a) identificar os circuitos do quadro QGBT-2; \
b) substituir o extintor vencido da casa de força; \
c) entregar a ART de execução quitada.]
6\. Não cumprido o prazo, o termo perde efeito.
#v(7mm)
#grid(columns: (1fr, 1fr), gutter: 8mm, [#ink(821, w: 44) \ Eng. Raimundo Tapajós Neto \ Fiscal do contrato — SIAPE 19XX471], [#ink(822, w: 36, c: black) \ Ciente: Mirtes Cavalcante \ Eletro Maracá])
#v(2mm)
Laranjal do Jari (AP), 1º de dezembro de 2026
""", "Liberation Sans", 10.5, lang="pt")  # fmt: skip
    return plain("ng-pt-br-subestacao", page, truth(
        "acceptance_certificate", "accepted_with_conditions", True, "pt",
        client="Instituto Federal do Vale do Jari", project="reforma da subestação de 225 kVA",
        project_code="OS-31", signatory_name="Raimundo Tapajós Neto",
        signatory_title="Fiscal do contrato", signature_date="2026-12-01",
        amount="96412.77 BRL",
        conditions=["identificar os circuitos do quadro QGBT-2",
                    "substituir o extintor vencido da casa de força",
                    "entregar a ART de execução quitada"]))  # fmt: skip


def correio() -> Paper:
    page = sheet(r"""
#text(8pt, fill: luma(110))[Correio — impressão de 3 mensagens · pág. 1/1]
#rule(t: 0.3pt)
*De:* Leonor Castelão · *Para:* Tiago Brás (Linha de Costa) · *Data:* 26/02/2026 10:03 \
*Assunto:* RE: Estudo de tráfego, relatório intercalar (LC-2208)
#v(2mm)
Bom dia Tiago,

Recebi os mapas, obrigada. Ainda não os abri, porque esta semana estamos com a auditoria. Reencaminhei-os ao Dr. Sampaio e aviso quando houver novidades.

Já agora: a reunião de dia 4 passa para a sala pequena.

Leonor Castelão \
Técnica superior, Associação Empresarial do Lis
#v(4mm)
#block(inset: (left: 6mm), stroke: (left: 1pt + luma(170)))[*De:* Tiago Brás · 25/02/2026 17:41 \ Cara Leonor, seguem os mapas que faltavam. Se a Associação estiver de acordo com o relatório intercalar, agradeço uma linha nesse sentido.]
#v(3mm)
#block(inset: (left: 12mm), stroke: (left: 1pt + luma(200)))[*De:* Leonor Castelão · 24/02/2026 09:20 \ Tiago, no relatório que enviou não encontro os mapas 3 e 4. Pode mandar?]
""", "Carlito", 10.5, lang="pt", margin="24mm")  # fmt: skip
    return plain("ng-pt-mail-mapas", page, truth(
        "email", None, None, "pt", client="Associação Empresarial do Lis",
        project="Estudo de tráfego", project_code="LC-2208", milestone="relatório intercalar",
        signatory_name="Leonor Castelão", signatory_title="Técnica superior"))  # fmt: skip


def aditivo() -> Paper:
    page = sheet(r"""
#grid(columns: (1fr, 42mm), [#text(14pt)[*Solicitação de aditivo nº 5*] \ Obra: Residencial Ipê-Roxo, torre B \ Contrato: RIR-2023-B], rect(inset: 6pt, width: 100%)[Protocolo 0992 \ 18.05.2026])
#v(2mm)
Construtora Pedra Lascada apresenta à Incorporadora Horizonte Azul S.A. o pedido abaixo.
#table(columns: (1fr, 36mm), inset: 6pt, align: (left, right), [Troca do aço CA-50 por reajuste do fornecedor], [R\$ 74.300,00], [Horas de grua paradas por chuva], [R\$ 19.150,00], [*Acréscimo pretendido*], [*R\$ 93.450,00*])
#v(2mm)
#rect(width: 100%, inset: 9pt, stroke: 1.2pt)[
*Despacho da incorporadora* #v(1mm)
( #h(2mm) ) Aprovado #h(8mm) ( X ) Reprovado #h(8mm) ( #h(2mm) ) Aprovado em parte #v(1mm)
Fundamento: o contrato é a preço global e a cláusula 11 deixa esses riscos com a construtora. #v(3mm)
#ink(841, w: 44) #h(4mm) Otávio Lacerda Prado, Diretor de Engenharia #h(4mm) 25.05.2026]
#v(3mm)
Pela construtora: #ink(842, w: 34, c: black) #h(3mm) Neide Furtado
""", "Caladea", 10.5, lang="pt", margin="20mm")  # fmt: skip
    return plain("ng-pt-br-aditivo", page, truth(
        "change_order", "rejected", True, "pt", client="Incorporadora Horizonte Azul S.A.",
        project="Residencial Ipê-Roxo, torre B", project_code="RIR-2023-B",
        signatory_name="Otávio Lacerda Prado", signatory_title="Diretor de Engenharia",
        signature_date="2026-05-25", amount="93450.00 BRL",
        change_order_number="nº 5"))  # fmt: skip


def folha() -> Paper:
    page = sheet(r"""
#align(center, text(15pt)[*FOLHA DE OBRA E DE HORAS*])
Elevadores Tavira, assistência técnica #h(1fr) N.º 55 608
#v(1mm)
#table(columns: (1fr, 1fr), inset: 6pt, [Cliente: Condomínio Torre do Relógio], [Intervenção: EL-3071 \ Modernização ascensor 2])
#table(columns: (26mm, 1fr, 20mm, 20mm, 20mm), inset: 6pt, [Dia], [Técnico], [Entrada], [Saída], [Horas], [07/10/2026], [Nelson Faísca], [09:00], [18:00], [8,0], [08/10/2026], [Nelson Faísca], [09:00], [18:00], [8,0], [09/10/2026], [Nelson Faísca], [09:00], [13:30], [4,5], [], [], [], [Total], [*20,5*])
Mão de obra: 20,5 h a 36,00 € = 738,00 €
#v(2mm)
O cliente confirma as horas acima.
#v(6mm)
#ink(851, w: 46, c: black, t: 1.2) #h(6mm) Graça Viegas, administradora do condomínio #v(1mm)
Data: 9 de outubro de 2026
""", "Liberation Serif", 12, lang="pt", paper="a4", margin="22mm")  # fmt: skip
    return scanned(
        "ng-pt-folha-elevador",
        page,
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Condomínio Torre do Relógio",
            project="Modernização ascensor 2",
            project_code="EL-3071",
            signatory_name="Graça Viegas",
            signatory_title="administradora do condomínio",
            signature_date="2026-10-09",
            amount="738.00 EUR",
        ),
        Scanner(dpi=125, skew=1.0, noise=2.2, blur=0.8, jpeg=40, shadow=True, seed=85),
    )


def museu() -> Paper:
    text = sheet(r"""
#text(17pt, fill: rgb("#9f1239"))[Oficina do Restauro, Unipessoal] \
#text(8.5pt)[Rua das Flores, Porto]
#v(6mm)
== Memória final da intervenção
Cliente: Confraria de Santa Aldonça #h(1fr) Obra: Retábulo-mor #h(1fr) Processo RST-64

*Estado inicial.* Talha com ataque de térmitas no embasamento, lacunas de douramento estimadas em um quinto da superfície, repintes do século XX sobre os anjos.

*Tratamento.* Desinfestação por anóxia durante cinco semanas; consolidação com resina acrílica; remoção dos repintes a bisturi; douramento das lacunas a folha de 22 quilates, com tom rebaixado para se distinguir de perto.

*Recomendações.* Não usar velas a menos de metro e meio. Limpar o pó com trincha macia uma vez por ano. Manter a humidade relativa entre 50 e 60 por cento.

*Preço da empreitada:* 34 600,00 euros, isento de IVA.

A declaração do cliente segue na folha seguinte.
""", "URW Bookman", 10, lang="pt", margin="26mm")  # fmt: skip
    behind = sheet(r"""
#v(10mm)
#align(center, text(14pt)[Declaração])
#v(8mm)
A Confraria de Santa Aldonça, dona do retábulo-mor, declara que visitou a obra, que gostou do que viu e que aceita como terminado o trabalho do processo RST-64.
#v(6mm)
Porto, 14 de março de 2026
#v(8mm)
#h(60mm) #ink(861, w: 52, c: black, t: 1.2) \
#h(60mm) António Maria Cálem \
#h(60mm) Juiz da Confraria
""", "Liberation Serif", 13, lang="pt", margin="30mm")  # fmt: skip
    return mixed("ng-pt-retabulo", text, behind, truth(
        "acceptance_certificate", "accepted", True, "pt", client="Confraria de Santa Aldonça",
        project="Retábulo-mor", project_code="RST-64", signatory_name="António Maria Cálem",
        signatory_title="Juiz da Confraria", signature_date="2026-03-14",
        amount="34600.00 EUR"),
        Scanner(dpi=125, skew=-1.1, noise=3, blur=0.6, jpeg=42, seed=86))  # fmt: skip


def vazio() -> Paper:
    form = Blank()
    form.canvas.setStrokeColorRGB(0.2, 0.5, 0.2)
    form.canvas.roundRect(35, 760, 525, 50, 8)
    form.say(50, 62, "Avaliação e aceite de campanha", "Helvetica-Bold", 16)
    form.say(400, 62, "Agência Curupira, Belém", "Helvetica", 10, 0.3)
    rows = [
        ("Anunciante", "anunciante", "Açaí do Guamá Alimentos S.A."),
        ("Campanha", "campanha", "Verão Roxo 2026"),
        ("PIT (pedido interno)", "pit", "PIT-8830"),
        ("Peças entregues", "pecas", "2 filmes, 14 posts, 3 outdoors"),
        ("Honorários", "valor", "R$ 112.000,00"),
    ]
    for number, (words, name, value) in enumerate(rows):
        form.say(40, 116 + number * 32, words)
        form.field(name, value, 170, 122 + number * 32, 380, 20)
    form.say(40, 298, "Parecer do anunciante:", "Helvetica-Bold", 11)
    for number, (name, words) in enumerate(
        (("sim", "aceito a campanha"), ("resalva", "aceito com ressalvas"), ("nao", "recuso"))
    ):
        form.box(name, False, 40 + number * 170, 326)
        form.say(58 + number * 170, 324, words)
    form.say(40, 360, "Ressalvas:")
    form.field("texto", "", 110, 366, 440, 20)
    form.say(40, 400, "Responsável:")
    form.field("resp", "Iracema Lobato", 110, 406, 200, 20)
    form.say(330, 400, "Cargo:")
    form.field("cargo", "Diretora de Marketing", 370, 406, 180, 20)
    form.say(40, 440, "Data:")
    form.field("data", "", 110, 446, 200, 20)
    form.say(330, 440, "Assinatura:")
    form.line(392, 444, 550, 444)
    return Paper("ng-pt-br-campanha", "a", "form", form.done(), truth(
        "acceptance_certificate", "undecided", False, "pt",
        client="Açaí do Guamá Alimentos S.A.", project="Verão Roxo 2026",
        project_code="PIT-8830", signatory_name="Iracema Lobato",
        signatory_title="Diretora de Marketing", amount="112000.00 BRL"))  # fmt: skip


def conclusao() -> Paper:
    page = sheet(r"""
#grid(columns: (30mm, 1fr), gutter: 6mm, rect(width: 100%, height: 24mm, fill: rgb("#1d4ed8"), align(center + horizon, text(fill: white, 20pt)[*TS*])), [#text(14pt)[Comunicação de conclusão de trabalhos] \ TecniSolar do Sado, instalações fotovoltaicas \ Setúbal, 11 de setembro de 2026])
#v(5mm)
/ Cliente: Adega Cooperativa de Montargil Novo, CRL
/ Encomenda: EN-2261, central de autoconsumo 96 kWp
/ Valor por liquidar: 15 720,00 €

Comunicamos a V. Exas. que a central se encontra ligada à rede e a produzir desde o dia 9. Os 212 módulos e os dois inversores foram ensaiados pelos nossos técnicos, sem anomalias, e o registo na DGEG está submetido. Damos assim os trabalhos por concluídos.

Juntamos duas vias desta comunicação. Uma delas deverá ser devolvida depois de assinada.
#v(4mm)
#table(columns: (1fr, 1fr), inset: 9pt, [TecniSolar do Sado \ #ink(881, w: 40) \ Vasco Pimenta, diretor técnico], [Tomámos conhecimento e aceitamos \ #v(11mm) Albertina Courinha, presidente da direção \ Data: ])
""", "Liberation Sans", 10, lang="pt", margin="23mm")  # fmt: skip
    return plain("ng-pt-conclusao-solar", page, truth(
        "acceptance_certificate", "undecided", False, "pt",
        client="Adega Cooperativa de Montargil Novo, CRL",
        project="central de autoconsumo 96 kWp", project_code="EN-2261",
        signatory_name="Albertina Courinha", signatory_title="presidente da direção",
        amount="15720.00 EUR", warnings=["partly_signed"]))  # fmt: skip


def ressalva() -> Paper:
    page = sheet(r"""
#text(13pt)[*Fwd: Treinamento de brigada — fechamento*]
#v(1mm)
#grid(columns: (auto, 1fr), gutter: 3mm, [De], [Wanderley Quintão \<wquintao\@texteisjequi.example\>], [Para], [contato\@alertabrigadas.example], [Enviada], [segunda-feira, 8 de junho de 2026 às 15:12])
#rule()
#v(2mm)
Boa tarde, Simone!

O pessoal da tecelagem adorou o treinamento, principalmente a parte da fumaça fria. Pela Têxteis Jequi Ltda., o serviço do pedido TB-455 está aceito e a nota de R\$ 13.480,00 pode ser emitida\*.

Os certificados podem vir por e-mail mesmo.

Um abraço, \
Wanderley Quintão \
Supervisor de Segurança do Trabalho
#v(6mm)
#text(8pt)[\* Valendo somente depois que a turma da noite fizer a prática com mangueira, que ficou faltando.]
""", "DejaVu Sans", 9.5, lang="pt", margin="25mm")  # fmt: skip
    return plain("ng-pt-br-mail-brigada", page, truth(
        "email", "accepted_with_conditions", None, "pt", client="Têxteis Jequi Ltda.",
        project="Treinamento de brigada", project_code="TB-455",
        signatory_name="Wanderley Quintão",
        signatory_title="Supervisor de Segurança do Trabalho", signature_date="2026-06-08",
        amount="13480.00 BRL",
        conditions=["a turma da noite fizer a prática com mangueira"]))  # fmt: skip


def papers() -> Iterator[Paper]:
    """All papers of this family."""
    for make in (
        auto, aceite, recebimento, correio, aditivo, folha, museu, vazio, conclusao, ressalva,
    ):  # fmt: skip
        yield make()
