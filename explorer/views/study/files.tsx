import { Fragment } from 'preact';
import { useMessages, usePage } from '../../components/page.ts';
import { serverUrl } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';

/** The study as files of the server, for programs that code texts, thesauri, tables and lists of references. */
export function StudyFiles({ study }: { readonly study: string }) {
  const { language } = usePage();
  const say = useMessages(MESSAGES);
  const files = [
    ['file.qdpx', `${study}.${language}.qdpx`],
    ['file.qdc', `${study}.${language}.qdc`],
    ['file.csv', `elements.csv?studies=${study}&language=${language}&bom=true`],
    ['file.ttl', `studies.ttl?studies=${study}`],
    ['file.bib', `${study}.bib`],
  ] as const;
  return (
    <section aria-labelledby="files">
      <h2 id="files">{say('files')}</h2>
      <p>
        {files.map(([name, file], at) => (
          <Fragment key={name}>
            {at > 0 && ' · '}
            <a href={serverUrl(`export/${file}`)} download="">
              {say(name)}
            </a>
          </Fragment>
        ))}
      </p>
    </section>
  );
}
