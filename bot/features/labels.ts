import { Refusal } from '../domain/errors';
import { labelOf } from '../domain/labels/label';
import type { Base, Feature } from '../feature';
import type { FileMaker } from '../intents/files/maker';
import { labelsPlugin } from '../intents/labels/handle';
import { labelSheet } from '../labels/label-sheet';
import { say } from '../locale';
import { devicesNamed } from '../services/labelled';

/** Labels with a QR code that opens the chat about the device. */
export function labelsFeature({ world, offer, config }: Base): Feature {
  const files: FileMaker = {
    maker: 'labels',
    make: async ({ names = '' }, { actor, organisation, language }) => {
      if (!actor.roles.some((role) => role === 'it-admin' || role === 'technician'))
        throw new Refusal('not-permitted');
      const devices = await devicesNamed(world, organisation._id, names.split(' '));
      const owner = say(language, 'labels.owner', { organisation: organisation.name });
      const labels = devices.map((device) => labelOf(device, owner, config.bot.appId));
      return { name: `${say(language, 'labels.file')}.pdf`, bytes: await labelSheet(labels) };
    },
  };
  return { name: 'labels', plugins: [labelsPlugin(files, offer)], files: [files] };
}
