import type { ReactNode } from 'react';
import type { Language } from '../../../bot/domain/language';
import { say } from '../../../bot/locale';
import { usePage } from '../page-context';
import { Rows } from '../rows';
import { ChoiceCell, InputCell } from './settings-cells';

/** A place as the form has it: empty where it is not known, or the usual day. */
export interface Distance {
  readonly km: string;
  readonly day: string;
}

/** The days that rounds are driven. */
export function weekdays(language: Language): readonly (readonly [string, string])[] {
  return ([1, 2, 3, 4, 5] as const).map(
    (day) => [String(day), say(language, `set.day-${day}`)] as const,
  );
}

const unknown: Distance = { km: '', day: '' };

/** One row for each place that is driven to. */
export function DistanceRows({
  places,
  by,
  put,
}: {
  readonly places: readonly string[];
  readonly by: Readonly<Record<string, Distance>>;
  readonly put: (place: string, distance: Distance) => void;
}): ReactNode {
  const { language } = usePage();
  const [km, day] = [say(language, 'set.km'), say(language, 'set.round-day')];
  return (
    <div>
      <h3>{say(language, 'set.distances')}</h3>
      <p>{say(language, 'set.km-hint')}</p>
      <Rows
        label={say(language, 'set.distances')}
        rows={places}
        keyOf={(place) => place}
        columns={[
          { heading: say(language, 'set.place'), cell: (place) => place },
          {
            heading: km,
            cell: (place) => (
              <InputCell
                heading={km}
                row={place}
                mode="decimal"
                value={by[place]?.km ?? ''}
                onChange={(typed) => {
                  put(place, { ...(by[place] ?? unknown), km: typed });
                }}
              />
            ),
          },
          {
            heading: day,
            cell: (place) => (
              <ChoiceCell
                heading={day}
                row={place}
                value={by[place]?.day ?? ''}
                options={[['', say(language, 'set.day-usual')], ...weekdays(language)]}
                onChange={(chosen) => {
                  put(place, { ...(by[place] ?? unknown), day: chosen });
                }}
              />
            ),
          },
        ]}
      />
    </div>
  );
}
