import { beforeAll, describe, expect, test } from 'vitest';
import { templates } from '../../lib/domain/reply/templates.ts';
import { type Language, languages } from '../../lib/domain/shared/language.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { dashboardWords } from '../../lib/i18n/dashboard.ts';
import { evidenceWords } from '../../lib/i18n/evidence.ts';
import { exportWords } from '../../lib/i18n/export.ts';
import { panelWords } from '../../lib/i18n/panel.ts';
import { readWordTables } from './word-tables.ts';

/** Every text of the interface by language; a function stands for the text it is written with. */
const texts: Record<Language, string[]> = { nb: [], nn: [], da: [], sv: [], en: [] };

function collect(words: unknown, into: string[]): void {
  if (typeof words === 'string') into.push(words);
  else if (typeof words === 'function') into.push(words.toString());
  else if (words && typeof words === 'object')
    for (const value of Object.values(words)) collect(value, into);
}

beforeAll(async () => {
  for (const { words } of await readWordTables())
    for (const language of languages) collect(words[language], texts[language]);
  for (const { names, when } of templates)
    for (const language of languages) texts[language].push(names[language], when[language]);
});

// The data protection officer (art. 37 GDPR) is not the controller, whom the other titles would name.
// A price reduction is an "avslag" too, so the word for it never means that an objection was rejected.
const never: readonly (readonly [Language, RegExp, string])[] = [
  ['nb', /avslag/i, 'ikke medhold'],
  ['nb', /inkasso(?:selskap|firma)/i, 'inkassobyrå'],
  ['nb', /personvernansvarlig/i, 'personvernombud'],
  ['nn', /avslag/i, 'ikkje medhald'],
  ['nn', /inkasso(?:selskap|firma)/i, 'inkassobyrå'],
  ['nn', /oversikt/i, 'oversyn'],
  ['nn', /personvernansvarleg/i, 'personvernombod'],
  ['da', /afslag|ikke medhold/i, 'afvist'],
  ['da', /inkasso(?:selskab|firma)/i, 'inkassobureau'],
  ['da', /databeskyttelsesansvarlig/i, 'databeskyttelsesrådgiver'],
  ['da', /udskyd/i, 'udsæt'],
  ['sv', /inkasso(?:byrå|företag)/i, 'inkassobolag'],
  ['sv', /dataskyddsansvarig/i, 'dataskyddsombud'],
  ['en', /unfounded/i, 'not justified'],
  ['en', /\be-mail/i, 'email'],
  ['en', /put off reminders/i, 'snooze reminders'],
];

describe('one thing has one word', () => {
  test.each(never)('in %s: never %s, but %s', (language, other) => {
    expect(texts[language].length).toBeGreaterThan(500);
    expect(texts[language].filter((text) => other.test(text))).toEqual([]);
  });

  test.each(languages)(
    'a rejection is called the same as state, decision and reply in %s',
    (language) => {
      const { states, decisions } = commonWords[language];
      expect(states.UNFOUNDED).toBe(decisions.unfounded);
      expect(states.JUSTIFIED).toBe(decisions.justified);
      expect(states.PARTLY).toBe(decisions.partly);
      for (const id of ['T08', 'T09'])
        expect(templates.find((template) => template.id === id)?.names[language]).toMatch(
          new RegExp(`^${decisions.unfounded}: `),
        );
    },
  );

  test.each(languages)(
    'the stage of a claim is called the same in panel, dashboard, export and evidence in %s',
    (language) => {
      const stage = panelWords[language].register.stage;
      expect(dashboardWords[language].stage).toBe(stage);
      expect(exportWords[language].columns.stage).toBe(stage);
      expect(evidenceWords[language].stageNow).toMatch(new RegExp(`^${stage} `));
    },
  );
});
