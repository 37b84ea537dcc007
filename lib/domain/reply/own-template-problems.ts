import { type Language, languages } from '../shared/language.ts';
import { isKnownKey } from './fields-of.ts';
import type { OwnTemplate } from './own-template.ts';
import { parseTemplate, type TemplateError, type TemplateNode } from './parse-template.ts';

/** What is wrong with a template that somebody writes. The editor has words for each code. */
export type OwnTemplateProblem =
  | { readonly code: 'no-name' | 'no-steps' | 'no-text' }
  /** One of subject and body is empty. */
  | { readonly code: 'half-empty'; readonly language: Language; readonly part: Part }
  | {
      readonly code: 'syntax';
      readonly language: Language;
      readonly part: Part;
      readonly error: TemplateError;
      /** Where it is, as people count: from 1. */
      readonly line: number;
      readonly column: number;
    }
  | {
      readonly code: 'unknown-placeholder';
      readonly language: Language;
      readonly part: Part;
      readonly key: string;
    };
type Part = 'subject' | 'body';

type Written = Pick<OwnTemplate, 'name' | 'steps' | 'texts'>;

/** Everything that keeps a template from being saved; empty when nothing does. */
export function ownTemplateProblems({
  name,
  steps,
  texts,
}: Written): readonly OwnTemplateProblem[] {
  const problems: OwnTemplateProblem[] = [];
  if (name.trim() === '') problems.push({ code: 'no-name' });
  if (steps.length === 0) problems.push({ code: 'no-steps' });
  const written = languages.filter((language) => {
    const text = texts[language];
    return text !== undefined && `${text.subject}${text.body}`.trim() !== '';
  });
  if (written.length === 0) problems.push({ code: 'no-text' });
  for (const language of written)
    for (const part of ['subject', 'body'] as const) {
      const source = texts[language]?.[part] ?? '';
      if (source.trim() === '') problems.push({ code: 'half-empty', language, part });
      else problems.push(...problemsIn(source, { language, part }));
    }
  return problems;
}

interface Place {
  readonly language: Language;
  readonly part: Part;
}

function problemsIn(source: string, place: Place): readonly OwnTemplateProblem[] {
  const parsed = parseTemplate(source);
  if (!parsed.ok)
    return parsed.errors.map((error) => ({
      code: 'syntax',
      ...place,
      error,
      ...positionOf(source, error.at),
    }));
  const unknown = new Set(keysIn(parsed.nodes).filter((key) => !isKnownKey(key)));
  return [...unknown].map((key) => ({ code: 'unknown-placeholder', ...place, key }));
}

function keysIn(nodes: readonly TemplateNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    switch (node.kind) {
      case 'text':
        return [];
      case 'value':
        return [node.key];
      case 'section':
        return [node.key, ...keysIn(node.nodes)];
      default:
        return node satisfies never;
    }
  });
}

function positionOf(source: string, at: number): { line: number; column: number } {
  const before = source.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
