import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { supportCategories, type SupportCategory } from '../../../bot/domain/support/roster';
import { say } from '../../../bot/locale';
import type { TechnicianSaved } from '../../tab/support-shapes';
import { usePage } from '../page-context';
import { DayField } from './day-field';

/** A technician as the form has them. */
export interface Entry {
  readonly oid: string;
  readonly who: string;
  readonly hours: string;
  readonly skills: readonly SupportCategory[];
  readonly places: readonly string[];
  readonly awayFrom: string;
  readonly awayTo: string;
}

type Problem = TechnicianSaved['problems'][number];

interface Props {
  readonly isNew: boolean;
  readonly entry: Entry;
  readonly put: (more: Partial<Entry>) => void;
  readonly wrong: TechnicianSaved;
  readonly places: readonly string[];
}

/** The fields, each with what is wrong in it. */
export function TechnicianFields({ isNew, entry, put, wrong, places }: Props): ReactNode {
  const { language } = usePage();
  const said = (...problems: readonly Problem[]): string | undefined => {
    const found = wrong.problems.find((one) => problems.includes(one));
    return found === undefined
      ? undefined
      : say(language, `roster.problem.${found}`, { names: wrong.meant.join(', ') });
  };
  return (
    <>
      {isNew && (
        <Text
          label={say(language, 'roster.who')}
          wrong={said('who-unknown', 'who-several')}
          value={entry.who}
          onChange={(who) => {
            put({ who });
          }}
        />
      )}
      <Text
        label={say(language, 'roster.hours')}
        wrong={said('hours-wrong')}
        value={entry.hours}
        onChange={(hours) => {
          put({ hours });
        }}
      />
      <Several
        label={say(language, 'roster.skills')}
        options={supportCategories.map((one) => [one, say(language, `support.of.${one}`)] as const)}
        chosen={entry.skills}
        onChange={(skills) => {
          put({ skills });
        }}
      />
      <Several
        label={say(language, 'roster.places')}
        options={places.map((one) => [one, one] as const)}
        chosen={entry.places}
        onChange={(goes) => {
          put({ places: goes });
        }}
      />
      <div className="filters">
        <DayField
          label={say(language, 'roster.away-from')}
          value={entry.awayFrom}
          onChange={(awayFrom) => {
            put({ awayFrom });
          }}
        />
        <DayField
          label={say(language, 'roster.away-to')}
          value={entry.awayTo}
          onChange={(awayTo) => {
            put({ awayTo });
          }}
        />
      </div>
      {said('away-wrong') !== undefined && <p role="alert">{said('away-wrong')}</p>}
    </>
  );
}

function Text({
  label,
  wrong,
  value,
  onChange,
}: {
  readonly label: string;
  readonly wrong: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <Field label={label} required validationMessage={wrong}>
      <Input
        value={value}
        maxLength={300}
        onChange={(_, { value: text }) => {
          onChange(text);
        }}
      />
    </Field>
  );
}

/** Several of a few. */
function Several<T extends string>({
  label,
  options,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}): ReactNode {
  return (
    <fieldset className="several">
      <legend>{label}</legend>
      {options.map(([value, text]) => (
        <Checkbox
          key={value}
          label={text}
          checked={chosen.includes(value)}
          onChange={(_, { checked }) => {
            const others = chosen.filter((one) => one !== value);
            onChange(checked === true ? [...others, value] : others);
          }}
        />
      ))}
    </fieldset>
  );
}
