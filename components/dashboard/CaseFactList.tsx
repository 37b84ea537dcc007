import { DateText } from '@/components/shared/DateText.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';

/** What the case is about, as registered and decided. */
export function CaseFactList({ objection }: { objection: Objection }) {
  const words = useWords(dashboardWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const { classification } = objection;
  const { invoice } = classification;
  return (
    <dl class="facts">
      <dt>{words.reason}</dt>
      <dd>{reasonCodeInfo[classification.reason].labels[language]}</dd>
      <dt>{words.extent}</dt>
      <dd>{common.extents[classification.extent]}</dd>
      <dt>{words.invoiceLabel}</dt>
      <dd>{invoice.number ?? common.unknown}</dd>
      <dt>{words.dueDate}</dt>
      <dd>{invoice.dueDate ? <DateText date={invoice.dueDate} /> : common.unknown}</dd>
      <dt>{words.stage}</dt>
      <dd>{common.stages[classification.stage]}</dd>
      <dt>{words.party}</dt>
      <dd>{common.parties[classification.party]}</dd>
      <dt>{words.channel}</dt>
      <dd>{common.channels[objection.channel]}</dd>
      <dt>{words.receivedOn}</dt>
      <dd>
        <DateText date={objection.receivedOn} />
      </dd>
      <dt>{words.decision}</dt>
      <dd>{common.decisions[objection.decision]}</dd>
      <dt>{words.owner}</dt>
      <dd dir="auto">{classification.owner || words.nobody}</dd>
    </dl>
  );
}
