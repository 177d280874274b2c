import { basename } from 'node:path';
import type { Metafile } from 'esbuild';

/** The module that starts the page. */
export const PAGE = 'main.tsx';
/** The view that most readers open first. */
export const FIRST = 'overview';
/** What that view loads by itself, after what readers see first. */
const AFTER_FIRST = 'views/overview/tables.tsx';

/**
 * Views that share a script, because whoever opens one soon opens another; each other view has a script of its own. A
 * word that ten scripts have is compressed ten times: with a script for each view, all together were 9 kB larger.
 */
const TOGETHER: readonly (readonly string[])[] = [
  ['element', 'construct', 'link', 'study', 'interview', 'links', 'search'],
  ['graph', 'matrix', 'evidence'],
  ['compare', 'gaps'],
  ['questions', 'question'],
];

/** The modules of a script, and what it exports of them. */
interface Script {
  readonly name: string;
  readonly modules: ReadonlySet<string>;
  /** Modules by the name under which their default export is exported. */
  readonly exports: Readonly<Record<string, string>>;
}

/** What esbuild says of each module that it has read. */
type Inputs = Metafile['inputs'];

/** The script of a view, which has the name of the first of its views. */
export function scriptOf(view: string): string {
  return TOGETHER.find((group) => group.includes(view))?.[0] ?? view;
}

/** The module of a view. */
export const moduleOf = (view: string): string => `views/${view}/${view}.tsx`;

/**
 * The sources of the scripts that a browser loads, by their names. esbuild writes a further script for each set of
 * scripts that share modules: left alone, up to 16 for a view, most of them below 1 kB. Therefore each script imports
 * the page and all that the first view shares with others, which then is one script; and each that needs more of what
 * views share imports all of that, which is another.
 */
export function planScripts(views: readonly string[], inputs: Inputs): ReadonlyMap<string, string> {
  const ofViews = [...new Set(views.map(scriptOf))].map((name): Script => {
    const own = views.filter((view) => scriptOf(view) === name);
    return {
      name,
      modules: closureOf(own.map(moduleOf), inputs),
      exports: Object.fromEntries(own.map((view) => [view, moduleOf(view)])),
    };
  });
  const first = ofViews.find(({ name }) => name === FIRST);
  const isShared = (module: string) =>
    ofViews.filter(({ modules }) => modules.has(module)).length > 1;
  const ofPage = closureOf([PAGE], inputs);
  const sharedByAll = [...new Set([...ofPage, ...[...(first?.modules ?? [])].filter(isShared)])];
  const afterFirst = closureOf([AFTER_FIRST], inputs);
  const ofOthers = new Set(
    ofViews.flatMap(({ modules }) =>
      [...modules].filter((module) => isShared(module) || afterFirst.has(module)),
    ),
  );
  const sharedByOthers = [...ofOthers].filter((module) => !sharedByAll.includes(module));
  const sourceOf = ({ modules, exports }: Script) => {
    const needsMore =
      sharedByOthers.some((module) => modules.has(module)) &&
      !Object.values(exports).includes(AFTER_FIRST);
    const imported = [...sharedByAll, ...(needsMore ? sharedByOthers : [])];
    return [
      ...imported.map((module) => `import './${module}';`),
      ...Object.entries(exports).map(
        ([name, module]) => `export { default as ${name} } from './${module}';`,
      ),
    ].join('\n');
  };
  const scripts = [...ofViews, ...partsOf(inputs)];
  return new Map(scripts.map((script) => [script.name, sourceOf(script)]));
}

/** The name of the script of a module that is imported when it is needed. */
export const partOf = (module: string): string => basename(module).replace(/\.\w+$/, '');

/** The scripts of modules that are imported when they are needed. */
function partsOf(inputs: Inputs): readonly Script[] {
  const modules = Object.values(inputs).flatMap(({ imports }) =>
    imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path),
  );
  return [...new Set(modules)].map((module) => ({
    name: partOf(module),
    modules: closureOf([module], inputs),
    exports: { default: module },
  }));
}

/** Modules, and all that they import before they run; packages, which have no side effects, and files aside. */
function closureOf(modules: readonly string[], inputs: Inputs): ReadonlySet<string> {
  const found = new Set(modules);
  // A set gives also what is added while it is iterated.
  for (const module of found) {
    for (const { path, kind } of inputs[module]?.imports ?? []) {
      const isOurs = /\.(tsx?|graphql)$/.test(path) && !path.startsWith('..');
      if (kind === 'import-statement' && isOurs) found.add(path);
    }
  }
  return found;
}
