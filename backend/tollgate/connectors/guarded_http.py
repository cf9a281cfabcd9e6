"""HTTP to addresses that people typed in: only to https on public addresses, or to hosts that the
operator allowed by name. The address that was checked is the address that is called."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Mapping
from urllib.parse import SplitResult, urlsplit, urlunsplit

import httpx

from tollgate.connectors.wire import as_reply
from tollgate.kernel.errors import BadInput, Refused, Retryable
from tollgate.kernel.world import Reply

# Hosts (host or host:port) that may be called although they are private or without TLS.
Allowed = frozenset[str]
Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str, int], list[str]]
LARGEST_ANSWER = 65_536


def require_address(url: str, allowed: Allowed) -> SplitResult:
    """The parts of a URL that may be called, as far as its text tells.

    Raises:
        BadInput: not https (unless the host is allowed), with credentials, or not a URL at all.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise BadInput("is not a URL", where="url") from None
    if not host or not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        raise BadInput("is not a URL", where="url")
    if parts.username is not None or parts.password is not None:
        raise BadInput("carries credentials; the signature is proof enough", where="url")
    if parts.scheme == "https" or (parts.scheme == "http" and is_allowed(host, port, allowed)):
        return parts
    raise BadInput(
        "wants https; other hosts are allowed one by one in TOLLGATE_HOOK_HOSTS", where="url"
    )


def is_allowed(host: str, port: int | None, allowed: Allowed) -> bool:
    return host in allowed or f"{host}:{port}" in allowed


def public_address(host: str, port: int, resolve: Resolve) -> str:
    """An address of a host, all of whose addresses are public: a name that also leads inside is
    refused.

    Raises:
        Refused: one of them is private, loopback, link-local, reserved or multicast.
        Retryable: the name cannot be resolved now.
    """
    found = resolve(host, port)
    if not found:
        raise Retryable(f"{host} has no address")
    for text in found:
        address = ipaddress.ip_address(text.partition("%")[0])
        for each in (address, *_inside(address)):
            if not each.is_global or each.is_multicast:
                raise Refused(f"{host} leads to the private address {each}")
    return found[0]


_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def _inside(address: Address) -> list[Address]:
    """The IPv4 addresses that an IPv6 address stands for (RFC 4291, 3056, 4380, 6052)."""
    if isinstance(address, ipaddress.IPv4Address):
        return []
    found: list[Address] = [a for a in (address.ipv4_mapped, address.sixtofour) if a]
    found += list(address.teredo or ())
    if address in _NAT64:
        found.append(ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF))
    return found


def resolved(host: str, port: int) -> list[str]:
    """The addresses of a host by the system's resolver.

    Raises:
        Retryable: the name cannot be resolved now.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as problem:
        raise Retryable(f"{host}: {problem}") from problem
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class GuardedHttp:
    """`kernel.world.Http` for addresses that came from outside. Redirects are not followed, and
    proxies of the environment are not used."""

    def __init__(self, allowed: Allowed = frozenset(), resolve: Resolve = resolved) -> None:
        self._allowed, self._resolve = allowed, resolve
        self._client = httpx.Client(follow_redirects=False, trust_env=False)

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes = b"",
        deadline_seconds: float = 30.0,
    ) -> Reply:
        """See `kernel.world.Http`.

        Raises:
            BadInput: the URL may not be called.
            Refused: the host leads to a private address.
            Retryable: no answer came.
        """
        parts = require_address(url, self._allowed)
        host = parts.hostname or ""
        port = parts.port or (443 if parts.scheme == "https" else 80)
        target, extensions = url, {}
        sent = dict(headers)
        if not is_allowed(host, parts.port, self._allowed):
            # The name is resolved once, here: a second answer of its server counts for nothing.
            address = public_address(host, port, self._resolve)
            place = f"[{address}]" if ":" in address else address
            target = urlunsplit(parts._replace(netloc=f"{place}:{port}"))
            sent["Host"] = parts.netloc
            extensions = {"sni_hostname": host}
        try:
            with self._client.stream(
                method,
                target,
                headers=sent,
                content=body,
                timeout=deadline_seconds,
                extensions=extensions,
            ) as answer:
                return as_reply(answer, _beginning(answer))
        except httpx.HTTPError as problem:
            raise Retryable(f"{method} {host}: {type(problem).__name__}") from problem


def _beginning(answer: httpx.Response) -> bytes:
    """The first bytes of an answer: more of it is nobody's business and may never end."""
    body = b""
    for part in answer.iter_bytes():
        body += part
        if len(body) >= LARGEST_ANSWER:
            break
    return body[:LARGEST_ANSWER]
