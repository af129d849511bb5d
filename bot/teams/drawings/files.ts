import { say } from '../../locale';
import type { FilesReply } from '../../intents/files/reply';
import type { Drawings } from '../drawn';

/** Teams' own cards for files; it draws them itself. */
export const filesDrawings: Drawings<FilesReply> = {
  file: ({ name, size, file }, language) => ({
    attachment: {
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name,
      content: {
        description: say(language, 'file.offered'),
        sizeInBytes: size,
        acceptContext: file,
        declineContext: file,
      },
    },
  }),
  'file-there': ({ name, at }) => ({
    attachment: {
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      contentUrl: at.url,
      name,
      content: { uniqueId: at.id, fileType: at.type },
    },
  }),
};
