import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import type { BeforeAndAfter, Fix } from '@/lib/domain/report/effect-of-fix.ts';
import { localeOf } from '@/lib/domain/shared/language.ts';
import { figuresWords } from '@/lib/i18n/figures.ts';
import { formatDate } from '@/lib/i18n/format.ts';
import { listAddress } from './dashboard-address.ts';

interface Props {
  readonly fix: Fix;
  readonly result: BeforeAndAfter;
}

// Nobody can tell a chance of one in a million from one in a billion.
const LEAST = 0.001;

/** Two bars of the same scale, and what may be concluded from them. */
export function BeforeAfter({ fix, result }: Props) {
  const words = useWords(figuresWords);
  const language = useLanguage();
  const { before, after, others, effect, chance, days } = result;
  const most = Math.max(1, before.count, after.count);
  const share = new Intl.NumberFormat(localeOf[language], {
    style: 'percent',
    maximumSignificantDigits: 2,
  });
  const numbers = new Intl.NumberFormat(localeOf[language]);
  const other = ({ from, to }: Pick<typeof before, 'from' | 'to'>, count: number) => (
    <a href={listAddress({ group: 'all', except: [fix.reason], from, to })}>
      {numbers.format(count)}
    </a>
  );
  return (
    <div class="stack stack--tight">
      {days > 0 && (
        <ol class="bars">
          {(
            [
              [words.before, before],
              [words.after, after],
            ] as const
          ).map(([name, { from, to, count }]) => (
            <li key={name}>
              <a
                class="bars__bar"
                href={listAddress({ group: 'all', reason: fix.reason, from, to })}
              >
                <span class="bars__name">
                  {name}{' '}
                  <span class="muted small">
                    {formatDate(from, language)} – {formatDate(to, language)}
                  </span>
                </span>{' '}
                <span class="bars__count numeric">{words.ofCases(count)}</span>
                {count > 0 && (
                  <span class="bars__fill" style={{ width: `${(count / most) * 100}%` }} />
                )}
              </a>
            </li>
          ))}
        </ol>
      )}
      <p role="status">
        <strong>{words.effects[effect]}</strong>
      </p>
      {chance !== null && (
        <p class="muted small">
          {words.chance(chance < LEAST ? `< ${share.format(LEAST)}` : share.format(chance))}
        </p>
      )}
      {days > 0 && (
        <p class="muted small">
          {words.others}: {other(before, others.before)} → {other(after, others.after)}.{' '}
          {words.caution}
        </p>
      )}
    </div>
  );
}
