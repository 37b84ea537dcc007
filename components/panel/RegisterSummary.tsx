import type { ComponentChildren } from 'preact';
import { DateText } from '@/components/shared/DateText.tsx';
import { parseAmount } from '@/components/shared/parse-amount.ts';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import { groundsOf, withoutGround } from '@/lib/domain/objection/grounds.ts';
import { formatMoney } from '@/lib/domain/shared/money.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { nameOfCountry } from '@/lib/i18n/format.ts';
import { groundWords } from '@/lib/i18n/grounds.ts';
import { whyCountry } from '@/lib/i18n/likely-country.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { GroundList } from './GroundList.tsx';
import type { RegistrationForm } from './registration.ts';

interface Props {
  readonly form: RegistrationForm;
  readonly onChange: (form: RegistrationForm) => void;
}

/** What will be registered, to be read in one glance before the one click. */
export function RegisterSummary({ form, onChange }: Props) {
  const words = useWords(panelWords).register;
  const common = useWords(commonWords);
  const language = useLanguage();
  const amount = ({ text, currency }: RegistrationForm['amount']) => {
    const minor = parseAmount(text);
    return minor === null ? text.trim() : formatMoney({ minor, currency }, language);
  };
  const disputed = form.extent === 'partial' ? amount(form.disputed) : '';
  const headings = useWords(groundWords);
  const grounds = groundsOf(form);
  const received = PlainDate.safeParse(form.receivedOn);
  const due = PlainDate.safeParse(form.dueDate);
  return (
    <dl class="facts">
      <Fact label={grounds.length > 1 ? headings.heading : words.reason}>
        {grounds.length > 1 ? (
          <GroundList
            grounds={grounds}
            onRemove={(ground) => {
              onChange({ ...form, ...withoutGround(form, ground) });
              return true;
            }}
          />
        ) : (
          reasonCodeInfo[form.reason].labels[language]
        )}
      </Fact>
      <Fact label={words.extent}>
        {common.extents[form.extent]}
        {disputed !== '' && <span class="numeric"> · {disputed}</span>}
      </Fact>
      <Fact label={words.invoice}>
        <span class="numeric">
          {[form.invoiceNumber || words.noNumber, amount(form.amount)].filter(Boolean).join(' · ')}
        </span>
      </Fact>
      <Fact label={words.stage}>
        {common.stages[form.stage]}
        {due.success && (
          <span class="muted">
            {' '}
            · {words.due} <DateText date={due.data} />
          </span>
        )}
      </Fact>
      <Fact label={words.customer}>
        {form.customerName || form.customerEmail || words.noCustomer}
        <span class="muted">
          {' '}
          · {common.parties[form.party]}, {nameOfCountry(form.country, language)}
        </span>
        {form.countryFrom?.from === 'own' && (
          <p class="muted small">{whyCountry(form.countryFrom, language)}</p>
        )}
      </Fact>
      <Fact label={words.received}>
        {received.success ? <DateText date={received.data} /> : <em>{words.noReceived}</em>}
      </Fact>
      <Fact label={words.owner}>{form.owner || <em>{words.noOwner}</em>}</Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
