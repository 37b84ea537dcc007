import { Banner } from '@/components/shared/Banner.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { Deadline } from '@/lib/domain/deadline/deadline.ts';
import { isOfOurTime } from '@/lib/domain/shared/plain-date.ts';
import { panelWords } from '@/lib/i18n/panel.ts';

/** Says that a date of the case is mistyped: nobody may take what was counted from it for a deadline. */
export function OddDateNote({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const words = useWords(panelWords).clock;
  const isOdd = deadlines.some(({ metOn, dueOn }) => metOn === null && !isOfOurTime(dueOn));
  return isOdd ? <Banner kind="warn">{words.oddDate}</Banner> : null;
}
