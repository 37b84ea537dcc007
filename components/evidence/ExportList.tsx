import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { type CaseSheet, wordColumnAt } from '@/lib/domain/report/case-sheet.ts';
import { textColumns } from '@/lib/domain/report/line-page.ts';
import { ObjectionId } from '@/lib/domain/shared/ids.ts';
import { yourDataWords } from '@/lib/i18n/your-data.ts';
import { ExportButtons } from './ExportButtons.tsx';

interface Props {
  readonly sheet: CaseSheet;
  readonly rows: Uint32Array;
}

const ID = textColumns.indexOf('id');

/** The cases that a list shows, in its order, as a table for a spreadsheet. */
export function ExportList({ sheet, rows }: Props) {
  const words = useWords(yourDataWords);
  if (rows.length === 0) return null;
  const ids = () => [...rows].map((row) => ObjectionId.parse(wordColumnAt(sheet, row, ID)));
  return (
    <Disclosure summary={words.exportShown}>
      <ExportButtons ids={ids} />
    </Disclosure>
  );
}
