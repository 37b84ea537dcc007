import { DateText } from '@/components/shared/DateText.tsx';
import { MoneyText } from '@/components/shared/MoneyText.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { displayName } from '@/lib/domain/shared/address.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { panelWords } from '@/lib/i18n/panel.ts';

/** What the case is about, as registered. */
export function CaseFacts({ objection }: { objection: Objection }) {
  const words = useWords(panelWords).register;
  const common = useWords(commonWords);
  const language = useLanguage();
  const { classification, caseNumber, receivedOn } = objection;
  const { invoice } = classification;
  return (
    <dl class="facts">
      <dt>{words.caseNumber}</dt>
      <dd class="numeric">{caseNumber}</dd>
      <dt>{words.reason}</dt>
      <dd>{reasonCodeInfo[classification.reason].labels[language]}</dd>
      <dt>{words.extent}</dt>
      <dd>
        {common.extents[classification.extent]}
        {invoice.disputed && (
          <>
            {' · '}
            <MoneyText amount={invoice.disputed} />
          </>
        )}
      </dd>
      <dt>{words.invoice}</dt>
      <dd class="numeric">
        {invoice.number ?? words.noNumber}
        {invoice.amount && (
          <>
            {' · '}
            <MoneyText amount={invoice.amount} />
          </>
        )}
      </dd>
      <dt>{words.stage}</dt>
      <dd>{common.stages[classification.stage]}</dd>
      <dt>{words.customer}</dt>
      <dd>
        {displayName(classification.customer)}
        <span class="muted"> · {common.parties[classification.party]}</span>
      </dd>
      <dt>{words.received}</dt>
      <dd>
        <DateText date={receivedOn} />
      </dd>
      <dt>{words.owner}</dt>
      <dd>{classification.owner}</dd>
    </dl>
  );
}
