import { useMemo } from 'preact/hooks';
import { Badge } from '@/components/shared/Badge.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { severityKind } from '@/components/shared/severity-kind.ts';
import { previewReply } from '@/lib/domain/reply/preview-reply.ts';
import type { Template } from '@/lib/domain/reply/template.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { templateWords } from '@/lib/i18n/templates.ts';

interface Props {
  /** Without syntax errors in `language`. */
  readonly template: Template;
  readonly language: Language;
  readonly settings: Settings;
  readonly today: PlainDate;
}

/** The letter as a customer would get it, and what the check says of it. */
export function TemplatePreview({ template, language, settings, today }: Props) {
  const words = useWords(templateWords);
  const { severities } = useWords(commonWords);
  const uiLanguage = useLanguage();
  const draft = useMemo(
    () => previewReply({ template, language, uiLanguage, settings, today }),
    [template, language, uiLanguage, settings, today],
  );
  return (
    <section class="stack stack--tight" aria-label={words.preview}>
      <h4>{words.preview}</h4>
      <p class="field__hint">{words.previewHint}</p>
      <div class="template-preview" lang={language} dir="auto">
        <p class="template-preview__subject">{draft.subject}</p>
        <p class="template-preview__text">{draft.text}</p>
      </div>
      {draft.findings.length === 0 ? (
        <p class="small">{words.clean}</p>
      ) : (
        <ul class="stack stack--tight">
          {draft.findings.map(({ rule, severity, message, quote, start }) => (
            <li key={`${rule} ${start} ${quote}`} class="small">
              <Badge kind={severityKind[severity]}>{severities[severity]}</Badge> {message}
              {quote !== '' && (
                <>
                  {' '}
                  <q lang={language}>{quote}</q>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
