import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { DateText } from '@/components/shared/DateText.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { DateMove } from '@/lib/app/retime-cases.ts';
import { nameOfTimer } from '@/lib/i18n/duty.ts';
import { settingsWords } from '@/lib/i18n/settings.ts';

interface Props {
  readonly moves: readonly DateMove[];
  readonly isBusy: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

// The nearest ones: they are what somebody has to act on.
const SHOWN = 8;

/** What saving would do to open cases, before it is done. */
export function RetimingPreview({ moves, isBusy, onSave, onCancel }: Props) {
  const words = useWords(settingsWords);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  // It answers the press of "save": whoever cannot see it must be led there.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card retiming" aria-labelledby="retiming-title">
      <h2 id="retiming-title" ref={heading} tabIndex={-1}>
        {words.moves(moves.length)}
      </h2>
      <p class="muted">{words.movesText}</p>
      <ul class="retiming__moves">
        {moves.slice(0, SHOWN).map(({ objection, timer, from, to }) => (
          <li key={`${objection.id} ${timer}`} class="row row--apart">
            <span>{words.moveCase(objection.caseNumber, nameOfTimer(timer, language))}</span>
            <span>
              <DateText date={from} /> →{' '}
              <strong>
                <DateText date={to} />
              </strong>
            </span>
          </li>
        ))}
      </ul>
      {moves.length > SHOWN && <p class="muted">{words.moreMoves(moves.length - SHOWN)}</p>}
      <div class="row">
        <Button kind="primary" busy={isBusy} onClick={onSave}>
          {words.saveMoves}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {words.keepDates}
        </Button>
      </div>
    </section>
  );
}
