import { nameOf, sayOfAnswers } from '../../components/answer-text.ts';
import {
  fieldOf,
  isLeaf,
  isNameOnly,
  isObject,
  restOf,
  thingOf,
} from '../../components/answer-things.ts';
import { Fact } from '../../components/fact.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import type { AnswerData, AnswerField } from '../../graphql/question.ts';
import { Counts } from './counts.tsx';
import { Drawn } from './drawn.tsx';
import { InlineValue } from './inline-value.tsx';
import { MESSAGES } from './messages.ts';
import { Rows } from './rows.tsx';
import { ThingLink } from './thing-link.tsx';

interface PartsProps {
  readonly field: AnswerField;
  readonly data: AnswerData;
  /** Of the headings of its parts. */
  readonly level: number;
}

/** What an object of an answer says, besides its name: first what is short, and then each list under a heading. */
export function Parts({ field, data, level }: PartsProps) {
  const page = usePage();
  if (field[1].endsWith('Matrix')) return <Counts field={field} data={data} />;
  if (field[1] === 'Subgraph') return <Drawn data={data} />;
  const all = restOf(field, data);
  // The studies of a comparison are the heads of its columns.
  const hasCells = all.some((part) => fieldOf(part, 'cells') !== undefined);
  const rest = hasCells ? all.filter(([name]) => name !== 'studies') : all;
  const prose = rest.filter((part) => isProse(part, data[part[0]]));
  const facts = rest.filter((part) => !prose.includes(part) && isFact(part, data[part[0]]));
  const others = rest.filter((part) => !prose.includes(part) && !facts.includes(part));
  const studies = studiesOf(data);
  return (
    <>
      {facts.length > 0 && (
        <dl class={facts.length === 1 ? 'facts' : 'facts is-wide'}>
          {facts.map((part) => (
            <Fact key={part[0]} name={nameOf(page, part)}>
              {isCount(part) ? (
                <InlineValue field={['totalCount', 'Int']} value={countIn(data[part[0]])} />
              ) : (
                <InlineValue field={part} value={data[part[0]]} />
              )}
            </Fact>
          ))}
        </dl>
      )}
      {prose.map((part) => (
        <p key={part[0]} class="prose">
          <span class="soft">{nameOf(page, part)}:</span>{' '}
          <InlineValue field={part} value={data[part[0]]} />
        </p>
      ))}
      {others.map((part) => {
        const Head = `h${Math.min(level, 6)}` as 'h2';
        const isAlone = facts.length + prose.length === 0 && others.length === 1;
        return (
          <section key={part[0]}>
            {!isAlone && <Head>{nameOf(page, part)}</Head>}
            <PartOfAnswer
              field={part}
              value={data[part[0]]}
              level={isAlone ? level : level + 1}
              studies={studies}
              isRoot={field[1] === 'Query'}
            />
          </section>
        );
      })}
    </>
  );
}

/** The studies in whose order a comparison has its cells; their names are the heads of columns. */
const studiesOf = ({ studies }: AnswerData): readonly string[] =>
  Array.isArray(studies)
    ? studies.flatMap((study) => (isObject(study) ? String(study['key']) : []))
    : [];

/** Characters of a text that needs a line of its own. */
const LONG_TEXT = 80;

const isProse = ([, type]: AnswerField, value: unknown): boolean =>
  type === 'Text' && isObject(value) && String(value['value']).length > LONG_TEXT;

/** Whether a list was asked for its length alone. */
const isCount = ({ 2: parts }: AnswerField): boolean =>
  parts?.length === 1 && parts[0]?.[0] === 'totalCount';

const countIn = (value: unknown): unknown => (isObject(value) ? value['totalCount'] : null);

function isFact(field: AnswerField, value: unknown): boolean {
  if (isLeaf(field) || isNameOnly(field) || isCount(field)) return true;
  return isObject(value) && thingOf(field, value) !== null && restOf(field, value).every(isLeaf);
}

/** One field of an answer with all that is in it. */
function PartOfAnswer({
  field,
  value,
  level,
  studies,
  isRoot,
}: {
  readonly field: AnswerField;
  readonly value: unknown;
  readonly level: number;
  readonly studies: readonly string[];
  /** Whether the question begins there, so that nothing means that nothing has the key. */
  readonly isRoot: boolean;
}) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const caption = nameOf(page, field);
  if (value === null || value === undefined) {
    return <p class="empty">{say(isRoot ? 'nothingThere' : 'notRecorded')}</p>;
  }
  if (Array.isArray(value)) {
    return <Rows field={field} values={value} caption={caption} level={level} studies={studies} />;
  }
  if (!isObject(value)) return <InlineValue field={field} value={value} />;
  const nodes = field[2]?.find(([name]) => name === 'nodes');
  if (nodes !== undefined && field[1].endsWith('Connection')) {
    const others = (field[2] ?? []).filter(([name]) => name !== 'nodes' && name !== 'totalCount');
    return (
      <>
        {typeof value['totalCount'] === 'number' && (
          <p class="found">{sayOfAnswers(page)('inAll', { n: value['totalCount'] })}</p>
        )}
        {others.length > 0 && (
          <Parts field={[field[0], field[1], others]} data={value} level={level} />
        )}
        <Rows
          field={nodes}
          values={value['nodes'] as unknown[]}
          caption={caption}
          level={level}
          studies={studies}
        />
      </>
    );
  }
  const thing = thingOf(field, value);
  return (
    <>
      {thing !== null && (
        <p class="lead">
          <ThingLink thing={thing} />
        </p>
      )}
      <Parts field={field} data={value} level={level} />
    </>
  );
}
