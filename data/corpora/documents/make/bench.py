"""A finished PDF on its way: turned, joined, filled, attached to, annotated, signed."""

import datetime as dt
import io
from collections.abc import Callable

import time_machine
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.stamp import TextStampStyle
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    StreamObject,
)


def rewrite(pdf: bytes, change: Callable[[PdfWriter], None]) -> bytes:
    """The PDF after `change` has worked on it."""
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def turn(pdf: bytes, angle: int) -> bytes:
    """Every page with /Rotate."""

    def change(writer: PdfWriter) -> None:
        for page in writer.pages:
            page.rotate(angle)

    return rewrite(pdf, change)


def turn_content(pdf: bytes, angle: int) -> bytes:
    """The drawing itself turned, and /Rotate set so that a viewer shows it upright again."""

    def change(writer: PdfWriter) -> None:
        for page in writer.pages:
            page.rotate(angle)
            page.transfer_rotation_to_content()
            page.rotate(-angle)

    return rewrite(pdf, change)


def join(*parts: bytes) -> bytes:
    """Several PDFs as one."""
    writer = PdfWriter()
    for part in parts:
        writer.append(io.BytesIO(part))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def attach(pdf: bytes, name: str, data: bytes) -> bytes:
    """The PDF with an embedded file."""

    def change(writer: PdfWriter) -> None:
        writer.add_attachment(name, data)

    return rewrite(pdf, change)


def note(pdf: bytes, text: str, rect: tuple[float, float, float, float], page: int = 0) -> bytes:
    """A free-text annotation with its own appearance, laid over a page."""
    mark = FreeText(text=text, rect=rect, font="Helvetica", font_size="11pt")
    wide, high = rect[2] - rect[0], rect[3] - rect[1]
    look = StreamObject()
    look.set_data(
        f"1 1 0.8 rg 0.8 0 0 RG 0 0 {wide} {high} re B "
        f"BT 0.75 0 0 rg /F 11 Tf 6 {high / 2 - 4} Td ({text}) Tj ET".encode("latin-1")
    )
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica-Bold"}
    face = DictionaryObject({NameObject(k): NameObject(v) for k, v in font.items()})
    face[NameObject("/Encoding")] = NameObject("/WinAnsiEncoding")
    fonts = DictionaryObject({NameObject("/F"): face})
    look[NameObject("/Type")] = NameObject("/XObject")
    look[NameObject("/Subtype")] = NameObject("/Form")
    look[NameObject("/BBox")] = ArrayObject([FloatObject(v) for v in (0, 0, wide, high)])
    look[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})

    def change(writer: PdfWriter) -> None:
        added = writer.add_annotation(page, mark)
        shown = DictionaryObject({NameObject("/N"): writer._add_object(look)})
        added[NameObject("/AP")] = shown

    return rewrite(pdf, change)


def fill(pdf: bytes, values: dict[str, str], flatten: bool = False) -> bytes:
    """AcroForm fields with values; flattened, only their appearance stays."""

    def change(writer: PdfWriter) -> None:
        for page in writer.pages:
            writer.update_page_form_field_values(page, values, flatten=flatten)
        if flatten:
            writer.remove_annotations(subtypes="/Widget")
            del writer.root_object["/AcroForm"]

    return rewrite(pdf, change)


def lock(pdf: bytes) -> bytes:
    """Encrypted with a password that nobody gives."""
    return rewrite(pdf, lambda w: w.encrypt("kein-zutritt", algorithm="AES-128"))


def pages_of(pdf: bytes) -> int:
    """How many pages."""
    return len(PdfReader(io.BytesIO(pdf)).pages)


def _identity(name: str, organisation: str) -> signers.SimpleSigner:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    who = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, name),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
        ]
    )
    cert = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(4711)
        .not_valid_before(dt.datetime(2025, 1, 1, tzinfo=dt.UTC))
        .not_valid_after(dt.datetime(2035, 1, 1, tzinfo=dt.UTC))
        .add_extension(x509.KeyUsage(*([True, True] + [False] * 7)), critical=True)
        .sign(key, hashes.SHA256())
    )
    box = serialization.pkcs12.serialize_key_and_certificates(
        b"signer", key, cert, None, serialization.NoEncryption()
    )
    signer: signers.SimpleSigner = signers.SimpleSigner.load_pkcs12_data(box, other_certs=[])
    return signer


def seal(
    pdf: bytes, name: str, organisation: str, box: tuple[int, int, int, int], when: str
) -> bytes:
    """A real digital signature in a visible field; a fresh key each time, kept nowhere."""
    field = "ClientSignature"
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    fields.append_signature_field(writer, fields.SigFieldSpec(field, box=box, on_page=0))
    meta = signers.PdfSignatureMetadata(field_name=field, name=name, reason="Acceptance")
    look = TextStampStyle(stamp_text="Digitally signed by %(signer)s\n%(ts)s", background=None)
    signer = signers.PdfSigner(meta, _identity(name, organisation), stamp_style=look)
    with time_machine.travel(when, tick=False):
        return bytes(signer.sign_pdf(writer).getvalue())
