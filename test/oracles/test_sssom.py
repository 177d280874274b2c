import subprocess
import sys
from pathlib import Path

import sssom_pydantic
from sssom.parsers import parse_sssom_table


def rows(path):
    lines = path.read_text(encoding="utf-8").split("\n")
    return [line for line in lines if line and not line.startswith("#")][1:]


def test_validates_without_a_complaint(folder):
    # The exit code alone says little: rows that are not well-formed are dropped with exit code 0.
    validate = Path(sys.executable).with_name("sssom")
    done = subprocess.run([validate, "validate", folder / "links.sssom.tsv"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "not well-formed" not in done.stderr + done.stdout


def test_both_readers_find_every_mapping(folder, expected):
    path = folder / "links.sssom.tsv"
    number = len(expected["links"]) + len(expected["absences"])
    mappings = sssom_pydantic.read(path)[0]
    assert len(mappings) == number
    assert len(parse_sssom_table(path).df) == number
    found = {m.record.identifier: m for m in mappings}
    for link in expected["links"]:
        mapping = found[link["key"]]
        assert (mapping.predicate_modifier is not None) == link["negated"]
        assert mapping.confidence == link["confidence"]
        assert mapping.subject.identifier == link["subject"]
        assert mapping.object.identifier == link["object"]


def test_derived_links_are_a_set_of_their_own(folder):
    path = folder / "links-derived.sssom.tsv"
    assert len(sssom_pydantic.read(path)[0]) == len(rows(path))


def test_is_canonical(folder):
    for name in ["links.sssom.tsv", "links-derived.sssom.tsv"]:
        data = (folder / name).read_bytes()
        assert not data.startswith(b"\xef\xbb\xbf")
        text = data.decode("utf-8")
        lines = text.split("\n")
        assert text.endswith("\n")
        header = [line for line in lines if line.startswith("#")]
        assert not any(line.startswith("# ") and not line.startswith("#  ") for line in header)
        slots = [line[1:].split(":")[0] for line in header if not line.startswith("# ")]
        for required in ["sssom_version", "curie_map", "mapping_set_id", "license"]:
            assert required in slots
        prefixes = [line[3:].split(":")[0] for line in header if line.startswith("#  ") and "://" in line]
        assert prefixes == sorted(prefixes)
