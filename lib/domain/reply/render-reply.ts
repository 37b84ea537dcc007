import type { TemplateId } from '../law/template-id.ts';
import type { ObjectionId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';
import { labelOf } from './fields-of.ts';
import { letterValue } from './letter-format.ts';
import { parseTemplate, type TemplateNode } from './parse-template.ts';
import type { ReplyDraft } from './reply-draft.ts';
import type { Template } from './template.ts';
import { meaningOf, templateOf } from './templates.ts';
import { textToHtml } from './text-to-html.ts';

/** A template, by id or as it is, with the values that are known. */
export interface Rendering {
  readonly template: TemplateId | Template;
  readonly language: Language;
  /** Dates as `YYYY-MM-DD` are spelled out in the language; all else stands as it is given. */
  readonly values: Readonly<Record<string, string>>;
  readonly objectionId: ObjectionId;
  /** The mail program signs: the letter ends with its greeting. */
  readonly isSignedByProgram?: boolean | undefined;
}

/**
 * Fills a template. A value that is missing, or that holds a placeholder itself, is listed in `missing` and
 * shown as `[what it is]`: while there is one, nothing can be inserted. Not checked yet: `findings` is empty.
 * @throws Error for a template that does not parse; those of the product do, users' are parsed when saved
 */
export function renderReply({
  template,
  language,
  values,
  objectionId,
  isSignedByProgram = false,
}: Rendering): ReplyDraft {
  const used = typeof template === 'string' ? known(template) : template;
  const { texts } = used;
  const missing = new Set<string>();
  const fill = (source: string) => fillIn(source, { language, values, missing });
  const subject = fill(texts[language].subject).replaceAll('\n', ' ').trim();
  const { body } = texts[language];
  const text = withoutGaps(fill(isSignedByProgram ? withoutSender(body) : body));
  return {
    objectionId,
    template: meaningOf(used),
    language,
    subject,
    text,
    html: textToHtml(text),
    missing: [...missing],
    findings: [],
  };
}

interface Filling extends Pick<Rendering, 'language' | 'values'> {
  readonly missing: Set<string>;
}

function fillIn(source: string, filling: Filling): string {
  const parsed = parseTemplate(source);
  if (!parsed.ok) throw new Error(`template does not parse: ${parsed.errors[0]?.code}`);
  return fillNodes(parsed.nodes, filling);
}

function fillNodes(nodes: readonly TemplateNode[], filling: Filling): string {
  let out = '';
  for (const node of nodes) {
    switch (node.kind) {
      case 'text':
        // A value may end in a mark of its own (Danish `kr.`, a question), and a section that fell away leaves
        // a blank on each side: one is enough.
        out += isRepeated(out, node.text) ? node.text.slice(1) : node.text;
        break;
      case 'value':
        out += filledValue(node.key, filling);
        break;
      case 'section':
        if (filling.values[node.key]?.trim()) out += fillNodes(node.nodes, filling);
        break;
      default:
        node satisfies never;
    }
  }
  return out;
}

function isRepeated(before: string, next: string): boolean {
  return ['.', '?', ' '].some((mark) => before.endsWith(mark) && next.startsWith(mark));
}

function filledValue(key: string, { language, values, missing }: Filling): string {
  const value = values[key]?.trim() ?? '';
  if (value !== '' && !holdsPlaceholder(value)) return letterValue(value, language);
  missing.add(key);
  return `[${labelOf(key, language)}]`;
}

const SENDER = /\{\{(?:owner|seller)\.[a-z]+\}\}/gi;

/** The template without the last lines that hold nothing but who sends it. */
function withoutSender(body: string): string {
  const lines = body.trimEnd().split('\n');
  const isSender = (line: string) =>
    line.includes('{{') && !/[\p{L}\d{]/u.test(line.replace(SENDER, ''));
  while (isSender(lines.at(-1) ?? '')) lines.pop();
  return lines.join('\n');
}

/** Somebody pasted template syntax into a field: it would come out raw. */
export function holdsPlaceholder(value: string): boolean {
  return ['{{', '}}', '[?', '[/?]'].some((mark) => value.includes(mark));
}

/** A section that fell away leaves neither a hole between paragraphs nor a blank at the end of a line. */
function withoutGaps(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim();
}

function known(id: TemplateId): Template {
  const template = templateOf(id);
  if (!template) throw new Error(`no template ${id}`);
  return template;
}
