import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TypeSetting } from '../charts/text-lines.ts';
import { useTypeSetting, useWidth } from '../charts/use-size.ts';
import { download } from '../export/download.ts';
import { type FileNaming, fileName } from '../export/file-name.ts';
import { MESSAGES } from '../export/messages.ts';
import { pngOf } from '../export/png-file.ts';
import { svgFile, svgText } from '../export/svg-file.ts';
import { useMessages, usePage } from './page.ts';

interface FigureProps {
  readonly caption: string;
  /** Whether a heading above has the text of the caption. */
  readonly isCaptionSaid?: boolean;
  readonly naming: FileNaming;
  /** The last line of its files. */
  readonly assumptions: string;
  /** What stands between the caption and the drawing, such as its legend. */
  readonly above?: ComponentChildren;
  /** The same as a table, because a drawing is never the only form. */
  readonly table: ComponentChildren;
  /** What stands right below the drawing, such as what was selected in it. */
  readonly below?: ComponentChildren;
  /** The drawing, once it is known how wide it may be. */
  readonly children: (width: number, setting: TypeSetting) => ComponentChildren;
}

/** A drawing with its caption, its files, and the same as a table. */
export function Figure(props: FigureProps) {
  const { caption, naming, assumptions, above, below, table, children } = props;
  const { language, direction } = usePage();
  const say = useMessages(MESSAGES);
  const [region, width] = useWidth<HTMLDivElement>();
  const setting = useTypeSetting(direction);
  const [outcome, setOutcome] = useState('');
  const save = async (extension: 'svg' | 'png') => {
    const drawing = region.current?.querySelector('svg');
    if (!drawing) return;
    const surroundings = { title: caption, assumptions, language, direction, setting };
    const name = fileName(naming, extension);
    try {
      const file = svgFile(drawing, surroundings);
      const isPng = extension === 'png';
      download(name, isPng ? await pngOf(file) : new Blob([svgText(file)], { type: SVG_TYPE }));
      setOutcome(say('saved', { name: `\u2066${name}\u2069` }));
    } catch {
      setOutcome(say('notDrawn'));
    }
  };
  return (
    <figure class="figure">
      <figcaption {...(props.isCaptionSaid && { class: 'unseen' })}>{caption}</figcaption>
      {above}
      <div class="drawing-region" ref={region}>
        {width > 0 && children(width, setting)}
      </div>
      <p class="soft keyboard-hint">{say('keys')}</p>
      {below}
      <div class="actions files">
        {(['svg', 'png'] as const).map((extension) => (
          <button key={extension} type="button" onClick={() => void save(extension)}>
            {say(extension)}
          </button>
        ))}
        <span role="status">{outcome}</span>
      </div>
      <details class="as-table">
        <summary>{say('asTable')}</summary>
        {table}
      </details>
    </figure>
  );
}

const SVG_TYPE = 'image/svg+xml';
