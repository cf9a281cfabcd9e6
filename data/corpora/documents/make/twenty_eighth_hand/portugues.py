"""Portuguese: Portugal e Brasil."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from .board import Sheet, box, ink, kv, printed, sign, stamp, tab

SHEETS = [
    Sheet(
        "itapeva-termo-definitivo",
        f"""<p class=c><b>COMPANHIA ESTADUAL DE SANEAMENTO DO VALE DO JACUÍ</b><br>Gerência de Contratos</p><h1 class=c>TERMO DE RECEBIMENTO DEFINITIVO</h1>
<p>Contrato nº 0214/2024 — Empreendimento: <b>Ampliação da ETE Ribeirão Claro</b><br>Contratada: Construtora Itapeva Engenharia Ltda.<br>Objeto deste termo: Lote 2 – Reatores e elevatória</p>
<p>Aos vinte e dois dias do mês de abril de dois mil e vinte e seis, a Comissão de Recebimento designada pela Portaria 77/2026, após vistoria e decorrido o prazo de observação de noventa dias, constatou a adequação do objeto aos termos contratuais e o <b>recebe em caráter definitivo</b>, ficando autorizada a liberação da garantia no valor de R$ 318.940,00.</p>
<p>O recebimento não exclui a responsabilidade civil pela solidez e segurança da obra. O Lote 1 foi recebido por termo próprio em 2025; o Lote 3 permanece em execução.</p>{
            tab(
                '''Ensaio|Resultado
Estanqueidade dos reatores|Aprovado
Comissionamento das bombas|Aprovado
Painéis elétricos|Aprovado''',
                "g",
            )
        }{
            sign(
                ink(801) + "|Fábio Zanchetta|Presidente da Comissão de Recebimento",
                ink(802) + "|Luana Pires|Pela contratada",
            )
        }""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="COMPANHIA ESTADUAL DE SANEAMENTO DO VALE DO JACUÍ",
            project="Ampliação da ETE Ribeirão Claro",
            project_code="0214/2024",
            milestone="Lote 2 – Reatores e elevatória",
            amount="318940.00 BRL",
            signatory_name="Fábio Zanchetta",
            signatory_title="Presidente da Comissão de Recebimento",
            signature_date="2026-04-22",
        ),
        "serif",
    ),
    Sheet(
        "tabuaco-auto-provisorio",
        f"""<h1>Auto de receção provisória parcial</h1>{
            kv(
                '''Dono da obra|Município de Vila Nova do Távora
Empreitada|Requalificação do Mercado Municipal
Processo|E-31/2025
Empreiteiro|Granitos &amp; Obras do Côa, Lda.
Parte recebida|Bancas e cobertura
Valor da parte recebida|154.275,60 €''',
                "kvb",
            )
        }
<p>Efetuada a vistoria, verificou-se que a parte da empreitada acima identificada se encontra em condições de ser recebida, com exceção dos trabalhos que a seguir se indicam, para cuja correção se fixa o prazo de 45 dias:</p>
<ol><li>pintura dos pilares P7 e P8</li><li>ensaio de carga da plataforma elevatória</li></ol><p>O presente auto vai ser assinado por todos os intervenientes. Vila Nova do Távora, 30 de junho de 2026.</p>{
            sign(
                ink(811) + "|Pelo dono da obra|Eng.ª Graça Loureiro, chefe da Divisão de Obras",
                ink(812) + "|Pela fiscalização|Rui Tavares",
                ink(813) + "|Pelo empreiteiro|Albano Seixas",
            )
        }""",
        truth(
            "acceptance_certificate",
            "accepted_with_conditions",
            True,
            "pt",
            client="Município de Vila Nova do Távora",
            project="Requalificação do Mercado Municipal",
            project_code="E-31/2025",
            milestone="Bancas e cobertura",
            amount="154275.60 EUR",
            signatory_name="Graça Loureiro",
            signatory_title="chefe da Divisão de Obras",
            signature_date="2026-06-30",
            conditions=["pintura dos pilares P7 e P8", "ensaio de carga da plataforma elevatória"],
        ),
        "book",
    ),
    Sheet(
        "sacavem-alteracao-recusada",
        f"""<table class=g><tr><td colspan=2><b>PEDIDO DE ALTERAÇÃO</b></td><td>PA-022</td></tr><tr><td>Cliente</td><td colspan=2>Transportes Urbanos de Alcântara, E.M.</td></tr><tr><td>Projeto</td><td colspan=2>Bilhética Sem Contacto</td></tr><tr><td>Cód. projeto</td><td colspan=2>TUA-BSC-1</td></tr><tr><td>Alteração</td><td colspan=2>Integrar pagamento por código QR nos autocarros articulados</td></tr><tr><td>Impacto</td><td>+ 41.600,00 €</td><td>+ 30 dias</td></tr></table>
<p>Parecer da Direção: <b>INDEFERIDO.</b> O custo não tem cabimento no orçamento de 2026 e a procura não o justifica. O âmbito do contrato mantém-se.</p><p>Lisboa, 13 de fevereiro de 2026</p>{sign(ink(821) + "|Vasco Albergaria|Diretor de Exploração", "|Proponente: Validix Sistemas, S.A.")}""",
        truth(
            "change_order",
            "rejected",
            True,
            "pt",
            client="Transportes Urbanos de Alcântara, E.M.",
            project="Bilhética Sem Contacto",
            project_code="TUA-BSC-1",
            change_order_number="PA-022",
            amount="41600.00 EUR",
            signatory_name="Vasco Albergaria",
            signatory_title="Diretor de Exploração",
            signature_date="2026-02-13",
        ),
    ),
    Sheet(
        "caxanga-horas",
        f"""<h2>Relatório de Horas – competência julho/2026</h2>{
            kv(
                '''Tomador|Hospital Beneficente Caxangá
Prestadora|Mangue Digital Serviços de TI Ltda.
Profissional|Ivanildo Sobral
Projeto|Prontuário Eletrônico Fase Piloto
OS|OS-5127''',
                "h",
            )
        }
{
            tab(
                '''Semana|Horas normais|Horas extras|Atividade
29/06 a 03/07|24|0|Parametrização
06/07 a 10/07|40|2|Parametrização e carga
13/07 a 17/07|40|0|Treinamento da enfermagem
20/07 a 24/07|36|0|Operação assistida
Total|140|2|''',
                "z",
            )
        }<p>Aprovo as horas acima para faturamento, no total de R$ 19.170,00.</p><p><span class=hand>Rosângela Maciel</span><br>Rosângela Maciel – Coordenadora de Tecnologia<br>Assinado em 3 de agosto de 2026</p>""",
        truth(
            "timesheet_approval",
            "accepted",
            True,
            "pt",
            client="Hospital Beneficente Caxangá",
            project="Prontuário Eletrônico Fase Piloto",
            project_code="OS-5127",
            amount="19170.00 BRL",
            signatory_name="Rosângela Maciel",
            signatory_title="Coordenadora de Tecnologia",
            signature_date="2026-08-03",
        ),
        "sans",
    ),
    Sheet(
        "peneda-aceite-scan",
        f"""<h2>Declaração de Aceitação</h2><p>A <b>Adega Cooperativa da Peneda, C.R.L.</b>, representada pelo seu diretor-geral, declara que a empresa Fermenta Automação, Lda. concluiu a <b>etapa 3 – sala de controlo</b> do projeto <b>Vindima Conectada</b> (contrato n.º FA/2025/61), que os ensaios decorreram com êxito durante a vindima e que nada tem a reclamar.</p>
<p>Aceita por isso a etapa 3 e autoriza o pagamento de 38.220,00 €.</p><p>Melgaço, 15 de outubro de 2026</p>{ink(841, 150, 48, "#111")}<p>Belmiro Esteves Codesso<br>Diretor-geral</p>{stamp("ADEGA DA PENEDA|C.R.L.", "#444", 7)}""",
        truth(
            "acceptance_certificate",
            "accepted",
            True,
            "pt",
            client="Adega Cooperativa da Peneda, C.R.L.",
            project="Vindima Conectada",
            project_code="FA/2025/61",
            milestone="etapa 3 – sala de controlo",
            amount="38220.00 EUR",
            signatory_name="Belmiro Esteves Codesso",
            signatory_title="Diretor-geral",
            signature_date="2026-10-15",
        ),
        "serif",
        form="scan",
        scanner=Scanner(dpi=120, skew=-0.6, jpeg=42, noise=4, seed=84),
    ),
    Sheet(
        "parnaiba-mixed",
        f"""<h1>Protocolo de entrega do Sistema de Gestão de Frota</h1>{
            kv('''Contratante|Usina Parnaíba Bioenergia S.A.
Contratada|Rota Certa Softwares
Contrato|UPB-CT-7740
Marco|Marco 5: implantação nas filiais
Valor do marco|R$ 127.300,00''')
        }<p>O marco foi entregue em 2 de setembro de 2026. Para produzir efeito, o aceite da folha 2 deve trazer a assinatura do gerente da área e a do diretor financeiro.</p>
<div class=pb></div><h2>Folha 2 – Aceite</h2><p>Aceitamos o Marco 5 sem ressalvas.</p>{
            sign(
                ink(851, 140, 44, "#111") + "|Edson Vilhena|Gerente de Logística|09/09/2026",
                "|Patrícia Norões Lima|Diretora Financeira|____/____/2026",
            )
        }""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Usina Parnaíba Bioenergia S.A.",
            project="Sistema de Gestão de Frota",
            project_code="UPB-CT-7740",
            milestone="Marco 5: implantação nas filiais",
            amount="127300.00 BRL",
            signatory_name="Patrícia Norões Lima",
            signatory_title="Diretora Financeira",
            warnings=["partly_signed"],
        ),
        "deja",
        form="mixed",
        scanner=Scanner(dpi=115, skew=0.7, jpeg=40, noise=5, seed=85),
        scan_pages=(1,),
    ),
    Sheet(
        "foz-rodada-sem-assinatura",
        f"""<h1>Ficha de aprovação de maquete e conteúdos</h1><p>Exposição: <b>Memórias do Sal</b> · Núcleo 4 · Ref.ª EXP-77</p>{
            kv(
                '''Cliente|Ecomuseu da Foz do Lizandro
Fornecedor|Atelier Contraluz
Prestação|Núcleo 4 – Marnotos
Honorários|8.940,00 €''',
                "kvb",
            )
        }{
            tab(
                f'''Decisão do cliente|
{box()} Aprovado|
{box()} Aprovado com alterações|
{box()} Não aprovado|''',
                "g",
            )
        }<p>Nome: Leonor Patacho, diretora do museu</p><p>Assinatura: ........................................ &nbsp; Data: ..... / ..... / ..........</p><p class=s>Devolver assinado até 20 de março de 2026. Na falta de resposta, o fornecedor suspende os trabalhos.</p>""",
        truth(
            "acceptance_certificate",
            "undecided",
            False,
            "pt",
            client="Ecomuseu da Foz do Lizandro",
            project="Memórias do Sal",
            project_code="EXP-77",
            milestone="Núcleo 4 – Marnotos",
            amount="8940.00 EUR",
            signatory_name="Leonor Patacho",
            signatory_title="diretora do museu",
        ),
        "narrow",
        turn=90,
    ),
    Sheet(
        "tamandua-pedido-compra",
        f"""<table><tr><td><b>Laticínios Tamanduá Ltda.</b><br>Patos de Minas – MG</td><td class=r><b>PEDIDO DE COMPRA 004.518</b><br>Emissão: 28/05/2026</td></tr></table><p>Fornecedor: Qualis Auditoria de Alimentos<br>Projeto: Certificação FSSC unidade II</p>{
            tab(
                '''Item|Serviço|Qtde|Unitário|Total
1|Auditoria de diagnóstico|3 dias|R$ 3.400,00|R$ 10.200,00
2|Elaboração de manuais|1|R$ 14.600,00|R$ 14.600,00
3|Treinamento da equipe|2 turmas|R$ 2.100,00|R$ 4.200,00
|TOTAL DO PEDIDO|||R$ 29.000,00''',
                "g n",
            )
        }<p>Condição de pagamento: 28 dias após o aceite de cada item. Citar o número do pedido na nota fiscal.</p><p class=xs>Documento emitido pelo sistema; dispensa assinatura.</p>""",
        truth(
            "purchase_order",
            None,
            None,
            "pt",
            client="Laticínios Tamanduá Ltda.",
            project="Certificação FSSC unidade II",
            po_number="004.518",
            amount="29000.00 BRL",
        ),
    ),
    Sheet(
        "douro-ata",
        f"""<h2>Ata da reunião de acompanhamento n.º 8</h2><p><b>Projeto:</b> Reabilitação do Cais da Ribeirinha<br><b>Cliente:</b> Associação Náutica do Alto Tua<br><b>Data:</b> 4 de novembro de 2026, das 10h00 às 11h20<br><b>Presentes:</b> M. Falcão, T. Rebelo, S. Nóvoa</p>{
            tab(
                '''Ponto|Assunto|Responsável|Prazo
1|Estacas: cravadas 22 de 40|Rebelo|–
2|Atraso do fornecedor de madeira, alternativa em estudo|Nóvoa|18/11
3|Segurança: renovar sinalização fluvial|Rebelo|11/11
4|Próxima reunião no estaleiro|todos|02/12''',
                "h",
            )
        }<p>Nada mais havendo a tratar, encerrou-se a reunião. O auto de receção do pontão sul, assinado em 2025, foi lembrado a propósito das garantias. Não foram tomadas deliberações sobre a receção de trabalhos.</p>""",
        truth(
            "other",
            None,
            None,
            "pt",
            client="Associação Náutica do Alto Tua",
            project="Reabilitação do Cais da Ribeirinha",
        ),
        "sans",
    ),
    Sheet(
        "cariri-email",
        """<p><b>Assunto: RES: Identidade visual – etapa 1</b><br>De: Thaís Benevides &lt;thais@sertaomix.example&gt;<br>Para: Caju Estúdio<br>Enviado em: quarta-feira, 21 de janeiro de 2026 15:09</p><hr><p>Oi, pessoal!</p><p>Mostrei tudo ao seu Raimundo e à família, e o sim foi unânime. Podem considerar aprovada a etapa 1 (logotipo e paleta) do projeto Cariri de Cara Nova, do jeitinho que veio no último PDF. A nota de R$ 9.500,00 pode sair ainda esta semana.</p><p>Parabéns pelo trabalho!</p><p>Thaís Benevides<br>Gerente de Marketing<br>Rede Sertão Mix de Supermercados</p>""",
        truth(
            "email",
            "accepted",
            None,
            "pt",
            client="Rede Sertão Mix de Supermercados",
            project="Cariri de Cara Nova",
            milestone="etapa 1 (logotipo e paleta)",
            amount="9500.00 BRL",
            signatory_name="Thaís Benevides",
            signatory_title="Gerente de Marketing",
            signature_date="2026-01-21",
        ),
        "book",
    ),
]


def papers() -> Iterator[Paper]:
    yield from printed(SHEETS)
