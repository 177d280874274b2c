import { thingText } from '../../components/answer-text.ts';
import {
  isLeaf,
  isNameOnly,
  isObject,
  isPair,
  restOf,
  thingOf,
} from '../../components/answer-things.ts';
import { FileTable } from '../../components/file-table.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { Words } from '../../components/words.tsx';
import type { WordsFragment } from '../../graphql/generated.ts';
import type { AnswerData, AnswerField } from '../../graphql/question.ts';
import { AboutContext, useAbout } from './about.ts';
import { type AnswerRow, columnsOf } from './columns.tsx';
import { InlineValue } from './inline-value.tsx';
import { MESSAGES } from './messages.ts';
import { Parts } from './parts.tsx';
import { ThingLink } from './thing-link.tsx';

interface RowsProps {
  readonly field: AnswerField;
  readonly values: readonly unknown[];
  readonly caption: string;
  readonly level: number;
  /** The studies in whose order the cells of each row stand. */
  readonly studies: readonly string[];
}

/** A list of an answer: inline, as a list, as a table, or one part for each where they say much. */
export function Rows({ field, values, caption, level, studies }: RowsProps) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { naming, assumptions, within } = useAbout();
  if (values.length === 0) return <p class="empty">{say('none')}</p>;
  const objects = values.filter(isObject);
  if (isLeaf(field) || isNameOnly(field) || objects.length < values.length) {
    return <InlineValue field={field} value={values} />;
  }
  if (field[1] === 'GraphPath' || isOfParts(field, objects)) {
    return (
      <>
        {objects.map((data, at) => (
          <OfList key={at} field={field} data={data} level={level} at={at} />
        ))}
      </>
    );
  }
  const rows: readonly AnswerRow[] = objects.map((data, at) => ({ at, data }));
  return (
    <FileTable
      caption={within === '' ? caption : `${within}: ${caption}`}
      columns={columnsOf(page, field, rows, studies)}
      rows={rows}
      keyOf={({ at }) => String(at)}
      naming={naming}
      assumptions={assumptions}
    />
  );
}

/** Rows of a list that a cell would not hold. */
const MANY = 12;

/** Columns of a table that fits a page. */
const MOST_COLUMNS = 7;

/** Whether objects are short enough to be listed in a cell: a name and something of it, or two values. */
const isBrief = (field: AnswerField): boolean => {
  const rest = restOf(field, null);
  return rest.length < 2 || isPair(rest);
};

/** Whether objects say too much for rows of one table: lists of more than names, or what others of the list lack. */
function isOfParts(field: AnswerField, objects: readonly AnswerData[]): boolean {
  const rest = restOf(field, null);
  const isDeep = rest.some(
    (part) =>
      part[0] !== 'cells' &&
      objects.some(({ [part[0]]: value }) => Array.isArray(value) && value.some(isObject)) &&
      !isBrief(part),
  );
  const isSparse = objects.some(
    (data) => rest.filter(([name]) => data[name] === undefined).length * 2 > rest.length,
  );
  return (isDeep || isSparse || rest.length > MOST_COLUMNS) && objects.length <= MANY;
}

const isText = (value: unknown): value is WordsFragment => isObject(value) && 'direction' in value;

const withoutLabel = ([name, type, fields = []]: AnswerField): AnswerField => [
  name,
  type,
  fields.filter(([part]) => part !== 'label'),
];

/** One of a list, under its name. */
function OfList({
  field,
  data,
  level,
  at,
}: {
  readonly field: AnswerField;
  readonly data: AnswerData;
  readonly level: number;
  readonly at: number;
}) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const about = useAbout();
  const thing = thingOf(field, data);
  const label = thing === null && isText(data['label']) ? data['label'] : null;
  const name =
    thing === null ? (label?.value ?? say('number', { n: at + 1 })) : thingText(page, thing);
  const within = [about.within, name].filter(Boolean).join(': ');
  const Head = `h${Math.min(level, 6)}` as 'h2';
  return (
    <article class="card answer-part">
      <Head>
        {thing !== null ? (
          <ThingLink thing={thing} />
        ) : label !== null ? (
          <Words text={label} />
        ) : (
          say('number', { n: at + 1 })
        )}
      </Head>
      {field[1] === 'GraphPath' ? (
        <InlineValue field={field} value={data} />
      ) : (
        <AboutContext.Provider value={{ ...about, within }}>
          <Parts
            field={label === null ? field : withoutLabel(field)}
            data={data}
            level={level + 1}
          />
        </AboutContext.Provider>
      )}
    </article>
  );
}
