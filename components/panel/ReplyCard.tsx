import { Button } from '@/components/shared/Button.tsx';
import { Citations } from '@/components/shared/Citations.tsx';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { useCaseLaw } from '@/components/shared/use-case-law.ts';
import type { HostServices } from '@/lib/app/services.ts';
import { meaningOf } from '@/lib/domain/reply/templates.ts';
import { currencyOf } from '@/lib/domain/shared/country.ts';
import type { MessageKey } from '@/lib/domain/shared/ids.ts';
import { type Language, languages } from '@/lib/domain/shared/language.ts';
import type { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { nameOfLanguage } from '@/lib/i18n/format.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { CaseRow } from '@/lib/ports/case-store.ts';
import { BeforeLate } from './BeforeLate.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import { InsertBar } from './InsertBar.tsx';
import type { ReplyWorks } from './reply-work.ts';
import { SplitCalculator } from './SplitCalculator.tsx';
import { TemplatePicker } from './TemplatePicker.tsx';
import type { Recording } from './use-recording.ts';
import { useReply } from './use-reply.ts';
import { ValuesForm } from './ValuesForm.tsx';

/** Templates that speak of two parts of a claim, and what becomes of the first of them. */
const splitBy: Readonly<Record<string, 'disputed' | 'credited' | undefined>> = {
  T07: 'disputed',
  T06: 'credited',
};

interface Props {
  readonly services: HostServices;
  readonly row: CaseRow;
  readonly answering: MessageKey;
  readonly settings: Settings;
  readonly today: PlainDate;
  readonly works: ReplyWorks;
  readonly recording: Recording;
}

/** From "which reply?" to the text in the reply window: choose, fill in, read what the check says, insert. */
export function ReplyCard({ services, row, answering, settings, today, works, recording }: Props) {
  const words = useWords(panelWords).reply;
  const uiLanguage = useLanguage();
  const { language, country, invoice } = row.objection.classification;
  const law = useCaseLaw(row.objection.classification);
  const reply = useReply({ row, settings, today, language, works });
  const { work, values } = reply;
  const template = work?.template;
  const splits = template && splitBy[meaningOf(template)];

  return (
    <section class="card reply" aria-labelledby="reply-title">
      <div class="row row--apart">
        <h3 id="reply-title">
          {template ? `${words.heading}: ${template.names[uiLanguage]}` : words.heading}
        </h3>
        {work && (
          <Button kind="quiet" small onClick={reply.drop}>
            {words.change}
          </Button>
        )}
      </div>
      {!work && (
        <BeforeLate
          row={row}
          settings={settings}
          today={today}
          onWrite={() => reply.choose('T03')}
        />
      )}
      {!work && <TemplatePicker objection={row.objection} onChoose={reply.choose} />}
      {work && template && (
        <>
          <SelectField<Language>
            label={words.language}
            value={work.language}
            options={(template.languages ?? languages).map((value) => ({
              value,
              label: nameOfLanguage(value, uiLanguage),
            }))}
            onChange={(chosen) => reply.change({ language: chosen, edited: null })}
          />
          <ValuesForm
            key={`${template.id} ${work.language}`}
            template={template}
            values={values}
            work={work}
            currency={invoice.amount?.currency ?? currencyOf[country]}
            check={{ settings, today, country }}
            onChange={(typed) => reply.change({ typed })}
          />
          {splits && invoice.amount && !work.edited && (
            <SplitCalculator
              kind={splits}
              objection={row.objection}
              total={invoice.amount}
              today={today}
              reply={reply}
              recording={recording}
            />
          )}
          {reply.draft && (
            <DraftEditor
              reply={reply}
              draft={reply.draft}
              work={work}
              row={row}
              settings={settings}
              today={today}
            />
          )}
          {template.sources !== '' && (
            <Disclosure summary={words.sources}>
              <div class="muted small">
                <Citations source={template.sources} about={law} />
              </div>
            </Disclosure>
          )}
          {reply.problem && <ProblemBanner problem={reply.problem} />}
        </>
      )}
      <InsertBar
        services={services}
        row={row}
        answering={answering}
        reply={reply}
        recording={recording}
        audience={template?.audience ?? 'customer'}
      />
    </section>
  );
}
