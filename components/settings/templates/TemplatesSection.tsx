import { useState } from 'preact/hooks';
import { useAnnounce } from '@/components/shared/Announcer.tsx';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { ProblemBanner } from '@/components/shared/ProblemBanner.tsx';
import { type Problem, problemOf } from '@/components/shared/problem.ts';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { useOwnTemplates } from '@/components/shared/use-own-templates.ts';
import { useSettings } from '@/components/shared/use-settings.ts';
import { useStored } from '@/components/shared/use-stored.ts';
import { type HalfWrittenTemplate, loadHalfWritten } from '@/lib/app/half-written-template.ts';
import { deleteOwnTemplate } from '@/lib/app/own-templates.ts';
import { type OwnTemplate, templateOfOwn } from '@/lib/domain/reply/own-template.ts';
import { matchesQuery } from '@/lib/domain/reply/search-templates.ts';
import { type TemplateId, templates } from '@/lib/domain/reply/templates.ts';
import { timeZoneOf } from '@/lib/domain/shared/country.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { templateWords } from '@/lib/i18n/templates.ts';
import type { CaseStore } from '@/lib/ports/case-store.ts';
import { HalfWritten } from './HalfWritten.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';
import { TemplateExchange } from './TemplateExchange.tsx';
import { TemplateRow } from './TemplateRow.tsx';

interface Editing {
  readonly own: OwnTemplate | null;
  readonly slot: string;
  readonly halfWritten?: HalfWrittenTemplate;
}

const nothing: readonly HalfWrittenTemplate[] = [];
// A store that cannot be read is told where templates are saved.
const readHalfWritten = (store: CaseStore) => loadHalfWritten(store).catch(() => nothing);

/** The user's own templates: found by a word, written, changed, taken away, carried to another machine. */
export function TemplatesSection() {
  const words = useWords(templateWords);
  const { store, identity } = useServices();
  const language = useLanguage();
  const announce = useAnnounce();
  const { settings } = useSettings();
  const { templates: own, broken, reload } = useOwnTemplates();
  const [halfWritten] = useStored(readHalfWritten, nothing);
  const [query, setQuery] = useState('');
  const [start, setStart] = useState<TemplateId | 'none'>('none');
  const [editing, setEditing] = useState<Editing | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [failure, setFailure] = useState<Problem | null>(null);
  const found = own.filter((one) => matchesQuery(templateOfOwn(one), query, language));

  const tell = async (text: string | null) => {
    setEditing(null);
    setSaid(text);
    if (text !== null) announce(text);
    await reload();
  };
  const goOn = (written: HalfWrittenTemplate) => {
    const { slot, replaced } = written;
    const before = own.find(({ id }) => id === replaced?.id);
    // With the version it was begun on, so that nobody's newer one is overwritten.
    const begun = before && replaced ? { ...before, version: replaced.version } : null;
    setEditing({ own: begun, slot, halfWritten: written });
  };
  // A change that was begun and left goes on: a second one would take its place.
  const edit = (one: OwnTemplate) => {
    const begun = halfWritten.find(({ slot }) => slot === one.id);
    if (begun) goOn(begun);
    else setEditing({ own: one, slot: one.id });
  };
  const remove = async ({ id }: OwnTemplate) => {
    try {
      await deleteOwnTemplate(store, id);
      await tell(words.removed);
    } catch (error) {
      setFailure(problemOf(error));
    }
  };

  return (
    <section class="card stack" aria-labelledby="templates-title" id="templates">
      <h2 id="templates-title">{words.title}</h2>
      <p class="muted">{words.intro}</p>
      {broken.length > 0 && (
        <Banner kind="warn">{plural(language, broken.length, words.broken)}</Banner>
      )}
      {failure && <ProblemBanner problem={failure} />}
      {editing ? (
        <TemplateEditor
          key={editing.slot}
          own={editing.own}
          start={start}
          slot={editing.slot}
          halfWritten={editing.halfWritten?.form ?? null}
          onDone={tell}
        />
      ) : (
        <>
          {halfWritten.map((written) => (
            <HalfWritten key={written.slot} written={written} onContinue={() => goOn(written)} />
          ))}
          {own.length === 0 && <p>{words.none}</p>}
          {own.length > 0 && (
            <TextField kind="search" label={words.search} value={query} onChange={setQuery} />
          )}
          {own.length > 0 && found.length === 0 && <p class="muted">{words.nothing}</p>}
          <ul class="stack stack--tight">
            {found.map((one) => (
              <TemplateRow
                key={one.id}
                own={one}
                timeZone={timeZoneOf[settings.country]}
                onEdit={() => edit(one)}
                onRemove={() => remove(one)}
              />
            ))}
          </ul>
          {said !== null && <p class="settings__saved">{said}</p>}
          <SelectField<TemplateId | 'none'>
            label={words.startFrom}
            value={start}
            options={[
              { value: 'none', label: words.blank },
              ...templates.map(({ id, names }) => ({ value: id, label: names[language] })),
            ]}
            onChange={setStart}
          />
          <div class="row">
            <Button onClick={() => setEditing({ own: null, slot: identity.newId() })}>
              {words.create}
            </Button>
          </div>
          <TemplateExchange hasAny={own.length + broken.length > 0} onImported={reload} />
        </>
      )}
    </section>
  );
}
