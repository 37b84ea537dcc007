import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { type ExportFormat, exportCases } from '@/lib/app/export-cases.ts';
import type { ObjectionId } from '@/lib/domain/shared/ids.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { yourDataWords } from '@/lib/i18n/your-data.ts';
import { saveParts } from './save-parts.ts';
import { TaskStatus } from './TaskStatus.tsx';
import { useTask } from './use-task.ts';

interface Props {
  /** The cases to export, asked when a button is pressed; all of them without it. */
  readonly ids?: () => readonly ObjectionId[];
}

/** Cases as a table for a spreadsheet, in three kinds of file. */
export function ExportButtons({ ids }: Props) {
  const words = useWords(yourDataWords);
  const language = useLanguage();
  const services = useServices();
  const task = useTask();
  const make = (format: ExportFormat) => () =>
    task.run(async (progress) => {
      const only = ids ? { ids: ids() } : {};
      const file = await exportCases(services, { ...progress, ...only, format, language });
      if (!file) return null;
      saveParts(file.name, file.type, file.parts);
      return plural(language, file.count, words.exported);
    });
  return (
    <div class="stack stack--tight">
      <div class="row">
        <Button busy={task.isRunning} onClick={make('xlsx')}>
          {words.excel}
        </Button>
        <Button busy={task.isRunning} onClick={make('semicolon')}>
          {words.csvSemicolon}
        </Button>
        <Button kind="quiet" busy={task.isRunning} onClick={make('comma')}>
          {words.csv}
        </Button>
      </div>
      <TaskStatus task={task} />
    </div>
  );
}
