import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FileNaming } from '../../export/file-name.ts';

/** What the files of an answer are called, and their last line. */
export interface About {
  /** Of which part a table is, so that no two have one name; an empty text for the whole. */
  readonly within: string;
  readonly naming: FileNaming;
  readonly assumptions: string;
}

export const AboutContext = createContext<About>({
  within: '',
  naming: { view: 'question', settings: [], dataset: '' },
  assumptions: '',
});

/** What the files of the answer around this are called. */
export const useAbout = (): About => useContext(AboutContext);
