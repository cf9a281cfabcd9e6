"""Portuguese papers: Portugal, the islands and Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import doc, ink, pen, rows, shot, stamp, typ


def papers() -> Iterator[Paper]:
    """Ten papers."""
    yield doc(
        "auto-rececao",
        "a",
        "<p><b>Unidade Local de Saúde da Serra d'Ossa, E.P.E.</b><br>Serviço de Instalações e Equipamentos</p><h1>Auto de receção definitiva</h1>"
        "<p>Fase: <b>receção definitiva</b><br>Empreitada: <b>Substituição das caldeiras do bloco central</b><br>Procedimento: <b>CP 14/2024</b><br>Adjudicatário: Termoalentejo, Lda.</p>"
        "<p>Aos vinte e três dias do mês de setembro de 2026 procedeu-se à vistoria dos trabalhos, findo o prazo de garantia. Não se encontrou qualquer defeito ou falta de solidez, pelo que a empreitada é recebida definitivamente e se autoriza a restituição da caução de <b>17 640,00 &euro;</b> (dezassete mil quatrocentos e sessenta euros).</p>"
        f"<div class=row style='margin-top:34px'><div>O adjudicatário<br>{ink(411, 110)}<br>Valter Caeiro</div><div>Pelo dono da obra<br>{ink(412, 110)}<br>Eng.ª Filipa Mourinha<br>Diretora do Serviço de Instalações e Equipamentos</div></div>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Unidade Local de Saúde da Serra d'Ossa, E.P.E.",
            project="Substituição das caldeiras do bloco central",
            project_code="CP 14/2024",
            milestone="receção definitiva",
            signatory_name="Filipa Mourinha",
            signatory_title="Diretora do Serviço de Instalações e Equipamentos",
            signature_date="2026-09-23",
            warnings=["amount_words_disagree"],
        ),
        font="Liberation Serif",
        pt=11.5,
    )

    yield doc(
        "atesto-nota",
        "a",
        "<table class=g><tr><td colspan=2><b>Interlíngua Serviços de Tradução Ltda.</b> &mdash; Recife</td></tr><tr><td>Relatório de execução</td><td>Ordem de Serviço <b>OS 0312/2026</b></td></tr></table>"
        "<p>Contratante: <b>Tribunal de Águas de Pernambuco</b>. Serviço: <b>Interpretação em Libras, sessões plenárias</b>. Sessões realizadas: 12. Valor: <b>R$ 15.480,00</b>.</p><p>Verso do relatório, reservado ao fiscal do contrato:</p>"
        f"<div style='margin:26px 70px'>{stamp('ATESTO que os serviços foram prestados|a contento desta Corte|Em 30/10/2026|Edvaldo Nepomuceno Lira|Fiscal do contrato', '#2b2b7a', -5, '2px', 12)} {ink(421, 120)}</div>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Tribunal de Águas de Pernambuco",
            project="Interpretação em Libras, sessões plenárias",
            project_code="OS 0312/2026",
            signatory_name="Edvaldo Nepomuceno Lira",
            signatory_title="Fiscal do contrato",
            signature_date="2026-10-30",
            amount="15480.00 BRL",
        ),
        pt=11,
        scan=Scanner(dpi=140, skew=1.0, noise=8, grey=False, seed=91),
    )

    r = pen("I.S.", 13)
    yield doc(
        "quadro-rubricas",
        "a",
        "<h2>Instituto Politécnico do Baixo Vouga | Laboratório de Materiais</h2><p>Instalação e arranque, <b>Microscópio eletrónico de varrimento</b>. Contrato <b>IPBV-AQ-63</b>. Fornecedor: Lentis Ibérica, S.A. Valor a libertar no arranque: 48 900,00 &euro;.</p>"
        + rows(
            f"Passo | Feito pelo técnico em | Visto do laboratório\nVácuo abaixo de 10⁻⁵ mbar | 9 de junho de 2026 | {r}\nResolução 3 nm em ouro | 10 de junho de 2026 | {r}\nDetetor EDS calibrado | 10 de junho de 2026 | {r}\nFormação de dois utilizadores | 11 de junho de 2026 | {r}\nManual em português entregue | 11 de junho de 2026 | {r}"
        )
        + "<p>O visto em todos os passos equivale à aceitação do equipamento.</p>"
        f"<p>Vistos de: Isaura Seabra, responsável de laboratório. Último visto aposto em {pen('12 de junho de 2026', 14)}.</p>",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Instituto Politécnico do Baixo Vouga",
            project="Microscópio eletrónico de varrimento",
            project_code="IPBV-AQ-63",
            signatory_name="Isaura Seabra",
            signatory_title="responsável de laboratório",
            signature_date="2026-06-12",
            amount="48900.00 EUR",
        ),
        wide=True,
    )

    yield shot(
        "termo-provisorio",
        "a",
        typ("""#set page(paper: "a4", margin: 2.2cm, footer: align(center)[#text(7pt)[Processo 00417/2026, fl. 88]])
