import { describe, expect, test } from 'vitest';
import { insertInDraft } from '@/lib/adapters/outlook/insert-in-draft.ts';
import type { OfficeBody } from '@/lib/adapters/outlook/office-mailbox.ts';
import type { ReplyDraft } from '@/lib/domain/reply/reply-draft.ts';
import { textToHtml } from '@/lib/domain/reply/text-to-html.ts';
import { ObjectionId } from '@/lib/domain/shared/ids.ts';

const text =
  'Hei Kari,\n\nTakk for beskjeden.\n\n1. Vi ser på timene.\n2. Du får svar 27. november.\n\nOla';
const letter: ReplyDraft = {
  objectionId: ObjectionId.parse('o1'),
  template: 'T01',
  language: 'nb',
  subject: 'Svar',
  text,
  html: textToHtml(text),
  missing: [],
  findings: [],
};
const below =
  '-- \r\nOla Berg, Firma AS\r\n\r\nFra: Kari\r\nSendt: i går\r\n\r\nVi bestrider kravet.';

/** The body of a draft: how it answers is up to the client that is played. */
function fakeBody(client: {
  readonly type?: 'html' | 'text';
  readonly written?: (data: string, before: string) => string;
  readonly failing?: boolean;
}) {
  let held = below;
  const inserted: { data: string; type: string }[] = [];
  const plain = (data: string) =>
    data
      .replace(/<li>/g, '  * ')
      .replace(/<br>|<\/(?:p|li|ol|ul)>/g, '\r\n')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#39;', "'");
  const body: OfficeBody = {
    getAsync: (_type, done) => done({ status: 'succeeded', value: held }),
    getTypeAsync: (done) => done({ status: 'succeeded', value: client.type ?? 'html' }),
    prependAsync(data, { coercionType }, done) {
      if (client.failing) return done({ status: 'failed', value: undefined });
      inserted.push({ data, type: coercionType });
      held = client.written?.(plain(data), held) ?? `${plain(data)}${held}`;
      done({ status: 'succeeded', value: undefined });
    },
  };
  return { body, inserted, held: () => held };
}

describe('a letter put into a draft', () => {
  test('stands above signature and quotation, as plain blocks', async () => {
    const { body, inserted, held } = fakeBody({});
    await insertInDraft(body, letter);
    expect(inserted).toEqual([{ data: `${letter.html}<p dir="auto"><br></p>`, type: 'html' }]);
    expect(inserted[0]?.data).not.toMatch(/style=|class=|<div|<span/);
    expect(held().endsWith(below)).toBe(true);
  });

  test('goes as text into a draft of text', async () => {
    const { body, inserted } = fakeBody({ type: 'text' });
    await insertInDraft(body, letter);
    expect(inserted).toEqual([{ data: `${text}\n\n`, type: 'text' }]);
  });

  test('is not put there twice', async () => {
    const { body, inserted } = fakeBody({});
    await insertInDraft(body, letter);
    await insertInDraft(body, letter);
    expect(inserted).toHaveLength(1);
  });

  test.each([
    ['put it under the signature', (data: string, before: string) => before + data],
    ['lost the signature', (data: string) => `${data}Vi bestrider kravet.`],
    ['lost a part of it', (data: string, before: string) => data.slice(0, 40) + before],
    ['did nothing', (_data: string, before: string) => before],
  ])('is not said to be there when the client %s', async (_title, written) => {
    const { body } = fakeBody({ written });
    await expect(insertInDraft(body, letter)).rejects.toMatchObject({ code: 'insert-failed' });
  });

  test('is not said to be there when the client fails, or cannot do it at all', async () => {
    const { body } = fakeBody({ failing: true });
    await expect(insertInDraft(body, letter)).rejects.toMatchObject({ code: 'insert-failed' });
    const { getAsync } = body;
    await expect(insertInDraft({ getAsync }, letter)).rejects.toMatchObject({
      code: 'not-supported',
    });
  });
});
