"""What a hand or a form program puts on the page: ink, crosses, fields."""

import math
import random
from typing import Any

from reportlab.lib import colors
from reportlab.platypus import Flowable


class Ink(Flowable):
    """A signature as a pen draws it."""

    def __init__(self, seed: int, width: float = 110, height: float = 30) -> None:
        super().__init__()
        self.seed, self.width, self.height = seed, width, height

    def wrap(self, *_room: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        draw_ink(self.canv, self.seed, 0, self.height / 2, self.width, self.height)


class Field(Flowable):
    """A text field or check box of an AcroForm."""

    def __init__(self, name: str, value: str, check: bool = False, width: float = 190) -> None:
        super().__init__()
        self.name, self.value, self.check = name, value, check
        self.width, self.height = (12, 12) if check else (width, 18)

    def wrap(self, *_room: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        form = self.canv.acroForm
        line = {"borderColor": colors.grey, "borderWidth": 0.5, "relative": True}
        if self.check:
            form.checkbox(
                name=self.name, checked=self.value == "1", size=12, fillColor=colors.white, **line
            )
        else:
            form.textfield(
                name=self.name,
                value=self.value,
                width=self.width,
                height=18,
                fontSize=9,
                fillColor=colors.whitesmoke,
                **line,
            )


class Box(Flowable):
    """A drawn box, crossed by a pen or not."""

    def __init__(self, crossed: bool) -> None:
        super().__init__()
        self.crossed = crossed

    def wrap(self, *_room: float) -> tuple[float, float]:
        return 12, 12

    def draw(self) -> None:
        self.canv.rect(1, 0, 9, 9)
        if self.crossed:
            self.canv.setStrokeColor(colors.HexColor("#16216e"))
            self.canv.setLineWidth(1.4)
            self.canv.line(0, -1, 11, 11)
            self.canv.line(0, 10, 10.5, -1.5)


def draw_ink(canvas: Any, seed: int, x: float, y: float, width: float, height: float) -> None:
    """A scribble with a flourish."""
    rng = random.Random(seed)
    canvas.saveState()
    canvas.setStrokeColor(colors.HexColor(rng.choice(("#16216e", "#111111", "#20308a"))))
    canvas.setLineWidth(rng.uniform(0.9, 1.5))
    path = canvas.beginPath()
    path.moveTo(x, y)
    count = rng.randint(5, 9)
    step = width / count
    for k in range(count):
        tall = height * rng.uniform(0.2, 0.6) * math.exp(-k / count)
        path.curveTo(
            x + (k + 0.2) * step,
            y + tall,
            x + (k + 0.9) * step,
            y + tall * rng.uniform(0.4, 1),
            x + (k + 0.5) * step,
            y - tall * 0.3,
        )
        path.curveTo(
            x + (k + 0.4) * step,
            y - tall * 0.6,
            x + (k + 0.8) * step,
            y - tall * 0.2,
            x + (k + 1) * step,
            y + rng.uniform(-2, 3),
        )
    canvas.drawPath(path)
    canvas.line(x + width * 0.1, y - height * 0.3, x + width, y - height * 0.2 + rng.uniform(-3, 6))
    canvas.restoreState()
