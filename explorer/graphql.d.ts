/** A query of a view, as `build.ts` loads it. */
declare module '*.graphql' {
  const document: {
    /** As it is sent. */
    readonly text: string;
    /** The name of a file with the query as people read it, beside this script. */
    readonly source: string;
  };
  export default document;
}

declare module '*.css';
