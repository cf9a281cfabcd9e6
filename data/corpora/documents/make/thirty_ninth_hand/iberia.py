"""Actas, albaranes, autos de receção: Spain, Latin America, Portugal, Brazil."""

from collections.abc import Iterator

from paper import Paper, truth
from reportlab.lib.pagesizes import LETTER

from .board import ACC, CO, COND, OK, REJ, TS, UND, one, page, scanned, stamp, typ


def spanish() -> Iterator[Paper]:
    """Spain and Latin America."""
    yield one(
        "acta-obra",
        page(
            """
= <b>ACTA DE RECEPCIÓN DE LA OBRA</b>
---
En Villarejo de la Sierra, a 22 de abril de 2026, se reúnen en el lugar de las obras:
- Por la promotora, Cooperativa Olivarera San Lucas, D.ª Carmen Ibarrola Pinto, presidenta.
- Por la constructora, Obras y Firmes Alcaraz, S.L., D. Julián Alcaraz Mota.
- La dirección facultativa, D. Óscar Belmonte, arquitecto técnico.

La promotora dispone de licencia de obra de 9 de mayo de 2024 y del certificado final de obra visado el 15 de abril de 2026. Se hace entrega de las llaves, del libro del edificio, de los boletines eléctricos y de las garantías de la maquinaria de molturación.

La obra objeto de esta acta es la «Ampliación de la almazara y patio de recepción», expediente 2024/77, adjudicada el 3 de junio de 2024.

Visitada la obra y hallándose terminada conforme al proyecto, la promotora la RECIBE SIN RESERVAS. Comienzan a contar desde hoy los plazos de responsabilidad y garantía legalmente establecidos.

Y en prueba de conformidad firman los asistentes:
| ~301~ La promotora | ~302~ La constructora | ~303~ La dirección facultativa
""",
            font="Times-Roman",
            size=11.5,
            look="bare",
        ),
        truth(
            ACC,
            OK,
            True,
            "es",
            client="Cooperativa Olivarera San Lucas",
            project="Ampliación de la almazara y patio de recepción",
            project_code="2024/77",
            signatory_name="Carmen Ibarrola Pinto",
            signatory_title="presidenta",
            signature_date="2026-04-22",
        ),
    )

    yield scanned(
        "certificacion",
        page(
            """
# CERTIFICACIÓN DE OBRA N.º 3
| Obra: Rehabilitación del mercado municipal | Expte.: CO-15/2025 | Mes: febrero de 2026
| Propiedad: Ayuntamiento de Torrelavieja | Contratista: Construcciones Mendaro, S.A. | Plazo: 9 meses
|! Concepto | A origen (€) | Anterior (€) | Este mes (€)
| Demoliciones | 31.400,00 | 31.400,00 | 0,00
| Estructura | 118.250,00 | 62.000,00 | 56.250,00
| Cubierta | 24.610,00 | 0,00 | 24.610,00
| Suma | 174.260,00 | 93.400,00 | 80.860,00
| Importe líquido que se certifica y aprueba | | | 80.860,00 €

Conforme y aprobada para su abono:
Torrelavieja, 9 de marzo de 2026
~311~
Fdo.: Rosa Quintanal Díez, arquitecta municipal
""",
            look="grid",
            size=9.5,
        ),
        truth(
            ACC,
            OK,
            True,
            "es",
            client="Ayuntamiento de Torrelavieja",
            project="Rehabilitación del mercado municipal",
            project_code="CO-15/2025",
            signatory_name="Rosa Quintanal Díez",
            signatory_title="arquitecta municipal",
            signature_date="2026-03-09",
            amount="80860.00 EUR",
        ),
        skew=-0.4,
        contrast=1.2,
        seed=6,
    )

    yield one(
        "acta-entrega-mx",
        typ(
            """
#set page(header: align(right)[#text(8pt)[Clave del formato: F-OPE-22 Rev. 05]])
#text(15pt)[*ACTA DE ENTREGA-RECEPCIÓN*]
#table(columns: (30%, 70%), stroke: .4pt, [Cliente], [Grupo Hotelero Bahía Turquesa, S.A. de C.V.], [Proyecto], [Sustitución de calderas Torre Norte], [Orden de trabajo], [OT-11874], [Proveedor], [Calor y Vapor del Pacífico, S. de R.L.], [Orden de compra], [4501182209])
El cliente recibe a su entera satisfacción los trabajos descritos, *quedando pendiente* lo siguiente, que el proveedor cumplirá antes del 12 de junio de 2026:
- entrega de las garantías originales de los quemadores
- capacitación a operadores del turno nocturno
Importe total de los trabajos: *$ 1,284,600.00 MXN*
#v(1cm)
#grid(columns: (1fr, 1fr), [#ink(321) \\ Entrega: Ing. Saúl Cota \\ Proveedor], [#ink(322) \\ Recibe: Mariana Escobedo Luna \\ Gerente de Mantenimiento \\ 11 de mayo de 2026])
""",
            paper="us-letter",
        ),
        truth(
            ACC,
            COND,
            True,
            "es",
            client="Grupo Hotelero Bahía Turquesa, S.A. de C.V.",
            project="Sustitución de calderas Torre Norte",
            project_code="OT-11874",
            signatory_name="Mariana Escobedo Luna",
            signatory_title="Gerente de Mantenimiento",
            signature_date="2026-05-11",
            amount="1284600.00 MXN",
            po_number="4501182209",
            conditions=[
                "entrega de las garantías originales de los quemadores",
                "capacitación a operadores del turno nocturno",
            ],
        ),
    )

    yield one(
        "no-conformidad",
        page(
            """
# INFORME DE RECHAZO DE ENTREGABLE
: Cliente | Red Eléctrica Insular del Sur, S.A.
: Consultor | Trazado y Entorno Consultores, S.L.
: Contrato | CT-2026-203
: Proyecto | Línea 66 kV Puerto Calero - Tías
: Entregable | E3 Estudio de impacto ambiental

Revisado el entregable E3 en su versión 1.0 (recibida el 15 de junio de 2026), el responsable del contrato comunica:
| {_} | Aceptado
| {_} | Aceptado con comentarios menores
| {x} | Rechazado
## Motivos
El inventario de avifauna corresponde a una sola campaña estival; el pliego exige ciclo anual completo. La cartografía está en un sistema de coordenadas no admitido.

| Responsable del contrato: Aarón Betancor Melián | ~331~ | Fecha: 29/06/2026
""",
            accent="#8b1a1a",
            look="box",
        ),
        truth(
            ACC,
            REJ,
            True,
            "es",
            client="Red Eléctrica Insular del Sur, S.A.",
            project="Línea 66 kV Puerto Calero - Tías",
            project_code="CT-2026-203",
            milestone="E3 Estudio de impacto ambiental",
            signatory_name="Aarón Betancor Melián",
            signatory_title="Responsable del contrato",
            signature_date="2026-06-29",
        ),
    )

    yield one(
        "adicional-pe",
        typ("""
#align(center)[*CONSTRUCTORA ANDAHUASI S.A.C.* \\ Solicitud y aprobación de trabajo adicional N.° 12]
#table(columns: (1fr, 1fr), [Cliente: Clínica Santa Rosalía S.A.], [Proyecto: Sala de tomografía, piso 1], [Contrato: CSR-088-2025], [Fecha de solicitud: 18 de agosto de 2026])
*Descripción:* blindaje plomado adicional de 2 mm en muro colindante con archivo. \\
*Costo adicional:* S/ 36,750.00 (soles), más IGV. \\
*Plazo adicional:* 5 días calendario.

#table(columns: (2fr, 1fr, 1fr, 1fr), align: center, [*Aprobación requerida*], [*Firma*], [*Nombre*], [*Fecha*],
[Contratista], [#ink(341, w: 60pt)], [E. Huamán], [18/08/2026],
[Cliente – Logística], [#ink(342, w: 60pt)], [Paola Sifuentes], [20/08/2026],
[Cliente – Gerencia General], [#v(20pt)], [Ricardo Olaechea], [])
#text(8pt)[El adicional solo procede con la firma de todas las áreas indicadas. Sin la firma de Gerencia General el contratista no podrá iniciar los trabajos.]
"""),
        truth(
            CO,
            UND,
            False,
            "es",
            client="Clínica Santa Rosalía S.A.",
            project="Sala de tomografía, piso 1",
            project_code="CSR-088-2025",
            signatory_name="Ricardo Olaechea",
            signatory_title="Gerencia General",
            amount="36750.00 PEN",
            change_order_number="12",
            warnings=["partly_signed"],
        ),
    )

    yield one(
        "parte-trabajo",
        page(
            """
# Parte de trabajo
> n.º 2026/5519
: Cliente | Residencia Mayores El Encinar
: Servicio | Mantenimiento de ascensores
: Contrato | MA-417
: Técnico | Iván Roldán (Elevadores Duero, S.L.)
: Fecha y horas | 13 de octubre de 2026, de 8:15 a 11:45 (3,5 h)
## Trabajos realizados
Revisión mensual según plan. Sustitución de la botonera de cabina, engrase de guías, prueba del paracaídas. Sin incidencias.
## Materiales
|! Código | Descripción | Cantidad
| BT-220 | Botonera de acero, 4 paradas | 1
| AC-05 | Aceite de guías, litro | 2
| LM-11 | Luminaria led de emergencia | 1
## Condiciones
Garantía de seis meses sobre los materiales. Las averías por mal uso no están cubiertas por el contrato. Si el cliente no está conforme debe anotarlo en este parte antes de firmar.
## Conformidad del cliente
Recibido el servicio de conformidad.
~351~
Nombre: Pilar Zurdo Merino - Cargo: gobernanta
""",
            foot="Ejemplar para el cliente",
        ),
        truth(
            ACC,
            OK,
            True,
            "es",
            client="Residencia Mayores El Encinar",
            project="Mantenimiento de ascensores",
            project_code="MA-417",
            signatory_name="Pilar Zurdo Merino",
            signatory_title="gobernanta",
            signature_date="2026-10-13",
        ),
    )

    yield one(
        "borrador-acta",
        page(
            """
# Acta de conformidad de puesta en producción
| Entidad: Caja Rural del Alto Ebro | Proyecto: Nueva banca móvil | Código: CRAE-TI-061
| Proveedor: Nexo Digital Ibérica, S.L. | Fase: Puesta en producción 2.0 | Fecha prevista: 28/11/2026

La Entidad declara que la fase indicada se ha puesto en producción satisfactoriamente y da su conformidad a la facturación de 52.000,00 €.

Por la Entidad:
~361~
Javier Lasheras, director de Tecnología
## Control de versiones
Versión 0.3 - borrador para revisión interna, pendiente de validación por Asesoría Jurídica. No tiene efectos.
""",
            over=stamp("BORRADOR", 120, 250, 35, "#aaaaaa", 80),
            look="lines",
        ),
        truth(
            ACC,
            UND,
            True,
            "es",
            client="Caja Rural del Alto Ebro",
            project="Nueva banca móvil",
            project_code="CRAE-TI-061",
            milestone="Puesta en producción 2.0",
            signatory_name="Javier Lasheras",
            signatory_title="director de Tecnología",
            amount="52000.00 EUR",
            warnings=["draft_or_void"],
        ),
    )

    yield one(
        "cumplido-co",
        page(
            """
# CERTIFICADO DE CUMPLIMIENTO A SATISFACCIÓN
El suscrito supervisor del contrato No. 0217 de 2026, suscrito entre la <b>Corporación Ambiental del Magdalena Alto</b> y la firma <b>Hidroestudios del Huila S.A.S.</b>, cuyo objeto es «Monitoreo de calidad del agua en la cuenca del río Páez»,
= CERTIFICA
Que el contratista cumplió a satisfacción con las actividades del <b>Producto 4 - Informe trimestral de aforos</b>, entregado el 2 de julio de 2026, y se encuentra al día en aportes parafiscales. En consecuencia se autoriza el pago de $ 48.300.000 (cuarenta y ocho millones trescientos mil pesos colombianos, COP).

Se expide en Neiva, a los dieciséis (16) días del mes de julio de 2026.

~371~
<b>DIEGO FERNANDO CUÉLLAR</b>
Supervisor, Subdirección de Gestión Hídrica
""",
            sheet=LETTER,
            size=11,
        ),
        truth(
            ACC,
            OK,
            True,
            "es",
            client="Corporación Ambiental del Magdalena Alto",
            project="Monitoreo de calidad del agua en la cuenca del río Páez",
            project_code="0217 de 2026",
            milestone="Producto 4 - Informe trimestral de aforos",
            signatory_name="DIEGO FERNANDO CUÉLLAR",
            signatory_title="Supervisor, Subdirección de Gestión Hídrica",
            signature_date="2026-07-16",
            amount="48300000.00 COP",
        ),
    )


