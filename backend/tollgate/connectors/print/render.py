"""A document as PDF/A bytes. The same document gives the same bytes."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tollgate.connectors.print.glyphs import showable
from tollgate.connectors.print.layout import lay_out
from tollgate.domain.invoicing.printed import Printed
from tollgate.kernel.errors import Fatal

if TYPE_CHECKING:
    import typst

_TEMPLATE = Path(__file__).with_name("invoice.typ")
_of_thread = threading.local()


def render(document: Printed) -> bytes:
    """The document as PDF/A-3b, dated on its day of issue.

    Raises:
        Fatal: Typst refuses the template; a bug, never the document's doing.
    """
    import typst

    # JSON keeps whatever a customer wrote a text: the template decodes it and never evaluates it.
    texts = json.dumps(_showable(lay_out(document)))
    made_at = datetime.combine(document.issued_on, time(), UTC)
    try:
        content = _compiler().compile(
            sys_inputs={"document": texts},
            format="pdf",
            pdf_standards=["a-3b"],
            timestamp=made_at,
        )
    except typst.TypstError as problem:
        raise Fatal(f"the template does not compile: {problem}") from problem
    assert isinstance(content, bytes)
    return content


def _compiler() -> typst.Compiler:
    """One compiler per thread: it may not be shared, and its caches make it ten times faster."""
    found: typst.Compiler | None = getattr(_of_thread, "compiler", None)
    if found is None:
        import typst

        # Fonts of the machine are ignored, or invoices would differ between machines.
        found = typst.Compiler(_TEMPLATE, root=_TEMPLATE.parent, ignore_system_fonts=True)
        _of_thread.compiler = found
    return found


def _showable(value: Any) -> Any:
    if isinstance(value, str):
        return showable(value)
    if isinstance(value, list):
        return [_showable(part) for part in value]
    return {key: _showable(part) for key, part in value.items()}
