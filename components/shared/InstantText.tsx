import type { Instant } from '@/lib/domain/shared/instant.ts';
import { formatInstant } from '@/lib/i18n/format.ts';
import { useLanguage } from './ServicesContext.tsx';

/** A moment on the wall clock of `timeZone`, readable by machines too. */
export function InstantText({ instant, timeZone }: { instant: Instant; timeZone: string }) {
  return (
    <time class="numeric" dateTime={instant}>
      {formatInstant(instant, { language: useLanguage(), timeZone })}
    </time>
  );
}
