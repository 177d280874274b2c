/** What is wrong in a file that was read, and where. Line and column count from 1; of a sheet, row and column. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A file that cannot be read at all, or not beyond a place. */
export class UnreadableFile extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line = 1, column = 1, options?: ErrorOptions) {
    super(message, options);
    this.line = line;
    this.column = column;
  }
}
