import { UnreadableFile } from '../fault.ts';
import type {
  CodedSource,
  CodeLink,
  CodeSet,
  Project,
  ProjectCase,
  ProjectCode,
  ProjectSource,
} from './project.ts';
import { normalGuid, References } from './references.ts';
import type { XmlElement } from './xml.ts';

interface OpenCode extends Omit<ProjectCode, 'children' | 'description'> {
  description: string;
  readonly children: OpenCode[];
}
interface OpenSet {
  readonly name: string;
  readonly members: string[];
}
interface OpenCase {
  readonly name: string;
  readonly sources: string[];
}
interface OpenLink {
  readonly name: string;
  readonly isDirected: boolean;
  readonly origin: string;
  readonly target: string;
}

/** More than a seed file could hold ten times over. */
const MAX_CODES = 20_000;
const SOURCES: ReadonlySet<string> = new Set([
  'TextSource',
  'PDFSource',
  'PictureSource',
  'AudioSource',
  'VideoSource',
]);

/** Collects a project from its elements, in whatever order they come; references are resolved at the end. */
export class ProjectBuilder {
  private kind: Project['kind'] = 'project';
  private name = '';
  private origin = '';
  private readonly roots: OpenCode[] = [];
  private readonly openCodes: OpenCode[] = [];
  private codeCount = 0;
  private readonly sources: ProjectSource[] = [];
  private readonly cases: OpenCase[] = [];
  private readonly codings: CodedSource[] = [];
  private readonly sets: OpenSet[] = [];
  private readonly links: OpenLink[] = [];
  private readonly counts = { codings: 0, users: 0, notes: 0, graphs: 0, variables: 0 };
  private readonly references = new References();
  private openSource: string | null = null;

  start(kind: Project['kind'], { attributes }: XmlElement): void {
    this.kind = kind;
    this.name = attributes['name'] ?? '';
    this.origin = attributes['origin'] ?? '';
  }

  /** `path` are the names of the elements around it. */
  open(element: XmlElement, path: readonly string[]): void {
    const parent = path.at(-1) ?? '';
    const { name, attributes } = element;
    if (name === 'Code' && (parent === 'Codes' || parent === 'Code')) this.openCode(element);
    else if (SOURCES.has(name) && parent === 'Sources') {
      this.openSource = this.declared('source', element);
      this.sources.push({ guid: this.openSource, name: attributes['name'] ?? '' });
    } else if (name === 'Case' && parent === 'Cases') {
      this.cases.push({ name: attributes['name'] ?? '', sources: [] });
    } else if (name === 'Set' && parent === 'Sets') {
      this.declared('set', element);
      this.sets.push({ name: attributes['name'] ?? '', members: [] });
    } else if (name === 'Link' && parent === 'Links') this.links.push(linkOf(attributes));
    else if (name === 'User' && parent === 'Users') {
      this.declared('user', element);
      this.counts.users += 1;
    } else if (name === 'Note' && parent === 'Notes') this.counts.notes += 1;
    else if (name === 'Graph' && parent === 'Graphs') this.counts.graphs += 1;
    else if (name === 'Variable' && parent === 'Variables') this.counts.variables += 1;
    else this.openReference(element, parent);
  }

  text(text: string, path: readonly string[]): void {
    const code = this.openCodes.at(-1);
    if (code !== undefined && path.at(-1) === 'Description' && path.at(-2) === 'Code') {
      code.description += text;
    }
  }

  close(name: string, path: readonly string[]): void {
    const parent = path.at(-1) ?? '';
    if (name === 'Code' && (parent === 'Codes' || parent === 'Code')) this.openCodes.pop();
    else if (SOURCES.has(name) && parent === 'Sources') this.openSource = null;
  }

  /** @throws UnreadableFile for a project without codes */
  project(): Project {
    if (this.codeCount === 0) {
      throw new UnreadableFile('The project has no codes, so there is nothing to import.');
    }
    const { references, counts } = this;
    const isCode = (guid: string) => references.find('code', guid);
    const isSource = (guid: string) => references.find('source', guid);
    const pairs = new Map<string, CodedSource>();
    for (const pair of this.codings) {
      if (!isCode(pair.codeGuid)) continue;
      pairs.set(`${pair.codeGuid} ${pair.sourceGuid}`, pair);
    }
    const sets = this.sets.map(
      ({ name, members }): CodeSet => ({
        name,
        codeGuids: [...new Set(members)].filter(isCode),
      }),
    );
    return {
      kind: this.kind,
      name: this.name,
      origin: this.origin,
      codes: this.roots,
      sources: this.sources,
      cases: this.cases.map(
        ({ name, sources }): ProjectCase => ({
          name,
          sourceGuids: [...new Set(sources)].filter(isSource),
        }),
      ),
      pairs: [...pairs.values()],
      sets: sets.filter(({ codeGuids }) => codeGuids.length > 0),
      links: this.links.flatMap((link) => this.codeLink(link)),
      counts: { ...counts, sets: this.sets.length, links: this.links.length },
      dangling: references.dangling,
    };
  }

  private openCode(element: XmlElement): void {
    const { line, column, attributes } = element;
    this.codeCount += 1;
    if (this.codeCount > MAX_CODES) {
      throw new UnreadableFile(`The project has more than ${MAX_CODES} codes.`, line, column);
    }
    const guid = this.declared('code', element);
    const code = {
      guid,
      name: attributes['name'] ?? '',
      description: '',
      children: [],
      line,
      column,
    };
    (this.openCodes.at(-1)?.children ?? this.roots).push(code);
    this.openCodes.push(code);
  }

  private openReference({ name, attributes }: XmlElement, parent: string): void {
    // A member has `guid` in a codebook and `targetGUID` in a project.
    const target = normalGuid(attributes['targetGUID'] ?? attributes['guid'] ?? '');
    if (name === 'Coding' && this.openSource !== null) this.counts.codings += 1;
    else if (name === 'CodeRef' && parent === 'Coding' && this.openSource !== null) {
      this.codings.push({ codeGuid: target, sourceGuid: this.openSource });
    } else if (name === 'SourceRef' && parent === 'Case') this.cases.at(-1)?.sources.push(target);
    else if (name === 'MemberCode' && parent === 'Set') this.sets.at(-1)?.members.push(target);
  }

  private declared(noun: string, { attributes, line, column }: XmlElement): string {
    return this.references.declare(noun, attributes['guid'] ?? '', { line, column });
  }

  /** A link between two codes; links may join anything. */
  private codeLink({ name, isDirected, origin, target }: OpenLink): readonly CodeLink[] {
    const isInside = this.references.has('code', origin) && this.references.has('code', target);
    return isInside ? [{ name, isDirected, originGuid: origin, targetGuid: target }] : [];
  }
}

const linkOf = (attributes: XmlElement['attributes']): OpenLink => ({
  name: attributes['name'] ?? '',
  isDirected: attributes['direction'] === 'OneWay',
  origin: normalGuid(attributes['originGUID'] ?? ''),
  target: normalGuid(attributes['targetGUID'] ?? ''),
});
