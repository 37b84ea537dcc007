import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { Scan } from '@/lib/app/scan-message.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { LearningNote } from './LearningNote.tsx';
import { knowsOwner, OwnerForm } from './OwnerForm.tsx';
import type { PanelWorks } from './panel-works.ts';
import { RegisterCard } from './RegisterCard.tsx';
import type { Recording } from './use-recording.ts';
import { VerdictCard } from './VerdictCard.tsx';
import { verdictOf } from './verdict-of.ts';

interface Props {
  readonly scan: Scan;
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly recording: Recording;
  readonly works: PanelWorks;
  readonly onSaveSettings: (settings: Settings) => Promise<void>;
}

/** A mail that belongs to no case: what it is, and the way to make a case of it. */
export function MailBody({ scan, settings, today, recording, works, onSaveSettings }: Props) {
  const words = useWords(panelWords);
  const verdict = verdictOf(scan);
  const isLikely = verdict === 'objection' || verdict === 'possible';
  const [isWanted, setIsWanted] = useState(() => works.registrations.has(scan.message.key));
  const isRegistering = isLikely || isWanted;
  return (
    <>
      <div class="panel__columns">
        <div class="panel__area">
          <VerdictCard scan={scan} isSummedUp={isRegistering && knowsOwner(settings)} />
        </div>
        <div class="panel__area">
          {isRegistering && !knowsOwner(settings) && (
            <OwnerForm settings={settings} works={works} onSave={onSaveSettings} />
          )}
          {isRegistering && knowsOwner(settings) && (
            <RegisterCard
              scan={scan}
              settings={settings}
              today={today}
              recording={recording}
              works={works.registrations}
            />
          )}
          {!isRegistering && (
            <div class="row">
              <Button onClick={() => setIsWanted(true)}>{words.register.byHand}</Button>
            </div>
          )}
        </div>
      </div>
      <LearningNote />
    </>
  );
}
