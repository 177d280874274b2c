import { useState } from 'preact/hooks';
import { copyTable } from '../export/clipboard.ts';
import { csvOf } from '../export/csv.ts';
import { download } from '../export/download.ts';
import { type FileNaming, fileName } from '../export/file-name.ts';
import { markdownOf } from '../export/markdown.ts';
import { MESSAGES } from '../export/messages.ts';
import type { TableFile } from '../export/table-file.ts';
import { useMessages } from './page.ts';

/** The buttons beside a table that copy it and save it. */
export function TableFiles({
  table,
  naming,
}: {
  /** Made when a button is pressed, of what is seen then. */
  readonly table: () => TableFile;
  readonly naming: FileNaming;
}) {
  const say = useMessages(MESSAGES);
  const [outcome, setOutcome] = useState('');
  const copy = async (write: () => Promise<void>, done: 'copied' | 'copiedMarkdown') => {
    try {
      await write();
      setOutcome(say(done));
    } catch {
      setOutcome(say('notCopied'));
    }
  };
  const save = () => {
    const name = fileName(naming, 'csv');
    download(name, new Blob([csvOf(table())], { type: 'text/csv;charset=utf-8' }));
    setOutcome(say('saved', { name: `\u2066${name}\u2069` }));
  };
  return (
    <div class="actions files">
      <button type="button" onClick={() => void copy(() => copyTable(table()), 'copied')}>
        {say('copyTable')}
      </button>
      <button
        type="button"
        onClick={() =>
          void copy(() => navigator.clipboard.writeText(markdownOf(table())), 'copiedMarkdown')
        }
      >
        {say('markdown')}
      </button>
      <button type="button" onClick={save}>
        {say('csv')}
      </button>
      <span role="status">{outcome}</span>
    </div>
  );
}
