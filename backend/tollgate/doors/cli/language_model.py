"""What commands need for `--engine llm`: the asker that the environment describes, and prompts."""

from __future__ import annotations

from tollgate.advisors.asking import Asker, Limits
from tollgate.advisors.chat import Chat, Server
from tollgate.advisors.memory import FileMemory, FileSpending
from tollgate.advisors.prompts import Prompt, load
from tollgate.doors.clock import SystemClock
from tollgate.settings import cache_folder, home, settings


def make_asker() -> Asker:
    """The model, switch and cap of the settings; answers and tokens are kept in files."""
    known = settings()
    server = Server(known.llm_model, known.llm_base_url, known.openai_api_key)
    folder = cache_folder() / "llm"
    return Asker(
        Chat(server),
        Limits(off=known.llm_off, daily_tokens=known.llm_daily_tokens),
        FileMemory(folder),
        FileSpending(folder),
        SystemClock(),
    )


def newest_prompt(advisor: str) -> Prompt:
    """The newest released prompt of an advisor.

    Raises:
        Fatal: there is none.
    """
    return load(home() / "prompts", advisor)
