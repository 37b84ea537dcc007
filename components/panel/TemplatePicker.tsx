import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { type Offer, offerTemplates } from '@/lib/domain/reply/offer-templates.ts';
import type { Step } from '@/lib/domain/reply/reply-draft.ts';
import type { TemplateId } from '@/lib/domain/reply/templates.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { replyWords } from '@/lib/i18n/reply.ts';

interface Props {
  readonly objection: Objection;
  readonly onChoose: (template: TemplateId) => void;
}

// More than these few would be a list to study instead of a suggestion.
const SUGGESTED = 3;
const steps: readonly Step[] = ['understand', 'confirm', 'settle', 'internal'];

/** The replies that fit now, best first and with the reason; the others below, by the step they serve. */
export function TemplatePicker({ objection, onChoose }: Props) {
  const words = useWords(panelWords).reply;
  const { steps: stepNames, stepHelp } = useWords(replyWords);
  const offers = offerTemplates(objection);
  const suggested = offers
    .filter(({ fits, why }) => fits && !why.includes('other-reason'))
    .slice(0, SUGGESTED);
  const others = offers.filter((offer) => !suggested.includes(offer));
  return (
    <div class="stack">
      {suggested.length > 0 ? (
        <OfferList offers={suggested} onChoose={onChoose} />
      ) : (
        <p class="muted">{words.nothingFits}</p>
      )}
      <Disclosure summary={words.others}>
        <div class="stack">
          {steps.map((step) => {
            const ofStep = others.filter(({ template }) => template.steps[0] === step);
            return (
              ofStep.length > 0 && (
                <section key={step} class="stack stack--tight">
                  <h4>{stepNames[step]}</h4>
                  <p class="muted small">{stepHelp[step]}</p>
                  <OfferList offers={ofStep} onChoose={onChoose} />
                </section>
              )
            );
          })}
        </div>
      </Disclosure>
    </div>
  );
}

function OfferList({
  offers,
  onChoose,
}: {
  offers: readonly Offer[];
  onChoose: Props['onChoose'];
}) {
  const words = useWords(replyWords);
  const language = useLanguage();
  return (
    <ul class="offers">
      {offers.map(({ template, fits, why }) => (
        <li key={template.id}>
          <button type="button" class="offer" onClick={() => onChoose(template.id)}>
            <span class="offer__head">
              <span class="offer__name">{template.names[language]}</span>
              <span class="offer__steps">
                {template.steps.map((step) => words.steps[step]).join(' · ')}
              </span>
            </span>
            <span class="muted small">{template.when[language]}</span>
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
