import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importReport } from '../../../src/exchange/study/report.ts';
import { studyYaml } from '../../../src/exchange/study/yaml.ts';
import { ENUMS } from '../../../src/model/enums.ts';
import { openQuestions } from '../../../src/seed/open-questions.ts';
import { draftOf, read } from './project-xml.ts';

/** Real files of other programs, which are not part of this repository. */
const SAMPLES = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const NVIVO = 'nvivo/nvivo-windows-12.6.vaccination.anonymised.qdpx';

/** Elements, levels from dimension to code, interviews, pairs, and open questions. */
const EXPECTED: readonly (readonly [
  file: string,
  options: Parameters<typeof draftOf>[1],
  expected: readonly (number | string)[],
])[] = [
  [NVIVO, { language: 'hu' }, [156, '12/17/3/124', 1, 76, 180]],
  ['refi-standard/A1-codebook.qdc', {}, [7, '1/0/0/6', 0, 0, 17]],
  ['refi-standard/A2-atlasti-project.qde', {}, [15, '1/0/0/14', 6, 13, 15]],
  ['refi-standard/A2-atlasti-project.qde', { bySets: true }, [17, '3/0/0/14', 6, 13, 22]],
  ['refi-standard/A3-transana-project.invalid.qde', {}, [19, '7/0/0/12', 16, 32, 15]],
  ['atlasti/atlasti-23.2.3-one-document.qdpx', {}, [3, '1/0/0/2', 0, 0, 16]],
  ['atlasti/atlasti-23.4-codebook.qdc', {}, [2, '1/0/0/1', 0, 0, 17]],
  ['hand-authored/project.qde', {}, [5, '1/1/0/3', 5, 6, 16]],
  ['taguette/taguette-1.5.2-codebook.qdc', {}, [7, '1/0/0/6', 0, 0, 17]],
  ['taguette/taguette-1.5.2-codebook.qdc', { split: '.' }, [9, '3/1/0/5', 0, 0, 17]],
];

describe('real files of other programs', () => {
  if (!existsSync(SAMPLES)) {
    it.skip('NOT RUN: no folder ../shared/samples beside the checkout', () => {});
    return;
  }
  const bytesOf = (file: string) => readFileSync(SAMPLES + file);

  it.each(EXPECTED)('%s, %o', async (file, options, expected) => {
    const draft = await draftOf(bytesOf(file), options);
    const { elements, interviews, pairs } = draft;
    const levels = ENUMS.ModelLevel.map(
      (level) => elements.filter((one) => one.level === level).length,
    );
    const { open, refusal } = openQuestions('mine.yml', yamlOf(draft));
    expect(refusal).toBeNull();
    expect([elements.length, levels.join('/'), interviews.length, pairs, open]).toEqual(expected);
  });

  it.each([
    ['atlasti/atlasti-23.2.3-blank.qdpx', 1, 'no codes'],
    ['atlasti/atlasti-23.4-codebook.truncated.qdc', 18, 'no XML from here on'],
  ])('%s is refused', async (file, line, message) => {
    await expect(read(bytesOf(file))).rejects.toMatchObject({
      line,
      message: expect.stringContaining(message),
    });
  });

  it('of NVivo: four parents were coded themselves, and 48 codes nowhere', async () => {
    const { placed, elements } = await draftOf(bytesOf(NVIVO), { language: 'hu' });
    expect(placed.mirrors).toHaveLength(4);
    expect(elements.filter(({ voicedIn }) => voicedIn?.length === 0)).toHaveLength(48);
    expect(elements.filter(({ definition }) => definition !== '')).toHaveLength(82);
  });

  it('are shown in the guide as the command reports them', async () => {
    const guide = readFileSync(new URL('../../../docs/import.md', import.meta.url), 'utf8');
    const draft = await draftOf(bytesOf(NVIVO), { key: 'vaccination', language: 'hu' });
    for (const line of importReport(draft)) expect(guide).toContain(line);
  });

  it('leave no names of people, files or texts in a study', async () => {
    for (const [file, options] of EXPECTED) {
      const project = await read(bytesOf(file));
      const text = yamlOf(await draftOf(bytesOf(file), options));
      const coded = JSON.stringify([project.origin, project.codes, project.sets]);
      const personal = [
        ...project.sources.map(({ name }) => name),
        ...project.cases.map(({ name }) => name),
        ...namesOfUsers(file.endsWith('.qdpx') ? '' : bytesOf(file).toString('utf8')),
        'Coder 1',
      ]
        // Of a user who is a program or named as a code is, nothing can be told.
        .filter((name) => name.trim().length > 2 && !coded.includes(name));
      expect(personal.filter((name) => text.includes(name))).toEqual([]);
    }
  });
});

const yamlOf = (draft: Awaited<ReturnType<typeof draftOf>>): string =>
  studyYaml(draft, { sha256: '0'.repeat(64), day: '2026-11-26' });

const namesOfUsers = (xml: string): readonly string[] =>
  Array.from(xml.matchAll(/<User\s[^>]*?name="([^"]+)"/g), ([, name]) => name ?? '');
