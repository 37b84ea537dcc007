import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { OwnRecord } from '@/lib/domain/detection/learning/own-record.ts';
import { localeOf } from '@/lib/domain/shared/language.ts';
import { learningWords } from '@/lib/i18n/learning.ts';

/** Answers below which the shares are called what they are: few. */
const FEW = 30;

/** How often the detector was right on this machine, as far as the user has told it. */
export function LearningRecord({ record }: { record: OwnRecord }) {
  const words = useWords(learningWords);
  const language = useLanguage();
  const { answers, called, calledRightly, objections, possible, missed, precision, recall } =
    record;
  const shown = (share: number) =>
    new Intl.NumberFormat(localeOf[language], { style: 'percent' }).format(share);
  return (
    <ul class="stack stack--tight small">
      {precision !== null && <li>{words.precision(calledRightly, called, shown(precision))}</li>}
      {recall !== null && <li>{words.recall(calledRightly, objections, shown(recall))}</li>}
      {possible + missed > 0 && <li>{words.rest(possible, missed)}</li>}
      {answers < FEW && <li class="muted">{words.few}</li>}
    </ul>
  );
}
