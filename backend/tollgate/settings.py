"""What the environment says, read once and typed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tollgate.kernel.errors import BadInput


def home() -> Path:
    """The folder that holds ui, prompts, models and data: TOLLGATE_HOME, else the checkout, else
    the copy inside the installed package."""
    named = os.environ.get("TOLLGATE_HOME")
    if named:
        return Path(named)
    package = Path(__file__).resolve().parent
    checkout = package.parent.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "prompts").is_dir():
        return checkout
    return package / "_home"


def cache_folder() -> Path:
    """The folder for what may be thrown away: var under TOLLGATE_HOME if that is named, else the
    user's cache folder (XDG_CACHE_HOME, or ~/.cache)."""
    named = os.environ.get("TOLLGATE_HOME")
    if named:
        return Path(named) / "var"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tollgate"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every variable that Tollgate reads; the table in the README is checked against this."""

    database_url: str
    secret_key: str | None
    public_url: str
    console_url: str
    worker_slot: str
    log_level: str
    llm_base_url: str | None
    llm_model: str
    llm_off: bool
    llm_daily_tokens: int
    openai_api_key: str | None
    smtp_host: str
    smtp_port: int
    mail_sender: str
    mail_engine: str
    imap_host: str
    imap_port: int
    imap_security: str
    imap_user: str
    imap_password: str
    imap_folder: str
    smtp_user: str
    smtp_password: str | None
    smtp_security: str
    hook_hosts: frozenset[str]


# variable -> (field, default, what it is for)
VARIABLES: dict[str, tuple[str, str, str]] = {
    "TOLLGATE_DATABASE_URL": (
        "database_url",
        "sqlite:///var/tollgate.db",
        "where the firm's books are: sqlite:///path or postgresql://user@host/name",
    ),
    "TOLLGATE_SECRET_KEY": ("secret_key", "", "encrypts stored connection secrets; keep it safe"),
    "TOLLGATE_PUBLIC_URL": (
        "public_url",
        "http://127.0.0.1:8000",
        "the address under which browsers and platforms reach the API",
    ),
    "TOLLGATE_CONSOLE_URL": (
        "console_url",
        "http://127.0.0.1:8501",
        "the address under which browsers reach the console",
    ),
    "TOLLGATE_WORKER_SLOT": (
        "worker_slot",
        "worker-0",
        "a stable name per worker process; a slot has one live worker",
    ),
    "TOLLGATE_LOG_LEVEL": ("log_level", "info", "debug, info, warning or error"),
    "TOLLGATE_LLM_BASE_URL": ("llm_base_url", "", "an OpenAI-compatible server for engine llm"),
    "TOLLGATE_LLM_MODEL": ("llm_model", "gpt-4.1-mini", "the model that engine llm asks"),
    "TOLLGATE_LLM_OFF": ("llm_off", "", "1 switches every language model off"),
    "TOLLGATE_LLM_DAILY_TOKENS": (
        "llm_daily_tokens",
        "2000000",
        "tokens a day after which language models are no longer asked",
    ),
    "TOLLGATE_SMTP_HOST": ("smtp_host", "", "the mail server that sends for us; empty: no mail"),
    "TOLLGATE_SMTP_PORT": ("smtp_port", "25", "its port"),
    "TOLLGATE_MAIL_SENDER": ("mail_sender", "billing@localhost", "the sender of our mails"),
    "TOLLGATE_MAIL_ENGINE": ("mail_engine", "local", "what reads client mails: local or llm"),
    "TOLLGATE_IMAP_HOST": ("imap_host", "", "the mailbox of client mails; empty: none is polled"),
    "TOLLGATE_IMAP_PORT": ("imap_port", "993", "its port"),
    "TOLLGATE_IMAP_SECURITY": ("imap_security", "tls", "tls, starttls or none"),
    "TOLLGATE_IMAP_USER": ("imap_user", "", "who reads it"),
    "TOLLGATE_IMAP_PASSWORD": ("imap_password", "", "their password"),
    "TOLLGATE_IMAP_FOLDER": ("imap_folder", "INBOX", "the folder that is read"),
    "TOLLGATE_SMTP_USER": ("smtp_user", "", "who signs in to the mail server; empty: nobody"),
    "TOLLGATE_SMTP_PASSWORD": ("smtp_password", "", "the password for it"),
    "TOLLGATE_SMTP_SECURITY": ("smtp_security", "", "starttls, tls, or empty for neither"),
    "TOLLGATE_HOOK_HOSTS": (
        "hook_hosts",
        "",
        "hosts (host or host:port, comma-separated) that notice hooks may call although they are "
        "private or without TLS",
    ),
    "OPENAI_API_KEY": ("openai_api_key", "", "the key for engine llm"),
}


def read(environment: Mapping[str, str]) -> Settings:
    """Settings from an environment.

    Raises:
        BadInput: a number is none, or a word is not among those known; the variable is named.
    """
    value = {
        field: environment.get(variable, default)
        for variable, (field, default, _) in VARIABLES.items()
    }
    return Settings(
        database_url=value["database_url"],
        secret_key=value["secret_key"] or None,
        public_url=value["public_url"].rstrip("/"),
        console_url=value["console_url"].rstrip("/"),
        worker_slot=value["worker_slot"],
        log_level=value["log_level"].lower(),
        llm_base_url=value["llm_base_url"] or None,
        llm_model=value["llm_model"],
        llm_off=value["llm_off"] not in ("", "0"),
        llm_daily_tokens=_whole(value["llm_daily_tokens"], "TOLLGATE_LLM_DAILY_TOKENS"),
        openai_api_key=value["openai_api_key"] or None,
        smtp_host=value["smtp_host"],
        smtp_port=_whole(value["smtp_port"], "TOLLGATE_SMTP_PORT"),
        mail_sender=value["mail_sender"],
        mail_engine=_one_of(value["mail_engine"], ("local", "llm"), "TOLLGATE_MAIL_ENGINE"),
        imap_host=value["imap_host"],
        imap_port=_whole(value["imap_port"], "TOLLGATE_IMAP_PORT"),
        imap_security=_one_of(
            value["imap_security"], ("tls", "starttls", "none"), "TOLLGATE_IMAP_SECURITY"
        ),
        imap_user=value["imap_user"],
        imap_password=value["imap_password"],
        imap_folder=value["imap_folder"],
        smtp_user=value["smtp_user"],
        smtp_password=value["smtp_password"] or None,
        smtp_security=_one_of(
            value["smtp_security"].lower(), ("", "starttls", "tls"), "TOLLGATE_SMTP_SECURITY"
        ),
        hook_hosts=frozenset(
            host.strip().lower() for host in value["hook_hosts"].split(",") if host.strip()
        ),
    )


def _whole(text: str, variable: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise BadInput(f"{text!r} is not a whole number", where=variable) from None


def _one_of(text: str, known: tuple[str, ...], variable: str) -> str:
    if text not in known:
        raise BadInput(f"{text!r} is none of {', '.join(known)}", where=variable)
    return text


@cache
def settings() -> Settings:
    """The settings of this process."""
    return read(os.environ)
