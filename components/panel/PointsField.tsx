import { useId } from 'preact/hooks';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import type { Classification } from '@/lib/domain/objection/event.ts';
import { panelWords } from '@/lib/i18n/panel.ts';

type Points = Classification['points'];

interface Props {
  readonly found: Points;
  readonly value: Points;
  readonly onChange: (points: Points) => void;
}

/** Which of the points that were found the customer really raises: each must be answered later. */
export function PointsField({ found, value, onChange }: Props) {
  const words = useWords(panelWords).register;
  const language = useLanguage();
  const hint = useId();
  if (found.length === 0) return null;
  const isUncertain = found.some((point) => !value.includes(point));
  return (
    <fieldset class="field field--wide" aria-describedby={isUncertain ? hint : undefined}>
      <legend class="field__label">{words.points}</legend>
      {isUncertain && (
        <p class="field__hint" id={hint}>
          {words.uncertainPoints}
        </p>
      )}
      {found.map((point) => (
        <label key={`${point.reason} ${point.quote}`} class="check">
          <input
            type="checkbox"
            checked={value.includes(point)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? found.filter((other) => other === point || value.includes(other))
                  : value.filter((other) => other !== point),
              )
            }
          />
          <span>
            {reasonCodeInfo[point.reason].labels[language]}
            <span class="muted small clamp">{point.quote}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
