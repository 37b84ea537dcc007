import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { countries } from '@/lib/domain/shared/country.ts';
import { nameOfCountry } from '@/lib/i18n/format.ts';
import { settingsWords } from '@/lib/i18n/settings.ts';
import { CheckField } from './CheckField.tsx';
import { Preset } from './Preset.tsx';
import { SettingsText } from './SettingsText.tsx';
import type { SettingsForm, SettingsProblems } from './settings-form.ts';

interface Props {
  readonly form: SettingsForm;
  readonly problems: SettingsProblems;
  readonly onChange: (part: Partial<SettingsForm>) => void;
}

/** Who sells: the firm, its country and the accounts it may be paid to. */
export function SellerFields(text: Props) {
  const words = useWords(settingsWords);
  const language = useLanguage();
  const { form, onChange } = text;
  return (
    <fieldset class="card">
      <legend>{words.seller}</legend>
      <Preset of={['seller']}>
        <div class="fields">
          <SettingsText
            {...text}
            field="sellerName"
            label={words.sellerName}
            autoComplete="organization"
          />
          <SettingsText
            {...text}
            field="sellerDomain"
            label={words.sellerDomain}
            hint={words.sellerDomainHint}
          />
        </div>
      </Preset>
      <Preset of={['country']}>
        <SelectField
          label={words.country}
          hint={words.countryHint}
          value={form.country}
          options={countries.map((value) => ({ value, label: nameOfCountry(value, language) }))}
          onChange={(country) => onChange({ country })}
        />
      </Preset>
      <Preset of={['approvedAccounts']}>
        <SettingsText
          {...text}
          field="accounts"
          label={words.accounts}
          hint={words.accountsHint}
          rows={3}
        />
      </Preset>
      <Preset of={['participatesInAdr']}>
        <CheckField
          label={words.adr}
          hint={words.adrHint}
          checked={form.participatesInAdr}
          onChange={(participatesInAdr) => onChange({ participatesInAdr })}
        />
      </Preset>
    </fieldset>
  );
}
