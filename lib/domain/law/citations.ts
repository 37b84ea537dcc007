import type { Party } from '../detection/detection.ts';
import type { Country } from '../shared/country.ts';
import type { Language } from '../shared/language.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import { type Article, articles } from './articles.ts';
import { basisNames } from './basis-names.ts';
import type { Confidence } from './confidence.ts';
import type { RegimeId } from './regimes.ts';
import { type BookRule, type Jurisdiction, ruleBook } from './rule-book.ts';
import { type SourceId, sources } from './sources.ts';

/** What a date or a finding rests on, as a reader knows it. */
export interface Citation {
  readonly title: string;
  /** A page to read it on, `https` only; null where none is known. */
  readonly address: string | null;
  readonly kind: 'statute' | 'article' | 'rule' | 'standard' | 'product';
  /** Null for what needs no support: a guide is what it is, and our own rules are ours. */
  readonly confidence: Confidence | null;
  readonly jurisdiction: Jurisdiction | null;
  /** Whose purchases it is about; null for both. */
  readonly party: BookRule['party'];
  /** The act it belongs to, where one follows another; null for what holds under either. */
  readonly regime: BookRule['regime'];
  /** Last day on which it was compared with its sources; null where there is nothing to compare. */
  readonly reviewed: PlainDate | null;
}

/** What guides, standards and our own rules need not say. */
const plain = {
  confidence: null,
  jurisdiction: null,
  party: null,
  regime: null,
  reviewed: null,
};

/**
 * The basis of a date or a finding, from the notation of the rule book, each thing once: `000:26-32; ISO 10002`,
 * `R-NO-17/19`, `R-C-01…05`, `003:30 by analogy`, `product default`. What it does not know it repeats as
 * written, as a rule nobody has looked up.
 */
export function citationsOf(source: string, language: Language): readonly Citation[] {
  const found = new Map<string, Citation>();
  for (const piece of source.split(/[;,]/).map((part) => part.trim()))
    for (const citation of citationsOfPiece(piece, language)) {
      const title = citation.title.slice(0, 1).toUpperCase() + citation.title.slice(1);
      found.set(title, { ...citation, title });
    }
  return [...found.values()];
}

/** What decides which law a case is under. */
export interface CaseLaw {
  /** Of the customer. */
  readonly country: Country;
  readonly party: Party;
  readonly regime: RegimeId | null;
}

/**
 * Those that concern such a case: by country, then by who bought, then by the act in force. Where a step would leave
 * nothing, as with a rule that holds by analogy, it is left out.
 */
export function citationsFor(
  { country, party, regime }: CaseLaw,
  citations: readonly Citation[],
): readonly Citation[] {
  const isOf = { jurisdiction: country, party, regime } as const;
  return (['jurisdiction', 'party', 'regime'] as const).reduce((left, what) => {
    const wanted = isOf[what];
    const fitting = left.filter((one) => one[what] === null || one[what] === wanted);
    // A country without acts that follow each other has no regime to choose by.
    return wanted === null || fitting.length === 0 ? left : fitting;
  }, citations);
}

const ANALOGY = ' by analogy';

function citationsOfPiece(piece: string, language: Language): readonly Citation[] {
  // More lines of the guide named before: `001:14,36`.
  if (/^\d+(?:-\d+)?$/.test(piece)) return [];
  if (piece.endsWith(ANALOGY))
    return citationsOfPiece(piece.slice(0, -ANALOGY.length), language).map((citation) => ({
      ...citation,
      title: byAnalogy[language](citation.title),
    }));
  const named = basisNames[piece];
  if (named) {
    const { kind, titles, source } = named;
    const address = source ? firstAddress([source]) : null;
    const confidence = source && sources[source].grade === 'secondary' ? 'secondary' : null;
    return [{ ...plain, title: titles[language], address, kind, confidence }];
  }
  const article = articles[piece.split(':')[0] ?? ''];
  if (article) return [ofArticle(article, language)];
  const rules = idsOf(piece).flatMap((id) => ruleBook[id] ?? []);
  if (rules.length > 0) return rules.map((rule) => ofRule(rule, language));
  return [{ ...plain, title: piece, address: null, kind: 'rule', confidence: 'general' }];
}

/** `R-NO-17/19` is two rules, `R-C-01…05` five. */
function idsOf(piece: string): readonly string[] {
  const match = /^(R-[A-Z]+-)(\d\d)(?:([/…])(\d\d))?$/.exec(piece);
  if (!match) return [];
  const [, family, first = '', between, last = first] = match;
  const numbers =
    between === '…'
      ? Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at)
      : [Number(first), Number(last)];
  return numbers.map((number) => `${family}${String(number).padStart(2, '0')}`);
}

function ofArticle({ title, publisher, year, address }: Article, language: Language): Citation {
  const by = year === null ? publisher : `${publisher}, ${year}`;
  return { ...plain, title: `${quoted[language](title)} (${by})`, address, kind: 'article' };
}

function ofRule(rule: BookRule, language: Language): Citation {
  const isStatute = typeof rule.title === 'string';
  const { jurisdiction, party, regime, confidence, reviewed } = rule;
  const title = typeof rule.title === 'string' ? rule.title : rule.title[language];
  return {
    title: isStatute && jurisdiction ? `${title}, ${countryNames[jurisdiction][language]}` : title,
    address: firstAddress(rule.sources),
    kind: isStatute ? 'statute' : 'rule',
    confidence,
    jurisdiction,
    party,
    regime,
    reviewed,
  };
}

/** An authority's page before anybody else's. */
function firstAddress(ids: readonly SourceId[]): string | null {
  const readable = ids.map((id) => sources[id]).filter(({ url }) => url.startsWith('https://'));
  return (readable.find(({ grade }) => grade === 'authority') ?? readable[0])?.url ?? null;
}

const quoted: Readonly<Record<Language, (title: string) => string>> = {
  nb: (title) => `«${title}»`,
  nn: (title) => `«${title}»`,
  da: (title) => `»${title}«`,
  sv: (title) => `”${title}”`,
  en: (title) => `“${title}”`,
};

const byAnalogy: Readonly<Record<Language, (title: string) => string>> = {
  nb: (title) => `tilsvarende ${title}`,
  nn: (title) => `tilsvarande ${title}`,
  da: (title) => `tilsvarende ${title}`,
  sv: (title) => `motsvarande ${title}`,
  en: (title) => `by analogy: ${title}`,
};

const countryNames: Readonly<Record<Jurisdiction, Readonly<Record<Language, string>>>> = {
  NO: { nb: 'Norge', nn: 'Noreg', da: 'Norge', sv: 'Norge', en: 'Norway' },
  DK: { nb: 'Danmark', nn: 'Danmark', da: 'Danmark', sv: 'Danmark', en: 'Denmark' },
  SE: { nb: 'Sverige', nn: 'Sverige', da: 'Sverige', sv: 'Sverige', en: 'Sweden' },
  FI: { nb: 'Finland', nn: 'Finland', da: 'Finland', sv: 'Finland', en: 'Finland' },
  DE: { nb: 'Tyskland', nn: 'Tyskland', da: 'Tyskland', sv: 'Tyskland', en: 'Germany' },
  UK: {
    nb: 'Storbritannia',
    nn: 'Storbritannia',
    da: 'Storbritannien',
    sv: 'Storbritannien',
    en: 'United Kingdom',
  },
};
