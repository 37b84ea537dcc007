import { describe, expect, test } from 'vitest';
import { reasonCodes } from '../../../lib/domain/detection/reason-code.ts';
import { complaintBodies } from '../../../lib/domain/law/complaint-bodies.ts';
import { evidenceItems, evidenceLabel } from '../../../lib/domain/law/evidence.ts';
import { holidays } from '../../../lib/domain/law/holidays.ts';
import { nonDisputes } from '../../../lib/domain/law/non-disputes.ts';
import { rateOn, rates } from '../../../lib/domain/law/rates.ts';
import { reasonCodeInfo } from '../../../lib/domain/law/reason-codes.ts';
import { evidenceFor } from '../../../lib/domain/law/reason-evidence.ts';
import { regimeOn, regimes, rulesReviewedThrough } from '../../../lib/domain/law/regimes.ts';
import { type Source, sources } from '../../../lib/domain/law/sources.ts';
import { templateIds } from '../../../lib/domain/law/template-id.ts';
import { countries } from '../../../lib/domain/shared/country.ts';
import { languages } from '../../../lib/domain/shared/language.ts';
import { PlainDate } from '../../../lib/domain/shared/plain-date.ts';

const day = (text: string) => PlainDate.parse(text);

describe('dated figures', () => {
  test.each([
    ['NO', 'late-interest', '2025-12-31', { kind: 'percent', percent: 12.25 }],
    ['NO', 'late-interest', '2026-01-01', { kind: 'percent', percent: 12 }],
    ['NO', 'late-interest', '2026-07-01', { kind: 'percent', percent: 12.25 }],
    [
      'NO',
      'business-compensation',
      '2026-06-30',
      { kind: 'amount', amount: { minor: 46_000, currency: 'NOK' } },
    ],
    [
      'NO',
      'business-compensation',
      '2026-07-01',
      { kind: 'amount', amount: { minor: 43_000, currency: 'NOK' } },
    ],
    [
      'NO',
      'reminder-fee',
      '2026-11-22',
      { kind: 'amount', amount: { minor: 3_800, currency: 'NOK' } },
    ],
    [
      'DK',
      'reminder-fee',
      '2026-11-22',
      { kind: 'amount', amount: { minor: 10_000, currency: 'DKK' } },
    ],
    [
      'SE',
      'collection-demand',
      '2026-11-22',
      { kind: 'amount', amount: { minor: 18_000, currency: 'SEK' } },
    ],
  ] as const)('%s %s on %s', (country, key, date, value) => {
    expect(rateOn(country, key, day(date))?.value).toEqual(value);
  });

  test('a rate that nobody has announced yet is unknown, never guessed', () => {
    expect(rateOn('NO', 'late-interest', day('2027-01-01'))).toBeNull();
    expect(rateOn('DK', 'late-interest', day('2026-11-22'))).toBeNull();
  });

  test('a rate whose first day nobody looked up is never applied', () => {
    expect(rates.some(({ country, validFrom }) => country === 'FI' && validFrom === null)).toBe(
      true,
    );
    expect(rateOn('FI', 'reminder-fee-consumer', day('2026-11-22'))).toBeNull();
    expect(rateOn('FI', 'reminder-fee-business', day('2026-11-22'))).not.toBeNull();
  });

  test('no two rates of one kind hold on the same day', () => {
    for (const { country, key, validFrom } of rates)
      expect(
        rates.filter(
          (other) =>
            other.country === country &&
            other.key === key &&
            (other.validFrom ?? '') <= (validFrom ?? '') &&
            (other.validTo === null || (validFrom ?? '') <= other.validTo),
        ),
        `${country} ${key} ${validFrom}`,
      ).toHaveLength(1);
  });

  test('Norwegian fees are the fractions of the base that the regulation names', () => {
    const amount = (key: Parameters<typeof rateOn>[1]) => {
      const value = rateOn('NO', key, day('2026-11-22'))?.value;
      return value?.kind === 'amount' ? value.amount.minor : Number.NaN;
    };
    expect(amount('reminder-fee')).toBe(Math.round(amount('collection-base') / 20 / 100) * 100);
    expect(amount('own-demand-fee')).toBe(
      Math.round((amount('collection-base') * 3) / 20 / 100) * 100,
    );
  });
});

describe('regimes', () => {
  test('Norway’s act of 1988 holds until the new one is put into force', () => {
    expect(regimeOn('NO', rulesReviewedThrough)).toBe('NO-1988');
    expect(regimes['NO-2026'].validFrom).toBeNull();
    expect(regimeOn('NO', day('1989-09-30'))).toBeNull();
  });

  test('Denmark and Sweden have none', () => {
    expect(regimeOn('DK', day('2026-11-22'))).toBeNull();
    expect(regimeOn('SE', day('2026-11-22'))).toBeNull();
  });
});

describe('grounds of dispute', () => {
  test('all 41 are known, in five languages, under different names', () => {
    expect(Object.keys(reasonCodeInfo).sort()).toEqual([...reasonCodes].sort());
    for (const language of languages) {
      const labels = reasonCodes.map((code) => reasonCodeInfo[code].labels[language]);
      expect(new Set(labels).size, language).toBe(41);
    }
  });

  test('each names templates that exist, and all but the vaguest say what to look for', () => {
    for (const code of reasonCodes) {
      const { templates } = reasonCodeInfo[code];
      expect(templates.length, code).toBeGreaterThan(0);
      for (const template of templates) expect(templateIds).toContain(template);
      if (code !== 'UNSPECIFIED' && code !== 'OTHER')
        expect(evidenceFor[code].length, code).toBeGreaterThan(0);
    }
  });

  test('every evidence item belongs to a ground', () => {
    const used = new Set<string>(reasonCodes.flatMap((code) => evidenceFor[code]));
    expect(Object.keys(evidenceItems).filter((id) => !used.has(id))).toEqual([]);
  });

  test('an evidence item of a later version shows by its id', () => {
    expect(evidenceLabel('delivery-note', 'sv')).toBe('följesedel');
    expect(evidenceLabel('hologram', 'sv')).toBe('hologram');
    expect(evidenceLabel('constructor', 'sv')).toBe('constructor');
  });

  test('six kinds of mail are no objections', () => {
    expect(nonDisputes.map(({ code }) => code)).toEqual([
      'PAYMENT_DIFFICULTY',
      'PROMISE_TO_PAY',
      'QUESTION',
      'COPY_REQUEST',
      'DATA_REQUEST',
      'NOT_RELEVANT',
    ]);
  });
});

describe('sources', () => {
  test('whoever names a page gives its address; only custom and general knowledge have none', () => {
    for (const [id, { url, grade }] of Object.entries<Source>(sources)) {
      const isPage = grade === 'authority' || grade === 'secondary';
      expect(url.startsWith('http'), id).toBe(isPage);
    }
  });

  test('a consumer’s complaint body has a name, a site and an address in each country', () => {
    for (const country of countries) {
      const { name, web, postalAddress } = complaintBodies[country];
      expect([name, web, postalAddress].filter((text) => text.trim() === '')).toEqual([]);
      expect(web).not.toContain('/');
      expect(postalAddress).toMatch(/\d{3} ?\d/);
    }
  });
});

describe('holidays', () => {
  test('every country has Easter, Christmas and New Year', () => {
    for (const country of countries) {
      const ids = holidays[country].map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['easterSunday', 'christmasDay', 'newYear']));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('store bededag ended with 2023', () => {
    const greatPrayerDay = holidays.DK.find(({ id }) => id === 'greatPrayerDay');
    expect(greatPrayerDay?.validTo).toBe('2023-12-31');
  });
});
