import { describe, expect, test } from 'vitest';
import { timerRules } from '../../../lib/domain/deadline/timer-rules.ts';
import { ReasonCode } from '../../../lib/domain/detection/reason-code.ts';
import { articles } from '../../../lib/domain/law/articles.ts';
import { type CaseLaw, citationsFor, citationsOf } from '../../../lib/domain/law/citations.ts';
import { decisionSources } from '../../../lib/domain/law/decision-guides.ts';
import { privacyBasis } from '../../../lib/domain/law/privacy-basis.ts';
import { incompleteJurisdictions, ruleBook } from '../../../lib/domain/law/rule-book.ts';
import { mayCollect } from '../../../lib/domain/objection/may-collect.ts';
import { states } from '../../../lib/domain/objection/state.ts';
import { rules } from '../../../lib/domain/reply/check/rules.ts';
import { templateFits } from '../../../lib/domain/reply/template-fit.ts';
import { languages } from '../../../lib/domain/shared/language.ts';
import { day, objectionOf } from '../reply/objections.ts';

const titlesOf = (source: string) => citationsOf(source, 'nb').map(({ title }) => title);

describe('what a date or a finding rests on, in words', () => {
  test.each([
    [
      '000:26-32; ISO 10002',
      [
        '«Tvistehåndtering: Slik besvarer du kundens klage på fakturaen» (Amili, 2023)',
        'ISO 10002:2018 om klagebehandling',
      ],
    ],
    ['003:30 by analogy', ['Tilsvarende «Slik håndterer du en tvist ved inkasso» (Intrum Norge)']],
    ['product default', ['Svarfrists egen frist, ikke lovbestemt']],
    ['R-DK-04', ['Renteloven § 9 b, Danmark']],
    [
      '000:26,36',
      ['«Tvistehåndtering: Slik besvarer du kundens klage på fakturaen» (Amili, 2023)'],
    ],
    ['R-NO-02/03', ['Inkassoloven (1988) § 17, Norge', 'Ny norsk inkassolov (vedtatt 2026) § 18']],
  ])('%s', (source, titles) => {
    expect(titlesOf(source)).toEqual(titles);
  });

  test('a range names every rule in it', () => {
    expect(titlesOf('R-C-01…05')).toHaveLength(5);
  });

  test('two lines of one guide are one basis', () => {
    expect(titlesOf('001:14; 001:20')).toHaveLength(1);
  });

  test('what is unknown is repeated as written and not called checked', () => {
    expect(citationsOf('some other act', 'en')).toEqual([
      {
        title: 'Some other act',
        address: null,
        kind: 'rule',
        confidence: 'general',
        jurisdiction: null,
        party: null,
        regime: null,
        reviewed: null,
      },
    ]);
  });

  test('a standard that was read on another’s page says so', () => {
    expect(citationsOf('ISO 10002', 'nb')[0]?.confidence).toBe('secondary');
  });
});

describe('only law that is for such a case is cited', () => {
  const cited = (source: string, about: Partial<CaseLaw>) =>
    citationsFor(
      { country: 'NO', party: 'B2C', regime: 'NO-1988', ...about },
      citationsOf(source, 'da'),
    ).map(({ title }) => title);

  test('a Danish case is not told of Norwegian and Swedish acts', () => {
    const about = { country: 'DK', regime: null } as const;
    expect(cited('R-NO-01; R-DK-01; R-SE-01; 001:14', about)).toEqual([
      'Inkassoloven § 9 (god inkassoskik), Danmark',
      '»Sådan håndterer du en indsigelse« (Intrum Danmark)',
    ]);
    expect(cited('R-NO-16', { country: 'SE', regime: null })).toHaveLength(1);
  });

  test('a business that complains late is held to the act for businesses, a consumer to that for consumers', () => {
    const late = 'R-NO-17/18; R-DK-10/11; R-SE-09/10';
    expect(cited(late, { party: 'B2B' })).toEqual(['Kjøpsloven § 32, Norge']);
    expect(cited(late, { party: 'B2C' })).toEqual(['Forbrukerkjøpsloven § 27, Norge']);
    const danish = { country: 'DK', regime: null } as const;
    expect(cited(late, { ...danish, party: 'B2B' })).toEqual(['Købeloven §§ 51–54, Danmark']);
    expect(cited(late, { ...danish, party: 'B2C' })).toEqual(['Købeloven §§ 81, 83, Danmark']);
    const swedish = { country: 'SE', regime: null } as const;
    expect(cited(late, { ...swedish, party: 'B2B' })).toEqual(['Köplagen § 32, Sverige']);
  });

  test('of two acts that follow each other the one is cited that the firm writes by', () => {
    expect(cited('R-NO-02/03', {})).toEqual(['Inkassoloven (1988) § 17, Norge']);
    expect(cited('R-NO-02/03', { regime: 'NO-2026' })).toEqual([
      'Ny norsk inkassolov (vedtaget 2026) § 18',
    ]);
  });

  test('what holds in another act by analogy is named rather than nothing', () => {
    expect(cited('R-NO-04', {})).toEqual(['Ny norsk inkassolov (vedtaget 2026) § 17']);
  });
});

