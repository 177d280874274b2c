import { GraphQLError } from 'graphql';

/**
 * Keeps the program alive when a promise is rejected that nobody waits for, by which Node would end it. graphql-js leaves
 * such promises: of a list whose later item fails at once, it forgets the items that fail after a while. Their request has
 * been answered with an error already, so only what is rejected elsewhere is reported.
 */
export function surviveAbandonedPromises(report: (error: unknown) => void): void {
  process.on('unhandledRejection', (error) => {
    if (!(error instanceof GraphQLError)) report(error);
  });
}
