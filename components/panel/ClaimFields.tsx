import { ChoiceField } from '@/components/shared/ChoiceField.tsx';
import { MoneyField } from '@/components/shared/MoneyField.tsx';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { Extent, stages } from '@/lib/domain/detection/detection.ts';
import { commonWords } from '@/lib/i18n/common.ts';
import { panelWords } from '@/lib/i18n/panel.ts';
import { PointsField } from './PointsField.tsx';
import { ReasonField } from './ReasonField.tsx';
import type { FieldGroupProps } from './RegisterFields.tsx';

/** What is disputed: why, how much of it, and how far the claim had come. */
export function ClaimFields({ form, set, errorOf, isRegistered }: FieldGroupProps) {
  const words = useWords(panelWords).register;
  const common = useWords(commonWords);
  return (
    <>
      <ReasonField value={form.reason} onChange={(reason) => set({ reason })} />
      <PointsField
        found={form.foundPoints}
        value={form.points}
        onChange={(points) => set({ points })}
      />
      <ChoiceField
        label={words.extent}
        value={form.extent}
        options={Extent.options.map((value) => ({ value, label: common.extents[value] }))}
        onChange={(extent) => set({ extent })}
      />
      {form.extent === 'partial' && (
        <MoneyField
          label={common.amountRoles.disputed}
          hint={words.disputedHint}
          required
          value={form.disputed}
          error={errorOf('disputed')}
          onChange={(disputed) => set({ disputed })}
        />
      )}
      {!isRegistered && (
        <SelectField
          label={words.stage}
          value={form.stage}
          options={stages.map((value) => ({ value, label: common.stages[value] }))}
          onChange={(stage) => set({ stage })}
        />
      )}
    </>
  );
}
