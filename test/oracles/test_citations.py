import json

import bibtexparser


def test_bibtex_is_read_whole(folder, expected):
    for name in [study["key"] for study in expected["studies"]] + ["dataset"]:
        library = bibtexparser.parse_file(str(folder / f"{name}.bib"))
        assert library.failed_blocks == []
        [entry] = library.entries
        assert {"title", "author", "year"} <= entry.fields_dict.keys()


def test_csl_json_names_each_author(folder, expected):
    for study in expected["studies"]:
        [item] = json.loads((folder / f"{study['key']}.csl.json").read_text(encoding="utf-8"))
        assert item["title"] is not None and item["author"] and item["issued"]["date-parts"]
