import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { capitalised, numberText, rentText } from '../../../bot/locale/format';
import { productName } from '../../../cards/product-name';
import type { CatalogueShape, ProductLine } from '../../tab/catalogue-shapes';
import { Shown, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import { ProductDialog } from './catalogue-product';

/** What can be asked for: rent, usage time, how many there are; changed by IT admins. */
export function Catalogue(): ReactNode {
  const { language } = usePage();
  const asked = useAsked<CatalogueShape>('/catalogue');
  const [editing, setEditing] = useState<ProductLine | 'new'>();
  return (
    <>
      <p>{say(language, 'cat.lead')}</p>
      <Shown asked={asked}>
        {({ products, may }) => (
          <>
            {may.change && (
              <div className="acts">
                <Button
                  appearance="primary"
                  onClick={() => {
                    setEditing('new');
                  }}
                >
                  {say(language, 'cat.add')}
                </Button>
              </div>
            )}
            <Products lines={products} {...(may.change && { onEdit: setEditing })} />
          </>
        )}
      </Shown>
      {editing !== undefined && (
        <ProductDialog
          known={editing === 'new' ? undefined : editing}
          onClose={() => {
            setEditing(undefined);
          }}
          onSaved={(catalogue) => {
            setEditing(undefined);
            asked.put(catalogue);
          }}
        />
      )}
    </>
  );
}

function Products({
  lines,
  onEdit,
}: {
  readonly lines: readonly ProductLine[];
  readonly onEdit?: (product: ProductLine) => void;
}): ReactNode {
  const { language } = usePage();
  const count = (of: 'inStock' | 'inUse' | 'waiting') => (line: ProductLine) =>
    numberText(language, line[of]);
  const columns: readonly Column<ProductLine>[] = [
    {
      heading: say(language, 'cat.product'),
      cell: (line) => {
        const name = productName(line, language);
        if (onEdit === undefined) return name;
        return (
          <Button
            size="small"
            aria-label={say(language, 'cat.change-one', { name })}
            onClick={() => {
              onEdit(line);
            }}
          >
            {name}
          </Button>
        );
      },
    },
    {
      heading: say(language, 'cat.rent'),
      number: true,
      cell: ({ rent }) => rentText(language, rent),
    },
    {
      heading: say(language, 'cat.months'),
      number: true,
      cell: ({ usageTime }) => say(language, 'cat.months-value', { count: usageTime }),
    },
    { heading: say(language, 'cat.in-stock'), number: true, cell: count('inStock') },
    { heading: say(language, 'cat.in-use'), number: true, cell: count('inUse') },
    { heading: say(language, 'cat.waiting'), number: true, cell: count('waiting') },
    {
      heading: say(language, 'cat.state'),
      cell: ({ retired }) => capitalised(say(language, retired ? 'cat.retired' : 'cat.offered')),
    },
  ];
  return (
    <Rows
      label={say(language, 'page.catalogue')}
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
    />
  );
}