describe('every basis that the product names', () => {
  const timers = Object.entries(timerRules).flatMap(([name, { source, binding }]) => [
    ...(typeof source === 'string' ? [source] : Object.values(source)).map((text) => [name, text]),
    [name, binding],
  ]);
  const checks = Object.entries(rules).map(([name, { source }]) => [name, source]);

  const letters = templateFits.map(({ id, sources }) => [id, sources]);

  test.each([...timers, ...checks, ...letters])(
    '%s rests on %s, which can be said in words',
    (_, source) => {
      for (const language of languages) {
        const citations = citationsOf(source ?? '', language);
        expect(citations).not.toHaveLength(0);
        for (const { title, kind, address } of citations) {
          expect(
            kind === 'rule' && source?.toLowerCase().includes(title.toLowerCase()),
            title,
          ).toBe(false);
          expect(title).not.toMatch(/R-[A-Z]+-\d|\b\d{3}:\d|product|default/);
          if (address !== null) expect(new URL(address).protocol).toBe('https:');
        }
      }
    },
  );

  const gate = states.flatMap((state) =>
    (['whole', 'partial'] as const).map((extent) => {
      const { sources } = mayCollect(objectionOf({ state }, { extent }), day('2026-12-21'));
      return [state, sources] as const;
    }),
  );
  const guides = ReasonCode.options.map((code) => [code, decisionSources([code])] as const);
  const all = [
    ...timers,
    ...checks,
    ...letters,
    ...gate,
    ...guides,
    ['privacy', privacyBasis],
  ] as const;

  test('each part of a list of rules is found, not only the first', () => {
    const named = all.flatMap(([, source = '']) => source.match(/R-[A-Z]+-\d\d/g) ?? []);
    expect(named.filter((id) => !ruleBook[id])).toEqual([]);
    const pairs = all.flatMap(([, source = '']) => source.match(/R-[A-Z]+-\d\d\/\d\d/g) ?? []);
    expect(pairs.filter((pair) => citationsOf(pair, 'en').length < 2)).toEqual([]);
  });

  test('the rule book holds no rule that nothing names', () => {
    const named = new Set(
      all.flatMap(([, source = '']) =>
        [...source.matchAll(/(R-[A-Z]+-)(\d\d)(?:([/…])(\d\d))?/g)].flatMap(
          ([, family, first, between, last = first]) =>
            Object.keys(ruleBook).filter((id) => {
              const [own, number] = [id.slice(0, -2), id.slice(-2)];
              if (own !== family || first === undefined || last === undefined) return false;
              return between === '…'
                ? first <= number && number <= last
                : number === first || number === last;
            }),
        ),
      ),
    );
    const isNamed = (id: string) => named.has(id);
    // Countries that the product does not serve yet are data for those who add them.
    const isAhead = (id: string) => {
      const country = ruleBook[id]?.jurisdiction ?? null;
      return country !== null && incompleteJurisdictions.has(country);
    };
    const range = new Set(['R-C-02', 'R-C-04', 'R-C-05']);
    expect(
      Object.keys(ruleBook).filter((id) => !isNamed(id) && !isAhead(id) && !range.has(id)),
    ).toEqual([]);
    expect(Object.keys(articles)).toHaveLength(5);
  });
});
