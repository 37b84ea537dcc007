import { splitMessage } from '../../domain/message/split-message.ts';

/** The draft with a line before the signature and `> ` before older mail, which Outlook's text does not mark. */
export function markedDraft(text: string, about: { subject: string; senderName: string }): string {
  const { newest, signature, quoted, forwarded } = splitMessage(text, about);
  // A mail that is passed on without a word of ours has no words of ours.
  const older = forwarded ? text : quoted;
  return [
    forwarded ? '' : newest,
    ...(signature === '' || forwarded ? [] : ['--', signature]),
    ...(older === '' ? [] : older.split('\n').map((line) => `> ${line}`)),
  ].join('\n');
}
