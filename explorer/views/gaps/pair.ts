import type { PageData } from '../../components/page.ts';

/** The study whose elements are looked at, and the one in which they are missing. */
export interface Pair {
  readonly of: string;
  readonly in: string;
}

/** The two studies that an address names. What it leaves out, or names wrongly, is the first study that is left. */
export function pairOf(
  { studies, study }: PageData,
  named: { readonly of: readonly string[]; readonly in: readonly string[] },
): { readonly pair: Pair; readonly unreadable: readonly string[] } {
  const keys = studies.map(({ key }) => key);
  const [ofNamed] = named.of.filter((key) => !study(key).isMissing);
  const [inNamed] = named.in.filter((key) => !study(key).isMissing);
  const of = ofNamed ?? keys.find((key) => key !== inNamed) ?? '';
  const other = inNamed === of ? undefined : inNamed;
  const pair = { of, in: other ?? keys.find((key) => key !== of) ?? '' };
  const unreadable = (['of', 'in'] as const).filter(
    (name) => named[name].length > 0 && named[name][0] !== pair[name],
  );
  return { pair, unreadable };
}
