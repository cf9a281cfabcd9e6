"""Spanish post from Spain and Latin America."""

from collections.abc import Iterator

from paper import Paper, truth
from scan import Scanner

from thirtieth_hand.board import (
    CERT,
    CHANGE,
    DEJAVU,
    MAIL,
    NARROW,
    OTHER,
    SERIF,
    SLAB,
    TIME,
    Form,
    board,
    ink,
    mail,
    paras,
    printer,
    rows,
    turned,
    x,
)


def papers() -> Iterator[Paper]:
    with board("es") as b:
        yield b.text(
            "acta-regadio",
            """<h1 class=c>ACTA DE RECEPCIÓN DE OBRA</h1><p class=c>(artículo 243 de la Ley de Contratos del Sector Público)</p>
<p>En Villar del Pozo, a 17 de septiembre de 2026, reunidos en el lugar de la obra el representante de la Administración, el director facultativo y el
contratista que abajo firman:</p>"""
            + rows(
                """
Promotor | Comunidad de Regantes del Alto Jiloca
Obra | Modernización del sector III de riego
N.º de proyecto | CR-2025/08
Contratista | Hidrotec Calamocha S.L.
Fase | Fase 2, balsa y cabecera de filtrado
Importe certificado | 312.450,75 €""",
                "g",
            )
            + paras("""
Se procede al reconocimiento de la fase arriba indicada, que se encuentra en buen estado y ejecutada con arreglo al proyecto y a las instrucciones de la dirección. Se hace entrega del libro de mantenimiento y de los planos definitivos.

En consecuencia, la fase se da por RECIBIDA, comenzando en esta fecha el plazo de garantía de un año.

Documentación entregada: planos de fin de obra, pruebas de presión de la red, certificados de las válvulas hidráulicas, legalización de la instalación eléctrica y plan de emergencia de la balsa.

El contratista queda obligado durante el plazo de garantía a conservar la obra y a corregir los defectos que aparezcan por causa a él imputable. Transcurrido el plazo sin objeciones se devolverá el aval.

El resto de las fases (fase 3, red terciaria) continúa en ejecución y será objeto de acta separada.

Y en prueba de conformidad se firma por triplicado.""")
            + rows(
                """
#El presidente de la Comunidad | El director de obra | El contratista
<span class=ink>J. Lahoz</span><br>Joaquín Lahoz Gracia | <span class=ink2>M. Sancho</span><br>Marta Sancho | <span class=ink3>Beltrán</span><br>P. Beltrán""",
                "g",
            ),
            truth(
                CERT,
                "accepted",
                True,
                "es",
                client="Comunidad de Regantes del Alto Jiloca",
                project="Modernización del sector III de riego",
                project_code="CR-2025/08",
                milestone="Fase 2, balsa y cabecera de filtrado",
                signatory_name="Joaquín Lahoz Gracia",
                signatory_title="presidente de la Comunidad",
                signature_date="2026-09-17",
                amount="312450.75 EUR",
            ),
            SERIF,
        )

        yield b.text(
            "conformidad-servicio-cl",
            """<div style="background:#f3f3f3;padding:8pt"><b>Mutual Andina de Seguridad</b><br>Hoja de Conformidad de Servicio HCS-3391</div>"""
            + rows(
                """
Proveedor | Consultora Pewen SpA
Servicio | Diagnóstico de riesgos psicosociales 2026
Código proyecto | PSI-26-3
Entregable | Informe 2: resultados por sucursal
Monto a pagar | $ 8.940.000 (pesos chilenos)
Evaluación | Oportunidad 7,0 – Calidad 6,8 – Comunicación 7,0""",
                "l",
            )
            + paras("""
El administrador del servicio declara haber recibido conforme el entregable señalado y autoriza la emisión de la factura electrónica.

Firmado electrónicamente por Ximena Aravena Soto, Jefa de Salud Ocupacional, el 08-04-2026 15:22:41. Código de verificación 77A1-KD03."""),
            truth(
                CERT,
                "accepted",
                True,
                "es",
                client="Mutual Andina de Seguridad",
                project="Diagnóstico de riesgos psicosociales 2026",
                project_code="PSI-26-3",
                milestone="Informe 2: resultados por sucursal",
                signatory_name="Ximena Aravena Soto",
                signatory_title="Jefa de Salud Ocupacional",
                signature_date="2026-04-08",
                amount="8940000.00 CLP",
            ),
            DEJAVU,
        )

        yield b.scan(
            "albaran-instalacion",
            """<h1>ALBARÁN DE ENTREGA E INSTALACIÓN</h1><p>Cocinas Industriales Arrate · Eibar</p>"""
            + rows(
                """
Cliente | <span class=hand>Residencia Santa Engracia</span>
Pedido del cliente | <span class=hand>RSE/2026/19</span>
Nº albarán | <span class=hand>5540</span>""",
                "g",
            )
            + rows(
                """
#Uds. | Artículo
1 | Marmita 150 l a gas, conectada
2 | Horno mixto 10 bandejas, conectado
1 | Campana mural 3 m con extinción""",
                "g",
            )
            + f"""<p>Todo instalado y probado en presencia del cliente, que da su conformidad.</p>
<p>Recibí conforme: {ink("Nerea Odriozola")}</p><p>Nombre y cargo: <span class=hand>Nerea Odriozola, gobernanta</span></p><p>Fecha: <span class=hand>3 de diciembre de 2026</span></p>""",
            truth(
                CERT,
                "accepted",
                True,
                "es",
                client="Residencia Santa Engracia",
                signatory_name="Nerea Odriozola",
                signatory_title="gobernanta",
                signature_date="2026-12-03",
                po_number="RSE/2026/19",
            ),
            Scanner(dpi=100, skew=1.2, noise=7, jpeg=36, blur=0.7, contrast=0.85, seed=41),
            "body{font-size:12.5pt}.hand{font-size:14pt}",
        )

        yield Paper(
            "kv-apaisado-mx",
            "a",
            "text",
            turned(
                b.pdf(
                    """<h1>CARTA DE ACEPTACIÓN DE ENTREGABLES</h1>"""
                    + rows(
                        """
#Cliente | Proyecto | Orden de trabajo | Entregable | Valor
Grupo Lácteo Xochimanca, S.A. de C.V. | Implantación de WMS Tultitlán | OT-5561 | E-07 Integración con básculas | $485,000.00 MXN""",
                        "g",
                    )
                    + paras("""
Por medio de la presente, Grupo Lácteo Xochimanca, S.A. de C.V. acepta a entera satisfacción el entregable descrito en la tabla anterior, desarrollado por Soluciones Tlaloc, S.C., una vez concluidas las pruebas integrales en el almacén de Tultitlán.

Se autoriza al proveedor a presentar su factura por el valor indicado más IVA.

Tultitlán, Estado de México, a 12 de junio de 2026

<span class=ink>Rodrigo Tejeda</span><br>Ing. Rodrigo Tejeda Luna<br>Gerente de Logística"""),
                    "td,th{white-space:nowrap;font-size:8.5pt}",
                    wide=True,
                ),
                90,
            ),
            truth(
                CERT,
                "accepted",
                True,
                "es",
                client="Grupo Lácteo Xochimanca, S.A. de C.V.",
                project="Implantación de WMS Tultitlán",
                project_code="OT-5561",
                milestone="E-07 Integración con básculas",
                signatory_name="Rodrigo Tejeda Luna",
                signatory_title="Gerente de Logística",
                signature_date="2026-06-12",
                amount="485000.00 MXN",
            ),
        )

        yield b.text(
            "salvedades-museo",
            f"""<p class=r>Acta nº 3 · Comité de seguimiento</p><h1>Conformidad con salvedades</h1><p>El <b>Museo del Carbón de Laviana</b> (proyecto “Galería sonora”,
encargo ES-908) ha revisado el hito 3, <b>montaje de la sala 2</b>, presentado por Ecos y Sombras, Soc. Coop.</p>
<p>{x(False)} Conforme &nbsp; {x()} Conforme con salvedades &nbsp; {x(False)} No conforme</p>
<p>Salvedades:</p><ol><li>sustituir el altavoz de la vagoneta, que vibra</li><li>rotular en asturiano los paneles 4 y 5</li></ol>
<p>Asistentes: por el museo, la conservadora jefe y el técnico de mantenimiento; por la cooperativa, Xuan Llamedo. Se midió el nivel sonoro en cinco puntos (máximo 68 dBA) y se recorrió la sala con un grupo de escolares. Las salas 3 y 4 se montarán en otoño.</p>
<p>El hito se factura por su importe íntegro, 17.640,00 €.</p><p>Laviana, 25 de mayo de 2026</p><p>{ink("Covadonga Suárez", "ink2")}<br>Covadonga Suárez Llaneza<br>Conservadora jefe</p>""",
            truth(
                CERT,
                "accepted_with_conditions",
                True,
                "es",
                client="Museo del Carbón de Laviana",
                project="Galería sonora",
                project_code="ES-908",
                milestone="montaje de la sala 2",
                signatory_name="Covadonga Suárez Llaneza",
                signatory_title="Conservadora jefe",
                signature_date="2026-05-25",
                amount="17640.00 EUR",
                conditions=[
                    "sustituir el altavoz de la vagoneta, que vibra",
                    "rotular en asturiano los paneles 4 y 5",
                ],
            ),
            SLAB,
        )

        yield b.text(
            "rechazo-bogota",
            paras("""
<b>FUNDACIÓN CULTURAL PÁRAMO ALTO</b><br>Bogotá D.C., 3 de agosto de 2026

Señores
TEJIDO DIGITAL S.A.S.
Atn. Sr. Wilmer Chaparro

<b>Ref.: Rechazo del producto 4 – Catálogo en línea. Proyecto Memoria Textil, código TD-033</b>

Respetados señores:

Revisado el producto 4 remitido el 21 de julio, la interventoría encontró que el buscador no recupera las piezas por técnica, que 213 fichas carecen de fotografía y que el sitio no abre en teléfonos. El producto no cumple lo pactado y por tanto <b>no se recibe</b>.

No procede en consecuencia el pago de COP 36.800.000. Quedamos a la espera de una nueva entrega dentro de los quince días hábiles siguientes.

Cordialmente,

<span class=ink>Luz Dary Quiñones</span>

Luz Dary Quiñones
Subdirectora de Colecciones"""),
            truth(
                CERT,
                "rejected",
                True,
                "es",
                client="FUNDACIÓN CULTURAL PÁRAMO ALTO",
                project="Memoria Textil",
                project_code="TD-033",
                milestone="producto 4 – Catálogo en línea",
                signatory_name="Luz Dary Quiñones",
                signatory_title="Subdirectora de Colecciones",
                signature_date="2026-08-03",
                amount="36800000.00 COP",
            ),
            edge="24mm",
        )

        f = Form()
        f.t(50, 790, "PARTE DE CONFORMIDAD", 16, "Helvetica-Bold")
        f.t(50, 773, "Jardines y Riegos Alcor - rellenar y devolver firmado")
        for y, name, value in (
            (735, "Cliente", "Club de Golf Los Olivares"),
            (709, "Trabajo", "Renovación del green 7"),
            (683, "Nº de trabajo", "JR-644"),
            (657, "Importe", "13.275,00 EUR"),
        ):
            f.t(50, y + 4, name)
            f.f(name, 160, y, 300, value)
        f.k("si", 55, 615)
        f.t(75, 618, "Conforme")
        f.k("obs", 155, 615)
        f.t(175, 618, "Conforme con observaciones")
        f.k("no", 340, 615)
        f.t(360, 618, "No conforme")
        for y, name, value in (
            (570, "Firmado por", "Íñigo Barrenechea"),
            (544, "Cargo", "Director de campo"),
            (518, "Firma", "Fdo.: Íñigo Barrenechea"),
            (492, "Fecha", "29/10/2026"),
        ):
            f.t(50, y + 4, name)
            f.f(name, 160, y, 220, value)
        yield Paper(
            "kv-parte-sin-marcar",
            "a",
            "form",
            f.done(),
            truth(
                CERT,
                "undecided",
                True,
                "es",
                client="Club de Golf Los Olivares",
                project="Renovación del green 7",
                project_code="JR-644",
                signatory_name="Íñigo Barrenechea",
                signatory_title="Director de campo",
                signature_date="2026-10-29",
                amount="13275.00 EUR",
            ),
        )

        yield b.text(
            "orden-cambio-aprobada",
            """<h1>Orden de cambio OC-11</h1>"""
            + rows("""
Comitente | Clínica Las Lavandas S.A., Mendoza
Proyecto | Ampliación de guardia
Obra N° | 2215
Empresa | Constructora Aconquija S.R.L.""")
            + rows(
                """
#Ítem | Adicional | Deducción
Tabique plomado sala de rayos | $ 6.420.000,00 |
Cielorraso acústico pasillo (se elimina) | | $ 1.170.000,00
<b>Variación neta del contrato</b> | <b>$ 5.250.000,00 ARS</b> |""",
                "g",
            )
            + """<p>Plazo: sin cambio. Causa: nueva exigencia de la autoridad sanitaria.</p>
<p>APROBADO por el comitente el 19/02/2026</p><p><span class=ink>Graciela Funes</span><br>Graciela Funes, Directora Médica</p>""",
            truth(
                CHANGE,
                "accepted",
                True,
                "es",
                client="Clínica Las Lavandas S.A.",
                project="Ampliación de guardia",
                project_code="2215",
                signatory_name="Graciela Funes",
                signatory_title="Directora Médica",
                signature_date="2026-02-19",
                amount="5250000.00 ARS",
                change_order_number="OC-11",
            ),
            NARROW,
        )

        yield Paper(
            "kv-horas-consultor",
            "a",
            "text",
            printer(
                """
*PARTE DE HORAS                                            HOJA 2026/06-B

Consultora .......: Brújula Procesos S.L.L.
Consultor ........: Andreu Palomar
Cliente ..........: Cerámicas Onda Viva S.A.
Proyecto .........: Puesta en marcha horno 5
Nº de proyecto ...: BP-1177
Periodo ..........: 15 a 30 de junio de 2026

 Fecha      Horas  Tarea
 ---------  -----  -----------------------------------
 16/06        8,0  Curvas de cocción
 17/06        8,0  Curvas de cocción
 22/06        6,5  Formación turno de noche
 24/06        7,5  Ajuste de quemadores
 29/06        8,0  Informe y cierre
            -----
 TOTAL       38,0  x 85,00 EUR/h = 3.230,00 EUR

No se valida el parte. Las horas del 29/06 no se hicieron en planta y el
informe no ha llegado. Corregir y volver a presentar.

    NO CONFORME - por el cliente:  /firmado/ Empar Ripollés
                                   Jefa de Producción
                                   02/07/2026
""",
                10,
            ),
            truth(
                TIME,
                "rejected",
                True,
                "es",
                client="Cerámicas Onda Viva S.A.",
                project="Puesta en marcha horno 5",
                project_code="BP-1177",
                signatory_name="Empar Ripollés",
                signatory_title="Jefa de Producción",
                signature_date="2026-07-02",
                amount="3230.00 EUR",
            ),
        )

        yield b.text(
            "mail-visto-bueno",
            mail(
                """
De: Fermín Azkue &lt;fazkue@puertodelnorte.example&gt;
Para: Topografía Lezo
CC: Contratación
Enviado el: viernes, 27 de noviembre de 2026 13:04
Asunto: RE: Levantamiento muelle 3 – vuestra entrega del martes""",
                """
Kaixo Miren:

Revisado el levantamiento del muelle 3 (trabajo TL-26/52). Damos la entrega por buena siempre que nos paséis la nube de puntos también en formato LAZ y nos mandéis firmado el certificado de calibración de la estación.

Con eso, adelante con la factura de 4.380,00 €.

Un saludo,
Fermín Azkue
Técnico de Infraestructuras
Autoridad Portuaria del Norte""",
            ),
            truth(
                MAIL,
                "accepted_with_conditions",
                None,
                "es",
                client="Autoridad Portuaria del Norte",
                project="Levantamiento muelle 3",
                project_code="TL-26/52",
                signatory_name="Fermín Azkue",
                signatory_title="Técnico de Infraestructuras",
                signature_date="2026-11-27",
                amount="4380.00 EUR",
                conditions=[
                    "nos paséis la nube de puntos también en formato LAZ",
                    "nos mandéis firmado el certificado de calibración de la estación",
                ],
            ),
        )

        yield b.text(
            "factura",
            """<table><tr><td><h1>FACTURA</h1>Nº 2026-0388<br>Fecha: 5 de octubre de 2026</td><td class=r><b>Taller Gráfico Albayzín</b><br>Granada</td></tr></table>
<p>Cliente: <b>Editorial Barlovento S.L.</b><br>Proyecto: Atlas de aves de Doñana (TG-72)</p>"""
            + rows(
                """
#Concepto | Importe
Maquetación de los pliegos 1 a 12, según acta de conformidad de 28/09/2026 | 5.200,00 €
IVA 21 % | 1.092,00 €
<b>Total</b> | <b>6.292,00 €</b>""",
                "g",
            )
            + """<p>Forma de pago: transferencia a 30 días. Pasado el plazo se devengará el interés legal.</p>""",
            truth(
                OTHER,
                None,
                None,
                "es",
                client="Editorial Barlovento S.L.",
                project="Atlas de aves de Doñana",
                project_code="TG-72",
            ),
            SLAB,
        )
