import type { WordsFragment } from '../graphql/generated.ts';
import { withPersianDigits } from '../i18n/language.ts';
import { usePage } from './page.ts';

/** A text of the data in its own language and direction; one in the other language is marked. */
export function Words({ text }: { readonly text: WordsFragment }) {
  const { language } = usePage();
  const own = text.language.split('-')[0] ?? '';
  return (
    <>
      <bdi lang={text.language} dir={text.direction === 'RTL' ? 'rtl' : 'ltr'}>
        {own === 'fa' ? withPersianDigits(text.value) : text.value}
      </bdi>
      {own !== language && <span class="language-mark">{own}</span>}
    </>
  );
}

/** A key of the data, which is read from left to right. */
export function Key({ value }: { readonly value: string }) {
  return (
    <code dir="ltr" class="key">
      {value}
    </code>
  );
}
