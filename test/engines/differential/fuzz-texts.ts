import fc from 'fast-check';

/** Texts that are known to end a string, a name or a statement. */
const NASTY = [
  "' OR 1=1 //",
  '" OR "" = "',
  "') RETURN 1 AS found //",
  '}) DETACH DELETE n //',
  '}) MATCH (n) DETACH DELETE n WITH 1 AS x //',
  '`) MATCH (n) RETURN n //',
  '\\u0060) RETURN n //',
  '\\u0027 OR true //',
  "\\' OR 1=1 //",
  '$keys',
  '$0',
  '{key}',
  'x.key',
  'CALL dbms.listConfig() YIELD name',
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  '; DROP CONSTRAINT study_key; //',
  '/* */ UNION ALL MATCH (n) RETURN n',
  '\n\r\t\u2028',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  'شهر\ud800',
  '😀',
  '🧑🏽‍🔬',
  'سازمان‌های مردمی',
  'كيفيت',
  '\u202e\u200c\ufeff',
  '%s%n%x',
  'null',
  'true',
  '-0',
  'NaN',
  '*',
  '.*',
  '[[:alpha:]]',
  '__proto__',
  'constructor',
  'toString',
] as const;

const unit = fc.oneof(
  fc.constantFrom(...'\'"`\\$(){}[];:/*-~.|&<>=! \n\u0000abكیی‌'),
  fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
);

/** A text that a careless query would run; a third of them continue a meaningful text. */
export function anyFuzz(meaningful: readonly string[]): fc.Arbitrary<string> {
  const raw = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
    { weight: 2, arbitrary: fc.array(unit, { maxLength: 12 }).map((units) => units.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  );
  const joined = fc
    .tuple(fc.constantFrom(...meaningful), fc.constantFrom('', '.', '~', "'", ' '), raw)
    .map((parts) => parts.join(''));
  return fc.oneof(
    { weight: 60, arbitrary: raw },
    { weight: 39, arbitrary: joined },
    { weight: 1, arbitrary: raw.map((text) => text.repeat(10_000).slice(0, 20_000)) },
  );
}
