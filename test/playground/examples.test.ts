import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSETS_PATH } from '../../src/http/router.ts';
import { readExamples } from '../../src/playground/examples.ts';
import { openPlayground } from '../../src/playground/playground.ts';
import { smallQuestions } from '../support/small-server.ts';

const folderOf = async (files: Readonly<Record<string, string>>) => {
  const folder = await mkdtemp(join(tmpdir(), 'questions-'));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return folder;
};

describe('example queries', () => {
  it('are read with both titles, their group and their variables', async () => {
    const questions = await readExamples(await smallQuestions());
    expect(questions.map(({ query, ...rest }) => rest)).toEqual([
      {
        name: 'label-by-variable',
        group: 'one',
        titleEn: 'A label in the requested language',
        titleFa: 'برچسب به زبان دلخواه',
        variables: '{ "language": "en" }',
      },
      {
        name: 'label-in-persian',
        group: 'method',
        titleEn: 'A label in Persian',
        titleFa: 'برچسبی به فارسی',
        variables: '',
      },
    ]);
    expect(questions[1]?.query).toMatch(/^# en: .*query LabelInPersian \{.*\}\n$/s);
  });

  it('come by group, and within it by file name', async () => {
    const head = (group: string) => `# en: A\n# fa: آ\n# group: ${group}\n{ a }\n`;
    const folder = await folderOf({
      'a.graphql': head('method'),
      'b.graphql': head('two'),
      'c.graphql': head('one'),
      'd.graphql': head('two'),
    });
    expect((await readExamples(folder)).map(({ name }) => name)).toEqual(['c', 'b', 'd', 'a']);
  });

  it('leave other files of the folder alone', async () => {
    const folder = await folderOf({
      'a.graphql': '# en: A\n# fa: آ\n# group: one\n{ a }\n',
      'a.json': 'an answer',
    });
    expect((await readExamples(folder)).map(({ name }) => name)).toEqual(['a']);
  });

  it('that are wrong are all named at once, and stop the start', async () => {
    const folder = await folderOf({
      'a.graphql': '# en: A\n# group: one\n{ a }\n# fa: too late\n',
      'b.graphql': '# en:\n# fa: ب\n# group: four\n{ b }\n',
      'c.graphql': '# en: C\n# fa: پ\n# group: one\n{ c }\n',
      'c.variables.json': '[1]',
    });
    const fault = [
      'The example queries have faults:',
      `${folder}/a.graphql: no line "# fa: <title>" at its head`,
      `${folder}/b.graphql: no line "# en: <title>" at its head`,
      `${folder}/b.graphql: no line "# group: <one | two | three | evidence | method | strictness>" at its head`,
      `${folder}/c.variables.json: not a JSON object`,
    ].join('\n');
    await expect(readExamples(folder)).rejects.toThrow(fault);
    await expect(openPlayground(folder, ASSETS_PATH)).rejects.toThrow(fault);
  });

  it('need their folder', async () => {
    await expect(readExamples('/nowhere')).rejects.toThrow(
      'The folder of example queries, /nowhere, cannot be read.',
    );
  });
});
