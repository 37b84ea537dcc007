import type { ComponentChildren } from 'preact';
import { errorWords, type ProblemText } from '@/lib/i18n/errors.ts';
import { Banner } from './Banner.tsx';
import type { Problem } from './problem.ts';
import { useWords } from './ServicesContext.tsx';

interface Props {
  readonly problem: Problem;
  readonly actions?: ComponentChildren;
}

/** What went wrong and what to do next, in words. */
export function ProblemBanner({ problem, actions }: Props) {
  const { title, advice } = textOf(problem, useWords(errorWords));
  return (
    <Banner kind="danger" title={title} actions={actions} urgent>
      {advice}
    </Banner>
  );
}

function textOf(problem: Problem, words: (typeof errorWords)['en']): ProblemText {
  switch (problem.from) {
    case 'host':
      return words.host[problem.code];
    case 'store':
      return words.store[problem.code];
    case 'rules':
      return words.rules[problem.code];
    case 'unknown':
      return words.unknown;
  }
}
