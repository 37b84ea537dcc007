import { useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { downloadFile } from '@/components/shared/download-file.ts';
import { LearningRecord } from '@/components/shared/LearningRecord.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { useLearning } from '@/components/shared/use-learning.ts';
import { exportLearning, forgetAnswers, forgetLastAnswer } from '@/lib/app/learn.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { learningWords } from '@/lib/i18n/learning.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';

/** What the detector has learnt on this machine: how right it was, how to undo it, how to take it along. */
export function LearningSection() {
  const words = useWords(learningWords);
  const language = useLanguage();
  const { store } = useServices();
  const announce = useAnnounce();
  const { record, reload } = useLearning();
  const [problem, setProblem] = useState<Problem | null>(null);

  const run = async (work: (store: CaseStore) => Promise<void>, said: string | null) => {
    try {
      setProblem(null);
      await work(store);
      if (said !== null) announce(said);
      await reload();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const download = async (from: CaseStore) =>
    downloadFile('svarfrist-learning.json', 'application/json', await exportLearning(from));

  return (
    <section class="card stack" aria-labelledby="learning-title" id="learning">
      <h2 id="learning-title">{words.title}</h2>
      <p class="muted">{words.intro}</p>
      {problem && <ProblemBanner problem={problem} />}
      {record.answers === 0 && <p>{words.none}</p>}
      {record.answers > 0 && (
        <>
          <p>{plural(language, record.answers, words.learntFrom)}</p>
          <LearningRecord record={record} />
          <div class="row">
            <Button onClick={() => run(forgetLastAnswer, words.forgotLast)}>
              {words.forgetLast}
            </Button>
            <Button onClick={() => run(forgetAnswers, words.forgotAll)}>{words.forgetAll}</Button>
            <Button kind="quiet" onClick={() => run(download, null)}>
              {words.download}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
