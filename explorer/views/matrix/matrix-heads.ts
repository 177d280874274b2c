import type { PageData } from '../../components/page.ts';
import { hrefOf } from '../../url/location.ts';
import type { Matrix } from './state.ts';

/** What a column is called in full, what it is called in little room, and what it opens. */
export interface ColumnHead {
  readonly key: string;
  readonly name: string;
  readonly short: string;
  readonly href: string | undefined;
}

/** The heads of columns: an interview is known by its letter. */
export function columnHeads(
  { columns }: Matrix,
  kind: 'INTERVIEW' | 'STUDY' | 'ROLE',
  page: PageData,
): readonly ColumnHead[] {
  return columns.map(({ key, label }) => {
    switch (kind) {
      case 'INTERVIEW': {
        const letter = key.slice(key.lastIndexOf('.') + 1).toUpperCase();
        return { key, name: label.value, short: letter, href: hrefOf('interview', key) };
      }
      case 'STUDY': {
        const { name } = page.study(key);
        return { key, name, short: name, href: hrefOf('study', key) };
      }
      default:
        return { key, name: label.value, short: label.value, href: undefined };
    }
  });
}
