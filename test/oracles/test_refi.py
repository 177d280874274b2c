import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from pyrefiqda import RefiProject

PROJECT = "{urn:QDA-XML:project:1.0}"


# The standard's schemas (REFI-QDA, QDA-XML 1.0 of 18 March 2019), as published under the MIT licence that stands in Project.xsd.
SCHEMAS = Path(__file__).parent / "refi-qda"


def schema(name):
    return etree.XMLSchema(etree.parse(SCHEMAS / name))


def codes(node):
    return [code for code in node.iter() if etree.QName(code).localname == "Code"]


def test_codebooks_are_valid(folder, expected):
    codebook = schema("Codebook.xsd")
    sizes = {study["key"]: study["elements"] for study in expected["studies"]}
    paths = sorted(folder.glob("*.qdc"))
    assert len(paths) == 2 * len(sizes)
    for path in paths:
        document = etree.parse(path)
        assert codebook.validate(document), codebook.error_log
        found = codes(document.getroot())
        assert len(found) == sizes[path.name.split(".")[0]]
        names = [code.get("name").replace("\u200c", "").lower() for code in found]
        assert len(set(names)) == len(names)
        for code in found:
            assert (code.get("isCodable") == "false") == (len(codes(code)) > 1)


def test_projects_are_valid_and_point_at_what_is_there(folder, expected):
    project = schema("Project.xsd")
    paths = sorted(folder.glob("*.qdpx"))
    assert len(paths) == 2 * (len(expected["studies"]) + 1)
    for path in paths:
        archive = zipfile.ZipFile(path)
        assert archive.testzip() is None
        document = etree.parse(BytesIO(archive.read("project.qde")))
        assert project.validate(document), project.error_log
        root = document.getroot()
        guids = [node.get("guid") for node in root.iter() if node.get("guid")]
        assert len(set(guids)) == len(guids)
        for node in root.iter():
            for name in ["targetGUID", "originGUID", "representedGUID", "sourceVertex", "targetVertex", "creatingUser"]:
                assert node.get(name) is None or node.get(name) in guids
        files = {name for name in archive.namelist() if name.startswith("sources/")}
        named = {node.get("plainTextPath") for node in root.iter() if node.get("plainTextPath")}
        assert files == {name.replace("internal://", "sources/") for name in named}


def test_coded_text_is_the_name_of_the_code_however_it_is_counted(folder, expected):
    for path in sorted(folder.glob("*.qdpx")):
        archive = zipfile.ZipFile(path)
        root = etree.fromstring(archive.read("project.qde"))
        names = {code.get("guid"): code.get("name") for code in codes(root)}
        number = 0
        for source in root.iter(PROJECT + "TextSource"):
            text = archive.read(source.get("plainTextPath").replace("internal://", "sources/")).decode("utf-8")
            assert "\n" not in text and "\r" not in text and all(ord(c) < 0x10000 for c in text)
            for selection in source.iter(PROJECT + "PlainTextSelection"):
                [reference] = selection.iter(PROJECT + "CodeRef")
                start, end = int(selection.get("startPosition")), int(selection.get("endPosition"))
                assert text[start:end] == names[reference.get("targetGUID")]
                number += 1
        study = path.name.split(".")[0]
        due = [s["voiced"] for s in expected["studies"] if study in (s["key"], "comparison")]
        assert number == sum(due)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_pyrefiqda_finds_what_is_in_it(folder, expected, language, tmp_path):
    for study in expected["studies"]:
        name = f"{study['key']}.{language}.qdpx"
        project = RefiProject.load(folder / name, extract_dir=tmp_path / name)
        count = lambda owner, field: len(getattr(owner, field)) if owner is not None else 0
        assert count(project.sources, "text_source") == study["interviews"]
        assert count(project.cases, "case") == study["interviews"]
        assert count(project.links, "link") == study["theory"]
        assert count(project.sets, "set") == study["roles"]
    name = f"comparison.{language}.qdpx"
    project = RefiProject.load(folder / name, extract_dir=tmp_path / name)
    theory = expected["theory"]
    assert len(project.links.link) == theory + len(expected["links"])
    assert len(project.sets.set) >= len(expected["constructs"]) + len(expected["contrasts"])
    notes = [one for one in project.sets.set if one.member_note]
    assert len(notes) == len(expected["contrasts"])
    assert sum(one.name.startswith("rejected ") for one in notes) == sum(c["status"] == "REJECTED" for c in expected["contrasts"])
    names = [link.name for link in project.links.link][theory:]
    for link, shown in zip(expected["links"], names):
        assert shown.startswith(("not ", "rejected ")) != link["stated"]
