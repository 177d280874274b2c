import { Assumptions } from '../../components/assumptions.tsx';
import { useMessages } from '../../components/page.ts';
import { Picker } from '../../components/picker.tsx';
import { View } from '../../components/view.tsx';
import { hrefOf, navigate } from '../../url/location.ts';
import { MESSAGES } from './messages.ts';
import { Suggestions, useSuggestions } from './suggestions.tsx';

/** Where one can begin: an element by its words, or one with many links. */
export function Start() {
  const say = useMessages(MESSAGES);
  const query = useSuggestions();
  return (
    <View title={say('title')}>
      <h2>{say('startTitle')}</h2>
      <p class="lead">{say('startText')}</p>
      <Picker
        of="element"
        label={say('choose')}
        onChoose={(key) => navigate(hrefOf('graph', '', { roots: key }))}
      />
      <Suggestions query={query} hrefOfElement={(key) => hrefOf('graph', '', { roots: key })} />
      <Assumptions query={query} parts={[]} />
    </View>
  );
}
