import { describe, expect, test } from 'vitest';
import { draftReply, recheckReply } from '../../lib/app/draft-reply.ts';
import { insertReply } from '../../lib/app/insert-reply.ts';
import { markSent } from '../../lib/app/mark-sent.ts';
import { recordEvents } from '../../lib/app/record-events.ts';
import { recordSent } from '../../lib/app/record-sent.ts';
import { scanMessage } from '../../lib/app/scan-message.ts';
import type { HostServices } from '../../lib/app/services.ts';
import { saveSettings } from '../../lib/app/settings.ts';
import type { TemplateId } from '../../lib/domain/law/template-id.ts';
import type { ReplyDraft } from '../../lib/domain/reply/reply-draft.ts';
import { valuesFor } from '../../lib/domain/reply/values-for.ts';
import { PlainDate } from '../../lib/domain/shared/plain-date.ts';
import { defaultSettings } from '../../lib/domain/shared/settings.ts';
import type { CaseRow } from '../../lib/ports/case-store.ts';
import { fakeServices, mail, register } from './fakes.ts';

const settings = {
  ...defaultSettings,
  seller: { name: 'Firma AS', domain: 'firma.example' },
  owner: { name: 'Ola Berg', email: 'ola@firma.example', phone: '22 00 00 00' },
};
const today = PlainDate.parse('2026-11-25');

async function registered() {
  const fake = fakeServices();
  await saveSettings(fake.services.store, settings);
  return { ...fake, row: await register(fake.services) };
}

function drafted(services: HostServices, row: CaseRow, template: TemplateId): Promise<ReplyDraft> {
  const { objection, deadlines } = row;
  const values = valuesFor({ objection, deadlines, settings, today, language: 'nb' });
  return draftReply(services, { row, template, language: 'nb', uiLanguage: 'en', values });
}

const insertion = (row: CaseRow, draft: ReplyDraft, ignored: Record<string, string> = {}) => ({
  row,
  draft,
  answering: mail('1').key,
  promisedAnswerBy: PlainDate.parse('2026-12-04'),
  customerBy: null,
  ignored,
});

