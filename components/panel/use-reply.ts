import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { useLanguage, useServices } from '@/components/shared/ServicesContext.tsx';
import { draftReply, recheckReply } from '@/lib/app/draft-reply.ts';
import { unexplained } from '@/lib/app/insert-reply.ts';
import type { ReasonCode } from '@/lib/domain/detection/reason-code.ts';
import { contextFor } from '@/lib/domain/reply/context-for.ts';
import { openPoints } from '@/lib/domain/reply/coverage.ts';
import { languageFor } from '@/lib/domain/reply/own-template.ts';
import type { ReplyDraft } from '@/lib/domain/reply/reply-draft.ts';
import type { Template } from '@/lib/domain/reply/template.ts';
import { meaningOf, type TemplateId, templateOf } from '@/lib/domain/reply/templates.ts';
import { type ValueProblemCode, validateValues } from '@/lib/domain/reply/validate-values.ts';
import { valuesFor } from '@/lib/domain/reply/values-for.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { type ReplyWork, type ReplyWorks, wasSent, withEdits } from './reply-work.ts';

// Long enough not to check every letter, short enough to feel live.
const PAUSE_IN_TYPING = 250;

// What is missing counts by itself; days that the law or the calendar objects to are findings of the check.
const isInvalid: ReadonlySet<ValueProblemCode> = new Set<ValueProblemCode>([
  'placeholder',
  'not-a-date',
  'not-an-amount',
  'does-not-add-up',
  'account-not-approved',
]);

export interface Reply {
  readonly work: ReplyWork | null;
  readonly values: Readonly<Record<string, string>>;
  /** The draft of the latest work that was checked; null before the first. */
  readonly draft: ReplyDraft | null;
  /** False while what is on the screen was not yet checked: it must not be inserted. */
  readonly isChecked: boolean;
  /** Points that the letter must deal with and does not, and for which no reason was given. */
  readonly openPoints: readonly ReasonCode[];
  /** How many values of the form cannot stand in a letter as they are. */
  readonly invalidValues: number;
  readonly problem: Problem | null;
  readonly choose: (template: TemplateId | Template) => void;
  /** What is to change, or how that follows from what stands by then. */
  readonly change: (
    change: Partial<ReplyWork> | ((latest: ReplyWork) => Partial<ReplyWork>),
  ) => void;
  readonly drop: () => void;
}

interface Surroundings {
  readonly row: CaseRow;
  readonly settings: Settings;
  readonly today: PlainDate;
  /** Language of the customer's mail. */
  readonly language: Language;
  readonly works: ReplyWorks;
}

/** A reply from the choice of a template to a checked draft. Slow checks of older words are thrown away. */
export function useReply({ row, settings, today, language, works }: Surroundings): Reply {
  const services = useServices();
  const uiLanguage = useLanguage();
  const { id } = row.objection;
  const [kept, setWork] = useState<ReplyWork | null>(() => works.get(id) ?? null);
  const isSent = kept !== null && wasSent(row.objection, kept);
  // What has left the house is done: the next reply is chosen anew.
  const work = isSent ? null : kept;
  const [checked, setChecked] = useState<{ work: ReplyWork; draft: ReplyDraft } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const values = useMemo(() => {
    if (!work) return {};
    const { objection, deadlines } = row;
    const { language: replyLanguage, typed } = work;
    const template = meaningOf(work.template);
    const now = services.clock.now();
    const sources = { objection, deadlines, settings, today, now, template };
    return { ...valuesFor({ ...sources, language: replyLanguage }), ...typed };
  }, [work, row, settings, today, services]);

  useEffect(() => {
    if (isSent) works.delete(id);
  }, [isSent, id, works]);

  useEffect(() => {
    if (!work) return;
    let isOver = false;
    const check = async () => {
      try {
        const request = { row, uiLanguage, values, ...work };
        const drafted = await draftReply(services, request);
        const draft = work.edited
          ? await recheckReply(services, {
              row,
              uiLanguage,
              draft: withEdits(drafted, work.edited),
            })
          : drafted;
        if (isOver) return;
        setChecked({ work, draft });
        setProblem(null);
      } catch (error) {
        if (!isOver) setProblem(problemOf(error));
      }
    };
    const timer = setTimeout(check, PAUSE_IN_TYPING);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [work, values, row, uiLanguage, services]);

  const draft = checked && work?.template === checked.work.template ? checked.draft : null;
  const open = useMemo(() => {
    if (!draft || !work) return [];
    const { template, language: replyLanguage } = draft;
    const about = { ...row, settings, today, template, language: replyLanguage, uiLanguage };
    return unexplained(openPoints(draft, contextFor(about)), work.ignored);
  }, [draft, work, row, settings, today, uiLanguage]);

  // Words typed over the letter itself are judged by the check alone.
  const invalid = useMemo(() => {
    if (!work || work.edited) return 0;
    const { template, language: replyLanguage } = work;
    const { country } = row.objection.classification;
    const about = { template, language: replyLanguage, values, settings, country, today };
    return validateValues(about).filter(({ code }) => isInvalid.has(code)).length;
  }, [work, values, row, settings, today]);

  const keep = (next: ReplyWork | null) => {
    if (next) works.set(id, next);
    else works.delete(id);
    setWork(next);
  };
  return {
    work,
    values,
    draft,
    openPoints: open,
    invalidValues: invalid,
    isChecked: checked !== null && checked.work === work,
    problem,
    choose: (chosen) => {
      const template = typeof chosen === 'string' ? templateOf(chosen) : chosen;
      if (!template) return;
      keep({
        template,
        language: languageFor(template, work?.language ?? language),
        typed: {},
        edited: null,
        ignored: {},
      });
    },
    change: (change) => {
      // Asked of the map: inserting takes a while, and what was typed meanwhile, or put away, stays as it is by now.
      const latest = works.get(id);
      if (latest && latest.template === work?.template)
        keep({ ...latest, ...(typeof change === 'function' ? change(latest) : change) });
    },
    drop: () => keep(null),
  };
}
