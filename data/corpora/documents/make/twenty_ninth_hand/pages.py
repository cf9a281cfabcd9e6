"""The page language: each line of a text is drawn as what its first signs say."""

import re
from typing import Any

from reportlab.pdfbase import pdfmetrics

from .board import LETTER, Board, flat, joined, landscape, scanned, turned

__all__ = ["LETTER", "Sheet", "flat", "joined", "landscape", "page", "scanned", "turned"]

BOX = re.compile(r"\[([ x?!])\] ?")


class Sheet(Board):
    """`flow` reads the page language."""

    def boxes(self, text: str) -> None:
        parts = BOX.split(text)
        dx = 0.0
        if parts[0].strip():
            self.c.setFont(self.face, self.s["size"])
        size, style = self.s["size"], self.s["box"]
        self.need(size * 1.8)
        self.y -= size * 1.6
        y = self.y
        if lead := parts[0].strip():
            self.c.drawString(self.x, y, lead)
            dx = pdfmetrics.stringWidth(lead, self.face, size) + 14
        for mark, label in zip(parts[1::2], parts[2::2], strict=True):
            x, on = self.x + dx, mark in "x!"
            if mark in "?!":
                self.fields += 1
                self.c.acroForm.checkbox(
                    name=f"box{self.fields}",
                    x=x,
                    y=y - 2,
                    size=size + 2,
                    checked=on,
                    buttonStyle="cross",
                    borderWidth=1,
                )
            elif style == "typed":
                self.c.setFont(self.face, size)
                self.c.drawString(x, y, "[X]" if on else "[  ]")
            elif style == "sym":
                self.c.setFont("Sym", size)
                self.c.drawString(x, y, "\u2612" if on else "\u2610")
            else:
                self.c.setLineWidth(0.8)
                h = size * 0.9
                if style == "round":
                    self.c.circle(x + h / 2, y + h / 2 - 1, h / 2)
                    if on:
                        self.c.circle(x + h / 2, y + h / 2 - 1, h / 4, fill=1)
                else:
                    self.c.rect(x, y - 1, h, h)
                    if on and style == "tick":
                        self.c.setLineWidth(1.6)
                        self.c.lines(
                            [(x + 1, y + h / 2, x + h / 2, y), (x + h / 2, y, x + h + 3, y + h + 3)]
                        )
                    elif on:
                        self.c.setLineWidth(1.4)
                        self.c.lines(
                            [(x - 1, y - 2, x + h + 1, y + h), (x - 1, y + h, x + h + 1, y - 2)]
                        )
            self.c.setFont(self.face, size)
            label = label.strip()
            lines = self.wrap(label, self.face, size, self.w - dx - 20)
            for i, line in enumerate(lines):
                if i:
                    self.y -= size * 1.3
                self.c.drawString(x + 20, self.y, line)
            dx += 20 + pdfmetrics.stringWidth(label, self.face, size) + 22

    def pair(self, key: str, value: str) -> None:
        size, label, kv = self.s["size"], self.s["label"], self.s["kv"]
        if kv == "stack":
            self.put(key, size - 2.5)
            self.y -= 1
            return self.put(value, bold=True)
        font = self.face
        key += self.s["colon"]
        rows = [""] if value.startswith("@") else self.wrap(value, font, size, self.w - label - 6)
        keys = self.wrap(key, self.bold if kv == "table" else self.face, size, label - 6)
        high = max(len(rows), len(keys)) * size * 1.3 + (6 if kv == "table" else 2)
        self.need(high)
        top = self.y
        if kv == "table":
            self.c.setLineWidth(0.5)
            self.c.rect(self.x, top - high, label, high)
            self.c.rect(self.x + label, top - high, self.w - label, high)
        for i, line in enumerate(keys):
            self.c.setFont(self.bold if kv == "table" else self.face, size)
            self.c.drawString(self.x + 4 * (kv == "table"), top - (i + 1) * size * 1.3, line)
        for i, line in enumerate(rows):
            self.c.setFont(font, size)
            self.c.drawString(self.x + label + 4, top - (i + 1) * size * 1.3, line)
        if value.startswith("@"):
            self.hand(self.x + label + 6, top - size * 1.3, value[1:].strip())
        if kv == "line":
            self.c.setLineWidth(0.3)
            self.c.line(self.x + label, top - high, self.x + self.w, top - high)
        self.y -= high + (3 if kv == "line" else 0)

    def field(self, key: str, value: str) -> None:
        self.need(24)
        self.y -= 22
        self.fields += 1
        self.c.setFont(self.face, self.s["size"])
        self.c.drawString(self.x, self.y + 4, key + self.s["colon"])
        self.c.acroForm.textfield(
            name=f"t{self.fields}",
            x=self.x + self.s["label"],
            y=self.y,
            height=19,
            width=self.w - self.s["label"],
            value=value,
            fontSize=9,
            borderWidth=0.5,
        )

    def table(self, rows: list[list[str]]) -> None:
        size, grid = self.s["size"] - 1, self.s["grid"]
        count = max(len(r) for r in rows)
        self.y -= 5
        longest = [
            max([min(len(r[i]), 46) for r in rows if i < len(r)] + [5]) + 1 for i in range(count)
        ]
        wide = [self.w * n / sum(longest) for n in longest]
        for at, row in enumerate(rows):
            font = self.bold if not at else self.face
            cells = [self.wrap(t.lstrip("@"), font, size, wide[i] - 6) for i, t in enumerate(row)]
            high = max(len(c) for c in cells) * size * 1.28 + 5
            self.need(high)
            x = self.x
            if grid == "band" and not at:
                self.c.setFillColorRGB(*self.s["tint"])
                self.c.rect(self.x, self.y - high, self.w, high, stroke=0, fill=1)
                self.c.setFillColorRGB(0, 0, 0)
            for i, cell in enumerate(cells):
                self.c.setLineWidth(0.4)
                if grid == "grid":
                    self.c.rect(x, self.y - high, wide[i], high)
                for k, line in enumerate(cell):
                    self.c.setFont(font, size)
                    if row[i].startswith("@"):
                        self.hand(x + 3, self.y - (k + 1) * size * 1.28, line, 13)
                    else:
                        self.c.drawString(x + 3, self.y - (k + 1) * size * 1.28, line)
                x += wide[i]
            self.y -= high
            if grid in ("lines", "band"):
                self.c.line(self.x, self.y, self.x + self.w, self.y)
        self.y -= 4

    def columns(self, blocks: list[str]) -> None:
        top, low, x, w = self.y, self.y, self.x, self.w
        shares = self.s["cols"] or [1 / len(blocks)] * len(blocks)
        if top < 150:
            self.turn()
            top = low = self.y
        for block, share in zip(blocks, shares, strict=True):
            self.y, self.w = top, w * share - 14
            for item in block.split(";;"):
                self.line(item.strip())
            low = min(low, self.y)
            self.x += w * share
        self.x, self.w, self.y = x, w, low

    def line(self, t: str) -> None:
        size = self.s["size"]
        if t == "":
            self.y -= size * 0.7
        elif t == "---":
            self.rule()
        elif t == "===":
            self.turn()
        elif t.startswith("# "):
            self.put(t[2:], size + 6, True, align=self.s["head"])
            self.y -= 4
        elif t.startswith("## "):
            self.y -= 5
            self.put(t[3:], size + 1.5, True)
            self.y -= 2
        elif t.startswith("> "):
            self.put(t[2:], align="right")
        elif t.startswith("^ "):
            self.put(t[2:], align="centre")
        elif t.startswith("* "):
            self.put(t[2:], bold=True)
        elif t.startswith(". "):
            self.put(t[2:], 7)
        elif t.startswith("- "):
            self.put("\u2022", dx=4)
            self.y += size * self.s["lead"]
            self.put(t[2:], dx=16)
        elif t.startswith("~"):
            self.need(46)
            self.y -= 34
            self.ink(self.x + 6, self.y, int(t[1:]))
        elif t.startswith("@"):
            self.need(30)
            self.y -= 22
            self.hand(self.x + 6, self.y, t[1:].strip())
        elif t == "_":
            self.need(40)
            self.y -= 30
            self.c.setLineWidth(0.5)
            self.c.line(self.x, self.y, self.x + min(self.w, 190), self.y)
        elif t.startswith("?"):
            self.field(*(p.strip() for p in t[1:].split("::")))
        elif BOX.search(t):
            self.boxes(t)
        elif " :: " in t or t.endswith(" ::"):
            key, _, value = t.partition("::")
            self.pair(key.strip(), value.strip())
        else:
            self.put(t)

    def flow(self, text: str) -> "Sheet":
        rows: list[list[str]] = []
        last = False
        for t in [*(raw.strip() for raw in text.strip("\n").split("\n")), None]:
            if t is not None and t.startswith("| "):
                rows.append(re.split(r"\s*\|\s*", t[2:].removesuffix("|").strip()))
                continue
            if rows:
                self.table(rows)
                rows = []
            if t is None:
                break
            pair = " :: " in t or t.endswith(" ::")
            if pair and not last and self.s["kv"] != "row":
                self.y -= 6
            last = pair
            if " && " in t:
                self.columns(t.split(" && "))
            else:
                self.line(t)
        return self

    def pdf(self) -> bytes:
        self.c.showPage()
        self.c.save()
        return self.out.getvalue()


def page(text: str, **style: Any) -> bytes:
    return Sheet(**style).flow(text).pdf()
