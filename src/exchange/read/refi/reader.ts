import { shown } from '../../../errors.ts';
import { UnreadableFile } from '../fault.ts';
import { MAX_XML_BYTES, projectInArchive } from './archive.ts';
import type { Project } from './project.ts';
import { ProjectBuilder } from './project-builder.ts';
import { readXml, type XmlElement } from './xml.ts';

/** In bytes. Media may stand beside the project in an archive, and are not read. */
export const MAX_ARCHIVE_BYTES = 300_000_000;

/** What the file is by its first bytes: an archive begins with `PK`. */
const isArchive = (bytes: Buffer): boolean => bytes.toString('latin1', 0, 2) === 'PK';

/**
 * Reads a project (`.qdpx`, `.qde`) or a codebook (`.qdc`) of REFI-QDA, whichever program wrote it. The texts of the
 * sources are not read. @throws UnreadableFile with the place
 */
export async function readProject(bytes: Buffer): Promise<Project> {
  const xml = isArchive(bytes) ? await projectInArchive(bytes) : bytes;
  if (xml.length > MAX_XML_BYTES) {
    throw new UnreadableFile(
      `The file has ${xml.length} bytes; of a project at most ${MAX_XML_BYTES} are read.`,
    );
  }
  if (xml.length === 0) throw new UnreadableFile('The file is empty.');
  const builder = new ProjectBuilder();
  const path: string[] = [];
  readXml(xml, {
    open(element) {
      if (path.length === 0) builder.start(kindOf(element), element);
      else builder.open(element, path);
      path.push(element.name);
    },
    text: (text) => builder.text(text, path),
    close() {
      const name = path.pop() ?? '';
      builder.close(name, path);
    },
  });
  return builder.project();
}

/** Old programs write other versions into the namespace, such as `urn:QDA-XML:project:0:10`. */
function kindOf({ name, namespace, line, column }: XmlElement): Project['kind'] {
  const kind = /^urn:QDA-XML:(project|codebook):/.exec(namespace)?.[1];
  if (name === 'Project' && kind === 'project') return kind;
  if (name === 'CodeBook' && kind === 'codebook') return kind;
  const space = namespace === '' ? 'no namespace' : `the namespace ${shown(namespace)}`;
  const message = `The root element is ${shown(name)} with ${space}; due is a Project or CodeBook of urn:QDA-XML.`;
  throw new UnreadableFile(message, line, column);
}
