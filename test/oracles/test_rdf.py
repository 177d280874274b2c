import pytest
import pyshacl
import rdflib
import skosify
from rdflib.compare import isomorphic
from rdflib.namespace import SKOS

MATCHES = {
    "EXACT_MATCH": SKOS.exactMatch,
    "CLOSE_MATCH": SKOS.closeMatch,
    "BROAD_MATCH": SKOS.broadMatch,
    "NARROW_MATCH": SKOS.narrowMatch,
    "RELATED_MATCH": SKOS.relatedMatch,
}

SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> . @prefix sssom: <https://w3id.org/sssom/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix dcat: <http://www.w3.org/ns/dcat#> .
[] a sh:NodeShape ; sh:targetClass skos:Concept ;
  sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:uniqueLang true ] ,
    [ sh:path skos:inScheme ; sh:minCount 1 ; sh:maxCount 1 ; sh:class skos:ConceptScheme ] ,
    [ sh:path skos:notation ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path skos:broader ; sh:maxCount 1 ; sh:class skos:Concept ] .
[] a sh:NodeShape ; sh:targetClass skos:ConceptScheme ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ; sh:uniqueLang true ] ,
    [ sh:path skos:hasTopConcept ; sh:minCount 1 ; sh:class skos:Concept ] .
[] a sh:NodeShape ; sh:targetClass dcat:Dataset ;
  sh:property [ sh:path dct:license ; sh:minCount 1 ; sh:nodeKind sh:IRI ] .
[] a sh:NodeShape ; sh:targetClass skos:Collection ;
  sh:property [ sh:path skos:member ; sh:minCount 1 ; sh:class skos:Concept ] .
[] a sh:NodeShape ; sh:targetClass sssom:Mapping ;
  sh:property [ sh:path sssom:subject_id ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path sssom:predicate_id ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path sssom:object_id ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path sssom:confidence ; sh:maxCount 1 ; sh:datatype xsd:decimal ] .
"""


@pytest.fixture(scope="module")
def graph(folder):
    return rdflib.Graph().parse(folder / "studies.ttl")


def test_both_serializations_say_the_same(folder, graph):
    assert isomorphic(graph, rdflib.Graph().parse(folder / "studies.jsonld", format="json-ld"))


def test_conforms_to_the_shapes(graph):
    conforms, _, report = pyshacl.validate(graph, shacl_graph=rdflib.Graph().parse(data=SHAPES))
    assert conforms, report


def test_states_the_links_that_hold_and_no_other(graph, expected):
    base = expected["base"]
    stated = {(s, p, o) for p in MATCHES.values() for s, o in graph.subject_objects(p)}
    assert stated == {
        (rdflib.URIRef(base + link["subject"]), MATCHES[link["predicate"]], rdflib.URIRef(base + link["object"]))
        for link in expected["links"]
        if link["stated"]
    }


def test_keeps_the_labels(graph, expected):
    base = expected["base"]
    for key, labels in expected["labels"].items():
        found = {v.language: str(v) for v in graph.objects(rdflib.URIRef(base + key), SKOS.prefLabel)}
        assert found == labels


def test_keeps_the_constructs(graph, expected):
    base = expected["base"]
    for construct in expected["constructs"]:
        node = rdflib.URIRef(f"{base}construct/{construct['key']}")
        members = {str(m)[len(base):] for m in graph.objects(node, SKOS.member)}
        assert members == set(construct["members"])


def test_keeps_the_contrasts(graph, expected):
    base = expected["base"]
    term = lambda name: rdflib.URIRef(f"{base}vocabulary/{name}")
    for contrast in expected["contrasts"]:
        node = rdflib.URIRef(f"{base}contrast/{contrast['key']}")
        elements = {str(e)[len(base):] for side in graph.objects(node, term("side")) for e in graph.objects(side, term("element"))}
        assert elements == set(contrast["elements"])
        assert graph.value(node, term("status")) == term(contrast["status"])


QUERIES = {
    # https://www.w3.org/TR/skos-reference/: the numbers are its own.
    "S14: one preferred label in a language": """
        SELECT ?c WHERE { ?c skos:prefLabel ?a, ?b . FILTER(lang(?a) = lang(?b) && str(?a) != str(?b)) }""",
    "S13: a label is of one kind": """
        SELECT ?c WHERE { ?c skos:prefLabel ?l ; skos:hiddenLabel ?l }""",
    "S46: exact against broad, narrow or related": """
        SELECT ?a WHERE { ?a skos:exactMatch|^skos:exactMatch ?b .
          { ?a skos:broadMatch|^skos:broadMatch|skos:narrowMatch|^skos:narrowMatch ?b }
          UNION { ?a skos:relatedMatch|^skos:relatedMatch ?b } }""",
    "a circle of broader concepts": "SELECT ?c WHERE { ?c skos:broader+ ?c }",
}


@pytest.mark.parametrize("rule", QUERIES)
def test_breaks_no_rule_of_skos(graph, rule):
    assert list(graph.query(QUERIES[rule])) == []


def test_descendants_are_those_of_the_dataset(graph, expected):
    base = expected["base"]
    found = set(graph.query("SELECT ?c ?p WHERE { ?c skos:broader+ ?p }"))
    keys = expected["labels"].keys()
    due = {
        (rdflib.URIRef(base + key), rdflib.URIRef(base + above))
        for key in keys
        for above in keys
        if key.startswith(above + ".")
    }
    assert {tuple(row) for row in found} == due


def test_skosify_finds_no_error(folder, caplog):
    skosify.skosify(str(folder / "studies.ttl"), label="exports")
    assert [r.getMessage() for r in caplog.records if r.levelname in ("ERROR", "CRITICAL")] == []
