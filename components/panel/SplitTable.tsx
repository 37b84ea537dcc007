import { MoneyText } from '@/components/shared/MoneyText.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import type { ClaimParts, TaxedAmount } from '@/lib/domain/objection/split-claim.ts';
import { splitWords } from '@/lib/i18n/split.ts';

interface Props {
  readonly kind: 'disputed' | 'credited';
  readonly parts: ClaimParts;
}

/** The parts of a claim, each with its tax. */
export function SplitTable({ kind, parts }: Props) {
  const words = useWords(splitWords);
  const isDisputed = kind === 'disputed';
  const row = (label: string, { net, vat, gross }: TaxedAmount) => (
    <tr>
      <th scope="row">{label}</th>
      {[net, vat, gross].map((amount, column) => (
        <td key={String(column)} class="numeric">
          <MoneyText amount={amount} />
        </td>
      ))}
    </tr>
  );
  return (
    <table class="split-table small">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.net}</th>
          <th scope="col">{words.vat}</th>
          <th scope="col">{words.gross}</th>
        </tr>
      </thead>
      <tbody>
        {row(isDisputed ? words.disputed : words.credited, parts.disputed)}
        {row(isDisputed ? words.undisputed : words.toPay, parts.undisputed)}
        {row(words.total, parts.total)}
      </tbody>
    </table>
  );
}
