import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DialogButton } from './dialog.tsx';
import { usePage } from './page.ts';

interface CitationsProps {
  readonly dataset: string;
}

/** A button that says how to cite what is seen. What it opens is loaded then, because few do. */
export function Cite({ dataset }: CitationsProps) {
  const { say } = usePage();
  return <DialogButton label={say('cite')}>{() => <Loaded dataset={dataset} />}</DialogButton>;
}

function Loaded({ dataset }: CitationsProps) {
  const { say } = usePage();
  const [Citations, setCitations] = useState<ComponentType<CitationsProps> | null>(null);
  const [isDown, setDown] = useState(false);
  useEffect(() => {
    import('./citations.tsx').then(
      (loaded) => setCitations(() => loaded.Citations),
      () => setDown(true),
    );
  }, []);
  if (isDown) return <p role="alert">{say('down')}</p>;
  if (Citations === null) return <p class="waiting">{say('waiting')}</p>;
  return <Citations dataset={dataset} />;
}
