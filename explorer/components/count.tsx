import { usePage } from './page.ts';

/** How many there are, beside a heading. */
export function Count({ value }: { readonly value: number }) {
  return <span class="count">{usePage().number(value)}</span>;
}
