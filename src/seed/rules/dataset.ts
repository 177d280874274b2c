import { type Diagnostic, diagnosticAt, quoted } from '../diagnostics.ts';
import type { Rule } from './rule.ts';
import { isWebAddress } from './urls.ts';

/** The base of all identifiers is an https address after which a name can be written directly. */
const baseEndsAName: Rule = ({ dataset }) => {
  if (dataset === null) return [];
  const { base } = dataset.value;
  if (isWebAddress(base) && base.startsWith('https://') && /[/#]$/.test(base)) return [];
  const message = `${quoted(base)} should be an https:// address that ends in / or #.`;
  return [diagnosticAt(dataset.at('base'), 'base-ends-a-name', message)];
};

/** The licence is an address, so that a reader finds its text and a program can compare it. */
const licenseIsAddress: Rule = ({ dataset }) => {
  if (dataset === null || isWebAddress(dataset.value.license)) return [];
  const name = quoted(dataset.value.license);
  const message = `The licence ${name} should be an address, such as https://spdx.org/licenses/MIT.html.`;
  return [diagnosticAt(dataset.at('license'), 'license-is-address', message)];
};

const ORCID = /^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$/;

/** An ORCID is written without the address before it. */
const orcidForm: Rule = ({ dataset }) =>
  (dataset?.value.creators ?? []).flatMap(({ orcid }, index): Diagnostic[] => {
    if (dataset === null || orcid === null || ORCID.test(orcid)) return [];
    const message = `${quoted(orcid)} should be an ORCID such as 0000-0002-1825-0097, or null.`;
    return [diagnosticAt(dataset.at('creators', index, 'orcid'), 'orcid-form', message)];
  });

export const DATASET_RULES: readonly Rule[] = [baseEndsAName, licenseIsAddress, orcidForm];
