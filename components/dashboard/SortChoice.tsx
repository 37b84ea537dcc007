import { SelectField } from '@/components/shared/SelectField.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { type CaseOrder, type OrderName, orderNames } from '@/lib/domain/report/order-cases.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';

interface Props {
  readonly order: CaseOrder;
  readonly onChange: (order: CaseOrder) => void;
}

/** The order of the list where there is no room for the heads of its columns. */
export function SortChoice({ order, onChange }: Props) {
  const words = useWords(dashboardWords);
  const label = (name: OrderName) => (name === 'due' ? words.answerBy : words[name]);
  return (
    <div class="row sort-choice">
      <SelectField
        label={words.sortBy}
        value={order.by}
        options={orderNames.map((value) => ({ value, label: label(value) }))}
        onChange={(by) => onChange({ ...order, by })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={order.descending}
          onChange={() => onChange({ ...order, descending: !order.descending })}
        />
        {words.reversed}
      </label>
    </div>
  );
}
