import { AnswerOf } from '../../components/answer.tsx';
import { assumedLine } from '../../components/assumed.ts';
import { Assumptions } from '../../components/assumptions.tsx';
import { ExportLinks } from '../../components/export-links.tsx';
import { FileTable } from '../../components/file-table.tsx';
import { useJudgementColumns } from '../../components/judgements.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { View } from '../../components/view.tsx';
import type { QueryDocument } from '../../graphql/ask.ts';
import type { LinksQuery, LinksQueryVariables } from '../../graphql/generated.ts';
import { useAllPages } from '../../graphql/use-all-pages.ts';
import type { Values } from '../../url/slots.ts';
import { useUrlState } from '../../url/use-url-state.ts';
import { Filters, Presets } from './filters.tsx';
import document from './links.graphql';
import { MESSAGES } from './messages.ts';
import { SLOTS } from './slots.ts';

const LINKS: QueryDocument<LinksQuery, LinksQueryVariables> = document;

/** The least confidence of the derived links that are read, because those below it are many and say little. */
const DERIVED_FROM = 0.3;

/** All judgements, filtered, the surest first. */
export default function LinksView() {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const state = useUrlState(SLOTS);
  const { predicate, min, max, negated, translation, status, studies, derived } = state.values;
  const { query, nodes, isComplete } = useAllPages(
    LINKS,
    {
      languages: page.languages,
      filter: {
        // The page itself leaves out links below `min`, so that moving the slider sends no query.
        minConfidence: derived ? DERIVED_FROM : 0,
        includeDerived: derived,
        ...(predicate.length > 0 && { predicate }),
        ...(negated !== '' && { isNegated: negated === '1' }),
        ...(translation !== '' && { translation: [translation] }),
        ...(status !== '' && { status: [status] }),
        ...(studies.length > 0 && { studies }),
      },
    },
    ({ links }) => links,
  );
  const columns = useJudgementColumns();
  const parts = [
    page.say('atLeast', { least: page.number(min, 2) }),
    page.say(derived ? 'derivedIn' : 'derivedOut'),
    page.say('candidates'),
  ];
  const shown = nodes.filter(({ confidence }) => confidence >= min && confidence <= max);
  return (
    <>
      <AnswerOf query={query} title={say('title')}>
        {(_data, dataset) => (
          <View title={say('title')}>
            <Presets />
            <Filters state={state} />
            <p role="status" class="soft">
              {page.say('links', { n: shown.length })} {!isComplete && say('incomplete')}
            </p>
            {shown.length === 0 && isComplete ? (
              <p class="empty">{say(translation === 'REFUTATIONAL' ? 'noOpposed' : 'nothing')}</p>
            ) : (
              <FileTable
                caption={say('title')}
                columns={columns}
                rows={shown}
                keyOf={({ key }) => key}
                naming={{
                  view: 'links',
                  settings: [
                    ['', studies.join('+')],
                    ['', predicate.join('+').toLowerCase()],
                    ['', negated === '' ? '' : negated === '1' ? 'negated' : 'affirmed'],
                    ['min', min.toFixed(2)],
                  ],
                  dataset,
                }}
                assumptions={assumedLine(page, dataset, parts)}
              />
            )}
            <ExportLinks files={[['links.sssom.tsv', exportParameters(state.values)]]} />
          </View>
        )}
      </AnswerOf>
      <Assumptions query={query} unreadable={state.unreadable} parts={parts} />
    </>
  );
}

/** The filters of the address that the file of the server knows too. */
function exportParameters({ studies, min, status, negated }: Values<typeof SLOTS>) {
  return {
    ...(studies.length > 0 && { studies: studies.join(',') }),
    ...(min > 0 && { minConfidence: min.toFixed(2) }),
    ...(status !== '' && { status }),
    ...(negated !== '' && { negated: negated === '1' ? 'only' : 'omit' }),
  };
}
