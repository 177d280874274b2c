import { DialogButton } from './dialog.tsx';
import { Loaded } from './loaded.tsx';
import { usePage } from './page.ts';

/** A button that says how to cite what is seen. */
export function Cite({ dataset }: { readonly dataset: string }) {
  const { say } = usePage();
  return (
    <DialogButton label={say('cite')}>
      {() => <Loaded load={() => import('./citations.tsx')} props={{ dataset }} />}
    </DialogButton>
  );
}
