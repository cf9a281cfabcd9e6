"""The proof by planted leaks keeps its promises, on the firms that nothing was tuned on."""

import json

from click.testing import CliRunner

from tollgate.doors.cli.eval_leakage import command


def test_what_is_planted_is_found() -> None:
    result = CliRunner().invoke(command, ["--json"])
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    kinds = {line["kind"]: line for line in lines if "kind" in line}
    assert len(kinds) == 14
    assert all(line["recall"] >= 0.8 and line["precision"] >= 0.8 for line in kinds.values())
    assert sum(line["found"] for line in kinds.values()) >= 0.95 * sum(
        line["planted"] for line in kinds.values()
    )
    assert lines[-1]["clean_firms"] == 6 and lines[-1]["false_alarms"] <= 30
