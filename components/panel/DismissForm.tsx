import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { nonDisputes } from '@/lib/domain/law/non-disputes.ts';
import { panelWords } from '@/lib/i18n/panel.ts';

interface Props {
  readonly onDismiss: (nonDispute: string) => void;
}

/** "Not an objection", and what it is instead: one click each, because it is the commonest answer. */
export function DismissForm({ onDismiss }: Props) {
  const words = useWords(panelWords).dismiss;
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div class="stack stack--tight">
      <div>
        <Button kind="quiet" expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {words.open}
        </Button>
      </div>
      {isOpen && (
        <fieldset class="stack stack--tight">
          <legend class="field__label">{words.why}</legend>
          <div class="row">
            {nonDisputes.map(({ code, labels }) => (
              <Button key={code} small onClick={() => onDismiss(code)}>
                {labels[language]}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
