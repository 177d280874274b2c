"""The sheet goes out, is filled in by other programs as people use them, and comes back."""

import datetime
import difflib
import shutil
import subprocess

import openpyxl
import pandas
import pytest
from conftest import EXPORTS, ROOT

DECISIONS = [("accept", "A. Reader", "2026-11-26"), ("reject", "ب. خواننده", None)]


@pytest.fixture
def program(tmp_path):
    for part in ["src", "schema", "seed", "questions", "package.json"]:
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, tmp_path / part)
    (tmp_path / "node_modules").symlink_to(ROOT / "node_modules")
    return tmp_path


def run(program, path, *options):
    command = ["node", "--import", "tsx", "src/cli.ts", "import", path, *options]
    return subprocess.run(command, cwd=program, capture_output=True, text=True)


def changes(program):
    lines = []
    for path in sorted((program / "seed").rglob("*.yml")):
        before = (ROOT / path.relative_to(program)).read_bytes().decode("utf-8").splitlines(keepends=True)
        after = path.read_bytes().decode("utf-8").splitlines(keepends=True)
        lines += [line for line in difflib.ndiff(before, after) if line[0] in "+-"]
    return sorted(lines)


DUE = sorted(
    [
        "+     status: ACCEPTED\n",
        '+     reviewedBy: "A. Reader"\n',
        "+     reviewedOn: 2026-11-26\n",
        "+     status: REJECTED\n",
        '+     reviewedBy: "ب. خواننده"\n',
    ]
)


def check(program, path):
    done = run(program, path, "--write")
    assert done.returncode == 0, done.stdout + done.stderr
    assert changes(program) == DUE
    again = run(program, path, "--write")
    assert "Nothing to change." in again.stdout
    assert changes(program) == DUE


def test_openpyxl_fills_the_workbook_in(program):
    book = openpyxl.load_workbook(EXPORTS / "seed/review.xlsx")
    sheet = book.worksheets[0]
    column = {cell.value: cell.column for cell in sheet[1]}
    for row, (decision, reviewer, day) in enumerate(DECISIONS, start=2):
        sheet.cell(row, column["decision"]).value = decision
        sheet.cell(row, column["reviewer"]).value = reviewer
        if day is not None:
            cell = sheet.cell(row, column["date"])
            cell.value = datetime.date.fromisoformat(day)
            cell.number_format = "dd/mm/yyyy"
    path = program / "filled.xlsx"
    book.save(path)
    check(program, path)


@pytest.mark.parametrize(
    "how",
    [
        {"sep": ";", "encoding": "utf-8-sig", "decimal": ","},
        {"sep": "\t", "encoding": "utf-16", "decimal": ","},
        {"sep": ",", "encoding": "utf-8", "lineterminator": "\n"},
    ],
)
def test_pandas_saves_it_as_spreadsheets_do(program, how):
    table = pandas.read_csv(EXPORTS / "seed/review.csv", dtype={"decision": str, "reviewer": str, "date": str})
    for row, (decision, reviewer, day) in enumerate(DECISIONS):
        table.loc[row, ["decision", "reviewer", "date"]] = [decision, reviewer, day]
    path = program / "filled.csv"
    table.to_csv(path, index=False, **how)
    check(program, path)
