/** A piece of a template. A section stands only when its key has a value. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly key: string }
  | { readonly kind: 'section'; readonly key: string; readonly nodes: readonly TemplateNode[] };

/** What is wrong with a template, and at which character. The editor has words for each code. */
export interface TemplateError {
  readonly code: 'unclosed-value' | 'unclosed-section' | 'stray-end' | 'nested-section' | 'bad-key';
  readonly at: number;
}

export type ParsedTemplate =
  | { readonly ok: true; readonly nodes: readonly TemplateNode[] }
  | { readonly ok: false; readonly errors: readonly TemplateError[] };

const VALUE = '{{';
const VALUE_END = '}}';
const SECTION = '[?';
const SECTION_END = '[/?]';
const KEY = /^[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*$/;

/**
 * Reads `{{key}}` and `[?key]…[/?]` in one pass. Sections do not nest: nobody could read such a template.
 * Every error is found, with its position, so that an editor can mark them all.
 */
export function parseTemplate(source: string): ParsedTemplate {
  const errors: TemplateError[] = [];
  const outer: TemplateNode[] = [];
  let section: { key: string; at: number; nodes: TemplateNode[] } | null = null;
  let at = 0;
  while (at < source.length) {
    const nodes: TemplateNode[] = section?.nodes ?? outer;
    const next = nextMark(source, at);
    if (next > at) nodes.push({ kind: 'text', text: source.slice(at, next) });
    if (next === source.length) break;
    if (source.startsWith(SECTION_END, next)) {
      if (section) outer.push({ kind: 'section', key: section.key, nodes: section.nodes });
      else errors.push({ code: 'stray-end', at: next });
      section = null;
      at = next + SECTION_END.length;
      continue;
    }
    const isValue = source.startsWith(VALUE, next);
    const closing = isValue ? VALUE_END : ']';
    const end = source.indexOf(closing, next + 2);
    if (end < 0) {
      errors.push({ code: isValue ? 'unclosed-value' : 'unclosed-section', at: next });
      break;
    }
    const key = source.slice(next + 2, end).trim();
    if (!KEY.test(key)) errors.push({ code: 'bad-key', at: next });
    else if (isValue) nodes.push({ kind: 'value', key });
    else if (section) errors.push({ code: 'nested-section', at: next });
    else section = { key, at: next, nodes: [] };
    at = end + closing.length;
  }
  if (section) errors.push({ code: 'unclosed-section', at: section.at });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, nodes: outer };
}

/** Keys in the order they first appear; a key is required when it stands outside every section of its own. */
export function keysOf(nodes: readonly TemplateNode[]): ReadonlyMap<string, { required: boolean }> {
  const keys = new Map<string, { required: boolean }>();
  const note = (key: string, required: boolean) =>
    keys.set(key, { required: required || (keys.get(key)?.required ?? false) });
  for (const node of nodes) {
    if (node.kind === 'value') note(node.key, true);
    if (node.kind === 'section') {
      note(node.key, false);
      for (const inner of node.nodes) if (inner.kind === 'value') note(inner.key, false);
    }
  }
  return keys;
}

function nextMark(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const char = source[at];
    if (char === '{' && source.startsWith(VALUE, at)) return at;
    if (char === '[' && (source.startsWith(SECTION, at) || source.startsWith(SECTION_END, at)))
      return at;
  }
  return source.length;
}
