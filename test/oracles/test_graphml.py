import networkx
from conftest import xml


def test_reads_as_a_directed_graph_with_all_that_is_in_it(folder, expected):
    graph = networkx.read_graphml(folder / "graph.graphml", force_multigraph=True)
    assert graph.is_directed()
    assert graph.number_of_nodes() == len(expected["labels"]) + len(expected["constructs"]) + len(expected["contrasts"])
    members = sum(len(c["members"]) for c in expected["constructs"])
    sides = sum(len(c["elements"]) for c in expected["contrasts"])
    assert graph.number_of_edges() == expected["parts"] + expected["theory"] + len(expected["links"]) + members + sides
    for contrast in expected["contrasts"]:
        node = graph.nodes["contrast:" + contrast["key"]]
        assert (node["kind"], node["status"]) == ("CONTRAST", contrast["status"])
        assert node["label"].startswith("rejected ") == (contrast["status"] == "REJECTED")
    for key, labels in expected["labels"].items():
        assert graph.nodes[key]["label_fa"] == xml(labels["fa"])
    edges = {key: (source, target, data) for source, target, key, data in graph.edges(keys=True, data=True)}
    assert len(edges) == graph.number_of_edges()
    for link in expected["links"]:
        source, target, data = edges["ALIGNS_WITH:" + link["key"]]
        assert (source, target) == (link["subject"], link["object"])
        assert data["negated"] is link["negated"]
        assert isinstance(data["weight"], float)
        assert data["weight"] == (link["confidence"] if link["stated"] else 0)
        assert data["label"].startswith(("not ", "rejected ")) != link["stated"]
