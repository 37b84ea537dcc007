// A case with everything that an evidence pack shows, and words for its events.
import type { ToldEvent } from '../../lib/app/paper-blocks.ts';
import { recordEvents } from '../../lib/app/record-events.ts';
import type { HostServices } from '../../lib/app/services.ts';
import { saveSettings } from '../../lib/app/settings.ts';
import type { NewEvent, ObjectionEvent } from '../../lib/domain/objection/event.ts';
import { money } from '../../lib/domain/shared/money.ts';
import { defaultSettings } from '../../lib/domain/shared/settings.ts';
import type { CaseRow } from '../../lib/ports/case-store.ts';
import { mail, register } from './fakes.ts';

export const describe = ({ type, data }: ObjectionEvent): ToldEvent => ({
  title: type,
  facts: [],
  note: 'note' in data ? data.note : '',
});

const noDates = { promisedAnswerBy: null, customerBy: null };

/** A registered objection with the events that `more` says, all allowed by the state machine. */
export async function caseWith(
  services: HostServices,
  more: (id: CaseRow['objection']['id']) => readonly NewEvent[],
  id = '1',
): Promise<CaseRow> {
  const { objection } = await register(services, mail(id));
  const recorded = await recordEvents(services, objection.id, more(objection.id));
  if (!recorded.ok) throw new Error(recorded.refusal.code);
  return recorded.row;
}

/** Acknowledged, checked, noted, answered and decided. */
export async function evidenceCase(services: HostServices, id = '1'): Promise<CaseRow> {
  await saveSettings(services.store, {
    ...defaultSettings,
    seller: { name: 'Bjørn & Åse AS', domain: 'firma.example' },
    owner: { name: 'Ola Berg', email: 'ola@firma.example', phone: '' },
  });
  return caseWith(
    services,
    (objectionId) => [
      {
        type: 'acknowledged',
        objectionId,
        data: { ...noDates, template: 'T01', messageKey: null },
      },
      { type: 'findingIgnored', objectionId, data: { rule: 'L101', reason: 'Avtalt på telefon' } },
      { type: 'noteAdded', objectionId, data: { note: 'hemmelig husnotat' } },
      { type: 'callLogged', objectionId, data: { note: 'Ringte om følgeseddelen' } },
      { type: 'questionsSent', objectionId, data: { ...noDates, template: 'T02', to: 'customer' } },
      { type: 'customerReplied', objectionId, data: { messageKey: null, effect: 'answers' } },
      {
        type: 'decided',
        objectionId,
        data: { decision: 'justified', reasons: 'Varene kom aldri', toPay: money(0, 'NOK') },
      },
    ],
    id,
  );
}
