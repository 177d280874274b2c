import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePage } from './page.ts';

/** A part of a page whose script is loaded when it is first shown, because few readers open it. */
export function Loaded<Props extends object>({
  load,
  props,
}: {
  readonly load: () => Promise<{ readonly default: ComponentType<Props> }>;
  readonly props: Props;
}) {
  const { say } = usePage();
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [isDown, setDown] = useState(false);
  useEffect(() => {
    load().then(
      (module) => setPart(() => module.default),
      () => setDown(true),
    );
    // Only once, although each render passes another `load`.
  }, []);
  if (isDown) return <p role="alert">{say('down')}</p>;
  if (Part === null) return <p class="waiting">{say('waiting')}</p>;
  return <Part {...props} />;
}
