"""Spanish papers: Spain, Mexico, Peru, Argentina, Chile, Colombia."""

from collections.abc import Iterator

from paper import Paper
from reportlab.lib.pagesizes import LETTER
from reportlab.platypus import FrameBreak

from .board import Sheet
from .ink import MONO, SANS, SERIF, Ink, hand
from .press import (
    AC,
    CO,
    EM,
    IF,
    NO,
    OPEN,
    SOW,
    TS,
    YES,
    P,
    edges,
    joined,
    scanned,
)


def recepcion() -> Paper:
    s = Sheet(
        SANS, 10, 60, under=edges("Ayuntamiento de Valdecárabos · Área de Obras", "Expte. 318/2024")
    )
    s.h("ACTA DE RECEPCIÓN", 17, align=1)
    s.kv(
        [
            ("Obra", "Rehabilitación del lavadero municipal"),
            ("Expediente", "318/2024"),
            ("Promotor", "Ayuntamiento de Valdecárabos"),
            ("Contratista", "Construcciones Ribera Alta, S.L."),
            ("Dirección facultativa", "Nuria Echegoyen, arquitecta"),
        ],
        look="grid",
    )
    s.p(
        "Reunidos en el lugar de la obra los abajo firmantes, y examinada ésta, se encuentra en buen estado y ejecutada con arreglo al proyecto y a las prescripciones previstas, por lo que <b>se da por recibida</b>, comenzando desde esta fecha el plazo de garantía de doce meses."
    )
    s.p(
        "Se entregan en este acto el libro del edificio, las actas de ensayo de las piedras y morteros y la documentación del archivo fotográfico. Durante el plazo de garantía el contratista cuidará de la conservación de la obra con arreglo a lo previsto en el pliego."
    )
    s.p("La certificación final que se libera asciende a 22.415,08 €.")
    s.p("Valdecárabos, a 18 de septiembre de 2025", after=12)
    s.sign(
        [
            ("Por el Ayuntamiento", Ink("alcalde"), "Benjamín Orduña Salcedo\nConcejal de Obras"),
            ("Por la contrata", Ink("ribera"), "Tomás Ribera"),
            ("Dirección facultativa", Ink("eche"), "Nuria Echegoyen"),
        ]
    )
    return P(
        "acta-lavadero",
        AC,
        YES,
        True,
        "es",
        s.make(),
        client="Ayuntamiento de Valdecárabos",
        project="Rehabilitación del lavadero municipal",
        project_code="318/2024",
        signatory_name="Benjamín Orduña Salcedo",
        signatory_title="Concejal de Obras",
        signature_date="2025-09-18",
        amount="22415.08 EUR",
    )


def entrega() -> Paper:
    a = Sheet("Narrow", 11, 65, LETTER)
    a.h("ACTA DE ENTREGA-RECEPCIÓN", 18, align=1).p("Orden de trabajo CT-0098/2025")
    a.p(
        'En la ciudad de Zapotlanejo el Alto, a los veintitrés días del mes de octubre de dos mil veinticinco, se reúnen por una parte Agaves Sierra Morada, S.A. de C.V. ("el Cliente") y por la otra Automatización Jacaranda, S. de R.L. ("el Proveedor") para hacer constar lo siguiente:'
    )
    for text in (
        "PRIMERO. El Proveedor entrega la Etapa III, Puesta en marcha de la línea de envasado, del proyecto Modernización Planta Norte.",
        "SEGUNDO. El Cliente verificó los equipos, recibió manuales, refacciones y la capacitación de su personal.",
        "TERCERO. El Cliente recibe la Etapa III a su entera satisfacción y autoriza el pago del finiquito por $415,300.00 M.N. (MXN).",
        "CUARTO. La garantía corre por dieciocho meses a partir de la firma.",
    ):
        a.p(text)
    a.p("Las firmas constan en la hoja siguiente.")
    b = Sheet("Narrow", 11, 65, LETTER)
    b.p("Orden de trabajo CT-0098/2025 - hoja de firmas", after=60).sign(
        [
            (
                "POR EL CLIENTE",
                Ink("agaves", 120, 34),
                "Ing. Leticia Covarrubias Montaño\nGerente de Planta",
            ),
            ("POR EL PROVEEDOR", Ink("jaca"), "Lic. Rubén Arceo"),
        ]
    )
    first, last = a.make(), b.make()
    source = joined(first, last)
    data = joined(first, scanned(last, skew=0.8, seed=41))
    return P(
        "entrega-agaves",
        AC,
        YES,
        True,
        "es",
        data,
        "mixed",
        source=source,
        client="Agaves Sierra Morada, S.A. de C.V.",
        project="Modernización Planta Norte",
        project_code="CT-0098/2025",
        milestone="Etapa III, Puesta en marcha de la línea de envasado",
        signatory_name="Leticia Covarrubias Montaño",
        signatory_title="Gerente de Planta",
        signature_date="2025-10-23",
        amount="415300.00 MXN",
    )


