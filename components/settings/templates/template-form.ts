import type { TemplateForm } from '@/lib/app/half-written-template.ts';
import type { WrittenTemplate } from '@/lib/app/own-templates.ts';
import { customerSteps, type OwnTemplate } from '@/lib/domain/reply/own-template.ts';
import type { OwnTemplateProblem } from '@/lib/domain/reply/own-template-problems.ts';
import { type TemplateId, templateOf } from '@/lib/domain/reply/templates.ts';
import { type Language, languages } from '@/lib/domain/shared/language.ts';
import { nameOfLanguage } from '@/lib/i18n/format.ts';
import { replyWords } from '@/lib/i18n/reply.ts';
import { templateWords } from '@/lib/i18n/templates.ts';

/** The editor filled with an own template, or with one of the product to begin with; empty for null. */
export function formOfTemplate(own: OwnTemplate | null, start: TemplateId | 'none'): TemplateForm {
  if (own) {
    const { name, steps, states, reasons, basedOn, texts } = own;
    const chosen = states === 'open' ? [] : states;
    return { name, steps, states: chosen, reasons, basedOn: basedOn ?? 'none', texts };
  }
  const base = start === 'none' ? undefined : templateOf(start);
  return {
    name: '',
    steps: [...(base?.steps ?? [customerSteps[0]])],
    states: base && typeof base.states !== 'string' ? [...base.states] : [],
    reasons: [],
    basedOn: start,
    texts: base?.texts ?? {},
  };
}

/** What is to be saved: languages without a word in them are left out. */
export function writtenOf(form: TemplateForm): WrittenTemplate {
  const texts = languages.flatMap((language) => {
    const text = form.texts[language];
    return text && `${text.subject}${text.body}`.trim() !== '' ? [[language, text] as const] : [];
  });
  return {
    name: form.name,
    steps: [...form.steps],
    states: form.states.length > 0 ? [...form.states] : 'open',
    reasons: [...form.reasons],
    basedOn: form.basedOn === 'none' ? null : form.basedOn,
    texts: Object.fromEntries(texts),
  };
}

/** A problem in the words of the interface, with its place. */
export function problemText(problem: OwnTemplateProblem, language: Language): string {
  const words = templateWords[language];
  switch (problem.code) {
    case 'no-name':
    case 'no-steps':
    case 'no-text':
      return words.problems[problem.code];
    default: {
      const place = {
        language: nameOfLanguage(problem.language, language),
        part: words.parts[problem.part],
      };
      switch (problem.code) {
        case 'half-empty':
          return words.problems['half-empty'][problem.part](place.language);
        case 'unknown-placeholder':
          return words.problems['unknown-placeholder']({ ...place, key: problem.key });
        case 'syntax':
          return words.problems.syntax({
            ...place,
            line: problem.line,
            column: problem.column,
            error: replyWords[language].templateErrors[problem.error.code],
          });
        default:
          return problem satisfies never;
      }
    }
  }
}
