import { type Language, languages, localeOf } from '../shared/language.ts';
import type { Template } from './template.ts';

/** Whether every word of `query` is in the name, the use or a text of a template; an empty query finds all. */
export function matchesQuery(template: Template, query: string, language: Language): boolean {
  const lower = (text: string) => text.toLocaleLowerCase(localeOf[language]);
  const words = lower(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const spoken = template.languages ?? languages;
  const searched = lower(
    [
      template.names[language],
      template.when[language],
      ...spoken.flatMap((one) => [template.texts[one].subject, template.texts[one].body]),
    ].join('\n'),
  );
  return words.every((word) => searched.includes(word));
}
