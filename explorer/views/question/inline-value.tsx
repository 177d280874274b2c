import { leafText, nameOf, sayOfAnswers } from '../../components/answer-text.ts';
import {
  isLeaf,
  isNameOnly,
  isObject,
  isPair,
  predicateOf,
  restOf,
  thingOf,
} from '../../components/answer-things.ts';
import { Confidence } from '../../components/confidence.tsx';
import { Interviews, type Voice } from '../../components/interviews.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { Predicate } from '../../components/predicate.tsx';
import { type AnsweredWay, Steps } from '../../components/steps.tsx';
import { Key, Words } from '../../components/words.tsx';
import type { WordsFragment } from '../../graphql/generated.ts';
import type { AnswerData, AnswerField } from '../../graphql/question.ts';
import { hrefOf } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';
import { ThingLink } from './thing-link.tsx';

interface ValueProps {
  readonly field: AnswerField;
  readonly value: unknown;
}

/** A part of an answer in little room, as in a cell of a table. */
export function InlineValue({ field, value }: ValueProps) {
  const say = useMessages(MESSAGES);
  if (value === null || value === undefined) {
    return (
      <span class="empty">
        <span aria-hidden="true">–</span>
        <span class="unseen">{say('notRecorded')}</span>
      </span>
    );
  }
  if (Array.isArray(value)) return <InlineList field={field} values={value} />;
  if (isLeaf(field) || !isObject(value)) return <Leaf field={field} value={value} />;
  return <InlineObject field={field} data={value} />;
}

/** A text, a number, a name of the legend or the like. */
function Leaf({ field, value }: ValueProps) {
  const page = usePage();
  const [name, type, parts] = field;
  switch (type) {
    case 'Text': {
      const text = value as WordsFragment & AnswerData;
      return (
        <>
          <Words text={text} />
          {parts !== undefined && (
            <span class="soft"> ({page.label('TextOrigin', String(text['origin']))})</span>
          )}
        </>
      );
    }
    case 'UnitInterval':
      return <Confidence value={Number(value)} />;
    case 'MappingPredicate':
      return <Predicate {...predicateOf(value)} />;
    case 'ID':
      return <Key value={String(value)} />;
    case 'String':
      if (name === 'key') return <KeyLink value={String(value)} />;
      if (name === 'doi') return <a href={`https://doi.org/${value}`}>{String(value)}</a>;
      return <bdi>{String(value)}</bdi>;
    default:
      return <>{leafText(page, field, value)}</>;
  }
}

/** The key of what has no view opens the element that it begins with. */
function KeyLink({ value }: { readonly value: string }) {
  const [element = ''] = value.split('~');
  const isElement = /^[a-z][a-z0-9-]*(\.\d+)+$/.test(element);
  return isElement ? (
    <a href={hrefOf('element', element)}>
      <Key value={value} />
    </a>
  ) : (
    <Key value={value} />
  );
}

function InlineList({
  field,
  values,
}: {
  readonly field: AnswerField;
  readonly values: unknown[];
}) {
  const page = usePage();
  const say = useMessages(MESSAGES);
  if (values.length === 0) return <span class="empty">{say('none')}</span>;
  if (isLeaf(field) && field[1] !== 'Text') {
    return <bdi>{values.map((value) => leafText(page, field, value)).join(page.say('comma'))}</bdi>;
  }
  if (field[1] === 'Interview' && isNameOnly(field)) {
    return <Interviews interviews={values as readonly Voice[]} />;
  }
  const items = values.map((value, at) => (
    <li key={at}>
      <InlineValue field={field} value={value} />
    </li>
  ));
  // Links without more than their keys say little; they are there for who looks them up.
  if (field[1] === 'CrossStudyLink' && isNameOnly(field)) {
    return (
      <details>
        <summary>{page.say('links', { n: values.length })}</summary>
        <ul class="plain">{items}</ul>
      </details>
    );
  }
  const isShort = field[1] === 'Study' && isNameOnly(field);
  return <ul class={isShort ? 'interviews' : 'plain parts'}>{items}</ul>;
}

/** An object by its name, if it has one, and what is said of it. */
export function InlineObject({
  field,
  data,
}: {
  readonly field: AnswerField;
  readonly data: AnswerData;
}) {
  const page = usePage();
  if (field[1] === 'GraphPath') return <Steps way={data as unknown as AnsweredWay} />;
  const thing = thingOf(field, data);
  const rest = restOf(field, data);
  const nodes = rest.find(([name]) => name === 'nodes');
  if (nodes !== undefined) {
    return (
      <>
        {typeof data['totalCount'] === 'number' &&
          `${sayOfAnswers(page)('inAll', { n: data['totalCount'] })} `}
        <InlineValue field={nodes} value={data['nodes']} />
      </>
    );
  }
  const [only] = rest;
  if (thing === null && only !== undefined && rest.length === 1) {
    return <InlineValue field={only} value={data[only[0]]} />;
  }
  if (thing === null && isPair(rest)) {
    return (
      <span class="pair">
        {rest.map((part, at) => (
          <span key={part[0]}>
            <InlineValue field={part} value={data[part[0]]} />
            {at === 0 && ': '}
          </span>
        ))}
      </span>
    );
  }
  return (
    <>
      {thing !== null && <ThingLink thing={thing} />}
      {rest.map((part) => {
        const value = data[part[0]];
        return (
          <span key={part[0]} class="said">
            <span class="soft">{nameOf(page, part)}:</span>{' '}
            <InlineValue field={part} value={value} />
          </span>
        );
      })}
    </>
  );
}
