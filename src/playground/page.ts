import type { Assets } from './assets.ts';
import { type ExampleQuestion, GROUPS } from './examples.ts';

/** What the page shows, besides its files. */
export interface PageContent {
  /** The path under which the files are served. */
  readonly assetsPath: string;
  readonly questions: readonly ExampleQuestion[];
  /** Whether the server answers known documents only. */
  readonly isLimited: boolean;
}

/**
 * The playground's HTML. It has no inline script, only the data that the scripts read. All addresses are relative to
 * its own, `/graphql`, because a proxy may serve it below a path that it strips.
 */
export function renderPage(
  assets: Assets,
  { assetsPath, questions, isLimited }: PageContent,
): string {
  const url = (name: string) => {
    const asset = assets.get(name);
    if (asset === undefined) throw new Error(`The playground has no file called ${name}.`);
    return `.${assetsPath}${asset.file}`;
  };
  const data = {
    endpoint: './graphql',
    questions,
    workers: {
      editorWorkerService: url('editor-worker'),
      json: url('json-worker'),
      graphql: url('graphql-worker'),
    },
  };
  // Deferred scripts and modules run in document order: `before`, GraphiQL, `boot`.
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Governance studies, compared: playground</title>
<link rel="icon" type="image/svg+xml" href="${url('icon')}">
<link rel="stylesheet" href="${url('graphiql-style')}">
<link rel="stylesheet" href="${url('page-style')}">
<script id="playground-data" type="application/json">${embed(data)}</script>
<script type="module" src="${url('before')}"></script>
<script defer src="${url('graphiql')}"></script>
<script type="module" src="${url('boot')}"></script>
</head>
<body>
<noscript>The playground needs JavaScript; queries can also be sent to /graphql by POST.</noscript>
<aside id="examples">
<h1>${inBoth('Governance studies, compared', 'مطالعه‌های حکمرانی کنار هم')}</h1>
<details open>
<summary>${inBoth('Example questions', 'پرسش‌های نمونه')}</summary>
${isLimited ? limitation(questions.length) : ''}${questions.length > 0 ? FIND : ''}<nav aria-label="Example questions">
${GROUPS.map((group) => section(group, questions)).join('')}</nav>
</details>
</aside>
<main id="playground" aria-label="Playground"><p class="wait" role="status">
${inBoth('Loading …', 'در حال بارگذاری …')}
</p></main>
</body>
</html>
`;
}

/** Finds questions by their words; how many it has found stands below it. */
const FIND = `<input type="search" dir="auto" autocomplete="off" aria-label="Find a question, یافتن پرسش" placeholder="Find · یافتن">
<p id="found" role="status"></p>
`;

/** Says before the first attempt that a query of one's own is refused. */
function limitation(count: number): string {
  const only = inBoth(
    'This server answers known queries only.',
    'این سرور تنها به پرسش‌های شناخته‌شده پاسخ می‌دهد.',
  );
  const none = inBoth(
    'None of the example questions is among them.',
    'هیچ‌یک از پرسش‌های نمونه در میان آن‌ها نیست.',
  );
  return `<p class="limitation">${only}${count === 0 ? ` ${none}` : ''}</p>\n`;
}

/** The questions of a group under its heading; an empty string when it has none. */
function section(
  { group, titleEn, titleFa }: (typeof GROUPS)[number],
  questions: readonly ExampleQuestion[],
): string {
  const inGroup = questions.filter((question) => question.group === group);
  if (inGroup.length === 0) return '';
  return `<h2 id="group-${group}">${inBoth(titleEn, titleFa)}</h2>
<ul aria-labelledby="group-${group}">
${inGroup.map(entry).join('\n')}
</ul>
`;
}

/** A question as a link, so that it can be copied; a click runs it, and the page is not loaded again. */
function entry({ name, titleEn, titleFa, query, variables }: ExampleQuestion): string {
  const parameters = [`query=${encodeURIComponent(query)}`];
  if (variables !== '') parameters.push(`variables=${encodeURIComponent(variables)}`);
  const href = escapeHtml(`#${parameters.join('&')}`);
  const id = escapeHtml(name);
  return `<li><a href="${href}" data-example="${id}">${inBoth(titleEn, titleFa)}</a></li>`;
}

function inBoth(english: string, persian: string): string {
  return `<span lang="en" dir="ltr">${escapeHtml(english)}</span> <span lang="fa" dir="rtl">${escapeHtml(persian)}</span>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** JSON that cannot close the script element around it. */
function embed(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
