import { kindOf, kindOfName } from './exports.ts';
import { type ExportParameters, type GivenParameters, parseParameters } from './parameters.ts';

/** A request for an export whose name has the form of one; whether the file exists is known when the data is read. */
export interface ExportRequest {
  readonly name: string;
  readonly parameters: ExportParameters;
}

/** Null where no export has a name of this form. @throws ApiError BAD_USER_INPUT where a parameter is wrong */
export function parseExport(name: string, given: GivenParameters): ExportRequest | null {
  const kind = kindOfName(name);
  if (kind === null) return null;
  return { name, parameters: parseParameters(kindOf(kind).parameters, given) };
}
