import type { Relation, Relations } from '../../../model/relations.ts';
import { CONSTRUCT_RELATIONS } from './constructs.ts';
import { ELEMENT_RELATIONS } from './elements.ts';
import { EVIDENCE_RELATIONS } from './evidence.ts';
import { RECORD_RELATIONS } from './records.ts';
import type { RelationQuery } from './relation.ts';

/** Every relation of the port; a missing one is a type error. */
export const RELATIONS: { readonly [R in Relation]: RelationQuery<Relations[R]> } = {
  ...ELEMENT_RELATIONS,
  ...EVIDENCE_RELATIONS,
  ...CONSTRUCT_RELATIONS,
  ...RECORD_RELATIONS,
};
