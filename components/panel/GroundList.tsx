import { useRef } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { ReasonCode } from '@/lib/domain/detection/reason-code.ts';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import { groundWords } from '@/lib/i18n/grounds.ts';

interface Props {
  /** More than one: the only ground of a case is exchanged, not taken away. */
  readonly grounds: readonly ReasonCode[];
  /** Says whether it is gone. Left out where nothing can be changed any more. */
  readonly onRemove?: ((ground: ReasonCode) => boolean | Promise<boolean>) | undefined;
}

/** The grounds of an objection; one that the customer did not raise goes with one click. */
export function GroundList({ grounds, onRemove }: Props) {
  const words = useWords(groundWords);
  const language = useLanguage();
  const announce = useAnnounce();
  const list = useRef<HTMLUListElement>(null);
  const remove = async (ground: ReasonCode) => {
    const place = list.current?.parentElement;
    if (!(await onRemove?.(ground))) return;
    announce(words.removed(reasonCodeInfo[ground].labels[language]));
    // The button that was pressed is gone: without this the focus would be lost.
    requestAnimationFrame(() => place && focusWithin(place));
  };
  return (
    <ul class="grounds" ref={list}>
      {grounds.map((ground) => {
        const name = reasonCodeInfo[ground].labels[language];
        return (
          <li key={ground} class="row row--apart">
            <span>{name}</span>
            {onRemove && (
              <Button
                kind="quiet"
                small
                label={words.removeThis(name)}
                onClick={() => remove(ground)}
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

/** The next ground that can go, or where the last one is named. */
function focusWithin(place: HTMLElement): void {
  const next = place.querySelector('button');
  if (!next) place.tabIndex = -1;
  (next ?? place).focus();
}
