import { describe, expect, test } from 'vitest';
import { checkOpenDraft } from '../../lib/app/check-open-draft.ts';
import { MessageKey, ThreadKey } from '../../lib/domain/shared/ids.ts';
import type { OpenDraft } from '../../lib/ports/mail-host.ts';
import { fakeServices, mail, register } from './fakes.ts';

const threat = 'Betal innen 3 dager, ellers går saken til inkasso.';
const signature = '-- \nKari Nordmann\nSalg, Firma AS';

/** What the check says of a text in the reply to a registered mail. */
async function check(text: string, changes: Partial<OpenDraft> = {}) {
  const { services } = fakeServices();
  const message = mail('1');
  const row = await register(services, message);
  const { key, threadKey } = message;
  if (!threadKey) throw new Error('the mail has no conversation');
  const draft = { inReplyTo: key, threadKey, subject: message.subject, text, ...changes };
  return checkOpenDraft(services, { draft, row, uiLanguage: 'nb' });
}

const quotes = async (text: string) => (await check(text))?.map(({ quote }) => quote) ?? [];

describe('the reply in the host’s own window', () => {
  test('is checked by the rules of the panel', async () => {
    expect(await quotes(`Hei!\n${threat}`)).toContain('inkasso');
  });

  test('may quote what the customer or an earlier mail said', async () => {
    expect(await quotes(`Hei, takk for beskjed.\n\n${signature}\n\n> ${threat}`)).not.toContain(
      'inkasso',
    );
  });

  test.each([
    ['empty', ''],
    ['only signed', signature],
    ['signed below an empty line', `\n\n${signature}\n\n> ${threat}`],
  ])('is not checked while it is %s', async (_name, text) => {
    expect(await check(text)).toBeNull();
  });

  test('is not checked against another case than its own', async () => {
    const threadKey = ThreadKey.parse('gmail:a:9');
    const other = { inReplyTo: MessageKey.parse('gmail:a:8'), threadKey };
    expect(await check(threat, other)).toBeNull();
  });

  test('to a later mail of the conversation counts for its case', async () => {
    expect(await check(threat, { inReplyTo: null })).not.toBeNull();
  });
});
