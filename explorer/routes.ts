import type { ComponentType } from 'preact';
import type { ViewName } from './url/addresses.ts';

/** What a view gets of its address, besides its slots. */
export interface ViewProps {
  /** The key in the address; an empty string where it has none. */
  readonly id: string;
}

type View = ComponentType<ViewProps>;

/** The file of each view that is loaded when it is opened, as the server wrote them into the page. */
type ViewFiles = Readonly<Record<string, string>>;

const loaded = new Map<ViewName, View>();

/** A view that was opened before. */
export const loadedView = (name: ViewName): View | undefined => loaded.get(name);

/** Loads a view. The name of its file has a hash of this script's in it, so this script cannot name it. */
export async function loadView(name: ViewName): Promise<View> {
  const files = JSON.parse(document.getElementById('views')?.textContent ?? '{}') as ViewFiles;
  const { href } = new URL(files[name] ?? '', import.meta.url);
  const views = (await import(href)) as Readonly<Partial<Record<ViewName, View>>>;
  const view = views[name];
  if (view === undefined) throw new Error(`${href} has no ${name}.`);
  loaded.set(name, view);
  return view;
}
