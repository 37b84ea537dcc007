import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { commonWords } from '@/lib/i18n/common.ts';
import { Button } from './Button.tsx';
import { ProblemBanner } from './ProblemBanner.tsx';
import { problemOf } from './problem.ts';
import { useWords } from './ServicesContext.tsx';

/**
 * Draws what is in it, or says that it cannot be drawn: one strange mail must not leave an empty page, or the one
 * before on the screen. With the mail's key as its `key` the next mail is drawn as if nothing had happened.
 */
export function Guarded({ children }: { readonly children: ComponentChildren }) {
  const { retry } = useWords(commonWords);
  const [error, drawAgain] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  return (
    <ProblemBanner
      problem={problemOf(error)}
      actions={<Button onClick={drawAgain}>{retry}</Button>}
    />
  );
}
