import { describe, expect, it } from 'vitest';
import { roleRows } from '../../src/compare/roles.ts';
import type { ParadigmRole } from '../../src/model/enums.ts';
import { absence, element } from '../support/row-builders.ts';
import { compared, comparedLink, comparedStudy } from './comparison-builders.ts';

const STRATEGY = { role: 'STRATEGY' } as const;
const roles: Readonly<Record<string, ParadigmRole>> = {
  'a.1': 'STRATEGY',
  'a.1.2': 'STRATEGY',
  'b.1.1': 'CONSEQUENCE',
};
const cellsOf = (role: ParadigmRole, given: Parameters<typeof compared>[0]) =>
  roleRows(compared(given)).find((row) => row.role === role)?.cells ?? [];

describe('role rows', () => {
  it('R4.2 MUST give a row for each role, in the order of the paradigm, with a cell for each study as requested', () => {
    const rows = roleRows(compared({}, ['c', 'a', 'b']));
    expect(rows.map(({ role }) => role)).toEqual([
      'CAUSAL_CONDITION',
      'CONTEXTUAL_CONDITION',
      'INTERVENING_CONDITION',
      'CORE_PHENOMENON',
      'STRATEGY',
      'CONSEQUENCE',
    ]);
    for (const { cells } of rows) {
      expect(cells.map(({ study }) => study.key)).toEqual(['c', 'a', 'b']);
    }
  });

  it('R4.3 MUST take a grounded theory’s own dimension of the role, and no link', () => {
    const [a, b] = cellsOf('STRATEGY', {
      elements: [element('a.1', 'DIMENSION', STRATEGY), element('a.1.2', 'CATEGORY', STRATEGY)],
      links: [comparedLink('a.1', 'b.1.1', { predicate: 'EXACT_MATCH' }, roles)],
    });
    expect(a).toMatchObject({ presence: 'PRESENT', via: [], roles: ['STRATEGY'] });
    expect(a?.elements.map(({ key }) => key)).toEqual(['a.1']);
    expect(b).toMatchObject({ presence: 'NOT_RECORDED', elements: [], via: [], roles: [] });
  });

  it('R4.4 MUST take what links of the same idea join to the role from a thematic study, whichever end is the subject', () => {
    const links = [
      comparedLink('a.1', 'c.10', { predicate: 'BROAD_MATCH' }, roles),
      comparedLink('a.1', 'c.3', { predicate: 'RELATED_MATCH' }, roles),
      comparedLink('a.1.2', 'c.9', { predicate: 'CLOSE_MATCH' }, roles),
      comparedLink('b.1.1', 'c.4', { predicate: 'EXACT_MATCH' }, roles),
      comparedLink('c.9', 'a.1', { predicate: 'NARROW_MATCH' }, roles),
    ];
    const elements = ['c.3', 'c.4', 'c.9', 'c.10'].map((key) => element(key, 'CATEGORY'));
    const [, , cell] = cellsOf('STRATEGY', { links, elements });
    expect(cell).toMatchObject({ presence: 'PRESENT_BY_LINK', roles: [] });
    expect(cell?.elements.map(({ key }) => key)).toEqual(['c.9', 'c.10']);
    expect(cell?.via.map(({ key }) => key)).toEqual(['a.1~c.10', 'a.1.2~c.9', 'c.9~a.1']);
  });

  it('R4.5 MUST NOT join two thematic studies by a role that neither has', () => {
    const studies = ['c', 'd'].map((key) => comparedStudy(key, { method: 'THEMATIC_ANALYSIS' }));
    const links = [comparedLink('c.1', 'd.1', { predicate: 'EXACT_MATCH' })];
    const elements = [element('c.1', 'DIMENSION'), element('d.1', 'DIMENSION')];
    const rows = roleRows(compared({ studies, links, elements }));
    for (const { cells } of rows) {
      expect(cells.map(({ presence }) => presence)).toEqual(['NOT_RECORDED', 'NOT_RECORDED']);
    }
  });

  it('R7.3 MUST distinguish an asserted absence from nothing recorded, and list it where something is present', () => {
    const elements = [element('a.1', 'DIMENSION', STRATEGY), element('c.9', 'CATEGORY')];
    const absences = [absence('a.1', 'b'), absence('a.1', 'c'), absence('a.1.2', 'b')];
    const [, b, c] = cellsOf('STRATEGY', {
      elements,
      absences,
      links: [comparedLink('a.1', 'c.9', { predicate: 'EXACT_MATCH' }, roles)],
    });
    expect(b?.presence).toBe('ASSERTED_ABSENT');
    expect(b?.absences.map(({ key }) => key)).toEqual(['a.1~b']);
    expect(c?.presence).toBe('PRESENT_BY_LINK');
    expect(c?.absences.map(({ key }) => key)).toEqual(['a.1~c']);
  });
});
