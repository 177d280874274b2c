import { linkEdge, partOfEdge, theoryEdge } from '../../model/edges.ts';
import type { LinkRow } from '../../model/rows.ts';
import type { EdgeRow } from '../../model/traversal-rows.ts';
import { isSymmetric } from '../identifiers.ts';
import type { EdgeKind } from '../parameters.ts';
import { isStated, type LinkSelection, linksInside, selectLinks } from '../select.ts';
import type { Snapshot } from '../snapshot.ts';
import { textIn } from '../texts.ts';
import { attributes, escapeXml, XML_DECLARATION } from './xml.ts';

type Data = Readonly<Record<string, string | number | boolean | null>>;
interface Item {
  readonly id: string;
  readonly data: Data;
}
interface Edge extends Item {
  readonly source: string;
  readonly target: string;
}

/**
 * Elements and constructs with the edges between them. A link that is negated or rejected has the weight 0, so that no
 * layout draws its ends together, and says so in its label and in `negated` and `status`.
 */
export function graphMl(
  snapshot: Snapshot,
  selection: LinkSelection,
  kinds: readonly EdgeKind[] | null,
): string {
  const isAsked = (kind: EdgeKind) => kinds === null || kinds.includes(kind);
  const nodes = [
    ...elementNodes(snapshot),
    ...(isAsked('MEMBER_OF') ? constructNodes(snapshot) : []),
    ...(isAsked('SIDE_OF') ? contrastNodes(snapshot) : []),
  ];
  const edges = [
    ...(isAsked('PART_OF') ? partOfEdges(snapshot) : []),
    ...(isAsked('THEORY') ? theoryEdges(snapshot) : []),
    ...(isAsked('ALIGNS_WITH') ? selectLinks(linksInside(snapshot), selection).map(linkItem) : []),
    ...(isAsked('MEMBER_OF') ? memberEdges(snapshot) : []),
    ...(isAsked('SIDE_OF') ? sideEdges(snapshot) : []),
  ];
  return [
    XML_DECLARATION,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keyLines('node', nodes),
    ...keyLines('edge', edges),
    `  <graph${attributes({ id: snapshot.dataset.key, edgedefault: 'directed' })}>`,
    ...nodes.map(({ id, data }) => `    <node${attributes({ id })}>${dataOf('node', data)}</node>`),
    ...edges.map(
      ({ id, source, target, data }) =>
        `    <edge${attributes({ id, source, target })}>${dataOf('edge', data)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** A property has one type in the whole file; one that no item has is not declared. */
function keyLines(of: 'node' | 'edge', items: readonly Item[]): readonly string[] {
  const types = new Map<string, string>();
  for (const { data } of items) {
    for (const [name, value] of Object.entries(data)) {
      if (value !== null) types.set(name, typeOf(name, value));
    }
  }
  return [...types].map(
    ([name, type]) =>
      `  <key${attributes({ id: `${of}.${name}`, for: of, 'attr.name': name, 'attr.type': type })}/>`,
  );
}

const INTEGERS = new Set(['order']);

function typeOf(name: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  return INTEGERS.has(name) ? 'int' : 'double';
}

const dataOf = (of: 'node' | 'edge', data: Data): string =>
  Object.entries(data)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${of}.${name}">${escapeXml(String(value))}</data>`)
    .join('');

/** The label in each language of the dataset; `label` is the English one, which programs show. */
const labels = (
  { dataset }: Snapshot,
  forms: Snapshot['elements'][number]['labelForms'],
): Data => ({
  label: textIn(forms, 'en') ?? forms[0]?.value ?? null,
  ...Object.fromEntries(
    dataset.languages.map((language) => [`label_${language}`, textIn(forms, language)]),
  ),
});

const elementNodes = (snapshot: Snapshot): readonly Item[] =>
  snapshot.elements.map((row) => ({
    id: row.key,
    data: {
      kind: 'ELEMENT',
      ...labels(snapshot, row.labelForms),
      ...Object.fromEntries(
        snapshot.dataset.languages.map((language) => [
          `definition_${language}`,
          textIn(row.definitionForms, language),
        ]),
      ),
      study: row.studyKey,
      level: row.level,
      role: row.role,
      order: row.order,
    },
  }));

const constructNodes = (snapshot: Snapshot): readonly Item[] =>
  snapshot.constructs.map((row) => ({
    id: `construct:${row.key}`,
    data: {
      kind: 'CONSTRUCT',
      ...labels(snapshot, row.labelForms),
      overlap: row.overlap,
      contested: row.isContested,
    },
  }));

const edge = ({ key, kind, sourceKey, targetKey, label }: EdgeRow, data: Data = {}): Edge => ({
  id: key,
  source: sourceKey,
  target: targetKey,
  data: { kind, label, symmetric: false, weight: 1, ...data },
});

const partOfEdges = ({ elements }: Snapshot): readonly Edge[] =>
  elements.flatMap(({ key, parentKey }) =>
    parentKey === null ? [] : [edge(partOfEdge(key, parentKey))],
  );

const theoryEdges = ({ theory }: Snapshot): readonly Edge[] =>
  theory.map((row) => edge(theoryEdge(row), { basis: row.basis }));

function linkItem(link: LinkRow): Edge {
  const { predicate, confidence, isNegated, status } = link;
  const refused = status === 'REJECTED' ? 'rejected ' : '';
  return edge(linkEdge(link), {
    label: `${refused}${isNegated ? 'not ' : ''}${predicate}`,
    symmetric: isSymmetric(predicate),
    weight: isStated(link) ? confidence : 0,
    predicate,
    negated: isNegated,
    confidence,
    status,
    translation: link.translation,
    basis: link.basis,
  });
}

const memberEdges = ({ constructs }: Snapshot): readonly Edge[] =>
  constructs.flatMap(({ key, memberKeys }) =>
    memberKeys.map((memberKey) => ({
      id: `MEMBER_OF:${memberKey}~${key}`,
      source: memberKey,
      target: `construct:${key}`,
      data: { kind: 'MEMBER_OF', label: 'MEMBER_OF', symmetric: false, weight: 1 },
    })),
  );

/** What studies dispute; one that an expert refused says so in its label, and draws nothing together. */
const contrastNodes = (snapshot: Snapshot): readonly Item[] =>
  snapshot.contrasts.map((row) => {
    const { label, ...others } = labels(snapshot, row.labelForms);
    return {
      id: `contrast:${row.key}`,
      data: {
        kind: 'CONTRAST',
        label: row.status === 'REJECTED' ? `rejected ${label}` : (label ?? null),
        ...others,
        status: row.status,
        confidence: row.confidence,
      },
    };
  });

function sideEdges({ contrasts, elements, dataset }: Snapshot): readonly Edge[] {
  const known = new Set(elements.map(({ key }) => key));
  return contrasts.flatMap(({ key, status, sides }) =>
    sides.flatMap(({ elementKeys, claimForms }) =>
      elementKeys
        .filter((elementKey) => known.has(elementKey))
        .map((elementKey) => ({
          id: `SIDE_OF:${elementKey}~${key}`,
          source: elementKey,
          target: `contrast:${key}`,
          data: {
            kind: 'SIDE_OF',
            label: 'SIDE_OF',
            symmetric: false,
            weight: status === 'REJECTED' ? 0 : 1,
            ...Object.fromEntries(
              dataset.languages.map((language) => [
                `claim_${language}`,
                textIn(claimForms, language),
              ]),
            ),
          },
        })),
    ),
  );
}
