/** Where something begins in the XML; both count from 1. */
export interface XmlPlace {
  readonly line: number;
  readonly column: number;
}

/** A code as its file has it: names are neither trimmed nor shortened. */
export interface ProjectCode extends XmlPlace {
  /** Without braces, in lower case. */
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly children: readonly ProjectCode[];
}

/** A text, picture, recording or PDF, of which only its name is read. */
export interface ProjectSource {
  readonly guid: string;
  readonly name: string;
}

export interface ProjectCase {
  /** Empty for a case that only carries the variables of a source. */
  readonly name: string;
  readonly sourceGuids: readonly string[];
}

export interface CodeSet {
  readonly name: string;
  readonly codeGuids: readonly string[];
}

export interface CodeLink {
  readonly name: string;
  readonly isDirected: boolean;
  readonly originGuid: string;
  readonly targetGuid: string;
}

/** A code that stands at a source, anywhere in it or at the whole. */
export interface CodedSource {
  readonly codeGuid: string;
  readonly sourceGuid: string;
}

/** What a project or a codebook of REFI-QDA says, as far as a study can take it over. All lists are in its order. */
export interface Project {
  readonly kind: 'project' | 'codebook';
  readonly name: string;
  /** The program that wrote it; empty where it does not say. */
  readonly origin: string;
  /** The roots of the tree. */
  readonly codes: readonly ProjectCode[];
  readonly sources: readonly ProjectSource[];
  readonly cases: readonly ProjectCase[];
  /** Each pair once. */
  readonly pairs: readonly CodedSource[];
  /** Sets with at least one code. */
  readonly sets: readonly CodeSet[];
  /** Links with a code at both ends. */
  readonly links: readonly CodeLink[];
  /** How many there are of what is counted only. */
  readonly counts: {
    readonly codings: number;
    readonly users: number;
    readonly notes: number;
    readonly sets: number;
    readonly links: number;
    readonly graphs: number;
    readonly variables: number;
  };
  /** References to what the file does not hold, by the name of the element; they are dropped. */
  readonly dangling: ReadonlyMap<string, number>;
}
