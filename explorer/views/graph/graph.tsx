import { useUrlState } from '../../url/use-url-state.ts';
import { Around } from './around.tsx';
import { AROUND } from './state.ts';
import { Ways } from './ways.tsx';

/** What lies around some elements, or by which ways two of them meet. */
export default function GraphView() {
  const { values } = useUrlState(AROUND);
  return values.from.length > 0 || values.to.length > 0 ? <Ways /> : <Around />;
}
