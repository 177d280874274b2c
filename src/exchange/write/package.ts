import type { Snapshot } from '../snapshot.ts';
import { bestText } from '../texts.ts';
import type { Column, Table } from './csv/table.ts';
import { jsonOf } from './json.ts';

/** `datapackage.json` of the CSV files (Frictionless Data Package 1): names, types, keys and references of columns. */
export function dataPackage({ dataset }: Snapshot, tables: readonly Table[]): string {
  const descriptor = {
    profile: 'tabular-data-package',
    name: dataset.key,
    id: dataset.base,
    title: bestText(dataset.titleForms, 'en'),
    description: bestText(dataset.descriptionForms, 'en'),
    version: dataset.version,
    created: `${dataset.published}T00:00:00Z`,
    licenses: [{ path: dataset.license }],
    contributors: dataset.creators.map(({ name }) => ({ title: name, role: 'author' })),
    resources: tables.map(resource),
  };
  return jsonOf(descriptor, 2);
}

function resource({ name, description, key, columns }: Table) {
  const foreignKeys = columns.flatMap((column) => foreignKey(name, column));
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      fields: columns.map((column) => ({
        name: column.name,
        type: column.type,
        description: column.description,
        ...(column.type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
        ...(key.includes(column.name) && { constraints: { required: true } }),
      })),
      missingValues: [''],
      primaryKey: key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** A reference into the same table names it by an empty text. */
function foreignKey(table: string, { name, references }: Column<never>) {
  const [resource, field] = references?.split('.') ?? [];
  if (resource === undefined || field === undefined) return [];
  return [
    { fields: name, reference: { resource: resource === table ? '' : resource, fields: field } },
  ];
}
