import { DateText } from '@/components/shared/DateText.tsx';
import { MoneyText } from '@/components/shared/MoneyText.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { ReasonCode } from '@/lib/domain/detection/reason-code.ts';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import { groundsOf, withoutGround } from '@/lib/domain/objection/grounds.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { isOpen } from '@/lib/domain/objection/state-groups.ts';
import { displayName } from '@/lib/domain/shared/address.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { groundWords } from '@/lib/i18n/grounds.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { GroundList } from './GroundList.tsx';
import type { Recording } from './use-recording.ts';

interface Props {
  readonly objection: Objection;
  readonly recording: Recording;
}

/** What the case is about, as registered. */
export function CaseFacts({ objection, recording }: Props) {
  const words = useWords(panelWords).register;
  const common = useWords(commonWords);
  const language = useLanguage();
  const { classification, caseNumber, receivedOn } = objection;
  const { invoice } = classification;
  const headings = useWords(groundWords);
  const grounds = groundsOf(classification);
  const remove = (ground: ReasonCode) => {
    const corrected = { ...classification, ...withoutGround(classification, ground) };
    const data = { classification: corrected };
    return recording.record([{ type: 'reclassified', objectionId: objection.id, data }]);
  };
  return (
    <dl class="facts">
      <dt>{words.caseNumber}</dt>
      <dd class="numeric">{caseNumber}</dd>
      <dt>{grounds.length > 1 ? headings.heading : words.reason}</dt>
      <dd>
        {grounds.length > 1 ? (
          <GroundList grounds={grounds} onRemove={isOpen(objection.state) ? remove : undefined} />
        ) : (
          reasonCodeInfo[classification.reason].labels[language]
        )}
      </dd>
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
