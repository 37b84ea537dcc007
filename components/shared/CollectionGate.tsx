import { mayCollect } from '@/lib/domain/objection/may-collect.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { formatMoney } from '@/lib/domain/shared/money.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { collectionWords } from '@/lib/i18n/collection.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { formatDate } from '@/lib/i18n/format.ts';
import { Badge } from './Badge.tsx';
import { Citations } from './Citations.tsx';
import { Disclosure } from './Disclosure.tsx';
import { useLanguage, useWords } from './ServicesContext.tsx';
import { useCaseLaw } from './use-case-law.ts';

const kindOf = { yes: 'good', no: 'danger', partly: 'warn' } as const;

/** Whether the claim may be reminded of or collected now, why, and when that may change. */
export function CollectionGate({ objection, today }: { objection: Objection; today: PlainDate }) {
  const words = useWords(collectionWords);
  const { stages } = useWords(commonWords);
  const language = useLanguage();
  const { answer, reasons, sources, changesOn, amount, stage } = mayCollect(objection, today);
  return (
    <div class="stack stack--tight collection-gate">
      <p>
        {words.question} <Badge kind={kindOf[answer]}>{words.answers[answer]}</Badge>
      </p>
      <p class="small">
        {reasons.map((reason) => words.reasons[reason]).join(' ')}
        {amount && ` ${words.amount(formatMoney(amount, language))}`}
        {changesOn && ` ${words.changesOn(formatDate(changesOn, language))}`}
      </p>
      {answer !== 'no' && <p class="muted small">{words.stage(stages[stage])}</p>}
      <Disclosure summary={words.basis}>
        <div class="muted small">
          <Citations source={sources} about={useCaseLaw(objection.classification)} />
        </div>
      </Disclosure>
    </div>
  );
}
