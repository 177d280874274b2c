import { serverUrl } from '../url/location.ts';
import { MESSAGES } from './export-links.messages.ts';
import { useMessages } from './page.ts';

/** A file of the server, with the parameters that it takes. */
export type ExportLink = readonly [
  name: Exclude<keyof typeof MESSAGES, 'title'>,
  parameters: Readonly<Record<string, string>>,
];

/** Links to files that the server writes for other programs. */
export function ExportLinks({ files }: { readonly files: readonly ExportLink[] }) {
  const say = useMessages(MESSAGES);
  return (
    <p class="soft exports">
      {say('title')}{' '}
      {files.map(([name, parameters]) => {
        const query = new URLSearchParams(parameters).toString().replaceAll('%2C', ',');
        return (
          <a key={name} href={serverUrl(`export/${name}${query && `?${query}`}`)} download>
            {say(name)}
          </a>
        );
      })}
    </p>
  );
}
