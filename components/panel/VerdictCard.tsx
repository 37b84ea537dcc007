import { useEffect } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Badge } from '@/components/shared/Badge.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { Scan } from '@/lib/app/scan-message.ts';
import { mailKindWords } from '@/lib/i18n/mail-kind.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { InvoiceFacts } from './InvoiceFacts.tsx';
import { PointList } from './PointList.tsx';
import { certaintyOf, type PanelVerdict, verdictOf } from './verdict-of.ts';

const kindOf: Record<PanelVerdict, 'warn' | 'info' | 'plain' | 'good'> = {
  registered: 'good',
  dismissed: 'plain',
  automatic: 'plain',
  unreadable: 'warn',
  empty: 'plain',
  objection: 'warn',
  possible: 'info',
  none: 'plain',
};

interface Props {
  readonly scan: Scan;
  /** The card below says what the invoice is, and can be changed there. */
  readonly isSummedUp: boolean;
}

/** What the mail is, how sure that is, and the words that show it. */
export function VerdictCard({ scan, isSummedUp }: Props) {
  const words = useWords(panelWords);
  const kinds = useWords(mailKindWords);
  const announce = useAnnounce();
  const { kind } = scan.detection;
  const verdict = verdictOf(scan);
  const { title, text } = words.verdicts[verdict];
  const isJudged = verdict === 'objection' || verdict === 'possible';
  const certainty = words.certainties[certaintyOf(scan.detection.probability)];

  // Also when the next mail has the same verdict: it is another mail.
  useEffect(
    () => announce(isJudged ? `${title}. ${certainty}.` : `${title}.`),
    [scan.message.key, title],
  );

  return (
    <section class="card verdict" aria-labelledby="verdict-title">
      <div class="stack stack--tight">
        <div class="row row--apart">
          <h3 id="verdict-title" class="verdict__title">
            {title}
          </h3>
          {isJudged && <Badge kind={kindOf[verdict]}>{certainty}</Badge>}
        </div>
        {verdict === 'none' && kind && <p>{kinds[kind]}</p>}
        <p class="muted">{text}</p>
      </div>
      {isJudged && <PointList scan={scan} />}
      {isJudged && !isSummedUp && <InvoiceFacts facts={scan.detection.facts} />}
    </section>
  );
}
