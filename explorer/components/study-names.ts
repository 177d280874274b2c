import { useCallback, useState } from 'preact/hooks';
import { ask, type QueryDocument, queryUrl } from '../graphql/ask.ts';
import type {
  NamedStudyFragment,
  ShellQuery,
  StudyNameQuery,
  StudyNameQueryVariables,
} from '../graphql/generated.ts';
import document from './study-name.graphql';

const STUDY_NAME: QueryDocument<StudyNameQuery, StudyNameQueryVariables> = document;

/** What a study is called in both languages. */
export type NamedStudy = NamedStudyFragment;

/** Studies by their keys; null for a key that none has. */
export type NamedStudies = ReadonlyMap<string, NamedStudy | null>;

/**
 * The first studies of the collection, and each other one once a view has mentioned it: a large collection has more
 * than a page should begin with.
 */
export function useNamedStudies({ studies, dataset }: ShellQuery) {
  const [named, setNamed] = useState<NamedStudies>(
    () => new Map(studies.nodes.map((study) => [study.key, study])),
  );
  const [requested] = useState(() => new Set<string>());
  const hasAll = studies.nodes.length >= dataset.studyCount;
  const mention = useCallback(
    (key: string) => {
      if (hasAll || requested.has(key)) return;
      requested.add(key);
      void nameOf(key).then((study) => setNamed((before) => new Map([...before, [key, study]])));
    },
    [requested, hasAll],
  );
  return { named, mention, hasAll };
}

/** Null also without an answer: the study then is called by its key. */
const nameOf = (key: string): Promise<NamedStudy | null> =>
  ask<StudyNameQuery>(queryUrl(STUDY_NAME, { key })).then(
    ({ data }) => data.study,
    () => null,
  );
