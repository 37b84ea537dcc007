import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { readJsonLine } from '../../../lib/adapters/mailfile/read-jsonl.ts';
import { checkReply } from '../../../lib/domain/reply/check-reply.ts';
import { parseDraftLine } from '../../../lib/domain/reply/draft-line.ts';
import { keysOf, parseTemplate } from '../../../lib/domain/reply/parse-template.ts';
import { renderReply } from '../../../lib/domain/reply/render-reply.ts';
import { templates } from '../../../lib/domain/reply/templates.ts';
import { ObjectionId } from '../../../lib/domain/shared/ids.ts';
import { languages } from '../../../lib/domain/shared/language.ts';
import { brokenText } from '../../fuzz/broken-text.ts';
import { fuzz } from '../../fuzz/fuzz.ts';

const draft = JSON.stringify({
  id: '1',
  lang: 'nb',
  country: 'NO',
  regime: 'NO-1988',
  party: 'B2C',
  audience: 'customer',
  decision: 'partly',
  extent: 'partial',
  stage: 'overdue',
  atAgency: false,
  template: 'T01',
  today: '2026-11-22',
  late: false,
  invoiceNumber: '10457',
  caseId: 'S-1',
  dueDate: '2026-12-01',
  amounts: {
    invoice: { value: 12500, currency: 'NOK' },
    disputed: { value: 500, currency: 'NOK' },
  },
  approvedAccounts: ['15031234567'],
  customerLang: 'nb',
  customerEmail: 'a@b.example',
  companyDomain: 'c.example',
  to: ['a@b.example'],
  points: [{ cause: 'NOT_DELIVERED' }],
  subject: 'Faktura 10457',
  text: 'Hei\n\nBetal 12 500 kr til 1503 12 34567 innen 1. desember 2026, ellers går saken til inkasso.',
});
const mail = JSON.stringify({
  id: '1',
  subject: 'Faktura',
  from: 'a@b.example',
  body: 'Vi bestrider kravet.',
});
const objectionId = ObjectionId.parse('case');

describe('a line of JSON', () => {
  fuzz('that may be a mail is read or refused', brokenText([mail]), (line) => {
    const message = readJsonLine(line);
    if (message) expect(typeof message.text).toBe('string');
  });

  fuzz('that may be a draft is checked or refused', brokenText([draft]), (line) => {
    const parsed = parseDraftLine(line);
    if (!parsed.ok) return;
    const { subject, text } = parsed.draft;
    for (const { quote } of checkReply(parsed.draft, parsed.context))
      expect(`${subject}\n${text}`.includes(quote) || quote === '').toBe(true);
  });

  fuzz(
    'with any words in the letter is checked with quotes of its own',
    brokenText(templates.map(({ texts }) => texts.nb.body)),
    (text) => {
      const parsed = parseDraftLine(JSON.stringify({ ...JSON.parse(draft), text }));
      if (!parsed.ok) throw new Error('the draft is whole');
      for (const { start, end } of checkReply(parsed.draft, parsed.context)) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    },
  );
});

describe('a template', () => {
  fuzz(
    'that parses is filled without a placeholder left, one that does not says where',
    fc.tuple(
      fc.constantFrom(...templates),
      fc.constantFrom(...languages),
      brokenText(templates.flatMap(({ texts }) => languages.map((each) => texts[each].body))),
      fc.string({ unit: 'grapheme' }),
    ),
    ([template, language, body, value]) => {
      const parsed = parseTemplate(body);
      if (!parsed.ok) {
        for (const { at } of parsed.errors) expect(at).toBeLessThan(body.length);
        return;
      }
      const texts = { ...template.texts, [language]: { subject: 'x', body } };
      const values = Object.fromEntries(
        [...keysOf(parsed.nodes).keys()].map((key) => [key, value]),
      );
      const reply = renderReply({
        template: { ...template, texts },
        language,
        values,
        objectionId,
      });
      if (reply.missing.length === 0) expect(reply.text).not.toMatch(/\{\{[A-Za-z.]+\}\}/);
    },
  );
});
