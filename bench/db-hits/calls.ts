import { SAME_IDEA } from '../../src/model/comparison.ts';
import { probesOf } from '../../src/model/vocabulary.ts';
import { linkSort } from '../../test/engines/contract/queries.ts';
import { type Call, named, page, whole } from './call.ts';
import { COMPARISONS } from './comparison-calls.ts';
import { ELEMENTS } from './element-calls.ts';

const LINKS: readonly Call[] = [
  named('links', (graph, { link }) => graph.byKey('links', [link])),
  named('linkCounts', (graph, { linked }) =>
    graph.linkCounts([linked], { predicates: SAME_IDEA, minConfidence: 0.5 }),
  ),
  named('linkPages: of an element', (graph, { linked }) =>
    graph.linkPages([linked], { conditions: {}, sort: linkSort(), slice: page }),
  ),
  named('linkPages: element', (graph, { linked }) =>
    graph.linkPages([null], { conditions: { element: linked }, sort: linkSort(), slice: page }),
  ),
  named('linkPages: one study', (graph, { studies }) =>
    graph.linkPages([null], {
      conditions: { studies: [studies[0]] },
      sort: linkSort(),
      slice: page,
    }),
  ),
  named('linkPages: two studies', (graph, { studies }) =>
    graph.linkPages([null], {
      conditions: { studies, minConfidence: 0.5, isNegated: false },
      sort: linkSort(),
      slice: page,
    }),
  ),
  whole('linkPages: all', (graph) =>
    graph.linkPages([null], { conditions: {}, sort: linkSort(), slice: page }),
  ),
  whole('linkPages: by confidence', (graph) =>
    graph.linkPages([null], {
      conditions: {},
      sort: linkSort({ field: 'CONFIDENCE', direction: 'DESC' }),
      slice: page,
    }),
  ),
  whole('linkPages: confidence', (graph) =>
    graph.linkPages([null], { conditions: { minConfidence: 0.8 }, sort: linkSort(), slice: page }),
  ),
];

const CONSTRUCTS: readonly Call[] = [
  named('constructs', (graph, { construct }) => graph.byKey('constructs', [construct])),
  named('constructsOf', (graph, { member }) => graph.related('constructs', [member])),
  named('members', (graph, { construct }) => graph.related('members', [construct])),
  named('members: in a study, and their interviews', (graph, { construct, studies }) =>
    Promise.all([
      graph.related('members', [construct], { studies }),
      graph.related('memberInterviews', [construct], { studies }),
    ]),
  ),
  named('linksWithin', (graph, { construct }) => graph.related('memberLinks', [construct])),
  named('constructPage: studies', (graph, { studies }) =>
    graph.constructPage({ studies, slice: page }),
  ),
  whole('constructPage: all', (graph) => graph.constructPage({ slice: page })),
  named('absences', (graph, { absence }) => graph.byKey('absences', [absence])),
  named('absencesOf', (graph, { absent }) => graph.related('absences', [absent])),
  named('absencePage: studies', (graph, { studies }) =>
    graph.absencePage({ studies, slice: page }),
  ),
  whole('absencePage: all', (graph) => graph.absencePage({ slice: page })),
  named('contrasts', (graph, { contrast }) => graph.byKey('contrasts', [contrast])),
  named('sides', (graph, { contrast }) => graph.related('sides', [contrast])),
  named('contrasts of elements', (graph, { onSide }) => graph.related('contrasts', [onSide])),
  named('contrasts of constructs', (graph, { construct }) =>
    graph.related('contrasts', [construct]),
  ),
  named('contrastPage: studies', (graph, { onSide }) =>
    graph.contrastPage({ studies: [onSide.split('.')[0] ?? ''], slice: page }),
  ),
  named('contrastPage: element', (graph, { onSide }) =>
    graph.contrastPage({ element: onSide, slice: page }),
  ),
  whole('contrastPage: all', (graph) => graph.contrastPage({ slice: page })),
];

const ANYWHERE = { minConfidence: 0.5, studies: null } as const;
const WALK = { ...ANYWHERE, kinds: null, predicates: null } as const;

