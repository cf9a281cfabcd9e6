"""Prompts as released files: `prompts/<advisor>/<version>.md`, strict about what goes in and out.

The front matter names the inputs, the schema of the answer, and examples; the body has two parts,
`# Instructions` and `# Question`, the second with a `{{name}}` for each input. A released version
never changes: its digest is recorded in a test and kept with every advice.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tollgate.advisors.answer_schema import faults, is_strict
from tollgate.kernel.digest import digest, digest_bytes
from tollgate.kernel.errors import Fatal

_PARTS = re.compile(
    r"---\n(?P<front>.*?)\n---\n\s*"
    r"# Instructions\n(?P<instructions>.*?)\n# Question\n(?P<question>.*)",
    re.DOTALL,
)
_SLOT = re.compile(r"\{\{(\w+)\}\}")


@dataclass(frozen=True, slots=True)
class Example:
    """Inputs and the answer that a careful reader gives to them."""

    inputs: Mapping[str, str]
    answer: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Prompt:
    """One released prompt. `name` is "read_document/1", `digest` the SHA-256 of the file."""

    name: str
    digest: str
    inputs: tuple[str, ...]
    schema: Mapping[str, Any]
    instructions: str
    question: str
    examples: tuple[Example, ...]

    def ask(self, inputs: Mapping[str, str]) -> str:
        """The question with its inputs, each fenced by marks that it cannot contain.

        Raises:
            Fatal: an input is missing, or one is given that the prompt does not name.
        """
        if set(inputs) != set(self.inputs):
            wrong = sorted(set(inputs) ^ set(self.inputs))
            raise Fatal(f"inputs do not match: {', '.join(wrong)}", where=self.name)
        return _SLOT.sub(lambda slot: _fenced(slot[1], inputs[slot[1]]), self.question)


def _fenced(name: str, text: str) -> str:
    """Text between tags that carry its own fingerprint, so that it cannot close them itself."""
    mark = digest([name, text])[:12]
    return f"<{name} {mark}>\n{text}\n</{name} {mark}>"


def load(folder: Path, advisor: str, version: int | None = None) -> Prompt:
    """A prompt of an advisor from the folder that holds all prompts; the newest by default.

    Raises:
        Fatal: there is no such file, or it breaks the rules above.
    """
    if version is None:
        known = [int(file.stem) for file in (folder / advisor).glob("*.md") if file.stem.isdigit()]
        version = max(known, default=0)
    name = f"{advisor}/{version}"
    try:
        raw = (folder / advisor / f"{version}.md").read_bytes()
    except OSError as problem:
        raise Fatal("there is no such prompt", where=name) from problem
    return parse(name, raw)


def parse(name: str, raw: bytes) -> Prompt:
    """A prompt from the bytes of its file.

    Raises:
        Fatal: the front matter cannot be read, the schema is not strict, the question and the
            inputs differ, or the answer of an example does not fit the schema.
    """
    import yaml

    parts = _PARTS.fullmatch(raw.decode("utf-8"))
    if parts is None:
        raise Fatal("needs front matter, # Instructions and # Question", where=name)
    try:
        front = yaml.safe_load(parts["front"])
        prompt = Prompt(
            name=name,
            digest=digest_bytes(raw),
            inputs=tuple(front["inputs"]),
            schema=front["answer"],
            instructions=parts["instructions"].strip(),
            question=parts["question"].strip(),
            examples=tuple(Example(each["inputs"], each["answer"]) for each in front["examples"]),
        )
    except (yaml.YAMLError, KeyError, TypeError) as problem:
        raise Fatal(f"front matter is broken: {problem}", where=name) from problem
    _check(prompt)
    return prompt


def _check(prompt: Prompt) -> None:
    if not is_strict(prompt.schema):
        raise Fatal("the answer schema is not strict", where=prompt.name)
    slots = _SLOT.findall(prompt.question)
    if sorted(slots) != sorted(prompt.inputs):
        raise Fatal("the question must name each input once", where=prompt.name)
    for number, example in enumerate(prompt.examples, 1):
        problems = faults(example.answer, prompt.schema)
        if problems:
            raise Fatal(f"example {number}: {problems[0]}", where=prompt.name)
        prompt.ask(example.inputs)
