import { expect } from 'vitest';
import type { Notice } from '../../../src/graphql/notices/plugin.ts';
import type { Ask } from '../../support/open-service.ts';

/** The notices of an answer that must have no errors; undefined where it has none. */
export async function noticesOf(
  ask: Ask,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<readonly Notice[] | undefined> {
  const { errors, extensions } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return extensions?.['notices'] as readonly Notice[] | undefined;
}
