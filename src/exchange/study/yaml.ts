import { ENUMS } from '../../model/enums.ts';
import { cleanText } from './clean-text.ts';
import type { StudyDraft } from './draft.ts';
import type { DraftElement } from './levels.ts';
import { closingComments } from './yaml-comments.ts';

/** What the text says of its origin. */
export interface Provenance {
  /** Of the file that was read. */
  readonly sha256: string;
  /** The day of the import, such as `2026-11-26`. */
  readonly day: string;
}

/** A text as YAML writes it in double quotes, which is how JSON does. */
const quoted = (text: string): string => JSON.stringify(text);
const OPEN = 'TODO';

/** The draft as a file of the seed, with `TODO` where the project does not say what the seed needs. */
export function studyYaml(draft: StudyDraft, provenance: Provenance): string {
  const { options, project, interviews } = draft;
  const { key, language, method } = options;
  const both = bilingual(language, null, null);
  const title = both.replace(' }', `, printed: [${language}] }`);
  const levels = ENUMS.ModelLevel.filter((level) =>
    draft.elements.some((one) => one.level === level),
  );
  const lines = [
    '# Made from a REFI-QDA project by npm run import. Each TODO asks for what the project does not say;',
    '# npm run check:seed lists those that are left. docs/import.md explains them.',
    `key: ${key}`,
    `language: ${language} # of the names of the codes`,
    `method: ${method}`,
    `title: ${title} # of the paper; printed: in which languages it prints the title itself`,
    `shortTitle: ${title} # two or three words, for columns of tables`,
    `authors: [${OPEN}] # of the paper${usersOf(project.counts.users)}`,
    `year: ${OPEN} # in which the study was published`,
    `location: ${OPEN} # as the title, or null where the paper does not say`,
    `interviewCount: ${interviews.length === 0 ? OPEN : interviews.length} # ${
      interviews.length === 0
        ? 'the project codes no source'
        : 'those that are coded in the project; the paper may count more'
    }`,
    'questionnaireCount: null # or how many',
    'source:',
    `  title: ${OPEN} # how the paper is cited: title, journal, pages`,
    `  year: ${OPEN}`,
    `  doi: ${OPEN} # such as "10.1000/182", or null`,
    `  url: ${OPEN} # or null`,
    `  license: ${OPEN} # such as "CC BY 4.0", or null where the paper does not say`,
    'sourceTerms: # what the paper calls each level',
    ...levels.map((level) => `  ${level}: ${both}`),
    `saturation: { statedAtInterview: ${OPEN}, cite: ${OPEN} } # the number and { section: "…" }, or null and null`,
    `reliability: ${OPEN} # null, or as in the other studies`,
    ...interviewLines(draft),
    'participants: []',
    `elements:${levels.length > 0 && language !== 'en' ? ' # the English of each label is ours to write' : ''}`,
    ...draft.elements.flatMap((element) => elementLines(element, draft)),
    ...theoryLines(draft),
    'evidence: []',
    'recommendations: []',
    'countChecks: []',
    'notes:',
    ...noteLines(draft, provenance),
    ...closingComments(draft),
  ];
  return `${lines.join('\n')}\n`;
}

const usersOf = (count: number): string =>
  count === 0 ? '' : `; the project names ${count} of its users, who need not be them`;

/** A text in the study's language and in English; null is open. */
function bilingual(language: string, own: string | null, english: string | null): string {
  const write = (text: string | null) => (text === null ? OPEN : quoted(text));
  return language === 'en'
    ? `{ en: ${write(own)} }`
    : `{ ${language}: ${write(own)}, en: ${write(english)} }`;
}

function interviewLines({ interviews, options }: StudyDraft): readonly string[] {
  const letters = interviews.map(({ letter }) => letter).join(', ');
  const what = options.interviews === 'cases' ? 'cases' : 'coded sources';
  const why = options.names ? '' : '; their names stay out, because they often are those of people';
  return [
    `interviews: [${letters}]${interviews.length === 0 ? '' : ` # the ${what}, in the order of the project${why}`}`,
    ...(options.names
      ? interviews.map(
          ({ letter, name }) => `# ${letter}: ${quoted(cleanText(name, options.language))}`,
        )
      : []),
  ];
}

function elementLines(element: DraftElement, { options, roles }: StudyDraft): readonly string[] {
  const { key, level, label, definition, row, voicedIn } = element;
  const { language, method } = options;
  const hasRole = method === 'GROUNDED_THEORY' && level === 'DIMENSION';
  return [
    `  - key: ${key}`,
    `    level: ${level}`,
    ...(hasRole ? [`    role: ${roles.get(key) ?? OPEN}`] : []),
    `    label: ${bilingual(language, label, null)}`,
    ...(definition === '' ? [] : [`    definition: { ${language}: ${quoted(definition)} }`]),
    `    cite: { table: "codebook", rows: ${row} }`,
    ...(voicedIn === null ? [] : [`    voicedIn: [${voicedIn.join(', ')}]`]),
  ];
}

function theoryLines({ theory }: StudyDraft): readonly string[] {
  if (theory.length === 0) return ['theory: []'];
  return [
    'theory: # basis: STATED, with a cite, where the paper says it; else PARADIGM',
    ...theory.map(
      ({ relation, source, target }) =>
        `  - { relation: ${relation}, source: ${source ?? OPEN}, target: ${target ?? OPEN}, basis: ${OPEN} }`,
    ),
  ];
}

function noteLines(draft: StudyDraft, provenance: Provenance): readonly string[] {
  const { options, outline } = draft;
  const { key: study, language } = options;
  const placements = outline.inTwoSets.map(({ guid, sets }) => {
    const key = draft.placed.keys.get(guid);
    const text = `${OPEN}: this code is in several sets, ${sets.map(quoted).join(' and ')}; say why it stands here, or move it`;
    return { about: key === undefined ? [] : [key], fa: text, own: text, en: text };
  });
  return [{ about: [], ...provenanceNote(draft, provenance) }, ...placements].flatMap(
    ({ about, fa, own, en }, at) => [
      `  - key: ${study}.note.${at + 1}`,
      `    text: ${bilingual(language, language === 'fa' ? fa : language === 'en' ? en : own, en)}`,
      `    about: [${about.join(', ')}]`,
      '    cite: { section: "the project file" }',
    ],
  );
}

/** Says in our own words where the study comes from, in the languages that we write. */
function provenanceNote({ project, options }: StudyDraft, { sha256, day }: Provenance) {
  const program = cleanText(project.origin, options.language).slice(0, 100).trim();
  const english = program === '' ? 'a program that it does not name' : program;
  const persian = program === '' ? 'برنامه‌ای که نامش در آن نیست' : program;
  const kind = project.kind === 'project' ? ['project', 'پروژهٔ'] : ['codebook', 'کدنامهٔ'];
  return {
    en: `Imported on ${day} from a REFI-QDA ${kind[0]} of ${english}, SHA-256 ${sha256}.`,
    fa: `در ${day} از ${kind[1]} REFI-QDA گرفته شده است؛ سازنده: ${persian}، SHA-256: ${sha256}.`,
    own: null,
  };
}
