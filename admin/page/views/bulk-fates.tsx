import type { ReactNode } from 'react';
import { say, type Key } from '../../../bot/locale';
import { capitalised } from '../../../bot/locale/format';
import type { Language } from '../../../bot/domain/language';
import type { FateLine } from '../../tab/bulk-shapes';
import { usePage } from '../page-context';
import { Rows } from '../rows';

/** Each device with what becomes of it. */
export function BulkFates({ fates }: { readonly fates: readonly FateLine[] }): ReactNode {
  const { language } = usePage();
  return (
    <Rows
      label={say(language, 'bulk.fates')}
      rows={fates}
      keyOf={({ id }) => id}
      columns={[
        { heading: say(language, 'inv.tag'), cell: ({ tag }) => tag },
        {
          heading: say(language, 'bulk.now'),
          cell: ({ state }) => capitalised(say(language, `state.${state}`)),
        },
        { heading: say(language, 'bulk.fate'), cell: (one) => fateText(one, language) },
      ]}
    />
  );
}

function fateText({ fate, to, why = '' }: FateLine, language: Language): string {
  if (fate === 'will' && to !== undefined) {
    return say(language, 'bulk.fate-will-to', { state: say(language, `state.${to}`) });
  }
  return say(language, `bulk.fate-${fate}` as Key, { why });
}
