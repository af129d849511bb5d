import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { CatalogueShape, ProductLine, ProductShape } from '../../tab/catalogue-shapes';
import { textOf } from '../asked';
import { FormDialog } from '../form-dialog';
import { usePage } from '../page-context';
import { ProductFields, type Entry } from './catalogue-fields';

/** A product's fields; what is wrong is said in the dialog, and what was typed stays. */
export function ProductDialog({
  known,
  onClose,
  onSaved,
}: {
  /** Undefined for a new one. */
  readonly known: ProductLine | undefined;
  readonly onClose: () => void;
  readonly onSaved: (catalogue: CatalogueShape) => void;
}): ReactNode {
  const { language, ask, tell } = usePage();
  const [entry, setEntry] = useState<Entry>(entryOf(known));
  const save = async (): Promise<string | undefined> => {
    const seen = known === undefined ? undefined : shapeOf(known);
    try {
      onSaved(await ask<CatalogueShape>('/catalogue/product', { product: productOf(entry), seen }));
      tell(say(language, 'page.saved'));
      return undefined;
    } catch (problem) {
      return textOf(problem, say(language, 'page.failed'));
    }
  };
  return (
    <FormDialog
      title={known?.name ?? say(language, 'cat.new')}
      send={say(language, 'page.save')}
      onSend={save}
      onClose={onClose}
    >
      <ProductFields
        entry={entry}
        waiting={known?.waiting ?? 0}
        put={(more) => {
          setEntry((before) => ({ ...before, ...more }));
        }}
      />
    </FormDialog>
  );
}

const nothing: ProductShape = {
  ...{ id: '', name: '', kind: 'computer', condition: 'refurbished', class: '' },
  ...{ standard: true, rent: 0, usageTime: 36, label: '', words: [], retired: false },
};

/** As it was seen, without how many there are of it. */
function shapeOf(line: ProductLine): ProductShape {
  const { id, name, kind, condition, standard, rent, usageTime, label, footprint } = line;
  const { words, retired } = line;
  return {
    ...{ id, name, kind, condition, class: line.class, standard, rent, usageTime, label },
    ...(footprint !== undefined && { footprint }),
    ...{ words, retired },
  };
}

function entryOf(known: ProductLine | undefined): Entry {
  const { rent, usageTime, footprint, words, ...rest } = known ?? nothing;
  return {
    ...rest,
    rent: known === undefined ? '' : String(rent),
    usageTime: String(usageTime),
    footprint: footprint === undefined ? '' : String(footprint),
    words: words.join(', '),
  };
}

/** What was typed as numbers is read as Swedes and others write them. */
function productOf({ rent, usageTime, footprint, words, ...entry }: Entry): object {
  const number = (text: string): number | undefined =>
    text.trim() === '' ? undefined : Number(text.replace(/\s/gu, '').replace(',', '.'));
  const { id, name, kind, condition, class: of, standard, label, retired } = entry;
  return {
    ...{ id, name, kind, condition, class: of, standard, label, retired },
    rent: number(rent),
    usageTime: number(usageTime),
    ...(footprint.trim() !== '' && { footprint: number(footprint) }),
    words: words
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  };
}
