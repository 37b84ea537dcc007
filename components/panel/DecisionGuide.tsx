import { Citations } from '@/components/shared/Citations.tsx';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { useCaseLaw } from '@/components/shared/use-case-law.ts';
import { decisionGuides, decisionSources } from '@/lib/domain/law/decision-guides.ts';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import { groundsOf } from '@/lib/domain/objection/grounds.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import type { State } from '@/lib/domain/objection/state.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { decisionWords } from '@/lib/i18n/decision.ts';
import { EvidenceList } from './EvidenceList.tsx';
import type { Recording } from './use-recording.ts';

interface Props {
  readonly objection: Objection;
  readonly recording: Recording;
}

const undecided: ReadonlySet<State> = new Set([
  'REGISTERED',
  'ACKNOWLEDGED',
  'WAITING_CUSTOMER',
  'WAITING_INTERNAL',
  'DECISION_READY',
]);

/** Whether somebody still has to decide who is right. */
export function awaitsDecision({ state, decision }: Objection): boolean {
  return undecided.has(state) && decision === 'undecided';
}

/** What to look for, what each answer takes and what to ask, for the grounds of this objection. */
export function DecisionGuide({ objection, recording }: Props) {
  const words = useWords(decisionWords);
  const { decisions } = useWords(commonWords);
  const language = useLanguage();
  const { classification } = objection;
  const codes = groundsOf(classification);
  const groups = [...new Set(codes.map((code) => reasonCodeInfo[code].group))];
  return (
    <section class="card" aria-labelledby="decide-title">
      <h3 id="decide-title">{words.heading}</h3>
      <EvidenceList objection={objection} recording={recording} />
      {(['ask', 'justified', 'partly', 'unfounded'] as const).map((part) => (
        <Disclosure
          key={part}
          summary={part === 'ask' ? words.ask : decisions[part]}
          open={part === 'ask'}
        >
          {groups.map((group) => (
            <p key={group} class="small">
              {decisionGuides[group][part][language]}
            </p>
          ))}
        </Disclosure>
      ))}
      <Disclosure summary={words.basis}>
        <div class="muted small">
          <Citations source={decisionSources(codes)} about={useCaseLaw(classification)} />
        </div>
      </Disclosure>
    </section>
  );
}
