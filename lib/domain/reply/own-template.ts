import * as z from 'zod/mini';
import { stages } from '../detection/detection.ts';
import { ReasonCode } from '../detection/reason-code.ts';
import { templateIds } from '../law/template-id.ts';
import { State } from '../objection/state.ts';
import { Instant } from '../shared/instant.ts';
import { Language, languages, writtenFamilyOf } from '../shared/language.ts';
import { sameText } from '../shared/same-text.ts';
import { type Step, steps } from './reply-draft.ts';
import type { Template, TemplateText } from './template.ts';
import { templateOf } from './templates.ts';

const LONGEST_NAME = 120;
const LONGEST_BODY = 20_000;

/** Id of a template of the user's own: it can never be taken for one of the product's. */
export const OwnTemplateId = z
  .templateLiteral(['own:', z.string()])
  .check(z.regex(/^own:[A-Za-z0-9-]{1,64}$/));
export type OwnTemplateId = z.infer<typeof OwnTemplateId>;

const OwnText = z.object({
  subject: z.string().check(z.maxLength(500)),
  body: z.string().check(z.maxLength(LONGEST_BODY)),
});

/** A state of a template that was replaced: kept so that a change can be taken back. */
export const EarlierVersion = z.object({
  version: z.int().check(z.positive()),
  updatedAt: Instant,
  texts: z.partialRecord(Language, OwnText),
});
export type EarlierVersion = Readonly<z.infer<typeof EarlierVersion>>;

/** A reply that users wrote themselves, in the same notation as the product's. */
export const OwnTemplate = z.object({
  id: OwnTemplateId,
  name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
  steps: z.array(z.enum(steps)).check(z.minLength(1)),
  /** States it is offered in; `open` is every objection that is not closed. */
  states: z.union([z.literal('open'), z.array(State).check(z.minLength(1))]),
  /** Grounds it is made for; empty for all. */
  reasons: z.array(ReasonCode),
  /** The product's template it stands in for: what sending it means. Null: an answer without special meaning. */
  basedOn: z.nullable(z.enum(templateIds)),
  /** At least one language. */
  texts: z
    .partialRecord(Language, OwnText)
    .check(z.refine((texts) => languages.some((language) => texts[language] !== undefined))),
  version: z.int().check(z.positive()),
  updatedAt: Instant,
  /** The newest first. */
  earlier: z._default(z.array(EarlierVersion), []),
});
export type OwnTemplate = Readonly<z.infer<typeof OwnTemplate>>;

/** An own template as the product uses one. Languages it lacks are not offered: `languages` says which it has. */
export function templateOfOwn(own: OwnTemplate): Template {
  const base = own.basedOn === null ? undefined : templateOf(own.basedOn);
  const spoken = languages.filter((language) => own.texts[language] !== undefined);
  const fallback: TemplateText = own.texts[spoken[0] ?? 'en'] ?? { subject: '', body: '' };
  const textIn = (language: Language) => own.texts[language] ?? fallback;
  return {
    id: own.id,
    basedOn: own.basedOn,
    languages: spoken,
    reasons: own.reasons,
    names: sameText(own.name),
    when: base ? base.names : sameText(''),
    steps: own.steps,
    audience: base?.audience ?? 'customer',
    // A late answer in one's own words is no more in place after the answer than the product's.
    states: own.states === 'open' && base?.states === 'unanswered' ? base.states : own.states,
    parties: base?.parties ?? ['B2C', 'B2B'],
    stages: base?.stages ?? stages,
    partialOnly: base?.partialOnly ?? false,
    required: [],
    prohibited: [],
    sources: base?.sources ?? '',
    texts: {
      nb: textIn('nb'),
      nn: textIn('nn'),
      da: textIn('da'),
      sv: textIn('sv'),
      en: textIn('en'),
    },
  };
}

/** The language of `template` for a customer who writes `wished`: Norwegians read both their languages. */
export function languageFor({ languages: spoken }: Template, wished: Language): Language {
  if (!spoken || spoken.includes(wished)) return wished;
  const near = spoken.find((other) => writtenFamilyOf[other] === writtenFamilyOf[wished]);
  return near ?? (spoken.includes('en') ? 'en' : (spoken[0] ?? wished));
}

/** Steps of a reply for a customer; the internal one belongs to templates for colleagues. */
export const customerSteps = ['understand', 'confirm', 'settle'] as const satisfies readonly Step[];
