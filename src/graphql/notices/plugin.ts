import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLFormattedError, type GraphQLSchema, getVariableValues } from 'graphql';
import { shown } from '../../errors.ts';
import { MAX_UNKNOWN, type NamedKey, NOUNS, spellingsOf } from '../../model/named-keys.ts';
import { nearestKeys } from '../../model/nearest-keys.ts';
import type { Context } from '../context.ts';
import { preparedOperation } from '../prepared-operations.ts';
import type { GivenKey } from './key-arguments.ts';
import { keyPlaces, keysInDoubt } from './key-places.ts';

/** A key that a request names and that nothing has, as `extensions.notices` tells of it. */
export interface Notice {
  /** The field, by the names in the response. */
  readonly path: readonly string[];
  readonly argument: string;
  /** Cut to 100 characters. */
  readonly value: string;
  readonly message: string;
  readonly nearest: readonly string[];
}

const MAX_NOTICES = MAX_UNKNOWN;
/** The most different keys of a request that are looked for. */
const MAX_LOOKED_FOR = 1_000;

interface Doubt extends GivenKey {
  readonly path: readonly string[];
  readonly named: NamedKey;
}

/**
 * Rule 27: tells in `extensions.notices` which keys of the request do not exist, because an empty answer to a mistyped
 * key looks like a finding. What the answer shows to exist is not looked for; all other keys of a request are, by one
 * read.
 */
export function noticesPlugin(
  schema: GraphQLSchema,
  format: (error: unknown) => GraphQLFormattedError,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async ({ request }) => ({
      willSendResponse: async ({ document, operation, response, contextValue }) => {
        if (document === undefined || operation === undefined) return;
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const { data, errors = [] } = singleResult;
        if (data == null) return;
        const prepared = preparedOperation(operation);
        prepared.keyPlaces ??= keyPlaces(schema, document, operation);
        if (prepared.keyPlaces.length === 0) return;
        const definitions = operation.variableDefinitions ?? [];
        const variables = getVariableValues(schema, definitions, request.variables ?? {}).coerced;
        if (variables === undefined) return;
        const doubts = prepared.keyPlaces
          .filter(({ path }) => !errors.some((error) => isWithin(error, path)))
          .flatMap((place) =>
            keysInDoubt(place, data, variables).flatMap(({ named, ...given }) =>
              named === null ? [] : [{ ...given, named, path: place.path }],
            ),
          );
        try {
          const notices = await noticesOf(doubts, contextValue);
          if (notices.length > 0) singleResult.extensions = { ...singleResult.extensions, notices };
        } catch (error) {
          // An answer without its notices must neither be cached nor be taken for a finding.
          singleResult.errors = [...errors, format(error)];
        }
      },
    }),
  };
}

/** Whether an error is of a field or of one below it. */
function isWithin({ path = [] }: GraphQLFormattedError, field: readonly string[]): boolean {
  const names = path.filter((step) => typeof step === 'string');
  return field.every((name, at) => names[at] === name);
}

async function noticesOf(doubts: readonly Doubt[], { graph }: Context): Promise<readonly Notice[]> {
  const named = new Map(doubts.map((one) => [nameOf(one.named), one.named]));
  if (named.size === 0) return [];
  const looked = [...named.values()].slice(0, MAX_LOOKED_FOR);
  const unknown = new Map(
    (await graph.unknownKeys(looked)).map((one) => [nameOf(one), one] as const),
  );
  const notices = new Map<string, Notice>();
  for (const { path, argument, value, named: one } of doubts) {
    const found = unknown.get(nameOf(one));
    if (found === undefined || notices.size === MAX_NOTICES) continue;
    const message = `There is no ${NOUNS[one.kind]} "${shown(one.key)}".`;
    const [key, otherwise] = spellingsOf(found);
    const nearest = nearestKeys(key, found.candidates, otherwise);
    const notice = { path, argument, value: shown(value), message, nearest };
    notices.set(JSON.stringify([path, argument, value]), notice);
  }
  return [...notices.values()];
}

const nameOf = ({ kind, key, orLetter = false }: NamedKey): string => `${kind} ${orLetter} ${key}`;
