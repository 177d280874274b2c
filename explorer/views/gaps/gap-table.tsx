import { Confidence } from '../../components/confidence.tsx';
import { ElementLink, Trail } from '../../components/element-link.tsx';
import { type FileColumn, FileTable } from '../../components/file-table.tsx';
import { type PageData, useMessages, usePage } from '../../components/page.ts';
import { Predicate, predicateWords } from '../../components/predicate.tsx';
import { Key, Words } from '../../components/words.tsx';
import type { FileNaming } from '../../export/file-name.ts';
import type { Say } from '../../i18n/language.ts';
import { hrefOf } from '../../url/location.ts';
import type { Gap, InPlace } from './in-place.ts';
import { MESSAGES } from './messages.ts';
import { PLACES, SIGNS } from './state.ts';

interface Row extends InPlace {
  readonly gap: Gap;
}

/** Each element with what there is in its place, or that nobody has looked. */
export function GapTable({
  rows,
  study,
  ...rest
}: {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** The name of the study in which they are missing. */
  readonly study: string;
  readonly naming: FileNaming;
  readonly assumptions: string;
}) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  return (
    <FileTable
      {...rest}
      rows={rows}
      columns={columnsOf(page, say, study)}
      keyOf={({ gap }) => gap.key}
    />
  );
}

function columnsOf(
  page: PageData,
  say: Say<keyof typeof MESSAGES>,
  study: string,
): readonly FileColumn<Row>[] {
  return [
    {
      name: page.say('element'),
      width: 'equal',
      by: ({ gap }) => gap.label.value,
      cell: ({ gap }) => (
        <>
          <Trail above={gap.ancestors} />
          <ElementLink element={gap} />
          <span class="below-name">{page.label('ModelLevel', gap.level)}</span>
        </>
      ),
      file: ({ gap }) => gap.label.value,
    },
    {
      name: say('key'),
      cell: ({ gap }) => <Key value={gap.key} />,
      file: ({ gap }) => gap.key,
    },
    {
      name: say('state'),
      by: ({ place }) => PLACES.indexOf(place),
      cell: ({ place }) => (
        <span class="place-name">
          <span class="place-sign" aria-hidden="true">
            {SIGNS[place]}
          </span>{' '}
          {say(place)}
        </span>
      ),
      file: ({ place }) => say(place),
    },
    {
      name: say('instead', { in: study }),
      width: 'wide',
      cell: (row) => <Instead row={row} />,
      file: (row) => insteadText(row, page, say),
    },
  ];
}

function Instead({ row: { links, absences, below } }: { readonly row: Row }) {
  const say = useMessages(MESSAGES);
  if (links.length + absences.length + below === 0) {
    return <span class="empty">{say('noJudgement')}</span>;
  }
  return (
    <ul class="plain instead">
      {links.map((link) => (
        <li key={link.key}>
          <Predicate predicate={link.predicate} isNegated={link.isNegated} />{' '}
          <ElementLink element={link.other} /> <Confidence value={link.confidence} />{' '}
          <a href={hrefOf('link', link.key)} aria-label={say('openLink', { key: link.key })}>
            {say('open')}
          </a>
        </li>
      ))}
      {absences.map(({ absence, part }) => (
        <li key={absence.key}>
          {part !== null && (
            <span class="soft">
              {say('partOf')} <ElementLink element={part} />:
            </span>
          )}
          <span>
            {absence.rationale === null ? say('noReason') : <Words text={absence.rationale} />}
          </span>
        </li>
      ))}
      {below > 0 && <li>{say('below', { n: below })}</li>}
    </ul>
  );
}

/** The same for files. */
function insteadText(
  { links, absences, below }: Row,
  page: PageData,
  say: Say<keyof typeof MESSAGES>,
): string {
  if (links.length + absences.length + below === 0) return say('noJudgement');
  return [
    ...links.map(
      (link) =>
        `${predicateWords(page.language, link)}: ${link.other.label.value} (${page.number(link.confidence, 2)})`,
    ),
    ...absences.map(({ absence, part }) =>
      [part && `${say('partOf')} ${part.label.value}`, absence.rationale?.value ?? say('noReason')]
        .filter(Boolean)
        .join(': '),
    ),
    ...(below > 0 ? [say('below', { n: below })] : []),
  ].join('\n');
}
