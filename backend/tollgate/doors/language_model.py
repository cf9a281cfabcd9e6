"""The language model that the settings describe: what asks it, where its answers and tokens are
kept, and the newest released prompts. One daily cap holds for everything that a firm has read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tollgate.doors.clock import SystemClock
from tollgate.settings import cache_folder, home, settings

if TYPE_CHECKING:
    from tollgate.advisors.asking import Asker
    from tollgate.advisors.prompts import Prompt
    from tollgate.workflows.parts.firm import Firm
    from tollgate.workflows.read_sign_off import LanguageModel


def available() -> bool:
    """Whether the settings name a server or a key, and do not switch the model off."""
    known = settings()
    return bool(known.llm_base_url or known.openai_api_key) and not known.llm_off


def asker(firm: Firm | None) -> Asker:
    """What asks the model of the settings within their cap. Answers and tokens are kept in the
    firm's database; for the bare command line, which has no firm, in files."""
    from tollgate.advisors.asking import Asker, Limits
    from tollgate.advisors.chat import Chat, Server
    from tollgate.advisors.memory import FileMemory, FileSpending
    from tollgate.store.model_answers import KeptAnswers, KeptSpending

    known = settings()
    chat = Chat(Server(known.llm_model, known.llm_base_url, known.openai_api_key))
    limits = Limits(off=known.llm_off, daily_tokens=known.llm_daily_tokens)
    if firm is None:
        folder = cache_folder() / "llm"
        return Asker(chat, limits, FileMemory(folder), FileSpending(folder), SystemClock())
    clock, ids = firm.world.clock, firm.world.ids
    answers, spending = KeptAnswers(firm.database, clock), KeptSpending(firm.database, ids)
    return Asker(chat, limits, answers, spending, clock)


def newest_prompt(advisor: str) -> Prompt:
    """The newest released prompt of an advisor.

    Raises:
        Fatal: there is none.
    """
    from tollgate.advisors.prompts import load

    return load(home() / "prompts", advisor)


def sign_off_model(firm: Firm) -> LanguageModel | None:
    """The second engine for sign-off documents; None where no model is available.

    Raises:
        Fatal: there is no released prompt.
    """
    if not available():
        return None
    from tollgate.workflows.read_sign_off import LanguageModel

    return LanguageModel(asker(firm), newest_prompt("read_document"), settings().llm_model)
