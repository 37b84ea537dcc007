import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import { type Dimension, reasonOf } from '@/lib/domain/report/root-causes.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { formatMonth } from '@/lib/i18n/format-month.ts';

/** What people call a value of a dimension. */
export function useValueName(): (dimension: Dimension, value: string) => string {
  const words = useWords(dashboardWords);
  const language = useLanguage();
  return (dimension, value) => {
    switch (dimension) {
      case 'reason': {
        const reason = reasonOf(value);
        return reason ? reasonCodeInfo[reason].labels[language] : value;
      }
      case 'owner':
        return value || words.nobody;
      case 'customer':
        return value || words.unknownCustomer;
      case 'month':
        return formatMonth(value, language, 'year');
    }
  };
}
