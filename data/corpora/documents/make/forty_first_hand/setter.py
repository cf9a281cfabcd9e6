"""The same markup set by typst."""

import re

import typst

from forty_first_hand.board import ROOT, parse, strokes


def quoted(text: str) -> str:
    """A line as typst content."""
    out = ""
    for piece in re.split(
        r"(\*\*.+?\*\*|(?<!_)__(?!_).+?(?<!_)__(?!_)|\[x\]|\[ \]|\[v\]| // )", text
    ):
        if not piece:
            continue
        box = {"[x]": "☒", "[ ]": "☐", "[v]": "☑", " // ": "\n"}.get(piece)
        words = (box or piece).replace("\\", "\\\\").replace('"', '\\"')
        if box == "\n":
            out += "#linebreak()"
        elif box:
            out += f'#text(font: "DejaVu Sans", "{words}")'
        elif piece.startswith("**"):
            out += f'#strong("{words[2:-2]}")'
        elif re.fullmatch(r"__[^_].*[^_]__", piece):
            out += f'#text(font: "dkg", fill: rgb("#1a2a80"), "{words[2:-2]}")'
        else:
            out += f'#"{words}"'
    return out


def curve(seed: int) -> str:
    """A signature for typst."""
    pieces = strokes(seed, 110, 28)
    path = "".join(
        f"M{a:.0f} {b:.0f} C{c:.0f} {d:.0f} {e:.0f} {f:.0f} {g:.0f} {h:.0f} "
        for a, b, c, d, e, f, g, h in pieces
    )
    svg = f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='-8 -8 130 46'><path d='{path}' fill='none' stroke='#1a2070' stroke-width='1.2'/></svg>"
    return f'#box(image(bytes("{svg}"), format: "svg", width: 110pt))'


def sett(
    text: str,
    font: str = "Liberation Sans",
    size: float = 9.5,
    colour: str = "#23395b",
    page: str = "a4",
    margin: str = "2cm",
    head: str = "",
    foot: str = "",
    mark: str = "",
    table: str = "grid",
    cols: int = 1,
    side: str = "left",
    flipped: bool = False,
) -> bytes:
    """The same markup set by typst."""
    band = {
        "grid": "0.5pt + gray",
        "lines": "(bottom: 0.4pt + gray)",
        "none": "none",
        "box": "0.8pt + black",
    }[table]
    out = [
        f'#set page(paper: "{page}", margin: {margin}, columns: {cols}, flipped: {str(flipped).lower()}'
    ]
    for name, words in (("header", head), ("footer", foot)):
        if words:
            left, _, right = words.partition("||")
            out[0] += (
                f", {name}: text(size: 7.5pt)[{quoted(left.strip())}#h(1fr){quoted(right.strip())}]"
            )
    if mark:
        out[0] += (
            f', background: rotate(-50deg, text(size: {min(90, 700 // len(mark))}pt, fill: rgb("#e0a0a0"), weight: "bold")[{mark}])'
        )
    out[0] += ")"
    out.append(
        f'#set text(font: "{font}", size: {size}pt)\n#set par(spacing: 0.9em)\n#set table(stroke: {band}, inset: 4pt)'
    )

    def one(words: str) -> str:
        if words.startswith("ink:"):
            return curve(int(words[4:]))
        if words.startswith("script:"):
            return f'#text(font: "Kristi", size: 22pt, fill: rgb("#1a2a80"))[{quoted(words[7:])}]'
        return quoted(words or " ")

    for kind, what in parse(text):
        if kind == "---":
            out.append(f'#line(length: 100%, stroke: 0.7pt + rgb("{colour}"))')
        elif kind == "===":
            out.append("#pagebreak()")
        elif kind in ("table", "pairs"):
            count = max(len(row) for row in what)
            header = what[0][0] == "*" or what[0][0].startswith("* ")
            weight = [
                max(13, min(36, max(len(row[n]) if n < len(row) else 0 for row in what)))
                for n in range(count)
            ]
            cells = ", ".join(
                f"[{quoted('**' + c.lstrip('* ') + '**' if header and r == 0 and c.lstrip('* ') else c.lstrip('* ') if header and r == 0 else c)}]"
                for r, row in enumerate(what)
                for c in row + [""] * (count - len(row))
            )
            stroke = "" if kind == "table" else "stroke: none, "
            out.append(
                f"#table({stroke}columns: ({', '.join(f'{w}fr' for w in weight)},), {cells})"
            )
        elif kind == "ink":
            out.append(curve(int(what)))
        elif kind == "gap":
            out.append(f"#v({what}pt)")
        elif kind == "stamp":
            lines = "#linebreak()".join(quoted(part) for part in what.split(" / "))
            out.append(
                f'#rotate(-6deg, box(stroke: 1.5pt + maroon, inset: 7pt, radius: 3pt, text(fill: maroon, weight: "bold")[{lines}]))'
            )
        elif kind == "sig":
            blocks = ", ".join(
                "[" + " #linebreak() ".join(one(part.strip()) for part in block.split(" / ")) + "]"
                for block in what.split(" || ")
            )
            out.append(f"#grid(columns: (1fr,) * {what.count(' || ') + 1}, gutter: 14pt, {blocks})")
        else:
            wrap = {
                "title": f'#align({"center" if side == "centre" else side})[#text(size: 1.55em, weight: "bold", fill: rgb("{colour}"))[%]]',
                "head": f'#block(above: 1.2em, text(weight: "bold", size: 1.08em, fill: rgb("{colour}"))[%])',
                "right": "#align(right)[%]", "centre": "#align(center)[%]", "bullet": "- %",
                "small": "#text(size: 0.75em, fill: luma(80))[%]", "para": "%",
                "hand": '#text(font: "dkg", fill: rgb("#1a2a80"), size: 1.1em)[%]',
                "script": '#text(font: "Kristi", size: 22pt, fill: rgb("#1a2a80"))[%]',
            }[kind]  # fmt: skip
            out.append(wrap.replace("%", quoted(what), 1))
    return raw("\n\n".join(out))


def raw(source: str) -> bytes:
    """A page written in typst itself; `INK(n)` stands for a drawn signature."""
    source = re.sub(r"INK\((\d+)\)", lambda hit: curve(int(hit[1])), source)
    return bytes(typst.compile(source.encode(), font_paths=[ROOT], timestamp=1767225600))
