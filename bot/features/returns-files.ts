import { Refusal } from '../domain/errors';
import type { AttentionLine } from '../domain/returns/views';
import type { Language } from '../domain/language';
import { dayOf } from '../domain/time';
import type { Cell } from '../files/table';
import { writeCsv } from '../files/write-csv';
import { writeXlsx } from '../files/write-xlsx';
import type { FileMaker } from '../intents/files/maker';
import { say } from '../locale';
import type { AttentionViews } from '../services/returns/attention-views';
import { mayReceive } from '../services/returns/return-views';

/** All that IT has to follow up, one line a device: `format` csv or xlsx. */
export function attentionFiles(views: AttentionViews): FileMaker {
  return {
    maker: 'attention',
    make: async ({ format = '' }, { actor, organisation, language, now }) => {
      if (!mayReceive(actor)) throw new Refusal('not-permitted');
      const lines = await views.all(organisation, now);
      const headings = say(language, 'attention.file-headings').split(';');
      const rows = [headings, ...lines.map((line) => rowOf(line, language))];
      const name = say(language, 'attention.file-name', { day: dayOf(now) });
      return format === 'csv'
        ? { name: `${name}.csv`, bytes: writeCsv(rows) }
        : {
            name: `${name}.xlsx`,
            bytes: await writeXlsx(rows, say(language, 'attention.title')),
          };
    },
  };
}

function rowOf(line: AttentionLine, language: Language): readonly Cell[] {
  const { why, tag, model, kind, serial, holder, administration, days } = line;
  return [
    say(language, `attention.${why}`),
    tag,
    model,
    say(language, `give.kind-${kind}`),
    serial,
    holder,
    administration?.[language],
    why === 'no-purchase' || days === undefined || days <= 0 ? undefined : days,
    why === 'missing' || why === 'lost' ? say(language, `attention.holds-${kind}`) : undefined,
  ];
}
