// Monaco, the editor inside GraphiQL, where Persian and our links need something else from it.

/** Puts a text into the editor of this file; GraphiQL notices as if it had been typed. */
export function typeInto(file, text) {
  const models = globalThis.monaco.editor.getModels();
  models.find((model) => model.uri.path.endsWith(file))?.setValue(text ?? '');
}

/**
 * Lets Persian stand as it is in every editor to come: Monaco takes the zero-width non-joiner, and
 * letters that resemble Latin ones, for an attack and draws a box around each. Long lines are wrapped,
 * or the end of a Persian title, at the left of a line cut off at the right, would be in view first.
 */
export function keepPersianReadable() {
  const unicodeHighlight = { invisibleCharacters: false, ambiguousCharacters: false };
  globalThis.monaco.editor.onDidCreateEditor((editor) =>
    editor.updateOptions({ unicodeHighlight, wordWrap: 'on' }),
  );
}
