import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { ReasonCode } from '@/lib/domain/detection/reason-code.ts';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import { groundWords } from '@/lib/i18n/grounds.ts';

interface Props {
  /** More than one: the only ground of a case is exchanged, not taken away. */
  readonly grounds: readonly ReasonCode[];
  /** Left out where nothing can be changed any more. */
  readonly onRemove?: ((ground: ReasonCode) => void) | undefined;
}

/** The grounds of an objection; one that the customer did not raise goes with one click. */
export function GroundList({ grounds, onRemove }: Props) {
  const words = useWords(groundWords);
  const language = useLanguage();
  const announce = useAnnounce();
  return (
    <ul class="grounds">
      {grounds.map((ground) => {
        const name = reasonCodeInfo[ground].labels[language];
        return (
          <li key={ground} class="row row--apart">
            {name}
            {onRemove && (
              <Button
                kind="quiet"
                small
                label={words.removeThis(name)}
                onClick={() => {
                  onRemove(ground);
                  announce(words.removed(name));
                }}
              >
                {words.remove}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