def conformidad() -> Paper:
    s = Sheet(MONO, 9.5, 60)
    s.p("INFORME DE CONFORMIDAD DEL SERVICIO N° 0147-2026", bold=True, size=11).rule(1)
    s.p(
        "ÁREA USUARIA   : Subgerencia de Catastro, Municipalidad Distrital de Ccorihuasi\nPROVEEDOR      : Geodesia Apurímac E.I.R.L.\nPROYECTO       : Actualización del catastro urbano\nCÓDIGO         : PRY-2231\nENTREGABLE     : Segundo entregable - planos temáticos\nMONTO          : S/ 14,500.00"
    )
    s.p(
        "1. El proveedor presentó el entregable dentro del plazo.\n2. Se levantaron las observaciones formuladas con carta 88.\n3. No corresponde aplicar penalidad."
    )
    s.p(
        "En tal sentido, esta subgerencia OTORGA LA CONFORMIDAD al segundo entregable para los fines de pago.",
        after=20,
    )
    s.p(
        "Firmado digitalmente por: QUISPE LAURA Edilberto\nCargo: Subgerente de Catastro\nFecha: 27.02.2026 10:15:33 -05:00",
        size=9,
    )
    return P(
        "conformidad-catastro",
        AC,
        YES,
        True,
        "es",
        s.make(),
        client="Municipalidad Distrital de Ccorihuasi",
        project="Actualización del catastro urbano",
        project_code="PRY-2231",
        milestone="Segundo entregable - planos temáticos",
        signatory_name="QUISPE LAURA Edilberto",
        signatory_title="Subgerente de Catastro",
        signature_date="2026-02-27",
        amount="14500.00 PEN",
    )


def certificado() -> Paper:
    s = Sheet(SERIF, 10.5, 55)
    s.t([["CERTIFICADO DE OBRA N° 5", "Período: marzo de 2026"]], tint="#d8e8d8", look="box")
    s.p(
        "Comitente: Cooperativa Eléctrica Pampa del Zorro Ltda.\nObra: Ampliación de la subestación Los Caldenes\nContratista: Montajes Quebracho S.R.L.\nObra N°: 77/25\nEtapa II: Edificio de comando y celdas"
    )
    s.t(
        [
            ["Rubro", "% anterior", "% del mes", "Importe del mes"],
            ["Obra civil", "80", "20", "$ 8.150.000,00"],
            ["Montaje de celdas", "35", "25", "$ 11.400.000,00"],
            ["Fondo de reparo 5 %", "", "", "- $ 977.500,00"],
            ["<b>A pagar según este certificado</b>", "", "", "<b>$ 18.572.500,00</b>"],
        ],
        (0.4, 0.15, 0.15, 0.3),
        right=(1, 2, 3),
    )
    s.p(
        "Se adjuntan: planilla de cómputo, fotografías, constancia de aportes del personal y seguro de riesgos del trabajo. El acopio de conductores no se certifica en este período. La multa por atraso no corresponde, por haberse cumplido la curva de inversiones."
    )
    s.p(
        "Importes en pesos argentinos (ARS). Medido en conjunto y aprobado por la inspección de obra el 31 de marzo de 2026.",
        after=18,
    )
    s.sign(
        [
            (
                "Inspección de obra (por el comitente)",
                Ink("pampa"),
                "Ing. Florencia Iturraspe\nJefa de Inspección",
            ),
            ("Representante técnico del contratista", Ink("queb"), "O. Baigorria"),
        ]
    )
    return P(
        "certificado-obra-5",
        AC,
        YES,
        True,
        "es",
        s.make(),
        client="Cooperativa Eléctrica Pampa del Zorro Ltda.",
        project="Ampliación de la subestación Los Caldenes",
        project_code="77/25",
        milestone="Etapa II: Edificio de comando y celdas",
        signatory_name="Florencia Iturraspe",
        signatory_title="Jefa de Inspección",
        signature_date="2026-03-31",
        amount="18572500.00 ARS",
    )


