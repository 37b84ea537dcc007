import type { ImportFile, ImportProblem } from '@/components/workspace/mailbox-view.ts';
import { readMailFile } from '@/lib/adapters/mailfile/read-mail-file.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import { readMessage } from '@/lib/domain/message/read-message.ts';
import type { Clock } from '@/lib/ports/clock.ts';

/** Opens mail files of all kinds; a file that cannot even be read from the disk is one problem like others. */
export function fileImporter(clock: Clock): ImportFile {
  return async (file, report) => {
    const messages: EmailMessage[] = [];
    const problems: ImportProblem[] = [];
    const buffer = await file.arrayBuffer().catch(() => null);
    if (!buffer) return { messages, problems: [{ place: file.name, problem: 'not-readable' }] };
    const items = readMailFile({
      name: file.name,
      bytes: new Uint8Array(buffer),
      onProgress: ({ readBytes, totalBytes }) => report(readBytes / totalBytes),
    });
    for await (const item of items) {
      if (item.ok) messages.push(readMessage(item.message, clock.now()));
      else problems.push({ place: item.place, problem: item.problem });
    }
    return { messages, problems };
  };
}
