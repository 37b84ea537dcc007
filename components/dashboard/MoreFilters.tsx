import type { ComponentChildren } from 'preact';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { SelectField } from '@/components/shared/SelectField.tsx';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { reasonCodes } from '@/lib/domain/detection/reason-code.ts';
import { reasonCodeInfo } from '@/lib/domain/law/reason-codes.ts';
import {
  ageBands,
  answerStandings,
  type CaseQuery,
  milestoneNames,
} from '@/lib/domain/report/case-query.ts';
import { type CaseSheet, searchedWords } from '@/lib/domain/report/case-sheet.ts';
import { wordCodes } from '@/lib/domain/report/word-codes.ts';
import { countries } from '@/lib/domain/shared/country.ts';
import { formatList } from '@/lib/domain/shared/format-list.ts';
import { localeOf } from '@/lib/domain/shared/language.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { dashboardWords } from '@/lib/i18n/dashboard.ts';
import { nameOfCountry } from '@/lib/i18n/format.ts';
import { useLater } from './use-later.ts';

interface Props {
  readonly query: CaseQuery;
  readonly sheet: CaseSheet;
  readonly onChange: (part: Partial<CaseQuery>) => void;
  /** Stands in front of the others. */
  readonly children?: ComponentChildren;
}

// A select has no null: this stands for everything and can be no address.
const ALL = '*';
const LEFT_OUT = '-';

/** Owner, reason and the rest. Open from the start when one of them is set, for else nobody would see why. */
export function MoreFilters({ query, sheet, onChange, children }: Props) {
  const words = useWords(dashboardWords);
  const language = useLanguage();
  const collator = new Intl.Collator(localeOf[language]);
  // The first drawing must not wait for the names of all owners.
  const owners = useLater(() => wordCodes(sheet, 'owner').words, [sheet]) ?? [];
  // Nor the first keystroke for all words in lower case.
  useLater(() => sheet.pages.map(({ page }) => searchedWords(page).starts.length), [sheet]);
  const { owner, customer, reason, country, age, from, to, dated, dueBy, answer, milestone } =
    query;
  const { except, exceptOwners, exceptCustomers } = query;
  const isSet =
    [except, exceptOwners, exceptCustomers].some((left) => left.length > 0) ||
    [customer, country, age, from, to, dated, dueBy, answer, milestone].some(
      (value) => value !== null,
    );
  const choice = <T extends string>(
    label: string,
    value: T | null,
    options: readonly { readonly value: T; readonly label: string }[],
    set: (value: T | null) => void,
  ) => (
    <SelectField<string>
      label={label}
      value={value ?? ALL}
      options={[{ value: ALL, label: words.allOf }, ...options]}
      onChange={(chosen) => set(options.find((each) => each.value === chosen)?.value ?? null)}
    />
  );
  const named = <T extends string>(list: readonly T[], names: Readonly<Record<T, string>>) =>
    list.map((value) => ({ value, label: names[value] }));
  const leftOut = (label: string, names: readonly string[], clear: Partial<CaseQuery>) =>
    names.length > 0 &&
    choice(label, LEFT_OUT, [{ value: LEFT_OUT, label: formatList(names, language) }], () =>
      onChange(clear),
    );
  const day = (text: string) => PlainDate.safeParse(text).data ?? null;
  const known = owner === null || owners.includes(owner) ? owners : [...owners, owner];
  return (
    <div class="stack filters">
      <div class="fields filters__first">
        {children}
        {choice(
          words.owner,
          owner,
          known
            .map((value) => ({ value, label: value || words.nobody }))
            .sort((a, b) => collator.compare(a.label, b.label)),
          (value) => onChange({ owner: value }),
        )}
        {choice(
          words.reason,
          reason,
          reasonCodes
            .map((value) => ({ value, label: reasonCodeInfo[value].labels[language] }))
            .sort((a, b) => collator.compare(a.label, b.label)),
          (value) => onChange({ reason: value }),
        )}
      </div>
      <Disclosure summary={words.moreFilters} open={isSet}>
        <div class="fields">
          {choice(
            words.country,
            country,
            countries.map((value) => ({ value, label: nameOfCountry(value, language) })),
            (value) => onChange({ country: value }),
          )}
          {choice(words.age, age, named(ageBands, words.ageBands), (value) =>
            onChange({ age: value }),
          )}
          {choice(words.answer, answer, named(answerStandings, words.answers), (value) =>
            onChange({ answer: value }),
          )}
          {choice(words.milestone, milestone, named(milestoneNames, words.milestones), (value) =>
            onChange({ milestone: value }),
          )}
          {choice(
            words.dateOf,
            dated ?? 'received',
            [
              { value: 'received', label: words.receivedOn },
              ...named(milestoneNames, words.milestones),
            ],
            (value) => onChange({ dated: value === 'received' ? null : value }),
          )}
          <TextField
            kind="date"
            label={words.receivedFrom}
            value={from ?? ''}
            onChange={(text) => onChange({ from: day(text) })}
          />
          <TextField
            kind="date"
            label={words.receivedTo}
            value={to ?? ''}
            onChange={(text) => onChange({ to: day(text) })}
          />
          <TextField
            kind="date"
            label={words.dueBy}
            value={dueBy ?? ''}
            onChange={(text) => onChange({ dueBy: day(text) })}
          />
          {leftOut(
            words.except,
            except.map((code) => reasonCodeInfo[code].labels[language]),
            { except: [] },
          )}
          {leftOut(
            words.exceptOwners,
            exceptOwners.map((each) => each || words.nobody),
            { exceptOwners: [] },
          )}
          {leftOut(
            words.exceptCustomers,
            exceptCustomers.map((each) => each || words.unknownCustomer),
            { exceptCustomers: [] },
          )}
          {customer !== null &&
            choice(words.customer, customer, [{ value: customer, label: customer }], (value) =>
              onChange({ customer: value }),
            )}
        </div>
      </Disclosure>
    </div>
  );
}
