import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { type ReasonCode, reasonCodes } from '@/lib/domain/detection/reason-code.ts';
import { reasonCodeInfo, reasonGroups } from '@/lib/domain/law/reason-codes.ts';
import { panelWords } from '@/lib/i18n/panel.ts';

interface Props {
  readonly value: ReasonCode;
  readonly onChange: (reason: ReasonCode) => void;
}

/** One of the 41 grounds, in the groups people think in. */
export function ReasonField({ value, onChange }: Props) {
  const words = useWords(panelWords);
  const language = useLanguage();
  const groups = Map.groupBy(reasonCodes, (code) => reasonCodeInfo[code].group);
  return (
    <SelectField
      label={words.register.reason}
      wide
      value={value}
      onChange={onChange}
      groups={[...groups].map(([group, codes]) => ({
        label: reasonGroups[group][language],
        options: codes.map((code) => ({
          value: code,
          label: reasonCodeInfo[code].labels[language],
        })),
      }))}
    />
  );
}
