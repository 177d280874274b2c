import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { usePage } from './page.ts';

/**
 * A button that opens a dialog. The browser keeps the focus in it, closes it by Escape and gives the focus back. What
 * it shows is made when it opens.
 */
export function DialogButton({
  label,
  children,
}: {
  readonly label: string;
  readonly children: () => ComponentChildren;
}) {
  const { say } = usePage();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {label}
      </button>
      <dialog ref={dialog} aria-labelledby={id} onClose={() => setOpen(false)}>
        <div class="dialog-head">
          <h2 id={id}>{label}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {say('close')}
          </button>
        </div>
        {isOpen && children()}
      </dialog>
    </>
  );
}