describe('answering a customer', () => {
  test('an acknowledgement is filled from what is known and passes its own check', async () => {
    const { services, row } = await registered();
    const draft = await drafted(services, row, 'T01');
    expect(draft.missing).toEqual([]);
    expect(draft.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(draft.text).toContain('Hei Kari Nordmann');
    expect(draft.text).toContain('10457');
  });

  test('a later mail waits to be judged, also once a reply to it was opened and sent', async () => {
    const { services } = await registered();
    const later = mail('2', 'thread-1', 'Jeg fastholder innsigelsen.');
    const found = await scanMessage(services, later);
    expect(found.isRecorded).toBe(false);
    if (!found.row) throw new Error('the conversation leads to no case');
    const { objection } = found.row;
    const said = { template: 'T03', promisedAnswerBy: null, customerBy: null } as const;
    await recordEvents(services, objection.id, [
      {
        type: 'replyOpened',
        objectionId: objection.id,
        data: { ...said, messageKey: later.key },
      },
    ]);
    await recordSent(services, { inReplyTo: later.key, threadKey: later.threadKey });
    const answered = await scanMessage(services, later);
    expect(answered.row?.objection.id).toBe(objection.id);
    expect(answered.isRecorded).toBe(false);

    await recordEvents(services, objection.id, [
      {
        type: 'customerReplied',
        objectionId: objection.id,
        data: { effect: 'nudge', messageKey: later.key },
      },
    ]);
    expect((await scanMessage(services, later)).isRecorded).toBe(true);
  });

  test('the mail that began the case needs no judging, whatever was answered', async () => {
    const { services, row } = await registered();
    await insertReply(services, insertion(row, await drafted(services, row, 'T01')));
    expect((await scanMessage(services, mail('1'))).isRecorded).toBe(true);
  });

  test('one sending that two windows tell of at the same moment is recorded once', async () => {
    const { services, row } = await registered();
    const insert = await insertReply(services, insertion(row, await drafted(services, row, 'T01')));
    if (!insert.ok || !insert.recorded.ok) throw new Error('the reply was not inserted');
    const told = { row: insert.recorded.row, messageKey: mail('1').key };
    const both = await Promise.all([markSent(services, told), markSent(services, told)]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    const types = (await services.store.events(row.objection.id)).map(({ type }) => type);
    expect(types).toEqual(['registered', 'replyOpened', 'acknowledged']);
  });

  test('once inserted and sent, the case is acknowledged and the promised day becomes the next duty', async () => {
    const { services, row, inserted } = await registered();
    const insert = await insertReply(services, insertion(row, await drafted(services, row, 'T01')));
    if (!insert.ok || !insert.recorded.ok) throw new Error('the reply was not inserted');
    expect(inserted).toHaveLength(1);
    const sent = await markSent(services, { row: insert.recorded.row, messageKey: null });
    expect(sent.ok && sent.row.objection).toMatchObject({
      state: 'ACKNOWLEDGED',
      // Receipt is confirmed; what the customer asked is not answered yet.
      isAnswered: false,
      promisedAnswerBy: '2026-12-04',
    });
    const running = sent.ok ? sent.row.deadlines.filter(({ status }) => status === 'running') : [];
    expect(running.find(({ timer }) => timer === 'UPDATE')?.dueOn).toBe('2026-12-04');
    expect(running.map(({ timer }) => timer)).not.toContain('ACK');
  });

  test('a reply with a missing value is not inserted', async () => {
    const { services, row, inserted } = await registered();
    const draft = await drafted(services, row, 'T08');
    expect(draft.missing.length).toBeGreaterThan(0);
    await expect(insertReply(services, insertion(row, draft))).resolves.toEqual({
      ok: false,
      blocked: 'values-missing',
    });
    expect(inserted).toEqual([]);
  });

  test('a threat is not inserted without a reason, and the reason is kept in the log', async () => {
    const { services, row, inserted } = await registered();
    const text = 'Hvis du ikke betaler, sendes faktura 10457 til inkasso.';
    const draft = await recheckReply(services, {
      row,
      draft: { ...(await drafted(services, row, 'T01')), text },
      uiLanguage: 'en',
    });
    await expect(insertReply(services, insertion(row, draft))).resolves.toEqual({
      ok: false,
      blocked: 'findings-open',
    });
    expect(inserted).toEqual([]);

    const errors = draft.findings.filter(({ severity }) => severity === 'error');
    const reasons = Object.fromEntries(errors.map(({ rule }) => [rule, 'Avtalt med kunden']));
    expect(reasons).toHaveProperty('L101');
    const insert = await insertReply(services, insertion(row, draft, reasons));
    expect(insert.ok).toBe(true);
    const events = await services.store.events(row.objection.id);
    expect(events.filter(({ type }) => type === 'findingIgnored')).toHaveLength(
      Object.keys(reasons).length,
    );
  });

  test('an answer that leaves a point open is held back until it is said why', async () => {
    const { services, row, inserted } = await registered();
    const text =
      'Hei\n\nVi har lest det du skriver om faktura 10457, og kommer tilbake til det senere.\n\nVennlig hilsen\nOla Berg\n22 00 00 00';
    const draft = { ...(await drafted(services, row, 'T01')), template: 'T09', text, findings: [] };
    await expect(insertReply(services, insertion(row, draft))).resolves.toEqual({
      ok: false,
      blocked: 'points-open',
    });
    expect(inserted).toEqual([]);

    const reasons = { 'point:NOT_DELIVERED': 'Besvart på telefon i dag' };
    const insert = await insertReply(services, insertion(row, draft, reasons));
    expect(insert.ok).toBe(true);
    const events = await services.store.events(row.objection.id);
    expect(events.find(({ type }) => type === 'findingIgnored')?.data).toEqual({
      rule: 'point:NOT_DELIVERED',
      reason: 'Besvart på telefon i dag',
    });
  });

  test('the log says which of the firm’s own templates a reply was made from', async () => {
    const { services, row } = await registered();
    const basedOn = { id: 'own:carrier', name: 'Transportøren leter' };
    const draft = await drafted(services, row, 'T01');
    await insertReply(services, { ...insertion(row, draft), basedOn });
    const events = await services.store.events(row.objection.id);
    expect(events.at(-1)?.data).toMatchObject({ template: 'T01', basedOn });
  });

  test('no reason lets a raw placeholder through', async () => {
    const { services, row, inserted } = await registered();
    const good = await drafted(services, row, 'T01');
    const draft = await recheckReply(services, {
      row,
      draft: { ...good, text: `${good.text}\n{{owner.phone}}` },
      uiLanguage: 'en',
    });
    const insert = await insertReply(services, insertion(row, draft, { L018: 'Haster' }));
    expect(insert).toEqual({ ok: false, blocked: 'findings-open' });
    expect(inserted).toEqual([]);
  });

  test('a reply written by hand counts as an answer without promises', async () => {
    const { services, row } = await registered();
    const sent = await markSent(services, { row, messageKey: null });
    expect(sent.ok && sent.row.objection).toMatchObject({
      isAnswered: true,
      promisedAnswerBy: null,
    });
  });
});
