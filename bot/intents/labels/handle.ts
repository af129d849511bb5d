import type { FileMaker, Offer } from '../files/maker';
import type { Said, Turn } from '../intent';
import { plugin, type Plugin } from '../plugin';

interface LabelsIntent {
  readonly kind: 'labels';
  readonly names: readonly string[];
}

const asked =
  /^(?:skriv ut |print |gör |make )?(?:etikett(?:er)?|labels?)(?:\s+(?:för|for|till|to))?\s+(?<names>.+)$/iu;

/** "etiketter KLP-0042 KLP-0043": a sheet to print. */
export function labelsPlugin(files: FileMaker, offer: Offer): Plugin {
  return plugin<LabelsIntent>('labels', readLabels, {
    labels: ({ names }, turn) => offer(files, { names: names.join(' ') }, turn),
  });
}

/** IT's words; who may is decided where the file is made. */
function readLabels(said: Said, { actor }: Turn): LabelsIntent | undefined {
  if (
    said.kind !== 'text' ||
    !actor.roles.some((role) => role === 'it-admin' || role === 'technician')
  )
    return undefined;
  const names = asked.exec(said.text.trim())?.groups?.['names'];
  return names === undefined ? undefined : { kind: 'labels', names: names.split(/[\s,;]+/u) };
}
