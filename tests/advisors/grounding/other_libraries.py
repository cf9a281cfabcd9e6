"""What langextract and instructor do by default with the adversarial cases; prints the table of
backend/docs/grounding.md. They are no dependencies: run it in a virtual environment of its own
that holds `langextract[openai]`, `instructor`, `pytest` and `hypothesis`.

A scripted server plays the model, so that every library is given the same wrong answer.
"""

from __future__ import annotations

import contextlib
import json
import logging
from importlib.metadata import version
from io import StringIO

from advisors.chat.server import answers, serving
from advisors.grounding.test_adversarial import CASES, HONEST, Case
from tollgate.advisors.grounding.law import Dropped, Source, ground

STOPPED, FLAGGED, PASSED = "stopped", "flagged", "passed"


def ours(case: Case) -> str:
    answer = ground(case.value, case.quote, Source(case.text, language="en"), case.stance)
    return STOPPED if isinstance(answer, Dropped) else PASSED


def with_instructor(case: Case) -> str:
    """Typed output, retried until it fits the type: what `from_openai` does unasked."""
    import instructor
    from openai import OpenAI
    from pydantic import BaseModel

    class Fact(BaseModel):
        value: str
        quote: str

    said = {"value": str(case.value), "quote": case.quote}
    with serving(answers(said)) as server:
        client = instructor.from_openai(OpenAI(base_url=server.base_url, api_key="key"))
        try:
            fact = client.chat.completions.create(
                model="scripted",
                response_model=Fact,
                messages=[{"role": "user", "content": case.text}],
            )
        except Exception as problem:  # noqa: BLE001  # any failure means that nothing came through
            return f"{STOPPED} ({type(problem).__name__})"
    return PASSED if (fact.value, fact.quote) == (said["value"], said["quote"]) else FLAGGED


def with_langextract(case: Case) -> str:
    """Extractions aligned with the source; one that is not exactly aligned is marked as such."""
    import langextract as lx
    from langextract.providers.openai import OpenAILanguageModel

    example = lx.data.ExampleData(
        text="The fee is USD 10.00.",
        extractions=[lx.data.Extraction("fact", "USD 10.00", attributes={"value": "10.00 USD"})],
    )
    fact = {"fact": case.quote, "fact_attributes": {"value": str(case.value)}}
    with serving(answers({"extractions": [fact]})) as server:
        model = OpenAILanguageModel(model_id="scripted", api_key="key", base_url=server.base_url)
        try:
            with contextlib.redirect_stdout(StringIO()):
                found = lx.extract(
                    text_or_documents=case.text,
                    prompt_description="Extract the facts with their values.",
                    examples=[example],
                    model=model,
                    show_progress=False,
                )
        except Exception as problem:  # noqa: BLE001  # any failure means that nothing came through
            return f"{STOPPED} ({type(problem).__name__})"
    if not found.extractions:
        return STOPPED
    (extraction,) = found.extractions
    exact = extraction.alignment_status is lx.data.AlignmentStatus.MATCH_EXACT
    return PASSED if exact and extraction.char_interval else FLAGGED


def main() -> None:
    """Print the table as Markdown, and the sums as JSON."""
    logging.disable(logging.CRITICAL)
    columns = {
        "Tollgate": ours,
        f"langextract {version('langextract')}": with_langextract,
        f"instructor {version('instructor')}": with_instructor,
    }
    print(f"| what the model answers | {' | '.join(columns)} |")
    print("|---" * (len(columns) + 1) + "|")
    sums: dict[str, dict[str, int]] = {name: {} for name in columns}
    for case in CASES:
        row = {name: column(case) for name, column in columns.items()}
        for name, outcome in row.items():
            word = outcome.split()[0]
            sums[name][word] = sums[name].get(word, 0) + 1
        print(f"| {case.name} | {' | '.join(row.values())} |")
    honest = [Case(quote, value, quote, text, stance) for value, quote, text, stance in HONEST]
    right = [str(sum(column(case) == PASSED for case in honest)) for column in columns.values()]
    print(f"| {len(honest)} right answers: passed | {' | '.join(right)} |")
    print(json.dumps(sums))


if __name__ == "__main__":
    main()
