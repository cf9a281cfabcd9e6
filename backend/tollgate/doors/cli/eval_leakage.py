"""`tollgate eval leakage`: what the leakage report finds of leaks that were planted, and what it
alarms about where there are none."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from tollgate.domain.leakage.finding import LIKELY, Finding, Kind
from tollgate.kernel.calendar import parse_date
from tollgate.kernel.errors import BadInput
from tollgate.kernel.money import Money
from tollgate.settings import home
from tollgate.workflows.report_leakage import Wish, report_leakage

_Z = 1.959964


@dataclass(slots=True)
class Score:
    """Counts of one kind: planted leaks found and missed, findings right and wrong, money."""

    planted: int = 0
    found: int = 0
    found_unsure: int = 0
    right: int = 0
    wrong: int = 0
    planted_minor: int = 0
    found_minor: int = 0
    examples: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        said = self.right + self.wrong
        return {
            "planted": self.planted,
            "found": self.found,
            "found_unsure": self.found_unsure,
            "recall": rate(self.found, self.planted),
            "recall_interval": wilson(self.found, self.planted),
            "findings": said,
            "right": self.right,
            "precision": rate(self.right, said),
            "precision_interval": wilson(self.right, said),
            "money_found_share": rate(self.found_minor, self.planted_minor),
        }


def rate(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def wilson(part: int, whole: int) -> list[float] | None:
    """The 95% score interval of a share (Wilson 1927)."""
    if whole == 0:
        return None
    share, square = part / whole, _Z * _Z
    middle = share + square / (2 * whole)
    spread = _Z * (share * (1 - share) / whole + square / (4 * whole * whole)) ** 0.5
    below = 1 + square / whole
    return [
        round(max(0.0, (middle - spread) / below), 4),
        round(min(1.0, (middle + spread) / below), 4),
    ]


@click.command()
@click.option(
    "--set",
    "folder",
    type=click.Path(path_type=Path),
    help="Folder of firms with labels.json [data/corpora/leakage/firms].",
)
@click.option("--json", "as_json", is_flag=True, help="JSON Lines on standard output.")
@click.option("--wrong", is_flag=True, help="Also name what was missed or wrong.")
@click.pass_context
def command(ctx: click.Context, folder: Path | None, as_json: bool, wrong: bool) -> None:
    """Recall and precision of the leakage report per kind of leak, with 95% Wilson intervals, and
    the false alarms on firms without leaks."""
    folder = folder or home() / "data" / "corpora" / "leakage" / "firms"
    places = sorted(folder.glob("*/labels.json"))
    if not places:
        raise BadInput("holds no firm with a labels.json", where=str(folder))
    kinds: dict[str, Score] = defaultdict(Score)
    dialects: dict[str, Score] = defaultdict(Score)
    clean = Score()
    for place in places:
        labels = json.loads(place.read_text("utf-8"))
        findings = _findings(place.parent, labels)
        click.echo(f"… {place.parent.name}: {len(findings)} findings", err=True)
        if not labels["leaks"]:
            sure = [one for one in findings if one.confidence >= LIKELY]
            clean.planted += 1
            clean.wrong += len(sure)
            clean.found_unsure += len(findings) - len(sure)
            clean.examples += [_told(place.parent.name, one) for one in sure]
            continue
        _score(findings, labels, kinds, dialects[labels["dialect"]], place.parent.name)
    lines = [{"kind": kind.value, **kinds[kind].as_json()} for kind in Kind if kind in kinds]
    lines += [{"dialect": name, **score.as_json()} for name, score in dialects.items()]
    lines.append(
        {
            "clean_firms": clean.planted,
            "false_alarms": clean.wrong,
            "unsure_alarms": clean.found_unsure,
        }
    )
    for line in lines:
        click.echo(json.dumps(line) if as_json else _row(line))
    if wrong:
        for score in (*kinds.values(), clean):
            for example in score.examples:
                click.echo(example, err=True)
    ctx.exit(0)


def _findings(folder: Path, labels: dict[str, Any]) -> list[Finding]:
    as_of = parse_date(labels["as_of"])
    wish = Wish(
        folder, folder / "leakage-mapping.yaml", today=as_of, as_of=as_of, keep=False,
        currency=labels["currency"],
    )  # fmt: skip
    return report_leakage(wish, ask=lambda question: None, tell=lambda text: None).findings


def _score(
    findings: list[Finding],
    labels: dict[str, Any],
    kinds: dict[str, Score],
    dialect: Score,
    firm: str,
) -> None:
    """A leak is found by a finding of its kind that rests on one of its rows."""
    at: dict[tuple[str, str, int], list[int]] = defaultdict(list)
    for number, finding in enumerate(findings):
        for row in finding.rows:
            at[finding.kind, row.file, row.row].append(number)
    used: set[int] = set()
    for leak in labels["leaks"]:
        kind = leak["kind"]
        hits = {number for file, row in leak["rows"] for number in at.get((kind, file, row), ())}
        used |= hits
        sure = [findings[number] for number in hits if findings[number].confidence >= LIKELY]
        planted = Money.parse(leak["amount"], labels["currency"]).minor
        for score in (kinds[kind], dialect):
            score.planted += 1
            score.planted_minor += planted
            score.found += bool(sure)
            score.found_unsure += bool(hits) and not sure
            if sure:
                best = min(abs(_principal(one) - planted) for one in sure)
                score.found_minor += max(0, planted - best)
        if not sure:
            kinds[kind].examples.append(
                f"missed {kind} in {firm}: {leak['rows'][:3]} {leak['amount']}"
            )
    for number, finding in enumerate(findings):
        if finding.confidence < LIKELY:
            continue
        for score in (kinds[finding.kind], dialect):
            score.right += number in used
            score.wrong += number not in used
        if number not in used:
            kinds[finding.kind].examples.append(_told(firm, finding))


def _principal(finding: Finding) -> int:
    return finding.principal.minor


def _told(firm: str, finding: Finding) -> str:
    rows = ", ".join(map(str, finding.rows[:4]))
    return (
        f"wrong {finding.kind} in {firm}: {finding.title} {finding.money} "
        f"({finding.confidence}%) {finding.because} [{rows}]"
    )


def _row(line: dict[str, Any]) -> str:
    if "clean_firms" in line:
        return (
            f"{line['clean_firms']} clean firms: {line['false_alarms']} false alarms, "
            f"{line['unsure_alarms']} shown as unsure"
        )
    name = line.get("kind") or line["dialect"]
    recall = _share(line["recall"], line["recall_interval"])
    precision = _share(line["precision"], line["precision_interval"])
    money = "-" if line["money_found_share"] is None else line["money_found_share"]
    return (
        f"{name:<26} recall {recall} of {line['planted']:>4}"
        f"   precision {precision} of {line['findings']:>4}   money {money}"
    )


def _share(share: float | None, interval: list[float] | None) -> str:
    if share is None or interval is None:
        return f"{'-':>21}"
    return f"{share:.3f} [{interval[0]:.3f}, {interval[1]:.3f}]"
