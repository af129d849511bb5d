import { useState, type ReactNode } from 'react';
import { accountParts } from '../../../bot/domain/account-pattern';
import type { InvoicingRule } from '../../../bot/domain/organisation';
import { say } from '../../../bot/locale';
import type { SettingsShape } from '../../tab/settings-shapes';
import { usePage } from '../page-context';
import { numberIn } from '../typed-number';
import { Choice } from './inventory-filters';
import { DimensionRows, UsualRows, type Dimension } from './invoicing-rows';
import type { Save } from './settings';
import { SettingsForm, TextField } from './settings-form';

interface Entry {
  readonly accountPart: string;
  readonly dimensions: readonly Dimension[];
  readonly incomeAccount: string;
  readonly series: string;
  readonly usual: Readonly<Record<string, string>>;
}

/** How the accounting system reads a kodsträng; until that is said there is no SIE file. */
export function InvoicingSettings({
  settings: { invoicing, accountString, administrations },
  save,
}: {
  readonly settings: SettingsShape;
  readonly save: Save;
}): ReactNode {
  const { language } = usePage();
  const [entry, setEntry] = useState<Entry>(entryOf(invoicing));
  const put = (more: Partial<Entry>): void => {
    setEntry((before) => ({ ...before, ...more }));
  };
  const { example } = accountString;
  const parts = [
    ['', say(language, 'set.choose')] as const,
    ...accountParts(example).map(
      (text, at) => [String(at), say(language, 'set.part', { n: at + 1, text })] as const,
    ),
  ];
  return (
    <SettingsForm
      title={say(language, 'set.invoicing')}
      lead={say(language, 'set.invoicing-lead', { example })}
      onSave={() => save('invoicing', ruleOf(entry, administrations))}
    >
      {invoicing === null && <p>{say(language, 'set.invoicing-none')}</p>}
      <Choice
        label={say(language, 'set.account-part')}
        value={entry.accountPart}
        options={parts}
        onChange={(accountPart) => {
          put({ accountPart });
        }}
      />
      <TextField
        label={say(language, 'set.income')}
        mode="numeric"
        value={entry.incomeAccount}
        onChange={(incomeAccount) => {
          put({ incomeAccount });
        }}
      />
      <TextField
        label={say(language, 'set.series')}
        value={entry.series}
        onChange={(series) => {
          put({ series });
        }}
      />
      <DimensionRows
        dimensions={entry.dimensions}
        parts={parts}
        put={(dimensions) => {
          put({ dimensions });
        }}
      />
      <UsualRows
        administrations={administrations}
        usual={entry.usual}
        put={(usual) => {
          put({ usual });
        }}
      />
    </SettingsForm>
  );
}

function entryOf(rule: InvoicingRule | null): Entry {
  const { accountPart, dimensions = [], incomeAccount = '', series = '', usual = {} } = rule ?? {};
  return {
    ...{ accountPart: String(accountPart ?? ''), incomeAccount, series, usual },
    dimensions: dimensions.map(({ number, name, part }) => ({
      ...{ number: String(number), name, part: String(part) },
    })),
  };
}

/** What was not chosen is sent as no number, so that the answer says what to choose. */
function ruleOf(
  { accountPart, dimensions, incomeAccount, series, usual }: Entry,
  administrations: SettingsShape['administrations'],
): InvoicingRule {
  const number = (text: string): number => numberIn(text) ?? Number.NaN;
  const said = administrations.flatMap(({ id }) => {
    const account = usual[id]?.trim() ?? '';
    return account === '' ? [] : [[id, account] as const];
  });
  return {
    usual: Object.fromEntries(said),
    accountPart: number(accountPart),
    dimensions: dimensions.map((one) => ({
      ...{ number: number(one.number), name: one.name, part: number(one.part) },
    })),
    incomeAccount: incomeAccount.trim(),
    series: series.trim(),
  };
}
