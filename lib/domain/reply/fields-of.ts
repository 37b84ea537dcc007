import type { Language } from '../shared/language.ts';
import { type FieldKey, type FieldKind, fields } from './fields.ts';
import { keysOf, parseTemplate } from './parse-template.ts';
import type { Template } from './template.ts';

/** One thing a template wants to know. */
export interface Field {
  readonly key: FieldKey;
  readonly kind: FieldKind;
  /** False when the words around it fall away without it. */
  readonly required: boolean;
  readonly labels: Readonly<Record<Language, string>>;
}

/** The fields of a template in one language, in the order in which the letter needs them. */
export function fieldsOf(template: Template, language: Language): readonly Field[] {
  const { subject, body } = template.texts[language];
  const parsed = parseTemplate(`${subject}\n${body}`);
  if (!parsed.ok) return [];
  return [...keysOf(parsed.nodes)].flatMap(([key, { required }]) =>
    isFieldKey(key) ? [{ key, required, ...fields[key] }] : [],
  );
}

/** The same for one case: what a part of the letter names is required where the part stands. */
export function fieldsFor(
  template: Template,
  { language, values }: { language: Language; values: Readonly<Record<string, string>> },
): readonly Field[] {
  const { subject, body } = template.texts[language];
  const parsed = parseTemplate(`${subject}\n${body}`);
  const standing = (parsed.ok ? parsed.nodes : []).flatMap((node) =>
    node.kind === 'section' && values[node.key]?.trim() ? node.nodes : [],
  );
  const named = keysOf(standing);
  return fieldsOf(template, language).map((field) => ({
    ...field,
    required: field.required || named.has(field.key),
  }));
}

/** What a field is called; its key when a user's template names a field of its own. */
export function labelOf(key: string, language: Language): string {
  return isFieldKey(key) ? fields[key].labels[language] : key;
}

/** What a template may ask of a case without anybody typing it. */
export const flags = [
  'consumer',
  'whole', // all of the claim is disputed
  'rejected', // a consumer is refused a part of what was asked, and must be told where to complain
  'agreed', // what is to pay was agreed upon
  'decided', // it follows from our decision, which nobody need have agreed to
  'norway', // the letter goes to Norway, where a conciliation board decides what others take to court
  'abroad', // it does not
  'settled', // the case ended with nothing more to pay
] as const;
export type Flag = (typeof flags)[number];

/** Whether a template may name `key`: a field or a flag. */
export function isKnownKey(key: string): boolean {
  return flags.some((flag) => flag === key) || isFieldKey(key);
}

function isFieldKey(key: string): key is FieldKey {
  return Object.hasOwn(fields, key);
}
