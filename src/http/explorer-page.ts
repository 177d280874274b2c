/** What the page must know of a build of the explorer. */
export interface ExplorerManifest {
  /** The style sheet, the icon and the Persian font of every page, by file name. */
  readonly style: string;
  readonly icon: string;
  readonly font: string;
  readonly views: readonly View[];
  readonly scripts: Readonly<Record<Language, Scripts>>;
  /** The query whose answer is written into the page. */
  readonly shell: string;
  /** Every query of the explorer by its SHA-256, and by the first digits of it, by which scripts name it. */
  readonly documents: Readonly<Record<string, string>>;
}

interface View {
  readonly name: string;
  /** Its path; a part that begins with a colon stands for any text without a slash. */
  readonly address: string;
  /** Its style sheets besides that of every page. */
  readonly styles: readonly string[];
}

/** The file names of the scripts that have the words of one language. */
interface Scripts {
  /** That of every page. */
  readonly page: string;
  /** By the name of a view, what it loads besides, its own script first. */
  readonly views: Readonly<Record<string, readonly string[]>>;
}

/** The languages of the page; the first one is served to a browser that prefers neither. */
export const LANGUAGES = ['en', 'fa'] as const;
type Language = (typeof LANGUAGES)[number];

interface PageContent {
  /** One of the manifest's addresses. */
  readonly address: string;
  readonly language: Language;
  /** The answer to the manifest's query; null when there is none, and the page then asks for it. */
  readonly shell: unknown;
}

const WORDS = {
  en: {
    direction: 'ltr',
    title: 'Governance studies, compared',
    script: 'This page needs JavaScript; queries can also be sent to /graphql by POST.',
  },
  fa: {
    direction: 'rtl',
    title: 'مطالعه‌های حکمرانی کنار هم',
    script: 'این صفحه به جاوااسکریپت نیاز دارد؛ پرسش‌ها را می‌توان با POST به /graphql هم فرستاد.',
  },
} as const;

/**
 * The HTML of every view. It has no inline script, only data that the script reads. All addresses are relative to its
 * own, because a proxy may serve it below a path that it strips.
 */
export function explorerPage(
  manifest: ExplorerManifest,
  { address, language, shell }: PageContent,
): string {
  const { direction, title, script } = WORDS[language];
  const root = '../'.repeat(address.split('/').length - 2) || './';
  const url = (file: string) => `${root}assets/${file}`;
  const { page, views } = manifest.scripts[language];
  const shown = manifest.views.find((view) => view.address === address);
  const scripts = views[shown?.name ?? ''] ?? [];
  const viewFiles = manifest.views.map(({ name, styles }) => [
    name,
    [...(views[name]?.slice(0, 1) ?? []), ...styles],
  ]);
  const styleSheets = [manifest.style, ...(shown?.styles ?? [])].map(
    (file) => `<link rel="stylesheet" href="${url(file)}">\n`,
  );
  const font =
    language === 'fa'
      ? `<link rel="preload" as="font" type="font/woff2" crossorigin href="${url(manifest.font)}">\n`
      : '';
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" type="image/svg+xml" href="${url(manifest.icon)}">
${styleSheets.join('')}${font}<script id="shell" type="application/json">${embedded(shell)}</script>
<script id="views" type="application/json">${embedded(Object.fromEntries(viewFiles))}</script>
<script type="module" src="${url(page)}"></script>
${scripts.map((file) => `<link rel="modulepreload" href="${url(file)}">\n`).join('')}</head>
<body>
<noscript>${script}</noscript>
<div id="explorer"></div>
</body>
</html>
`;
}

/** JSON that cannot close the script element around it. */
function embedded(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