#set text(font: "Liberation Serif", size: 11pt, lang: "pt")
#set smartquote(enabled: false)
#align(center)[*COMPANHIA DE BALSAS DO BAIXO AMAZONAS* \\ Gerência de Frota \\ #v(3mm) *TERMO DE RECEBIMENTO PROVISÓRIO*]
#v(4mm)
Contrato nº *CBBA 019/2025*. Projeto: *Motorização da balsa Tapajós IV*. Contratada: Estaleiro Igarapé Ltda. Etapa: *recebimento provisório*. Valor da etapa: R\\$ 612.000,00.

A comissão, após a prova de cais de 2 de março de 2026 e a prova de rio de 4 de março de 2026, recebe a motorização, com as pendências que seguem, a sanar em trinta dias:

#table(columns: (auto, 1fr), stroke: 0.4pt, [1], [trocar o manômetro de óleo de boreste], [2], [isolar o escapamento junto à escada], [3], [entregar o plano de manutenção assinado])

Santarém, 6 de março de 2026.

#v(8mm)
#text(font: "Dancing Script", size: 18pt, fill: rgb("#22308a"))[Raimundo Cativo] \\
Raimundo Cativo \\ Presidente da comissão
"""),
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="COMPANHIA DE BALSAS DO BAIXO AMAZONAS",
            project="Motorização da balsa Tapajós IV",
            project_code="CBBA 019/2025",
            milestone="recebimento provisório",
            signatory_name="Raimundo Cativo",
            signatory_title="Presidente da comissão",
            signature_date="2026-03-06",
            amount="612000.00 BRL",
            conditions=[
                "trocar o manômetro de óleo de boreste",
                "isolar o escapamento junto à escada",
                "entregar o plano de manutenção assinado",
            ],
        ),
    )

    yield doc(
        "minuta-aceitacao",
        "a",
        "<div style='text-align:right;color:#b00'><b>MINUTA &ndash; não assinar nesta versão</b></div><h1>Declaração de aceitação</h1><p>A <b>Câmara Municipal de Vale de Cambras</b> declara que aceita, sem reservas, o <b>Plano municipal de eficiência energética</b> (processo <b>VC-EN-12</b>), elaborado pela Lúmen Estudos, e autoriza o pagamento de 31 250,00 &euro;.</p>"
        "<p>[confirmar com o jurídico se falta o parecer da agência de energia]</p><p>Vale de Cambras, ___ de __________ de 2026</p><p style='margin-top:40px'>______________________________<br>Eduarda Pinho Tavares<br>Vereadora do Ambiente</p>",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Câmara Municipal de Vale de Cambras",
            project="Plano municipal de eficiência energética",
            project_code="VC-EN-12",
            signatory_name="Eduarda Pinho Tavares",
            signatory_title="Vereadora do Ambiente",
            amount="31250.00 EUR",
            warnings=["draft_or_void"],
        ),
        font="DejaVu Serif",
        pt=10.5,
    )

    yield doc(
        "ficha-sim-nao",
        "a",
        "<table class=g><tr><td><b>ESCOLA NÁUTICA DO FAIAL</b><br>Economato</td><td>FICHA DE RECEÇÃO DE SERVIÇOS Nº <b>207</b></td></tr></table>"
        f"<p>Serviço: {pen('Lavandaria da residência')} &nbsp; Prestador: {pen('Roupa Branca Açores')}</p><p>Contrato: {pen('ENF-L-08')} &nbsp; Mês: {pen('maio de 2026')} &nbsp; Valor: {pen('2 214,60')} &euro;</p>"
        + rows(
            "Pergunta | Sim | Não\nQuantidades certas? | X | \nPrazo cumprido? | X | \nSem peças danificadas? | X | \n<b>O serviço do mês é aceite?</b> | | "
        )
        + f"<p>Observações: {pen('falar com a direção antes de responder à última')}</p><p>Assinatura da responsável: {ink(451, 120)} {pen('Ondina Bettencourt')}, encarregada do economato</p><p>Data: {pen('3 de junho de 2026')}</p>",
        truth(
            "acceptance_certificate",
            "undecided",
            True,
            "pt",
            client="ESCOLA NÁUTICA DO FAIAL",
            project="Lavandaria da residência",
            project_code="ENF-L-08",
            milestone="maio de 2026",
            signatory_name="Ondina Bettencourt",
            signatory_title="encarregada do economato",
            signature_date="2026-06-03",
            amount="2214.60 EUR",
        ),
        pt=11,
        scan=Scanner(dpi=150, skew=-1.5, noise=8, grey=False, shadow=True, jpeg=50, seed=95),
    )

    yield doc(
        "aditivo-usina",
        "a",
        "<h2 class=c>TERMO ADITIVO Nº 03</h2><p>Contrato: <b>EHP-C-204/2024</b>. Contratante: <b>Empresa Hidrelétrica do Paranã S.A.</b> Contratada: Geodata Sondagens Ltda. Projeto: <b>Monitoramento da barragem Corrente</b>.</p>"
        "<p>CLÁUSULA PRIMEIRA. Acrescentam-se seis piezômetros na ombreira direita.</p><p>CLÁUSULA SEGUNDA. O valor do contrato fica acrescido de R$ 84.300,00.</p><p>CLÁUSULA TERCEIRA. Ratificam-se as demais cláusulas.</p>"
        "<div class=f style='font-size:.85em'><b>Manifesto de assinaturas</b><br>Geodata Sondagens Ltda., Telma Bragança (sócia), assinou em 11/08/2026 08:12 BRT<br>Empresa Hidrelétrica do Paranã S.A., Otávio Quirino (Diretor de Engenharia), assinou em 14/08/2026 17:55 BRT<br>Situação do documento: concluído, 2 de 2 assinaturas</div>",
        truth(
            "change_order",
            "accepted",
            True,
            "pt",
            client="Empresa Hidrelétrica do Paranã S.A.",
            project="Monitoramento da barragem Corrente",
            project_code="EHP-C-204/2024",
            change_order_number="03",
            signatory_name="Otávio Quirino",
            signatory_title="Diretor de Engenharia",
            signature_date="2026-08-14",
            amount="84300.00 BRL",
        ),
    )

    yield doc(
        "folha-horas-enfermagem",
        "a",
        "<h1>Folha de horas</h1><p>Empresa: Turno Certo, Trabalho Temporário &nbsp;|&nbsp; Utilizador: <b>Hospital de São Telmo</b> &nbsp;|&nbsp; Contrato <b>HST-TT-31</b> &nbsp;|&nbsp; Período: <b>1 a 15 de abril de 2026</b></p>"
        + rows(
            "Enfermeiro | Serviço | Horas dia | Horas noite\nDuarte Lucena | Medicina | 48 | 16\nNadiya Kravets | Urgência | 40 | 24\nPilar Sequeira | Medicina | 56 | 0\nTotal | | 144 | 40",
            right="23",
        )
        + "<p><b>Despacho do utilizador:</b> aprovo as 144 horas de dia e 32 das 40 de noite. As restantes 8 horas de noite de Nadiya Kravets ficam por aprovar até <u>ser apresentada a escala de 12 de abril rubricada pela chefe de turno</u>.</p>"
        f"<p>{ink(471)}<br>Graça Monteverde, Enfermeira diretora, 20 de abril de 2026</p>",
        truth(
            "timesheet_approval",
            "accepted_with_conditions",
            True,
            "pt",
            client="Hospital de São Telmo",
            project_code="HST-TT-31",
            milestone="1 a 15 de abril de 2026",
            signatory_name="Graça Monteverde",
            signatory_title="Enfermeira diretora",
            signature_date="2026-04-20",
            conditions=["ser apresentada a escala de 12 de abril rubricada pela chefe de turno"],
        ),
    )

    yield doc(
        "mensagem-recusa",
        "a",
        "<p><b>Assunto:</b> RES: RES: Curso de brigada, turma 4<br><b>De:</b> Juçara Wanderley, Coordenadora de Segurança, Universidade Federal do Seridó<br><b>Para:</b> Fogo Zero Treinamentos<br><b>Data:</b> quinta-feira, 17 de setembro de 2026 09:41</p>"
        "<p>Prezado Anselmo,</p><p>Obrigada pela rapidez e pelo material bonito. O problema é outro: a turma 4 fez quatro horas de prática e o contrato pede oito, sem falar do extintor vencido. Não aceito a turma 4 e peço que não emita a nota de R$ 9.800,00.</p><p>O reitor e eu ficamos à espera de uma nova data.</p><p>Juçara Wanderley</p>"
        "<blockquote style='color:#555'>Em 16/09/2026, Anselmo escreveu: Professora, turma 4 concluída com sucesso e aprovada por todos os alunos! Posso emitir a nota?</blockquote>",
        truth(
            "email",
            "rejected",
            None,
            "pt",
            client="Universidade Federal do Seridó",
            project="Curso de brigada",
            milestone="turma 4",
            signatory_name="Juçara Wanderley",
            signatory_title="Coordenadora de Segurança",
            signature_date="2026-09-17",
            amount="9800.00 BRL",
        ),
    )

    yield doc(
        "caderno-trabalhos",
        "a",
        "<h1>Definição de âmbito de trabalhos</h1><p>Ref. <b>DAT-2026-15</b> &nbsp; Cliente: <b>Administração dos Portos do Barlavento</b> &nbsp; Projeto: <b>Inventário de emissões dos rebocadores</b> &nbsp; Consultor: Maré Limpa, Lda.</p>"
        "<h2>Entregáveis</h2>"
        + rows(
            "Ref. | Entregável | Prazo | Preço\nE1 | Metodologia | 15 de maio de 2026 | 4 200,00 €\nE2 | Medições a bordo | 30 de julho de 2026 | 11 600,00 €\nE3 | Relatório | 30 de setembro de 2026 | 6 100,00 €\n | | Total | 21 900,00 €",
            right="3",
        )
        + "<h2>Critérios</h2><p>Um entregável considera-se aceite quando o cliente emite o respetivo auto. Até lá não há lugar a faturação.</p><h2>Fora do âmbito</h2><p>Compensação de emissões, formação de tripulações e licenças de software.</p>",
        truth(
            "statement_of_work",
            None,
            None,
            "pt",
            client="Administração dos Portos do Barlavento",
            project="Inventário de emissões dos rebocadores",
            project_code="DAT-2026-15",
            amount="21900.00 EUR",
        ),
        font="DejaVu Sans",
        pt=9,
    )
