import { usePage } from './page.ts';

/** How sure a link is: the number, and a bar of its length. */
export function Confidence({ value }: { readonly value: number }) {
  const { number } = usePage();
  return <Bar value={value} text={number(value, 2)} />;
}

/** A share of 1: the percentage, and a bar of its length. */
export function Share({ value }: { readonly value: number }) {
  const { percent } = usePage();
  return <Bar value={value} text={percent(value)} />;
}

function Bar({ value, text }: { readonly value: number; readonly text: string }) {
  return (
    <span class="confidence">
      <span class="confidence-number">{text}</span>
      <svg class="confidence-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="confidence-ground" width="100" height="6" />
        <rect class="confidence-value" width={Math.round(value * 100)} height="6" />
      </svg>
    </span>
  );
}
