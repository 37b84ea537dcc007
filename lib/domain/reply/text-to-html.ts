/**
 * A letter as HTML for a reply window: paragraphs and lists, `dir="auto"`, no styles, everything escaped, so
 * that it takes on the look of the mail it stands in and nothing in it can run.
 */
export function textToHtml(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n\n')
    .map((paragraph) => paragraph.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(blockOf)
    .join('');
}

function blockOf(lines: readonly string[]): string {
  const blocks: string[] = [];
  let plain: string[] = [];
  let at = 0;
  const flush = () => {
    if (plain.length > 0) blocks.push(`<p dir="auto">${plain.map(escapeHtml).join('<br>')}</p>`);
    plain = [];
  };
  while (at < lines.length) {
    const list = listAt(lines, at);
    if (!list) {
      plain.push((lines[at] ?? '').trim());
      at += 1;
      continue;
    }
    flush();
    const items = list.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('');
    blocks.push(`<${list.tag} dir="auto">${items}</${list.tag}>`);
    at += list.items.length;
  }
  flush();
  return blocks.join('');
}

interface List {
  readonly tag: 'ul' | 'ol';
  readonly items: readonly string[];
}

/** The list that begins at a line. `20. november` alone is a date: a numbered list counts 1, 2, … */
function listAt(lines: readonly string[], from: number): List | null {
  const bullets = itemsFrom(lines, from, () => ['- ', '* ', '• ']);
  if (bullets.length > 0) return { tag: 'ul', items: bullets };
  const numbers = itemsFrom(lines, from, (index) => [`${index + 1}. `, `${index + 1}) `]);
  return numbers.length > 1 ? { tag: 'ol', items: numbers } : null;
}

function itemsFrom(
  lines: readonly string[],
  from: number,
  marksOf: (index: number) => readonly string[],
): string[] {
  const items: string[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const trimmed = (lines[at] ?? '').trimStart();
    const mark = marksOf(items.length).find((candidate) => trimmed.startsWith(candidate));
    if (!mark) break;
    items.push(trimmed.slice(mark.length).trim());
  }
  return items;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` with the five characters that mean something in HTML written as entities. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => escapes[char] ?? char);
}
