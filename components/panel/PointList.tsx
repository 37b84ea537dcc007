import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { Scan } from '@/lib/app/scan-message.ts';
import { raisedPoints } from '@/lib/domain/detection/raised-points.ts';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { MarkedText } from './MarkedText.tsx';
import { quoteInContext } from './quote-context.ts';

/** Each ground that the customer raises, with the customer's own words that show it. */
export function PointList({ scan: { message, detection } }: { scan: Scan }) {
  const words = useWords(panelWords).points;
  const language = useLanguage();
  const points = raisedPoints(detection);
  if (points.length === 0) return null;
  return (
    <section class="stack stack--tight" aria-label={words.heading}>
      <ul class="points">
        {points.map((point) => {
          const { before, quote, after } = quoteInContext(message.newest, point);
          return (
            <li key={`${point.reason} ${point.start}`} class="point">
              <p class="point__label">{reasonCodeInfo[point.reason].labels[language]}</p>
              <blockquote class="point__quote" lang={message.language} dir="auto">
                {before}
                <mark>{quote}</mark>
                {after}
              </blockquote>
            </li>
          );
        })}
      </ul>
      <Disclosure summary={words.showMail}>
        <MarkedText text={message.newest} spans={points} language={message.language} />
      </Disclosure>
    </section>
  );
}
