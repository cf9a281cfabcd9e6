"""`tollgate duplicates` prints JSON Lines, names bad rows, and never a traceback."""

import json
import subprocess
import sys
from pathlib import Path

HEADER = "id,vendor_or_customer,number,date,amount,currency\n"
GOOD = HEADER + (
    "1,Alder Works,INV-004217,2026-03-02,4813.50,EUR\n"
    "2,Alder Works,INV-004271,2026-03-04,4813.50,EUR\n"
    "3,Birch Lab,77,2026-03-04,120.00,EUR\n"
)


def run(path: Path, *options: str) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-m", "tollgate", "duplicates", str(path), *options]
    return subprocess.run(program, capture_output=True, text=True)


def test_pairs_are_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "ledger.csv"
    path.write_text(GOOD)
    done = run(path, "--json")
    assert done.returncode == 0, done.stderr
    (flag,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert (flag["a"], flag["b"]) == ("1", "2") and 0 < flag["score"] <= 1 and flag["reasons"]


def test_bad_rows_give_one_and_the_rest_is_compared(tmp_path: Path) -> None:
    path = tmp_path / "ledger.csv"
    path.write_text(GOOD + "4,Birch Lab,78,2026-13-04,120.00,EUR\n")
    done = run(path, "--json")
    assert done.returncode == 1 and len(done.stdout.splitlines()) == 1
    assert "ledger.csv, row 5: date '2026-13-04'" in done.stderr


def test_wrong_files_and_wrong_usage(tmp_path: Path) -> None:
    path = tmp_path / "ledger.csv"
    path.write_bytes(b"\xff\xfe\x00")
    done = run(path, "--json")
    assert done.returncode == 1 and done.stdout == "" and "UTF-8" in done.stderr
    assert "Traceback" not in done.stderr
    assert run(tmp_path / "missing.csv").returncode == 2