const TRAVERSALS: readonly Call[] = [
  named('counterparts', (graph, { linked }) =>
    graph.counterparts([linked], { ...ANYWHERE, includeDerived: false }),
  ),
  named('counterparts: derived too', (graph, { linked }) =>
    graph.counterparts([linked], { ...ANYWHERE, minConfidence: 0.3, includeDerived: true }),
  ),
  named('matrix: interviews', (graph, { studies: [study] }) =>
    graph.matrix({ studies: [study], level: 'CATEGORY', columns: 'INTERVIEW' }),
  ),
  named('matrix: studies', (graph, { studies }) =>
    graph.matrix({ studies, level: 'CATEGORY', columns: 'STUDY' }),
  ),
  named('matrix: roles', (graph, { studies }) =>
    graph.matrix({ studies, level: 'CATEGORY', columns: 'ROLE' }),
  ),
  named('constructMatrix: interviews', (graph, { studies }) =>
    graph.constructMatrix({ studies, columns: 'INTERVIEW' }),
  ),
  named('constructMatrix: studies', (graph, { studies }) =>
    graph.constructMatrix({ studies, columns: 'STUDY' }),
  ),
  named('constructMatrix: roles', (graph, { studies }) =>
    graph.constructMatrix({ studies, columns: 'ROLE' }),
  ),
  named('coOccurrence', (graph, { studies: [study] }) =>
    graph.coOccurrence({ study, level: 'CATEGORY', minTogether: 1, first: 20 }),
  ),
  named('paths: four hops', (graph, { link }) => {
    const [from = '', to = ''] = link.split('~');
    return graph.paths({ ...WALK, from, to, maxHops: 4, first: 10 });
  }),
  named('neighbourhood: two hops', (graph, { linked }) =>
    graph.neighbourhood({ ...WALK, roots: [linked], maxHops: 2, maxNodes: 100 }),
  ),
];

const STUDIES: readonly Call[] = [
  whole('dataset', (graph) => graph.dataset()),
  whole('statistics', (graph) => graph.statistics()),
  whole('studyKeys', (graph) => graph.studyKeys()),
  whole('studyPage', (graph) => graph.studyPage(page)),
  named('studies', (graph, { studies }) => graph.byKey('studies', studies)),
  named('theory', (graph, { studies }) => graph.related('theory', studies)),
  named('participants', (graph, { studies }) => graph.related('participants', studies)),
  named('countChecks', (graph, { studies }) => graph.related('countChecks', studies)),
  named('notes', (graph, { note }) => graph.byKey('notes', [note])),
  named('notesOf', (graph, { studies, noted }) => graph.related('notes', [...studies, noted])),
  named('recommendations', (graph, { recommendation }) =>
    graph.byKey('recommendations', [recommendation]),
  ),
  named('recommendationsOf', (graph, { studies }) => graph.related('recommendations', studies)),
];

const INTERVIEWS: readonly Call[] = [
  named('interviews', (graph, { interview }) => graph.byKey('interviews', [interview])),
  named('interviewsOf', (graph, { studies, code }) =>
    graph.related('interviews', [...studies, code]),
  ),
  named('interviewsOf: with what is below', (graph, { dimension }) =>
    graph.related('interviews', [dimension]),
  ),
  named('codesOf', (graph, { interview }) => graph.related('codes', [interview])),
  named('labelsVoiced', (graph, { studies }) => graph.related('voicedLabels', studies)),
  named('evidenceOf', (graph, { code }) => graph.related('evidence', [code])),
];

const SEARCHES: readonly Call[] = [
  named('search: studies', (graph, { studies, words }) =>
    graph.search({ words, studies, slice: page }),
  ),
  whole('search: all', (graph, { words }) => graph.search({ words, slice: page })),
  whole('search: levels', (graph, { words }) =>
    graph.search({ words, levels: ['CODE'], slice: page }),
  ),
  named('unknownKeys: an element', (graph, { dimension }) =>
    graph.unknownKeys([{ kind: 'elements', key: `${dimension}.99` }]),
  ),
  whole('unknownKeys: a construct', (graph) =>
    graph.unknownKeys([{ kind: 'constructs', key: 'no-such-idea' }]),
  ),
  whole('words', (graph, { words }) => graph.words(probesOf(words))),
];

/** Every operation of the port, and of the paged ones every filter and order with a query plan of its own. */
export const CALLS: readonly Call[] = [
  ...ELEMENTS,
  ...LINKS,
  ...CONSTRUCTS,
  ...TRAVERSALS,
  ...COMPARISONS,
  ...STUDIES,
  ...INTERVIEWS,
  ...SEARCHES,
];
