"""The gate: all rules always run, and when in doubt it stays closed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tollgate.domain.gate.facts import Facts
from tollgate.domain.gate.rulebook import RULEBOOK, VERSION, Rule
from tollgate.kernel.decision import KEPT, Decision, Finding, Hold
from tollgate.kernel.reason_cards import CARDS
from tollgate.kernel.reasons import Reason


def decide(facts: Facts, rulebook: Sequence[Rule] = RULEBOOK) -> Decision:
    """The decision on one billing event, a function of its facts alone.

    Every rule runs, so that a person sees every reason at once. A rule that raises becomes a
    hold. A decision without a draft holds whatever the rules say: there is nothing to post.
    """
    findings = [_ask(rule, facts) for rule in rulebook]
    if facts.draft is None and not any(finding.holds for finding in findings):
        nothing = Hold(Reason.UNPRICEABLE, "no draft could be made for this billing event")
        findings.append(Finding("decide", nothing))
    return Decision(
        findings=tuple(findings),
        rulebook_version=VERSION,
        policy_version=facts.policy.version,
        draft_digest=facts.draft.digest if facts.draft else None,
    )


def _ask(rule: Rule, facts: Facts) -> Finding:
    name = rule.__name__
    try:
        answer = rule(facts)
    except Exception as problem:  # noqa: BLE001  the gate fails closed, whatever a rule does
        return Finding(
            name, Hold(Reason.RULE_BROKE, f"{name}: {type(problem).__name__}: {problem}")
        )
    if answer is KEPT:
        return _kept(name)
    if isinstance(answer, Hold):
        return Finding(name, answer, override=_override(answer, facts))
    return Finding(name, answer)


@cache
def _kept(rule: str) -> Finding:
    """What nearly every rule says of nearly every event: one value per rule serves them all."""
    return Finding(rule, KEPT)


def _override(hold: Hold, facts: Facts) -> str | None:
    """The stored override that lets this hold pass: of the same reason, for this very draft, not
    expired, agreed to by a second person where policy wants one, and for a reason that may be
    overridden at all."""
    if facts.draft is None or not CARDS[hold.reason].may_override:
        return None
    gross = facts.draft.gross
    for override in facts.overrides:
        if (
            override.reason is hold.reason
            and override.draft_digest == facts.draft.digest
            and facts.today <= override.until
            and (override.seconded_by or not facts.policy.wants_second("override", gross))
        ):
            return override.id
    return None
