import type { ComponentType } from 'preact';
import type { ViewName } from './url/addresses.ts';

/** What a view gets of its address, besides its slots. */
export interface ViewProps {
  /** The key in the address; an empty string where it has none. */
  readonly id: string;
}

type View = ComponentType<ViewProps>;

/** The script of each view, and the style sheets besides that of the page, as the server wrote them into the page. */
type ViewFiles = Readonly<Record<string, readonly string[]>>;

const loaded = new Map<ViewName, View>();

/** A view that was opened before. */
export const loadedView = (name: ViewName): View | undefined => loaded.get(name);

/** Loads a view. The name of its script has a hash of this one in it, so this script cannot name it. */
export async function loadView(name: ViewName): Promise<View> {
  await loadStyles(name);
  const [script = ''] = filesOf(name);
  const { href } = new URL(script, import.meta.url);
  const views = (await import(href)) as Readonly<Partial<Record<ViewName, View>>>;
  const view = views[name];
  if (view === undefined) throw new Error(`${href} has no ${name}.`);
  loaded.set(name, view);
  return view;
}

/** Loads the style sheets of a view that the page does not have yet. */
export async function loadStyles(name: ViewName): Promise<void> {
  const [, ...styles] = filesOf(name);
  await Promise.all(styles.map(loadStyle));
}

function filesOf(name: ViewName): readonly string[] {
  const files = JSON.parse(document.getElementById('views')?.textContent ?? '{}') as ViewFiles;
  return files[name] ?? [];
}

async function loadStyle(file: string): Promise<void> {
  if (document.querySelector(`link[href$="${file}"]`) !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(file, import.meta.url).href;
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
}
