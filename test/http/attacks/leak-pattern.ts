/** A stack, a path of this machine, an address of another, the database's query language, a secret. */
export const LEAKED =
  /\n\s+at |node_modules|\/src\/|\/home\/|\/work|\.ts:\d|bolt:\/\/|\d+\.\d+\.\d+\.\d+:\d|MATCH \(|password|(?<!Syntax )Error: /i;