def cambio() -> Paper:
    s = Sheet("DV", 9, 55)
    s.h("Orden de cambio OC-09", 16, color="#004466").p(
        "Proyecto: Planta desaladora Caleta Guanay · Código 5120-DS"
    )
    s.kv(
        [
            ("Mandante", "Aguas del Guanay SpA"),
            ("Contratista", "Ingeniería Tronador Ltda."),
            (
                "Descripción",
                "Reemplazo de válvulas de mariposa por válvulas de compuerta en la aducción",
            ),
            ("Efecto en el precio", "Aumento neto de $ 38.640.000 (CLP)"),
            ("Efecto en el plazo", "12 días corridos"),
        ],
        look="grid",
    )
    s.p(
        "Antecedentes: informe de ingeniería INF-118, minuta de terreno del 8 de julio y cotización del proveedor de válvulas. Las partidas nuevas se medirán según las bases de medición vigentes. La garantía de fiel cumplimiento se ajustará en el mismo porcentaje dentro de diez días."
    )
    s.p("Resolución del mandante:")
    s.ticks(
        [(True, "Aprobada"), (False, "Aprobada con observaciones"), (False, "Rechazada")], kind="o"
    )
    s.kv(
        [
            ("Firma", Ink("guanay")),
            ("Nombre", "Ignacio Pérez-Cotapos"),
            ("Cargo", "Administrador de contrato"),
            ("Fecha", "30-07-2025"),
        ],
        0.2,
        look="lines",
    )
    return P(
        "orden-cambio-desaladora",
        CO,
        YES,
        True,
        "es",
        s.make(),
        client="Aguas del Guanay SpA",
        project="Planta desaladora Caleta Guanay",
        project_code="5120-DS",
        signatory_name="Ignacio Pérez-Cotapos",
        signatory_title="Administrador de contrato",
        signature_date="2025-07-30",
        amount="38640000.00 CLP",
        change_order_number="OC-09",
    )


def horas() -> Paper:
    s = Sheet(SANS, 9, 50)
    s.h("PARTE DE HORAS", 15).p("Consultora: Nexo Báltico, S.A.        Mes: noviembre de 2025")
    s.kv(
        [
            ("Técnico", "Xoán Loureiro Pardo"),
            ("Cliente", "Conservas Ría de Aldán, S.A."),
            ("Proyecto", "Cuadro de mando de lonja"),
            ("Ref. proyecto", "NB-2025-164"),
        ],
        look="lines",
    )
    s.t(
        [
            ["Semana", "Horas en cliente", "Horas en remoto"],
            ["45", "16", "24"],
            ["46", "8", "32"],
            ["47", "16", "24"],
            ["48", "8", "28"],
            ["Total", "48", "108"],
        ],
        right=(1, 2),
    )
    s.t(
        [
            ["Técnico", "Responsable del cliente"],
            [Ink("xoan"), "\n\n"],
            ["Xoán Loureiro Pardo\n28/11/2025", "Carmiña Outeiral Vidal, Jefa de Sistemas\nFecha:"],
            ["", "Conforme con las horas indicadas"],
        ]
    )
    return P(
        "parte-horas-lonja",
        TS,
        OPEN,
        False,
        "es",
        s.make(),
        client="Conservas Ría de Aldán, S.A.",
        project="Cuadro de mando de lonja",
        project_code="NB-2025-164",
        signatory_name="Carmiña Outeiral Vidal",
        signatory_title="Jefa de Sistemas",
        warnings=["partly_signed"],
    )


