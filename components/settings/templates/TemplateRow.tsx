import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { type OwnTemplate, templateOfOwn } from '@/lib/domain/reply/own-template.ts';
import { formatList } from '@/lib/domain/shared/format-list.ts';
import { dateIn } from '@/lib/domain/shared/instant.ts';
import { formatDate, nameOfLanguage } from '@/lib/i18n/format.ts';
import { templateWords } from '@/lib/i18n/templates.ts';

interface Props {
  readonly own: OwnTemplate;
  /** Of the seller: when it was changed is told by the seller's clock. */
  readonly timeZone: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One own template in the list. Deleting asks once more, as nothing brings it back. */
export function TemplateRow({ own, timeZone, onEdit, onRemove }: Props) {
  const words = useWords(templateWords);
  const language = useLanguage();
  const [isSure, setIsSure] = useState(false);
  const spoken = (templateOfOwn(own).languages ?? []).map((one) => nameOfLanguage(one, language));
  return (
    <li class="row row--apart">
      <span>
        <strong dir="auto">{own.name}</strong>
        <span class="muted small">
          {' · '}
          {words.version(own.version, formatDate(dateIn(own.updatedAt, timeZone), language))}
          {' · '}
          {formatList(spoken, language)}
        </span>
      </span>
      <span class="row">
        <Button small onClick={onEdit}>
          {words.edit}
        </Button>
        <Button kind="quiet" small onClick={isSure ? onRemove : () => setIsSure(true)}>
          {isSure ? words.removeSure : words.remove}
        </Button>
      </span>
    </li>
  );
}
