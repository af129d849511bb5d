import { useState, type ReactNode } from 'react';
import { fuels, vehicles, type Fuel, type Vehicle } from '../../../bot/domain/co2/factor-set';
import type { Language } from '../../../bot/domain/language';
import { usualTravel, type TravelRule } from '../../../bot/domain/travel';
import { say } from '../../../bot/locale';
import { usePage } from '../page-context';
import { numberIn, typedNumber } from '../typed-number';
import { Choice } from './inventory-filters';
import type { Save } from './settings';
import { SettingsForm, TextField } from './settings-form';
import { DistanceRows, weekdays, type Distance } from './travel-rows';

interface Entry {
  readonly home: string;
  readonly vehicle: Vehicle;
  readonly fuel: Fuel;
  readonly usualDay: string;
  readonly by: Readonly<Record<string, Distance>>;
  readonly holds: string;
  readonly board: string;
}

/** How far it is to the organisation's places, and what is driven; until that is said no trip is counted. */
export function TravelSettings({
  rule,
  places,
  save,
}: {
  readonly rule: TravelRule | null;
  readonly places: readonly string[];
  readonly save: Save;
}): ReactNode {
  const { language } = usePage();
  const [entry, setEntry] = useState<Entry>(entryOf(rule, language));
  const put = (more: Partial<Entry>): void => {
    setEntry((before) => ({ ...before, ...more }));
  };
  // A place that is no longer one of them can't be what is started from.
  const home = places.includes(entry.home) ? entry.home : '';
  const others = places.filter((place) => place !== home);
  return (
    <SettingsForm
      title={say(language, 'set.travel')}
      lead={say(language, rule === null ? 'set.travel-none' : 'set.travel-lead')}
      onSave={() => save('travel', ruleOf({ ...entry, home }, others))}
      stop={
        rule === null
          ? undefined
          : { label: say(language, 'set.travel-stop'), onStop: () => save('travel', null) }
      }
    >
      <Choice
        label={say(language, 'set.home')}
        value={home}
        options={[
          ...(home === '' ? [['', say(language, 'set.choose')] as const] : []),
          ...places.map((place) => [place, place] as const),
        ]}
        onChange={(chosen) => {
          put({ home: chosen });
        }}
      />
      <Driven entry={entry} put={put} />
      <DistanceRows
        places={others}
        by={entry.by}
        put={(place, distance) => {
          put({ by: { ...entry.by, [place]: distance } });
        }}
      />
    </SettingsForm>
  );
}

/** What is driven, when, and what a cabinet in it spares. */
function Driven({
  entry,
  put,
}: {
  readonly entry: Entry;
  readonly put: (more: Partial<Entry>) => void;
}): ReactNode {
  const { language } = usePage();
  const { holds, savedKgEach } = usualTravel.cabinet;
  return (
    <>
      <Choice
        label={say(language, 'set.vehicle')}
        value={entry.vehicle}
        options={vehicles.map((one) => [one, say(language, `set.vehicle-${one}`)] as const)}
        onChange={(chosen) => {
          put({ vehicle: vehicles.find((one) => one === chosen) ?? entry.vehicle });
        }}
      />
      <Choice
        label={say(language, 'set.fuel')}
        value={entry.fuel}
        options={fuels.map((one) => [one, say(language, `set.fuel-${one}`)] as const)}
        onChange={(chosen) => {
          put({ fuel: fuels.find((one) => one === chosen) ?? entry.fuel });
        }}
      />
      <Choice
        label={say(language, 'set.usual-day')}
        value={entry.usualDay}
        options={weekdays(language)}
        onChange={(usualDay) => {
          put({ usualDay });
        }}
      />
      <TextField
        label={say(language, 'set.holds')}
        mode="numeric"
        value={entry.holds}
        usual={String(holds)}
        onChange={(typed) => {
          put({ holds: typed });
        }}
      />
      <TextField
        label={say(language, 'set.board')}
        mode="decimal"
        value={entry.board}
        usual={typedNumber(language, savedKgEach)}
        onChange={(board) => {
          put({ board });
        }}
      />
    </>
  );
}

const unsaid: TravelRule = {
  ...{ home: '', km: {}, vehicle: 'car', fuel: 'diesel', roundDay: {} },
  ...usualTravel,
};

function entryOf(rule: TravelRule | null, language: Language): Entry {
  const { home, km, vehicle, fuel, roundDay, usualDay, cabinet } = rule ?? unsaid;
  const by = Object.keys({ ...km, ...roundDay }).map((place) => {
    const distance = { km: typedNumber(language, km[place]), day: String(roundDay[place] ?? '') };
    return [place, distance] as const;
  });
  return {
    ...{ home, vehicle, fuel, usualDay: String(usualDay), by: Object.fromEntries(by) },
    holds: rule === null ? '' : typedNumber(language, cabinet.holds),
    board: rule === null ? '' : typedNumber(language, cabinet.savedKgEach),
  };
}

/** Only of the places that are shown; what is left empty is not known. */
function ruleOf({ by, holds, board, ...entry }: Entry, places: readonly string[]): TravelRule {
  const said = (field: keyof Distance): Readonly<Record<string, number>> =>
    Object.fromEntries(
      places.flatMap((place) => {
        const number = numberIn(by[place]?.[field] ?? '');
        return number === undefined ? [] : [[place, number] as const];
      }),
    );
  const { home, vehicle, fuel, usualDay } = entry;
  const { cabinet } = usualTravel;
  return {
    ...{ home, km: said('km'), vehicle, fuel, roundDay: said('day'), usualDay: Number(usualDay) },
    cabinet: {
      holds: numberIn(holds) ?? cabinet.holds,
      savedKgEach: numberIn(board) ?? cabinet.savedKgEach,
    },
  };
}