def correo() -> Paper:
    s = Sheet(SANS, 10.5, 55, LETTER)
    s.p("Zimbra: amparo.restrepo@flores-guatape.example", align=2, size=9).h(
        "Re: Manual de bioseguridad v3", 13
    )
    s.t(
        [
            ["De", "Amparo Restrepo Cuartas"],
            ["Para", "Consultores Páramo Azul"],
            ["Fecha", "lunes, 15 de junio de 2026, 8:02"],
        ],
        (0.12, 0.88),
        head=False,
        look="lines",
    )
    s.p("Buenos días, Julián:").p(
        "Ya leímos el manual completo. Quedó muy bien y lo aprobamos, siempre y cuando se incluya el protocolo de la sala de frío y se corrija el organigrama de la página 12."
    ).p("Con eso pueden facturar los $ 7.800.000 COP del segundo pago.").p(
        "Un abrazo,\n\nAmparo Restrepo Cuartas\nDirectora de Calidad\nFlores de Guatapé S.A.S."
    )
    return P(
        "correo-condicion",
        EM,
        IF,
        None,
        "es",
        s.make(),
        client="Flores de Guatapé S.A.S.",
        milestone="Manual de bioseguridad v3",
        signatory_name="Amparo Restrepo Cuartas",
        signatory_title="Directora de Calidad",
        signature_date="2026-06-15",
        amount="7800000.00 COP",
        conditions=[
            "se incluya el protocolo de la sala de frío",
            "se corrija el organigrama de la página 12",
        ],
    )


def hitos() -> Paper:
    s = Sheet(SERIF, 10.5, 60)
    s.h("Aceptación parcial de hito", 17, bold=False).p(
        "Federación Levantina de Remo · Ref. de proyecto FLR-44 · Proyecto «Licencias en línea»"
    ).rule()
    s.t(
        [
            ["Hito", "Contenido", "Importe", "Situación"],
            ["H1", "Análisis y prototipo", "6.000,00 €", "aceptado el 12/12/2025"],
            ["H2", "Alta de deportistas y clubes", "14.750,00 €", "objeto de este documento"],
            ["H3", "Pasarela de pago", "9.200,00 €", "pendiente"],
        ],
        (0.1, 0.4, 0.2, 0.3),
        tint="#f5e0d0",
    )
    s.p(
        "Tras las pruebas de los días 4 y 5 de mayo de 2026, la Federación acepta el hito H2, a excepción de la importación de clubes antiguos, que deberá quedar operativa antes del 1 de junio de 2026.",
        after=16,
    )
    s.p("Por la Federación,").add(hand("Vicent Climent", "Kristi", 26)).p(
        "Vicent Climent Borrull, secretario general\nDénia-Port, 13 de mayo de 2026"
    )
    return P(
        "aceptacion-hito-remo",
        AC,
        IF,
        True,
        "es",
        s.make(),
        client="Federación Levantina de Remo",
        project="Licencias en línea",
        project_code="FLR-44",
        milestone="H2",
        signatory_name="Vicent Climent Borrull",
        signatory_title="secretario general",
        signature_date="2026-05-13",
        amount="14750.00 EUR",
        conditions=[
            "la importación de clubes antiguos, que deberá quedar operativa antes del 1 de junio de 2026"
        ],
    )


