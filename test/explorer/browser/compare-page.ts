import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answered } from '../../support/explorer-visit.ts';

const QUERY = `query ($languages: [LanguageTag!]) {
  compareStudies {
    constructs {
      overlap isContested
      construct { key label(languages: $languages) { value } }
      cells {
        presence elementCount codeCount interviewCount via { key }
        elements { label(languages: $languages) { value } }
        absences { rationale(languages: $languages) { value } }
      }
    }
    contrasts { construct { key } sides { study { key } claim(languages: $languages) { value } } }
  }
}`;

interface Text {
  readonly value: string;
}
export interface Cell {
  readonly presence: string;
  readonly elementCount: number;
  readonly codeCount: number | null;
  readonly interviewCount: number | null;
  readonly via: readonly { readonly key: string }[];
  readonly elements: readonly { readonly label: Text }[];
  readonly absences: readonly { readonly rationale: Text | null }[];
}
interface Compared {
  readonly constructs: readonly {
    readonly overlap: string;
    readonly isContested: boolean;
    readonly construct: { readonly key: string; readonly label: Text };
    readonly cells: readonly Cell[];
  }[];
  readonly contrasts: readonly {
    readonly construct: { readonly key: string } | null;
    readonly sides: readonly { readonly study: { readonly key: string }; readonly claim: Text }[];
  }[];
}

/** What the API answers. */
export async function ask(url: string, language: string): Promise<Compared> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { languages: [language] } }),
  });
  const { data } = (await response.json()) as { data: { compareStudies: Compared } };
  return data.compareStudies;
}

/** Digits of either language as those of the API. */
export const plain = (text: string) =>
  text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace('٫', '.')
    .replace(/[\s\u200C]+/g, ' ');

interface ShownRow {
  readonly key: string;
  readonly head: string;
  readonly cells: readonly string[];
}

/** The rows that are seen. */
export const rowsOn = (page: Page) =>
  page.evaluate<ShownRow[]>(`[...document.querySelectorAll('.comparison tbody tr')].map((row) => ({
    key: row.querySelector('a.idea').pathname.split('/').pop(),
    head: row.cells[0].textContent,
    cells: [...row.cells].slice(1).map((cell) => cell.textContent),
  }))`);

/** The keys of the ideas that are seen. */
export const keysOn = async (page: Page) => (await rowsOn(page)).map(({ key }) => key);

/** Waits until the answer to what was chosen is seen. */
export const settled = async (page: Page) => {
  await answered(page);
  await expect.poll(() => page.locator('.answer.is-old').count()).toBe(0);
};
