import csv
import re

import frictionless
import openpyxl
import pandas

FORMULA = re.compile("^[=+@\t\r\n＝＋－＠-]")


def test_the_data_package_is_valid(folder, monkeypatch):
    monkeypatch.chdir(folder)
    report = frictionless.validate("datapackage.json")
    assert report.valid, report.flatten(["title", "name", "fieldName", "note"])


def test_pandas_finds_the_rows_and_types(folder, expected):
    elements = pandas.read_csv(folder / "elements.csv")
    assert len(elements) == len(expected["labels"])
    links = pandas.read_csv(folder / "links.csv")
    assert len(links) == len(expected["links"])
    assert links["confidence"].dtype == float and links["isNegated"].dtype == bool
    assert links["isNegated"].sum() == sum(link["negated"] for link in expected["links"])
    sides = pandas.read_csv(folder / "contrast-sides.csv")
    assert len(sides) == sum(len(c["elements"]) for c in expected["contrasts"])
    members = pandas.read_csv(folder / "members.csv")
    assert len(members) == sum(len(c["members"]) for c in expected["constructs"])


def test_no_cell_runs_as_a_formula_and_no_text_is_lost(folder, expected):
    guarded = 0
    for path in sorted(folder.glob("*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                for cell in row:
                    assert not FORMULA.match(cell) or re.fullmatch(r"-?\d+(\.\d+)?", cell), (path.name, cell)
    with open(folder / "elements.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for language, label in expected["labels"][row["key"]].items():
                cell = row["label_" + language]
                if re.match("^'+[=+@\t\r\n＝＋－＠-]", cell):
                    guarded += 1
                    cell = cell[1:]
                assert cell == label
    assert guarded > 0 or folder.name == "seed"


def test_the_sheet_opens_as_it_was_meant(folder, expected):
    book = openpyxl.load_workbook(folder / "review.xlsx")
    sheet = book.worksheets[0]
    assert len(book.worksheets) == 2
    assert sheet.freeze_panes == "B2"
    [validation] = sheet.data_validations.dataValidation
    assert (validation.type, validation.formula1) == ("list", '"accept,reject,unsure"')
    assert sheet.max_row == len(expected["links"]) + 1
    head = [cell.value for cell in sheet[1]]
    confidences = []
    for row in sheet.iter_rows(min_row=2):
        cells = dict(zip(head, row))
        assert all(cell.data_type != "f" for cell in row)
        assert isinstance(cells["confidence"].value, (int, float))
        confidences.append(cells["confidence"].value)
    assert confidences == sorted(confidences)
    assert len(pandas.read_excel(folder / "review.xlsx")) == len(expected["links"])
