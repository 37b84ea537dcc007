import { useCallback, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { useStored } from '@/components/shared/use-stored.ts';
import { changeFixes, loadFixes } from '@/lib/app/fixes.ts';
import { reasonCodes } from '@/lib/domain/detection/reason-code.ts';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import type { CaseSheet } from '@/lib/domain/report/case-sheet.ts';
import { effectOfFix, type Fix } from '@/lib/domain/report/effect-of-fix.ts';
import { localeOf } from '@/lib/domain/shared/language.ts';
import { addDays, PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { figuresWords } from '@/lib/i18n/figures.ts';
import { formatDate } from '@/lib/i18n/format.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';
import { BeforeAfter } from './BeforeAfter.tsx';

interface Props {
  readonly sheet: CaseSheet;
  readonly today: PlainDate;
}

// Without the list the comparison still works.
const read = (store: CaseStore) => loadFixes(store).catch(() => []);
const none: readonly Fix[] = [];

/** Whether something that was changed made a kind of objection rarer. */
export function FixEffect({ sheet, today }: Props) {
  const words = useWords(figuresWords);
  const language = useLanguage();
  const { store } = useServices();
  const [fixes, setFixes] = useStored(read, none);
  const [fix, setFix] = useState<Fix>({ reason: 'NOT_DELIVERED', from: addDays(today, -90) });
  const result = useMemo(() => effectOfFix(sheet, fix, today), [sheet, fix, today]);
  const collator = new Intl.Collator(localeOf[language]);
  const label = ({ reason }: Pick<Fix, 'reason'>) => reasonCodeInfo[reason].labels[language];
  const isKept = fixes.some((each) => isSame(each, fix));
  const keep = useCallback(
    (change: (before: readonly Fix[]) => readonly Fix[]) => {
      setFixes(change);
      changeFixes(store, change).catch(() => {});
    },
    [store, setFixes],
  );
  return (
    <section class="card stack" aria-labelledby="fix-title">
      <h2 id="fix-title">{words.fix}</h2>
      <p class="muted">{words.fixIntro}</p>
      {fixes.length > 0 && (
        <fieldset class="row" aria-label={words.kept}>
          {fixes.map((each) => (
            <Button
              key={`${each.reason} ${each.from}`}
              small
              pressed={isSame(each, fix)}
              onClick={() => setFix(each)}
            >
              {`${label(each)} · ${formatDate(each.from, language)}`}
            </Button>
          ))}
        </fieldset>
      )}
      <div class="fields">
        <SelectField
          label={words.fixReason}
          value={fix.reason}
          options={reasonCodes
            .map((value) => ({ value, label: reasonCodeInfo[value].labels[language] }))
            .sort((a, b) => collator.compare(a.label, b.label))}
          onChange={(reason) => setFix({ ...fix, reason })}
        />
        <TextField
          kind="date"
          label={words.fixFrom}
          hint={formatDate(fix.from, language)}
          value={fix.from}
          onChange={(text) => {
            const from = PlainDate.safeParse(text).data;
            if (from !== undefined) setFix({ ...fix, from });
          }}
        />
      </div>
      <BeforeAfter fix={fix} result={result} />
      <div class="row">
        {isKept ? (
          <Button
            small
            kind="quiet"
            onClick={() => keep((before) => before.filter((each) => !isSame(each, fix)))}
          >
            {words.forget}
          </Button>
        ) : (
          <Button small onClick={() => keep((before) => [fix, ...before])}>
            {words.keep}
          </Button>
        )}
      </div>
    </section>
  );
}

function isSame(left: Fix, right: Fix): boolean {
  return left.reason === right.reason && left.from === right.from;
}
