import { shown } from '../../errors.ts';
import type { Fault } from '../read/fault.ts';
import type { Project, ProjectCode, XmlPlace } from '../read/refi/project.ts';
import { cleanText } from './clean-text.ts';

/** A code, or a level that stands in the names of codes or in a set. */
export interface Node {
  /** Null where the project has no name for it. */
  readonly label: string | null;
  /** What the codebook says about it; may be empty. */
  readonly definition: string;
  /** The codes that stand here: one, or none for a level that is no code. */
  readonly guids: readonly string[];
  /** The number of the code in the file, from 1; of a level that is no code, of the first below it. */
  readonly row: number;
  readonly children: readonly Node[];
}

export interface ReadNodes {
  readonly roots: readonly Node[];
  /** Names and descriptions that could not stay as they were. */
  readonly tidied: number;
  /** Descriptions that were too long for a definition. */
  readonly shortened: readonly string[];
}

const MAX_NAME = 300;
/** Of a definition, in characters, as the seed allows it. */
const MAX_DEFINITION = 2_000;

/** Every code whose name cannot be a label, with its place. */
export function nameFaults({ codes }: Project, language: string): readonly Fault[] {
  return everyCode(codes).flatMap(({ name, line, column }) => {
    const text = cleanText(name, language);
    const length = Array.from(text).length;
    if (/[\p{L}\p{N}\p{S}\p{P}]/u.test(text) && length <= MAX_NAME) return [];
    const message =
      length > MAX_NAME
        ? `The name ${shown(text)} has ${length} characters; a code's has at most ${MAX_NAME}.`
        : 'This code has no name that can be read.';
    return [{ line, column, message }];
  });
}

function everyCode(codes: readonly ProjectCode[]): readonly (ProjectCode & XmlPlace)[] {
  return codes.flatMap((code) => [code, ...everyCode(code.children)]);
}

/** The tree of codes with texts as the seed writes them, numbered in the order of the file. */
export function nodesOf({ codes }: Project, language: string): ReadNodes {
  let row = 0;
  let tidied = 0;
  const shortened: string[] = [];
  const tidy = (text: string): string => {
    const clean = cleanText(text, language);
    if (clean !== text) tidied += 1;
    return clean;
  };
  const nodeOf = (code: ProjectCode): Node => {
    row += 1;
    const own = row;
    const label = tidy(code.name);
    const text = tidy(code.description);
    const characters = Array.from(text);
    if (characters.length > MAX_DEFINITION) shortened.push(label);
    const definition =
      characters.length > MAX_DEFINITION
        ? `${characters
            .slice(0, MAX_DEFINITION - 1)
            .join('')
            .trim()}…`
        : text;
    return {
      label,
      definition,
      guids: [code.guid],
      row: own,
      children: code.children.map(nodeOf),
    };
  };
  return { roots: codes.map(nodeOf), tidied, shortened };
}

/** The nodes and all below them, in the order of the file. */
export function withAllBelow(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => [node, ...withAllBelow(node.children)]);
}
