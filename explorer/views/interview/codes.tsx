import { ElementLink, Trail } from '../../components/element-link.tsx';
import { Interviews, interviewsOf } from '../../components/interviews.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { type Column, DataTable } from '../../components/table.tsx';
import type { ShownInterview } from './interview.tsx';
import { MESSAGES } from './messages.ts';

type Code = ShownInterview['codes'][number];

/** The codes of an interview, with their places and the other interviews that voiced the same. */
export function Codes({ interview }: { readonly interview: ShownInterview }) {
  const say = useMessages(MESSAGES);
  const page = usePage();
  const others = (code: Code) =>
    interviewsOf([code, ...code.sameLabelAs]).filter(({ key }) => key !== interview.key);
  const columns: readonly Column<Code>[] = [
    { name: say('code'), by: ({ key }) => key, cell: (code) => <ElementLink element={code} /> },
    {
      name: say('stands'),
      by: ({ key }) => key,
      cell: ({ role, ancestors }) => (
        <>
          {role !== null && <span class="soft">{page.label('ParadigmRole', role)}</span>}
          <Trail above={ancestors} />
        </>
      ),
    },
    {
      name: say('others'),
      by: (code) => others(code).length,
      cell: (code) => {
        const voices = others(code);
        return voices.length === 0 ? (
          <span class="soft">{say('nobody')}</span>
        ) : (
          <Interviews interviews={voices} />
        );
      },
    },
  ];
  return (
    <DataTable
      caption={say('codes')}
      columns={columns}
      rows={interview.codes}
      keyOf={({ key }) => key}
    />
  );
}
