/** The project's folder: one up from `src`, and from `dist`, where the build puts all code side by side. */
export const ROOT = new URL('../', import.meta.url);
