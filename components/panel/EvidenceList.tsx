import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { evidenceLabel } from '@/lib/domain/law/evidence.ts';
import { evidenceFor } from '@/lib/domain/law/reason-evidence.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { Recording } from './use-recording.ts';

interface Props {
  readonly objection: Objection;
  readonly recording: Recording;
}

/** The documents that help to answer this kind of objection; ticked when they are at hand. */
export function EvidenceList({ objection, recording }: Props) {
  const words = useWords(panelWords).evidence;
  const language = useLanguage();
  const items = evidenceFor[objection.classification.reason];
  if (items.length === 0) return null;
  const present = items.filter((item) => objection.evidence[item]).length;
  return (
    <Disclosure summary={`${words.heading} (${present}/${items.length})`}>
      {items.map((item) => (
        <label key={item} class="check">
          <input
            type="checkbox"
            checked={objection.evidence[item] ?? false}
            onChange={(event) =>
              recording.record([
                {
                  type: 'evidenceTicked',
                  objectionId: objection.id,
                  data: { item, present: event.currentTarget.checked },
                },
              ])
            }
          />
          {evidenceLabel(item, language)}
        </label>
      ))}
    </Disclosure>
  );
}
