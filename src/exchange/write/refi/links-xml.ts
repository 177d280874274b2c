import type { LinkRow, TheoryRow } from '../../../model/rows.ts';
import { isSymmetric, shownPredicate } from '../../identifiers.ts';
import { attributes } from '../xml.ts';

type Guid = (name: string) => string;

export const theoryId = ({ sourceKey, relation, targetKey }: TheoryRow): string =>
  `theory:${sourceKey}~${relation}~${targetKey}`;

export const theoryXml = (row: TheoryRow, guid: Guid): string =>
  `    <Link${attributes({
    guid: guid(theoryId(row)),
    name: row.relation,
    direction: 'OneWay',
    originGUID: guid(row.sourceKey),
    targetGUID: guid(row.targetKey),
  })}/>`;

/** The name of a link says its sign first, because a link of REFI-QDA has no other place for it. */
export const linkName = (link: LinkRow): string =>
  `${link.status === 'REJECTED' ? 'rejected ' : ''}${shownPredicate(link)} ${link.confidence}`;

export const linkXml = (row: LinkRow, guid: Guid): string =>
  `    <Link${attributes({
    guid: guid(`link:${row.key}`),
    name: linkName(row),
    direction: isSymmetric(row.predicate) ? 'Associative' : 'OneWay',
    originGUID: guid(row.subjectKey),
    targetGUID: guid(row.objectKey),
  })}><NoteRef${attributes({ targetGUID: guid(`note:link:${row.key}`) })}/></Link>`;
