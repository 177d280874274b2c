import { Choice } from '../../components/controls.tsx';
import { useMessages, usePage } from '../../components/page.ts';
import { StudiesChoice } from '../../components/study-choice.tsx';
import { useUrlState } from '../../url/use-url-state.ts';
import { MESSAGES } from './messages.ts';
import { columnsOf, FORMS, firstOf, levelsOf, SHARES, SLOTS } from './state.ts';

/** What is counted against what, in which form. */
export function MatrixControls() {
  const page = usePage();
  const say = useMessages(MESSAGES);
  const { values, change } = useUrlState(SLOTS);
  const [study = '', ...others] = values.studies;
  const several = others.length > 0 ? values.studies.join(',') : null;
  return (
    <div class="controls">
      {page.isLarge ? (
        <StudiesChoice
          label={say('studies')}
          chosen={values.studies.length === 0 ? firstOf(page) : values.studies}
          onChange={(studies) => change({ studies })}
        />
      ) : (
        <Choice
          label={say('studies')}
          value={several ?? study}
          options={[
            ['', say('all')],
            ...page.studies.map(({ key, name }) => [key, name] as const),
            ...(several === null
              ? []
              : [
                  [several, values.studies.map((key) => page.study(key).name).join(' + ')] as const,
                ]),
          ]}
          onChange={(chosen) => change({ studies: chosen === '' ? [] : chosen.split(',') })}
        />
      )}
      <Choice
        label={say('rows')}
        value={values.level}
        options={levelsOf(page, values.level).map((level) => [level, say(level)])}
        onChange={(level) => change({ level })}
      />
      <Choice
        label={say('columns')}
        value={values.columns}
        options={columnsOf(page, values.columns).map((columns) => [columns, say(columns)])}
        onChange={(columns) => change({ columns })}
      />
      <Choice
        label={say('show')}
        value={values.percent}
        options={SHARES.map((share) => [share, say(share)])}
        onChange={(percent) => change({ percent })}
      />
      <Choice
        label={say('as')}
        value={values.as}
        options={FORMS.map((form) => [form, say(form)])}
        onChange={(as) => change({ as })}
      />
    </div>
  );
}
