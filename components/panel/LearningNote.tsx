import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { LearningRecord } from '@/components/shared/LearningRecord.tsx';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { useLearning } from '@/components/shared/use-learning.ts';
import { forgetLastAnswer } from '@/lib/app/learn.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { learningWords } from '@/lib/i18n/learning.ts';

/** What the detector has learnt here, how right it was, and the way back; nothing before the first answer. */
export function LearningNote() {
  const words = useWords(learningWords);
  const language = useLanguage();
  const { store } = useServices();
  const announce = useAnnounce();
  const { record, reload } = useLearning();
  if (record.answers === 0) return null;
  const forget = async () => {
    // What could not be forgotten is still listed, so the list tells.
    await forgetLastAnswer(store).then(
      () => announce(words.forgotLast),
      () => false,
    );
    await reload();
  };
  return (
    <Disclosure summary={plural(language, record.answers, words.learntFrom)}>
      <LearningRecord record={record} />
      <div class="row">
        <Button kind="quiet" small onClick={forget}>
          {words.forgetLast}
        </Button>
      </div>
    </Disclosure>
  );
}
