import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { countries } from '@/lib/domain/shared/country.ts';
import { nameOfCountry } from '@/lib/i18n/format.ts';
import { settingsWords } from '@/lib/i18n/settings.ts';
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
        <SelectField
          label={words.adr}
          hint={words.adrHint}
          value={choiceOf(form.participatesInAdr)}
          options={adrChoices.map((value) => ({ value, label: words.adrChoices[value] }))}
          onChange={(choice) => onChange({ participatesInAdr: answers[choice] })}
        />
      </Preset>
    </fieldset>
  );
}

const answers = { unsaid: null, yes: true, no: false } as const;
const adrChoices = ['unsaid', 'yes', 'no'] as const;

function choiceOf(participates: boolean | null): (typeof adrChoices)[number] {
  if (participates === null) return 'unsaid';
  return participates ? 'yes' : 'no';
}