def rechazo() -> Paper:
    s = Sheet(SANS, 11, 75)
    s.p("Hospital Comarcal Peña Tajada\nServicio de Ingeniería Clínica", bold=True, after=24).p(
        "Electromedicina Duratón, S.L.\nA/A. D. Gonzalo Barrientos", after=18
    ).p("Peña Tajada, 25 de marzo de 2026", after=18)
    s.p("Asunto: no aceptación del suministro, pedido 60-1187", bold=True)
    s.p("Estimado Sr. Barrientos:").p(
        "El 19 de marzo se entregaron seis monitores de transporte correspondientes al pedido arriba indicado. En las pruebas de seguridad eléctrica, tres de ellos superaron la corriente de fuga admisible y los otros tres llegaron sin las baterías contratadas."
    ).p(
        "En consecuencia, les comunicamos que el suministro queda rechazado en su totalidad. Rogamos retiren el material en el plazo de una semana."
    ).p("Atentamente,", after=4).add(Ink("duraton", 120, 32)).p(
        "Inés Valdivielso Arranz\nJefa de Ingeniería Clínica"
    )
    return P(
        "carta-no-aceptacion",
        AC,
        NO,
        True,
        "es",
        s.make(),
        client="Hospital Comarcal Peña Tajada",
        signatory_name="Inés Valdivielso Arranz",
        signatory_title="Jefa de Ingeniería Clínica",
        signature_date="2026-03-25",
        po_number="60-1187",
    )


def sin_marcar() -> Paper:
    s = Sheet("DVS", 10, 60)
    s.h("Hoja de validación de entregables", 15)
    s.kv(
        [
            ("Cliente", "Bodegas Tierra Berciana, S. Coop."),
            ("Trabajo", "Plan de exportación Asia"),
            ("Nº de encargo", "E-2090"),
            ("Entregable", "Estudio de mercado Corea"),
            ("Importe", "5.640,00 €"),
        ],
        look="grid",
    )
    s.p("Marque lo que proceda:").ticks(
        [
            (False, "El entregable se valida."),
            (False, "El entregable se valida con las correcciones anotadas al dorso."),
            (False, "El entregable no se valida."),
        ]
    )
    s.gap(16).add(Ink("berciana", 130, 34)).p(
        "Firmado: Olvido Cañueto Prada, directora de exportación\nPonferrada la Vieja, 22 de enero de 2026"
    )
    data = s.make()
    return P(
        "hoja-validacion",
        AC,
        OPEN,
        True,
        "es",
        scanned(data, skew=-1.4, blur=0.6, seed=42),
        "scan",
        source=data,
        client="Bodegas Tierra Berciana, S. Coop.",
        project="Plan de exportación Asia",
        project_code="E-2090",
        milestone="Estudio de mercado Corea",
        signatory_name="Olvido Cañueto Prada",
        signatory_title="directora de exportación",
        signature_date="2026-01-22",
        amount="5640.00 EUR",
    )


def alcance() -> Paper:
    s = Sheet(SANS, 9.5, 55, cols=2)
    s.h("Anexo técnico: alcance del servicio", 13).p(
        "Orden de trabajo OT-3315 · Biblioteca Popular El Ombú, Colonia Arroyo Seco (Uruguay)"
    )
    for title, text in (
        (
            "Objeto",
            "Catalogación retrospectiva de 11.000 volúmenes por Signatura Servicios Documentales.",
        ),
        (
            "Entregables",
            "E1 plan de trabajo; E2 registros 1 a 5.500; E3 registros 5.501 a 11.000; E4 informe final.",
        ),
        ("Calendario", "De abril a noviembre de 2026."),
        (
            "Criterios de aceptación",
            "Se aceptará cada entregable cuando el error en la muestra no pase del 2 %.",
        ),
        ("Precio", "Precio cerrado de USD 21.900,00, que se factura por entregable."),
        ("Cambios", "Toda modificación requiere acuerdo por escrito."),
    ):
        if title == "Criterios de aceptación":
            s.add(FrameBreak())
        s.h(title, 11, 3).p(text)
    s.p("Proyecto: Catálogo abierto", bold=True)
    return P(
        "anexo-tecnico",
        SOW,
        None,
        None,
        "es",
        s.make(),
        client="Biblioteca Popular El Ombú",
        project="Catálogo abierto",
        project_code="OT-3315",
        amount="21900.00 USD",
    )


def papers() -> Iterator[Paper]:
    for one in (
        recepcion,
        entrega,
        conformidad,
        certificado,
        cambio,
        horas,
        correo,
        hitos,
        rechazo,
        sin_marcar,
        alcance,
    ):
        yield one()
