import type { ReplyDraft } from '../../domain/reply/reply-draft.ts';
import { HostError } from '../../ports/errors.ts';
import { officeCall } from './office-call.ts';
import type { OfficeBody } from './office-mailbox.ts';

/**
 * Puts a letter at the top of the draft that is being written, above signature and quotation: there Outlook's
 * clients agree, while each has its own idea of where the cursor is (office-js issues 5802, 6919, 1910). As plain
 * blocks, or as text into a draft of text. A letter that stands there already is not put there again.
 * @throws HostError `insert-failed` when the draft, read back, does not hold the letter and all it held before;
 * `not-supported` on clients without the means
 */
export async function insertInDraft(body: OfficeBody, draft: ReplyDraft): Promise<void> {
  const { getTypeAsync, prependAsync } = body;
  if (!prependAsync) throw new HostError('not-supported');
  const before = await textOf(body);
  if (holds(before, draft.text)) return;
  const type = getTypeAsync
    ? await officeCall<string>((done) => body.getTypeAsync?.(done), 'insert-failed')
    : 'html';
  const isText = type === 'text';
  const data = isText ? `${draft.text}\n\n` : `${draft.html}<p dir="auto"><br></p>`;
  await officeCall<void>(
    (done) => body.prependAsync?.(data, { coercionType: isText ? 'text' : 'html' }, done),
    'insert-failed',
  );
  const after = await textOf(body);
  if (!holds(after, draft.text) || !wordsOf(after).endsWith(wordsOf(before)))
    throw new HostError('insert-failed');
}

function textOf(body: OfficeBody): Promise<string> {
  return officeCall<string>((done) => body.getAsync('text', done), 'insert-failed');
}

function holds(body: string, letter: string): boolean {
  return wordsOf(body).startsWith(wordsOf(letter));
}

// Clients make line ends, blanks and the marks of lists in their own ways, numbers of a list among them: letters
// come back as they are.
function wordsOf(text: string): string {
  return text.replace(/\P{L}+/gu, '');
}
