import { clusters } from '../../compare/clusters.ts';
import type { Compared } from '../../compare/comparison.ts';
import { constructRows } from '../../compare/constructs.ts';
import { pairs } from '../../compare/pairs.ts';
import { roleRows } from '../../compare/roles.ts';
import { roleShifts } from '../../compare/shifts.ts';
import { refuseEmpty } from '../argument-errors.ts';
import type { StudyComparisonResolvers } from '../generated.ts';
import type { Complete } from '../resolver-types.ts';
import { firstOf, refuseWrongClusters, unlinkedConnection } from './compare-studies.ts';

/** Each field returns a finished tree, whose own types need no resolvers. */
export const StudyComparison: Complete<StudyComparisonResolvers, Compared> = {
  contrasts: ({ rows }) => rows.contrasts,
  roles: (compared) => roleRows(compared),
  constructs: (compared, { overlap, first }) => {
    refuseEmpty('overlap', overlap);
    return firstOf(constructRows(compared, overlap ?? null), first);
  },
  roleShifts: (compared) => roleShifts(compared),
  pairs: (compared) => pairs(compared),
  clusters: (compared, args) => {
    refuseWrongClusters(args);
    return firstOf(clusters(compared, args.predicates, args.minSize), args.first);
  },
  unlinked: (compared, args, context) => unlinkedConnection(compared, args, context),
};