def portuguese() -> Iterator[Paper]:
    """Portugal and Brazil."""
    yield one(
        "auto-provisoria",
        page(
            """
= <b>AUTO DE RECEÇÃO PROVISÓRIA</b>
Empreitada: Requalificação da Escola Básica do Carvalhal (proc. n.º 14/DOM/2025)
Dono da obra: Município de Vale de Santarinho
Empreiteiro: Construções Irmãos Patrício, Lda.

Aos dezoito dias do mês de junho de dois mil e vinte e seis, compareceram no local da obra os representantes das partes a fim de proceder à vistoria dos trabalhos.

Tendo-se verificado que todos os trabalhos se encontram executados de harmonia com o projeto e o caderno de encargos, e não se tendo detetado defeitos, considera-se a obra recebida provisoriamente na sua totalidade, iniciando-se o prazo de garantia de cinco anos.

E nada mais havendo a tratar, lavrou-se o presente auto, que vai ser assinado.

| O Dono da Obra// ~401~ Teresa Malveiro, Chefe de Divisão de Obras | O Empreiteiro// ~402~ António Patrício
""",
            font="Times-Roman",
            size=12,
            look="bare",
        ),
        truth(
            ACC,
            OK,
            True,
            "pt",
            client="Município de Vale de Santarinho",
            project="Requalificação da Escola Básica do Carvalhal",
            project_code="14/DOM/2025",
            signatory_name="Teresa Malveiro",
            signatory_title="Chefe de Divisão de Obras",
            signature_date="2026-06-18",
        ),
    )

    yield scanned(
        "termo-parcial",
        typ(
            """
#text(9pt)[GOVERNO MUNICIPAL DE PEDRA AZUL DO SUL · SECRETARIA DE OBRAS]
= Termo de Recebimento Parcial
Contrato nº 118/2025 #h(1fr) Processo 3302/25 \\
Objeto: Pavimentação do Bairro Jardim Ipê \\
Contratada: Terraplenagem Serra Verde Ltda. \\
Contratante: Prefeitura Municipal de Pedra Azul do Sul

#table(columns: (1fr, 1fr, auto), fill: (x, y) => if y == 0 { rgb("#dfeadf") }, [Trecho], [Extensão], [Situação], [Rua das Acácias], [420 m], [RECEBIDO], [Rua dos Jacarandás], [310 m], [RECEBIDO], [Avenida Central], [680 m], [NÃO RECEBIDO])

A fiscalização recebe *parcialmente* o objeto, nos trechos assinalados. O trecho da Avenida Central somente será recebido após *recomposição da capa asfáltica entre as estacas 12 e 19*.

Valor liberado nesta medição: R$ 512.740,90.

Pedra Azul do Sul, 25 de fevereiro de 2026.

#ink(411) \\ Eng. Wagner Tolentino \\ Fiscal do contrato
""",
            size=10.5,
        ),
        truth(
            ACC,
            COND,
            True,
            "pt",
            client="Prefeitura Municipal de Pedra Azul do Sul",
            project="Pavimentação do Bairro Jardim Ipê",
            project_code="118/2025",
            signatory_name="Wagner Tolentino",
            signatory_title="Fiscal do contrato",
            signature_date="2026-02-25",
            amount="512740.90 BRL",
            conditions=["recomposição da capa asfáltica entre as estacas 12 e 19"],
        ),
        skew=0.9,
        shadow=True,
        jpeg=34,
        seed=7,
    )

    yield one(
        "aceite-homologacao",
        page(
            """
# Termo de Aceite de Homologação (UAT)
|! Cliente | Projeto | ID | Entrega
| Cooperativa Agrícola Terra Roxa | Portal do Cooperado | PRJ-00933 | Sprint 14 - Módulo de cotações
| | | | 
|! Cenário | Resultado | Evidência
| CT-01 Consultar cotação do dia | Aprovado | ev01.png
| CT-02 Travar preço | Aprovado | ev02.png
| CT-03 Emitir contrato | Aprovado | ev03.png

Declaramos que a entrega foi testada em ambiente de homologação e está ACEITA, liberada para produção e para faturamento.

Assinado eletronicamente por Juliana Benevides Rocha (Gerente de Produtos Digitais) em 28/08/2026 às 16:42 - código de verificação 7F3A-11C9-E20B.
""",
            accent="#c05a00",
            widths=(1.5, 1.2, 0.8, 1.5),
            foot="Fornecedor: Araucária Sistemas S/A",
        ),
        truth(
            ACC,
            OK,
            True,
            "pt",
            client="Cooperativa Agrícola Terra Roxa",
            project="Portal do Cooperado",
            project_code="PRJ-00933",
            milestone="Sprint 14 - Módulo de cotações",
            signatory_name="Juliana Benevides Rocha",
            signatory_title="Gerente de Produtos Digitais",
            signature_date="2026-08-28",
        ),
    )

    yield one(
        "folha-horas",
        page(
            """
# Folha de horas - setembro de 2026
| Consultor: Rui Vasconcelos | Cliente: Administração do Porto de Sinalves
| Projeto: Janela única logística | Código: JUL-19
|! Semana | Horas normais | Horas extra
| 36 | 40 | 0
| 37 | 40 | 2
| 38 | 40 | 0
| 39 | 40 | 4
| Total | 160 | 6
Valor hora: 52,00 EUR (extra sem acréscimo). Total a faturar: 8.632,00 EUR.

{v} Aprovado    {_} Devolvido para correção

~421~
Inês Carvalhal, coordenadora de sistemas, 2026-10-02
""",
            look="zebra",
            font="Courier",
            size=9.5,
        ),
        truth(
            TS,
            OK,
            True,
            "pt",
            client="Administração do Porto de Sinalves",
            project="Janela única logística",
            project_code="JUL-19",
            signatory_name="Inês Carvalhal",
            signatory_title="coordenadora de sistemas",
            signature_date="2026-10-02",
            amount="8632.00 EUR",
        ),
    )

    yield scanned(
        "entrega-laboratorio",
        page(
            """
# Guia de entrega de relatório de ensaio
| Laboratório: Analítica do Mondego, Lda. | Guia n.º GE-2214
| Cliente: Águas da Serra da Lousinha, E.I.M. | Contrato: AS-55/26
| Estudo: Caracterização de lamas da ETAR do Covelo | Relatório: RE-0918-B

Entregam-se dois exemplares em papel e um em suporte digital. O relatório considera-se aceite se não for contestado no prazo de dez dias úteis após a assinatura do campo «Aceitação técnica».

| <b>Receção dos exemplares</b>// ~431~ O. Figueira, portaria, 21/07/2026
| <b>Aceitação técnica pelo cliente</b>// Nome: Eng.ª Marta Sobral, responsável de qualidade// Assinatura: ..............................  Data: ..... / ..... / .........
""",
            look="box",
        ),
        truth(
            ACC,
            UND,
            False,
            "pt",
            client="Águas da Serra da Lousinha, E.I.M.",
            project="Caracterização de lamas da ETAR do Covelo",
            project_code="AS-55/26",
            signatory_name="Marta Sobral",
            signatory_title="responsável de qualidade",
            warnings=["partly_signed"],
        ),
        skew=1.0,
        jpeg=32,
        noise=4.0,
        seed=10,
    )

    yield one(
        "recusa-br",
        typ(
            """
#align(center)[#text(14pt)[*TERMO DE RECUSA DE MEDIÇÃO*]]
*Medição nº:* 06 #h(1cm) *Contrato:* ENG-4410 #h(1cm) *Obra:* Galpão logístico Itaporã \\
*Contratante:* Distribuidora Campo Belo S.A. #h(1cm) *Contratada:* Estruturas Metálicas Rio Fundo Ltda.

Em vistoria realizada em 14 de janeiro de 2026 constatou-se que as telhas termoacústicas medidas *não se encontram instaladas* e que o quantitativo de parafusos lançado excede o projeto. A medição nº 06, no valor de R$ 188.900,00, fica *REPROVADA* e deverá ser reapresentada.

#pad(left: 6cm)[#ink(441) \\ Leandro Sakamoto \\ Engenheiro de obras \\ Distribuidora Campo Belo S.A. \\ 15/01/2026]
""",
            font="DejaVu Serif",
            size=10,
        ),
        truth(
            ACC,
            REJ,
            True,
            "pt",
            client="Distribuidora Campo Belo S.A.",
            project="Galpão logístico Itaporã",
            project_code="ENG-4410",
            signatory_name="Leandro Sakamoto",
            signatory_title="Engenheiro de obras",
            signature_date="2026-01-15",
            amount="188900.00 BRL",
        ),
    )

    yield one(
        "fatura",
        page(
            """
# FATURA FT 2026/1107
: Emitente | Geotopo Alentejo, Unipessoal Lda.
: Cliente | Herdade do Monte Raso, S.A.
: Data | 30 de abril de 2026
|! Descrição | Quant. | Preço | Total
| Levantamento topográfico, 84 ha | 1 | 6.300,00 | 6.300,00
| Implantação de marcos | 22 | 38,00 | 836,00
| IVA 23 % | | | 1.641,28
| <b>Total a pagar</b> | | | <b>8.777,28 EUR</b>
Pagamento a 30 dias. Os trabalhos foram entregues com a guia 551; qualquer reclamação deve ser apresentada no prazo de 8 dias.
Processado por programa certificado.
""",
            widths=(4, 1, 1.4, 1.6),
        ),
        truth("other", None, None, "pt", client="Herdade do Monte Raso, S.A."),
    )


def papers() -> Iterator[Paper]:
    """Both languages."""
    yield from spanish()
    yield from portuguese()
