import { ChoiceField } from '@/components/shared/ChoiceField.tsx';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { Party } from '@/lib/domain/detection/detection.ts';
import { Channel } from '@/lib/domain/objection/event.ts';
import { countries } from '@/lib/domain/shared/country.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { nameOfCountry } from '@/lib/i18n/format.ts';
import { whyCountry } from '@/lib/i18n/likely-country.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import type { FieldGroupProps } from './RegisterFields.tsx';

/** Who objects, when and how it reached us, and who answers. The country decides which rules apply. */
export function CustomerFields({ form, set, errorOf, isRegistered }: FieldGroupProps) {
  const words = useWords(panelWords).register;
  const common = useWords(commonWords);
  const language = useLanguage();
  return (
    <>
      <TextField
        label={words.customer}
        required
        value={form.customerName}
        error={errorOf('customerName')}
        onChange={(customerName) => set({ customerName })}
      />
      <TextField
        label={words.customerEmail}
        kind="email"
        value={form.customerEmail}
        error={errorOf('customerEmail')}
        onChange={(customerEmail) => set({ customerEmail })}
      />
      <ChoiceField
        label={words.party}
        value={form.party}
        options={Party.options.map((value) => ({ value, label: common.parties[value] }))}
        onChange={(party) => set({ party })}
      />
      <SelectField
        label={words.country}
        value={form.country}
        options={countries.map((value) => ({ value, label: nameOfCountry(value, language) }))}
        hint={form.countryFrom ? whyCountry(form.countryFrom, language) : undefined}
        onChange={(country) => set({ country, countryFrom: null })}
      />
      {!isRegistered && (
        <>
          {' '}
          <TextField
            label={words.received}
            kind="date"
            required
            hint={form.receivedOn === '' ? words.noReceived : undefined}
            value={form.receivedOn}
            error={errorOf('receivedOn')}
            onChange={(receivedOn) => set({ receivedOn })}
          />
          <SelectField
            label={words.channel}
            value={form.channel}
            options={Channel.options.map((value) => ({ value, label: common.channels[value] }))}
            onChange={(channel) => set({ channel })}
          />
        </>
      )}{' '}
      <TextField
        label={words.owner}
        required
        value={form.owner}
        error={errorOf('owner')}
        onChange={(owner) => set({ owner })}
      />
    </>
  );
}
