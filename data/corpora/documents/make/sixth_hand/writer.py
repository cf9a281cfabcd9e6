"""Flat Writer documents from small XHTML: styles, tables, pictures, form controls."""

import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

ODF = " ".join(
    f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"'
    for p, u in {
        "office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing",
        "fo": "xsl-fo-compatible", "svg": "svg-compatible", "form": "form",
    }.items()
)  # fmt: skip
TEXT = {"b": "B", "i": "I", "s": "S", "u": "U", "small": "Sm", "script": "Sc"}


class Writer:
    """Small XHTML -> flat ODT: h1 h2 p table tr td b i s u small script img tab br page control."""

    def __init__(self, font: str, size: float, margin: str, accent: str) -> None:
        self.font, self.size, self.margin, self.accent = font, size, margin, accent
        self.styles, self.controls, self.tables = "", "", 0

    def inline(self, node: ET.Element) -> str:
        out = escape(node.text or "")
        for kid in node:
            out += self.bit(kid) + escape(kid.tail or "")
        return out

    def bit(self, kid: ET.Element) -> str:
        inside = self.inline(kid)
        if kid.tag in TEXT:
            return f'<text:span text:style-name="{TEXT[kid.tag]}">{inside}</text:span>'
        if kid.tag == "img":
            wide, high = (int(kid.get(k, "40")) * 0.026 for k in ("width", "height"))
            data = kid.get("src", "").split(",")[1]
            return (
                f'<draw:frame text:anchor-type="as-char" svg:width="{wide:.2f}cm" '
                f'svg:height="{high:.2f}cm"><draw:image><office:binary-data>{data}'
                "</office:binary-data></draw:image></draw:frame>"
            )
        if kid.tag == "control":
            return self.control(kid)
        page = '<text:page-number text:select-page="current"/>/<text:page-count/>'
        return {"br": "<text:line-break/>", "tab": "<text:tab/>", "page": page}[kid.tag]

    def control(self, kid: ET.Element) -> str:
        name, value, kind = kid.get("name", ""), kid.get("value", ""), kid.get("kind", "text")
        state = 'form:current-state="checked" form:state="checked"' if value == "on" else ""
        same = f'form:id="{name}" xml:id="{name}" form:name="{kid.get("group", name)}"'
        if kind == "check":
            self.controls += f"<form:checkbox {same} {state}/>"
        elif kind == "radio":
            chosen = 'form:current-selected="true" form:selected="true"' if value == "on" else ""
            self.controls += f'<form:radio {same} {chosen} form:value="{name}"/>'
        elif kind == "list":
            items = "".join(
                f'<form:item form:label="{o}"/>' for o in kid.get("options", "").split("|")
            )
            now = f'form:current-value="{value}" form:value="{value}"'
            self.controls += f'<form:combobox {same} form:dropdown="true" {now}>{items}'
            self.controls += "</form:combobox>"
        else:
            now = f'form:current-value="{escape(value)}" form:value="{escape(value)}"'
            self.controls += f"<form:text {same} {now}/>"
        wide = kid.get("w", "0.42cm" if kind in ("check", "radio") else "6cm")
        return (
            f'<draw:control text:anchor-type="as-char" draw:control="{name}" '
            f'svg:width="{wide}" svg:height="{0.42 if kind in ("check", "radio") else 0.6}cm"/>'
        )

    def block(self, node: ET.Element) -> str:
        if node.tag != "table":
            style = {"h1": "H1", "h2": "H2", "p": node.get("class", "P")}[node.tag]
            return f'<text:p text:style-name="{style}">{self.inline(node)}</text:p>'
        self.tables += 1
        name, widths = f"T{self.tables}", node.get("w", "8 8").split()
        out = f'<table:table table:style-name="{name}">'
        for number, width in enumerate(widths):
            self.styles += (
                f'<style:style style:name="{name}{number}" style:family="table-column">'
                f'<style:table-column-properties style:column-width="{width}cm"/></style:style>'
            )
            out += f'<table:table-column table:style-name="{name}{number}"/>'
        self.styles += (
            f'<style:style style:name="{name}" style:family="table"><style:table-properties '
            f'style:width="{sum(map(float, widths))}cm" table:align="left"/></style:style>'
        )
        plain = node.get("class") == "plain"
        for row in node:
            out += "<table:table-row>"
            for cell in row:
                style = "Cp" if plain else "Ch" if cell.tag == "th" else "C"
                span = int(cell.get("span", "1"))
                more = f' table:number-columns-spanned="{span}"' if span > 1 else ""
                kids = [k for k in cell if k.tag in ("p", "h2")]
                inside = "".join(map(self.block, kids)) if kids else (
                    f'<text:p text:style-name="{"Th" if cell.tag == "th" else "Td"}">'
                    f"{self.inline(cell)}</text:p>"
                )  # fmt: skip
                out += f'<table:table-cell table:style-name="{style}"{more}>{inside}'
                out += "</table:table-cell>" + "<table:covered-table-cell/>" * (span - 1)
            out += "</table:table-row>"
        return out + "</table:table>"

    def named(self, name: str, family: str, text: str = "", para: str = "") -> str:
        return (
            f'<style:style style:name="{name}" style:family="{family}">'
            + (f"<style:paragraph-properties {para}/>" if family == "paragraph" else "")
            + f"<style:text-properties {text}/></style:style>"
        )

    def document(self, body: str, header: str, footer: str) -> bytes:
        blocks = "".join(map(self.block, ET.fromstring(f"<d>{body}</d>")))  # noqa: S314
        ends = {}
        for tag, text in (("header", header), ("footer", footer)):
            node = ET.fromstring(f"<p class='F'>{text}</p>")  # noqa: S314
            ends[tag] = f"<style:{tag}>{self.block(node)}</style:{tag}>" if text else ""
        font, size = f'fo:font-family="{self.font}" svg:font-family="{self.font}"', self.size
        under = 'style:text-underline-style="solid"'
        line = f"0.5pt solid {self.accent}"
        sheet = (
            self.named("P", "paragraph", f'{font} fo:font-size="{size}pt"',
                       'fo:margin-bottom="0.18cm"')
            + self.named("R", "paragraph", f'{font} fo:font-size="{size}pt"',
                         'fo:text-align="right" fo:margin-bottom="0.18cm"')
            + self.named("L", "paragraph", f'{font} fo:font-size="{size}pt"',
                         'fo:margin-left="0.8cm" fo:text-indent="-0.5cm"')
            + self.named("X", "paragraph", f'{font} fo:font-size="{size - 3}pt" fo:color="#666666"',
                         'fo:text-align="justify"')
            + self.named("F", "paragraph", f'{font} fo:font-size="8pt" fo:color="#555555"')
            + self.named("Td", "paragraph", f'{font} fo:font-size="{size - 0.5}pt"')
            + self.named("Th", "paragraph", f'{font} fo:font-weight="bold" fo:font-size="9pt"')
            + self.named("H1", "paragraph", f'{font} fo:font-size="{size + 6}pt" '
                         f'fo:font-weight="bold" fo:color="{self.accent}"',
                         'fo:margin-bottom="0.3cm"')
            + self.named("H2", "paragraph", f'{font} fo:font-size="{size + 1.5}pt" '
                         'fo:font-weight="bold"', 'fo:margin-top="0.35cm" fo:margin-bottom="0.1cm"')
            + self.named("N", "paragraph", 'fo:font-size="2pt"', 'fo:break-before="page"')
            + self.named("B", "text", 'fo:font-weight="bold"')
            + self.named("I", "text", 'fo:font-style="italic"')
            + self.named("S", "text", 'style:text-line-through-style="solid"')
            + self.named("U", "text", under) + self.named("Sm", "text", 'fo:font-size="7.5pt"')
            + self.named("Sc", "text", 'fo:font-family="Dancing Script" fo:font-size="17pt" '
                         'svg:font-family="Dancing Script" fo:color="#1b2f8a"')
        )  # fmt: skip
        for name, border, fill in (("C", line, ""), ("Cp", "none", ""), ("Ch", line, "#e8ecf2")):
            back = f'fo:background-color="{fill}"' if fill else ""
            sheet += (
                f'<style:style style:name="{name}" style:family="table-cell">'
                f'<style:table-cell-properties fo:border="{border}" fo:padding="0.1cm" {back}/>'
                "</style:style>"
            )
        forms = f'<office:forms><form:form form:name="f">{self.controls}</form:form></office:forms>'
        space = '<style:header-footer-properties fo:min-height="0.8cm"/>'
        return (
            f'<?xml version="1.0" encoding="UTF-8"?><office:document {ODF} office:version="1.3" '
            'office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>'
            f"{sheet}{self.styles}"
            '<style:page-layout style:name="pg"><style:page-layout-properties fo:page-width="21cm" '
            f'fo:page-height="29.7cm" fo:margin="{self.margin}"/>'
            f"<style:header-style>{space}</style:header-style><style:footer-style>{space}"
            "</style:footer-style></style:page-layout></office:automatic-styles>"
            '<office:master-styles><style:master-page style:name="Standard" '
            f'style:page-layout-name="pg">{ends["header"]}{ends["footer"]}</style:master-page>'
            f"</office:master-styles><office:body><office:text>{forms}{blocks}</office:text>"
            "</office:body></office:document>"
        ).encode()


def odt(
    body: str, header: str = "", footer: str = "", font: str = "Carlito", size: float = 10.5,
    margin: str = "2cm", accent: str = "#1f3864",
) -> bytes:  # fmt: skip
    """A Writer document from small XHTML."""
    return Writer(font, size, margin, accent).document(body, header, footer)
