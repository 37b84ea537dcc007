import { useRef, useState } from 'preact/hooks';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { useOwnTemplates } from '@/components/shared/use-own-templates.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { offerTemplates } from '@/lib/domain/reply/offer-templates.ts';
import { templateOfOwn } from '@/lib/domain/reply/own-template.ts';
import { steps } from '@/lib/domain/reply/reply-draft.ts';
import { matchesQuery } from '@/lib/domain/reply/search-templates.ts';
import type { Template } from '@/lib/domain/reply/template.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { replyWords } from '@/lib/i18n/reply.ts';
import { OfferList } from './OfferList.tsx';

interface Props {
  readonly objection: Objection;
  readonly onChoose: (template: Template) => void;
}

// More than these few would be a list to study instead of a suggestion.
const SUGGESTED = 3;

/**
 * The replies that fit now, best first and with the reason; the others below, by the step they serve. A word in
 * the search finds any of them: arrows go from one to the next, Enter takes the one, from the search the first.
 */
export function TemplatePicker({ objection, onChoose }: Props) {
  const words = useWords(panelWords).reply;
  const { steps: stepNames, stepHelp, search } = useWords(replyWords);
  const language = useLanguage();
  const element = useRef<HTMLDivElement>(null);
  const { templates: own } = useOwnTemplates();
  const [query, setQuery] = useState('');
  const offers = offerTemplates(objection, own.map(templateOfOwn));
  const found =
    query.trim() === ''
      ? null
      : offers.filter(({ template }) => matchesQuery(template, query, language));
  const suggested = offers
    .filter(({ fits, why }) => fits && !why.includes('other-reason'))
    .slice(0, SUGGESTED);
  const others = offers.filter((offer) => !suggested.includes(offer));

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isTyping = event.target instanceof HTMLInputElement;
    const first = found?.[0];
    if (event.key === 'Enter' && isTyping && first) {
      event.preventDefault();
      onChoose(first.template);
    }
    if (step === undefined) return;
    event.preventDefault();
    const stops = [
      ...(element.current?.querySelectorAll<HTMLElement>('.input, .offer') ?? []),
    ].filter((stop) => !stop.closest('details:not([open])'));
    const isFocused = (stop: HTMLElement) => stop === document.activeElement;
    const at = stops.findIndex(isFocused);
    stops[at + step]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move between the buttons in it
    <div class="stack" ref={element} onKeyDown={move}>
      <TextField kind="search" label={search.label} value={query} onChange={setQuery} />
      {found && found.length === 0 && <p class="muted">{search.nothing}</p>}
      {found && <OfferList offers={found} onChoose={onChoose} />}
      {!found && suggested.length === 0 && <p class="muted">{words.nothingFits}</p>}
      {!found && suggested.length > 0 && <OfferList offers={suggested} onChoose={onChoose} />}
      {!found && (
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
      )}
    </div>
  );
}
