"""The folder target: one CSV per document with its lines and journal, a checksum beside it, and an
acknowledgement file that the other side writes."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import threading
from collections.abc import Mapping
from pathlib import Path

from tollgate.connectors.calls import Access
from tollgate.connectors.targets.form import Receipt, Shipment, Target
from tollgate.domain.invoicing.delivery import Strategy
from tollgate.domain.invoicing.posted import Posted
from tollgate.kernel.errors import Fatal, Retryable
from tollgate.kernel.money import Money, percent

_HEADER = (
    "record,key,kind,number,credits,entity,customer,customer_name,contract,milestone,issued_on,"
    "due_on,po_number,position,text,treatment,rate,amount,currency"
).split(",")


def find(access: Access, document: Posted) -> Receipt | None:
    """Our document by its key, if it lies there whole."""
    path = _path(access.options, document.key)
    try:
        content = path.read_bytes()
        checksum = _checksum_path(path).read_text("ascii").split()[0]
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise Retryable(f"{path}: {problem.strerror}") from problem
    if hashlib.sha256(content).hexdigest() != checksum:
        return None
    return Receipt(external_id=path.name)


def send(access: Access, shipment: Shipment) -> Receipt:
    """Write the document so that a reader sees it whole or not at all.

    Raises:
        Retryable: the folder is full, away or not writable now.
    """
    path = _path(access.options, shipment.document.key)
    content = render(shipment.document)
    checksum = f"{hashlib.sha256(content).hexdigest()}  {path.name}\n".encode()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, content)
        _write(_checksum_path(path), checksum)
    except OSError as problem:
        raise Retryable(f"{path}: {problem.strerror}", retry_after_seconds=30) from problem
    return Receipt(external_id=path.name)


def confirm(access: Access, receipt: Receipt, document: Posted) -> Receipt:
    """What the other side answered: `<file>.ack` with {"accepted": true, "number": "…"} or
    {"accepted": false, "reason": "…"}; no file means no answer yet."""
    path = _folder(access.options) / f"{receipt.external_id}.ack"
    try:
        answer = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return receipt
    except (ValueError, OSError) as problem:
        raise Retryable(f"{path} cannot be read: {problem}", retry_after_seconds=60) from problem
    if not isinstance(answer, dict) or not isinstance(answer.get("accepted"), bool):
        raise Retryable(f"{path} has no field accepted", retry_after_seconds=60)
    if answer["accepted"]:
        return Receipt(receipt.external_id, str(answer.get("number") or ""), acknowledged=True)
    return Receipt(receipt.external_id, refusal=str(answer.get("reason") or "no reason given"))


def probe(access: Access) -> str:
    """The folder, if it can be written to."""
    folder = _folder(access.options)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside = folder / f".probe.{os.getpid()}"
        beside.write_bytes(b"")
        beside.unlink()
    except OSError as problem:
        raise Retryable(f"{folder}: {problem.strerror}") from problem
    return f"{folder} can be written to"


def render(document: Posted) -> bytes:
    """The CSV text: one `document` row, its `line` rows, its `journal` rows."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_HEADER)
    common = [
        document.key,
        document.kind,
        document.number or "",
        document.credits_number or "",
        document.entity,
        document.customer,
        document.customer_name,
        document.contract,
        document.milestone,
        document.issued_on,
        document.due_on,
        document.po_number,
    ]
    currency = document.gross.currency
    writer.writerow(
        [_safe(cell) for cell in ["document", *common, 0, "", "", "", document.gross.major]]
        + [currency]
    )
    for position, line in enumerate(document.lines, 1):
        cells = [position, line.description, line.tax_treatment, percent(line.rate_bp)]
        writer.writerow(
            [_safe(cell) for cell in ["line", *common, *cells]] + [line.net.major, currency]
        )
    for position, (account, amount) in enumerate(document.postings, 1):
        cells = [position, account, "", ""]
        writer.writerow(
            [_safe(cell) for cell in ["journal", *common, *cells]]
            + [Money(amount, currency).major, currency]
        )
    return out.getvalue().encode("utf-8")


def _safe(cell: object) -> str:
    """Text that a spreadsheet will not take for a formula."""
    text = str(cell)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def _folder(options: Mapping[str, str]) -> Path:
    folder = options.get("folder", "")
    if not folder:
        raise Fatal("the target has no folder")
    return Path(folder)


def _path(options: Mapping[str, str], key: str) -> Path:
    return _folder(options) / f"{key}.csv"


def _checksum_path(path: Path) -> Path:
    return path.with_suffix(".csv.sha256")


def _write(path: Path, content: bytes) -> None:
    """Write beside, flush to disk, then rename: a crash leaves no half file under the name. Two
    deliveries of one document that meet after a crash do not take each other's file away."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}.part")
    with open(beside, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)


FOLDER = Target(
    name="folder",
    title="Folder of CSV files with acknowledgement",
    strategy=Strategy.NATURAL_UPSERT,
    find=find,
    send=send,
    confirm=confirm,
    probe=probe,
    settings={"folder": "the folder that receives the files"},
)
