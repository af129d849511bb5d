import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { SettingsShape } from '../../tab/settings-shapes';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import { ChoiceCell, InputCell } from './settings-cells';

/** A dimension as the form has it. */
export interface Dimension {
  readonly number: string;
  readonly name: string;
  readonly part: string;
}

type Numbered = Dimension & { readonly at: number };

/** What the accounting system counts by besides the account, such as cost centre. */
export function DimensionRows({
  dimensions,
  parts,
  put,
}: {
  readonly dimensions: readonly Dimension[];
  readonly parts: readonly (readonly [value: string, text: string])[];
  readonly put: (dimensions: readonly Dimension[]) => void;
}): ReactNode {
  const { language } = usePage();
  const nameOf = ({ at }: Numbered): string => say(language, 'set.dimension', { n: at + 1 });
  const change = (at: number, more: Partial<Dimension>): void => {
    put(dimensions.map((one, index) => (index === at ? { ...one, ...more } : one)));
  };
  const typed = (field: 'number' | 'name'): Column<Numbered> => {
    const heading = say(language, `set.dimension-${field}`);
    return {
      heading,
      cell: (one) => (
        <InputCell
          {...{ heading, row: nameOf(one), value: one[field] }}
          mode={field === 'number' ? 'numeric' : 'text'}
          onChange={(value) => {
            change(one.at, { [field]: value });
          }}
        />
      ),
    };
  };
  const part = say(language, 'set.dimension-part');
  const remove = say(language, 'page.remove');
  const columns: readonly Column<Numbered>[] = [
    typed('number'),
    typed('name'),
    {
      heading: part,
      cell: (one) => (
        <ChoiceCell
          {...{ heading: part, row: nameOf(one), value: one.part, options: parts }}
          onChange={(chosen) => {
            change(one.at, { part: chosen });
          }}
        />
      ),
    },
    {
      heading: say(language, 'box.act'),
      cell: (one) => (
        <Button
          className="whole"
          aria-label={`${remove}: ${nameOf(one)}`}
          onClick={() => {
            put(dimensions.filter((_, index) => index !== one.at));
          }}
        >
          {remove}
        </Button>
      ),
    },
  ];
  const label = say(language, 'set.dimensions');
  return (
    <div>
      <h3>{label}</h3>
      {dimensions.length > 0 && (
        <Rows
          label={label}
          columns={columns}
          rows={dimensions.map((one, at) => ({ ...one, at }))}
          keyOf={({ at }) => String(at)}
        />
      )}
      <div className="acts">
        <Button
          onClick={() => {
            put([...dimensions, { number: '', name: '', part: '' }]);
          }}
        >
          {say(language, 'set.dimension-add')}
        </Button>
      </div>
    </div>
  );
}

/** What each administration pays with where no request says it. */
export function UsualRows({
  administrations,
  usual,
  put,
}: {
  readonly administrations: SettingsShape['administrations'];
  readonly usual: Readonly<Record<string, string>>;
  readonly put: (usual: Readonly<Record<string, string>>) => void;
}): ReactNode {
  const { language } = usePage();
  const [label, account] = [say(language, 'set.usual-accounts'), say(language, 'org.account')];
  return (
    <div>
      <h3>{label}</h3>
      <p>{say(language, 'set.usual-accounts-lead')}</p>
      <Rows
        label={label}
        rows={administrations}
        keyOf={({ id }) => id}
        columns={[
          { heading: say(language, 'inv.administration'), cell: ({ name }) => name[language] },
          {
            heading: account,
            cell: ({ id, name }) => (
              <InputCell
                heading={account}
                row={name[language]}
                value={usual[id] ?? ''}
                onChange={(value) => {
                  put({ ...usual, [id]: value });
                }}
              />
            ),
          },
        ]}
      />
    </div>
  );
}
