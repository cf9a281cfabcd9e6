"""The language model that reads documents beside the rules, where the settings name one; its
answers and its tokens are kept in the firm's database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tollgate.settings import home, settings

if TYPE_CHECKING:
    from tollgate.workflows.parts.firm import Firm
    from tollgate.workflows.read_document import LanguageModel


def language_model(firm: Firm) -> LanguageModel | None:
    """The second engine for documents; None where no server or key is set, or it is switched off.

    Raises:
        Fatal: there is no released prompt.
    """
    known = settings()
    if known.llm_off or not (known.llm_base_url or known.openai_api_key):
        return None
    from tollgate.advisors.asking import Asker, Limits
    from tollgate.advisors.chat import Chat, Server
    from tollgate.advisors.prompts import load
    from tollgate.store.answers import KeptAnswers, KeptSpending
    from tollgate.workflows.read_document import LanguageModel

    clock, ids = firm.world.clock, firm.world.ids
    asker = Asker(
        Chat(Server(known.llm_model, known.llm_base_url, known.openai_api_key)),
        Limits(off=known.llm_off, daily_tokens=known.llm_daily_tokens),
        KeptAnswers(firm.database, clock),
        KeptSpending(firm.database, ids),
        clock,
    )
    return LanguageModel(asker, load(home() / "prompts", "read_document"), known.llm_model)
