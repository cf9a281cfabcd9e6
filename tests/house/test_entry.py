"""The command line starts fast and imports nothing that it does not need."""

import subprocess
import sys


def test_help_imports_no_heavy_library() -> None:
    program = (
        "import sys; sys.argv = ['tollgate', '--help']\n"
        "try:\n    import tollgate.__main__ as m; m.main()\n"
        "except SystemExit as ending:\n    assert ending.code == 0\n"
        "heavy = {'sqlalchemy', 'fastapi', 'pandas', 'sklearn', 'langchain', 'dbos', 'pypdf'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stderr.strip() == "[]"
    assert "Usage: tollgate" in done.stdout or "Usage:" in done.stdout
