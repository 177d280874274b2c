// Changes to Monaco, the editor inside GraphiQL, for Persian and for our links.

/** Replaces the text of a file's editor; GraphiQL handles it like typed text. */
export function typeInto(file, text) {
  modelOf(file)?.setValue(text ?? '');
}

/** The text of a file's editor; undefined before there is one. */
export const textOf = (file) => modelOf(file)?.getValue();

const modelOf = (file) =>
  globalThis.monaco.editor.getModels().find((model) => model.uri.path.endsWith(file));

/**
 * Makes Persian readable in every editor that is created later. Monaco draws a box around the zero-width non-joiner
 * and around letters that resemble Latin ones, as a warning of attacks. Long lines are wrapped, because a line that
 * is cut off at the right shows the end of a Persian title first.
 */
export function configureEditors() {
  const unicodeHighlight = { invisibleCharacters: false, ambiguousCharacters: false };
  globalThis.monaco.editor.onDidCreateEditor((editor) =>
    editor.updateOptions({ unicodeHighlight, wordWrap: 'on' }),
  );
}
