import { describe, expect, test } from 'vitest';
import { draftReply } from '../../lib/app/draft-reply.ts';
import { saveSettings } from '../../lib/app/settings.ts';
import { apologySentences } from '../../lib/domain/reply/check/safe-sentences.ts';
import { valuesFor } from '../../lib/domain/reply/values-for.ts';
import { languages } from '../../lib/domain/shared/language.ts';
import { PlainDate } from '../../lib/domain/shared/plain-date.ts';
import { defaultSettings } from '../../lib/domain/shared/settings.ts';
import { fakeServices, register } from './fakes.ts';

const settings = {
  ...defaultSettings,
  seller: { name: 'Firma AS', domain: 'firma.example' },
  owner: { name: 'Ola Berg', email: 'ola@firma.example', phone: '22 00 00 00' },
};

async function draftOn(date: string, language: (typeof languages)[number], template = 'T01') {
  const { services, setClock } = fakeServices();
  await saveSettings(services.store, settings);
  const row = await register(services);
  setClock(`${date}T09:00:00.000Z`);
  const today = PlainDate.parse(date);
  const id = template === 'T03' ? 'T03' : 'T01';
  const known = valuesFor({ ...row, settings, today, language, template: id });
  const values = { ...known, progress: 'x', 'delay.reason': 'y', 'date.promised': '2026-12-02' };
  return draftReply(services, { row, template: id, language, uiLanguage: 'en', values });
}

describe('a reply to a customer who was neglected', () => {
  test.each(languages)('opens with an apology right after the greeting (%s)', async (language) => {
    const sentence = apologySentences[language];
    const late = await draftOn('2026-12-15', language);
    expect(late.text.split('\n').findIndex((line) => line.includes(sentence))).toBe(2);
    expect(late.html).toContain(sentence);
    expect(late.findings.map(({ rule }) => rule)).not.toContain('L128');
  });

  test('does not apologise in time, nor twice', async () => {
    const inTime = await draftOn('2026-11-26', 'nb');
    expect(inTime.text).not.toContain(apologySentences.nb);
    const update = await draftOn('2026-12-15', 'nb', 'T03');
    expect(update.text).toContain('beklager ventetiden');
    expect(update.text).not.toContain(apologySentences.nb);
  });
});
