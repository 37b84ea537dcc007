import { Badge } from '@/components/shared/Badge.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { Offer } from '@/lib/domain/reply/offer-templates.ts';
import type { Template } from '@/lib/domain/reply/template.ts';
import { replyWords } from '@/lib/i18n/reply.ts';

interface Props {
  readonly offers: readonly Offer[];
  readonly onChoose: (template: Template) => void;
}

/** Replies to choose from, each with what it is for and why it fits or does not. */
export function OfferList({ offers, onChoose }: Props) {
  const words = useWords(replyWords);
  const language = useLanguage();
  return (
    <ul class="offers">
      {offers.map(({ template, fits, why }) => (
        <li key={template.id}>
          <button type="button" class="offer" onClick={() => onChoose(template)}>
            <span class="offer__head">
              <span class="offer__name" dir="auto">
                {template.names[language]}
              </span>
              <span class="offer__steps">
                {template.steps.map((step) => words.steps[step]).join(' · ')}
              </span>
            </span>
            {template.reasons && (
              <span>
                <Badge kind="info">{words.own}</Badge>
              </span>
            )}
            {template.when[language] !== '' && (
              <span class="muted small">{template.when[language]}</span>
            )}
            <span class={fits ? 'offer__why' : 'offer__why offer__why--against'}>
              {why
                .filter((code) => fits || !code.startsWith('fits'))
                .map((code) => words.why[code])
                .join(' ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
