import type { Objection } from '../objection/objection.ts';
import type { Decision, State } from '../objection/state.ts';
import { countryOfLanguage, currencyOf } from '../shared/country.ts';
import { ObjectionId } from '../shared/ids.ts';
import { instantOf } from '../shared/instant.ts';
import type { Language } from '../shared/language.ts';
import { formatMoney, money } from '../shared/money.ts';
import { addDays, type PlainDate } from '../shared/plain-date.ts';
import type { Settings } from '../shared/settings.ts';
import { adrBlock } from './adr-block.ts';
import { checkReply } from './check-reply.ts';
import { contextFor } from './context-for.ts';
import { type Field, fieldsOf } from './fields-of.ts';
import { renderReply } from './render-reply.ts';
import type { ReplyDraft } from './reply-draft.ts';
import type { Template } from './template.ts';
import { meaningOf } from './templates.ts';
import { valuesFor } from './values-for.ts';

/** A template as its writer looks at it, without any case. */
export interface Preview {
  readonly template: Template;
  /** Language of the letter. */
  readonly language: Language;
  /** Language of the findings. */
  readonly uiLanguage: Language;
  readonly settings: Settings;
  readonly today: PlainDate;
}

const sampleId = ObjectionId.parse('00000000-0000-4000-8000-000000000000');

/**
 * How a template reads and what the check says of it, on an invented case that it suits. Fields that no case
 * fills stand as their names. @throws Error for a template that does not parse: look for problems first
 */
export function previewReply(preview: Preview): ReplyDraft {
  const { template, language, settings, today } = preview;
  const objection = sampleObjection(preview);
  const sources = { objection, deadlines: [], settings, today, language };
  const known = valuesFor({ ...sources, template: meaningOf(template) });
  const invented = fieldsOf(template, language).map((field) => [
    field.key,
    sampleValue(field, { preview, objection }),
  ]);
  const values = { ...Object.fromEntries(invented), ...known };
  const isSignedByProgram = settings.hasOwnSignature;
  const draft = renderReply({
    template,
    language,
    values,
    objectionId: objection.id,
    isSignedByProgram,
  });
  const context = contextFor({
    ...sources,
    template: draft.template,
    uiLanguage: preview.uiLanguage,
  });
  return { ...draft, findings: checkReply(draft, context) };
}

function sampleValue(
  { key, kind, labels }: Field,
  { preview, objection }: { preview: Preview; objection: Objection },
): string {
  const { language, settings, today } = preview;
  const { country, invoice } = objection.classification;
  // In a letter nobody gets, what must still be said stands as an example.
  if (key === 'adr.block')
    return adrBlock(country, { language, participates: settings.participatesInAdr ?? true });
  switch (kind) {
    case 'date':
      return addDays(today, 21);
    case 'money':
      return invoice.amount ? formatMoney(invoice.amount, language) : '';
    case 'account':
      return '1234 56 78903';
    case 'text':
    case 'longtext':
    case 'list':
      return labels[language].slice(0, 1).toLowerCase() + labels[language].slice(1);
  }
}

/** An objection in the state, with the customer and the decision that the template is for. */
function sampleObjection({ template, language, settings, today }: Preview): Objection {
  const state: State =
    typeof template.states === 'string' ? 'ACKNOWLEDGED' : (template.states[0] ?? 'CLOSED');
  // A letter in Danish goes to Denmark; an English one stays at home.
  const country = countryOfLanguage(language) ?? settings.country;
  const atAgency = template.stages.length === 1 && template.stages[0] === 'collection';
  const decision = decisionIn[state] ?? 'undecided';
  const currency = currencyOf[country];
  return {
    id: sampleId,
    caseNumber: `I-${today.slice(0, 4)}-0042`,
    state,
    atAgency,
    agency: atAgency ? { name: 'Inkasso AS', reference: '4711' } : null,
    classification: {
      reason: template.reasons?.[0] ?? 'PRICE',
      points: [],
      extent: template.partialOnly || decision === 'partly' ? 'partial' : 'whole',
      stage: atAgency ? 'collection' : 'overdue',
      party: template.parties[0] ?? 'B2C',
      country,
      language,
      owner: settings.owner.email,
      customer: { name: 'Kari Holm', email: 'kari@holm.example' },
      invoice: {
        number: '10457',
        date: addDays(today, -30),
        dueDate: addDays(today, -9),
        amount: money(12500, currency),
        disputed: template.partialOnly || decision === 'partly' ? money(2500, currency) : null,
      },
    },
    channel: 'email',
    receivedOn: addDays(today, -2),
    registeredAt: instantOf(Date.parse(`${addDays(today, -2)}T10:00:00Z`)),
    subject: '',
    excerpt: '',
    messageKeys: [],
    threadKeys: [],
    decision,
    decisionReasons: '',
    toPay: decision === 'partly' ? money(10000, currency) : null,
    outcome: state === 'CLOSED' ? 'settled' : null,
    isAnswered: false,
    isPaused: true,
    promisedAnswerBy: null,
    customerBy: null,
    snoozedUntil: null,
    escalatedTo: null,
    evidence: {},
    isErased: false,
    events: [],
    conflicts: [],
  };
}

const decisionIn: Readonly<Partial<Record<State, Decision>>> = {
  JUSTIFIED: 'justified',
  PARTLY: 'partly',
  UNFOUNDED: 'unfounded',
  MAINTAINED: 'maintained',
};
