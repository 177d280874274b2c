/** A query of a view, as `build.ts` loads it. */
declare module '*.graphql' {
  const document: {
    /** The first digits of the SHA-256 of its text, which the server knows. The text is in `assets/`, under this name. */
    readonly id: string;
  };
  export default document;
}

/** The file with the questions, which the build makes of those of the project. */
declare module 'virtual:questions' {
  const file: string;
  export default file;
}
