import { hash } from 'node:crypto';
import { badUserInput, shown } from '../errors.ts';
import { nearestKeys } from '../model/nearest-keys.ts';
import type { GraphReader } from '../model/port.ts';
import { contentOf } from './contents.ts';
import { type ExportFile, exportFiles } from './exports.ts';
import { gather } from './gather.ts';
import { type ExportParameters, NO_PARAMETERS } from './parameters.ts';
import type { Snapshot } from './snapshot.ts';

/** A file as it is sent or saved. */
export interface RenderedFile extends ExportFile {
  /** What a browser saves it as: ASCII, with the version of the dataset. */
  readonly fileName: string;
  readonly bytes: Buffer;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** Reads the graph and writes exports from what it holds. */
export interface Renderer {
  readonly snapshot: Snapshot;
  readonly files: readonly ExportFile[];
  /** @throws ApiError BAD_USER_INPUT where a parameter names what does not exist */
  render(file: ExportFile, parameters?: ExportParameters): Promise<RenderedFile>;
}

export async function createRenderer(graph: GraphReader): Promise<Renderer> {
  const snapshot = await gather(graph);
  const { dataset, studies } = snapshot;
  const studyKeys = studies.map(({ key }) => key);
  return {
    snapshot,
    files: exportFiles(studyKeys, dataset.languages),
    render: async (file, parameters = NO_PARAMETERS) => {
      refuseUnknown(snapshot, parameters);
      const content = await contentOf({ graph, whole: snapshot, file, parameters });
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      return {
        ...file,
        fileName: `${dataset.key}-${dataset.version}-${file.name}`,
        bytes,
        sha256: hash('sha256', bytes),
      };
    },
  };
}

function refuseUnknown(
  { studies, dataset }: Snapshot,
  { studies: named, language }: ExportParameters,
): void {
  const keys = studies.map(({ key }) => key);
  const unknown = named?.find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    throw badUserInput(
      'studies',
      `there is no study "${shown(unknown)}".`,
      nearestKeys(unknown, keys),
    );
  }
  if (language !== null && !dataset.languages.includes(language)) {
    const message = `no text is in "${shown(language)}".`;
    throw badUserInput('language', message, nearestKeys(language, dataset.languages));
  }
}
