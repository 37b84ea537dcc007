import { type HeaderRole, roleOfLabel } from './quote-words.ts';

/** Labels long enough not to be found inside other words, and the short ones that Yahoo prints. */
const glued = [...roleOfLabel].filter(([, role]) => role !== 'other');

/**
 * The fields of a header that Yahoo prints on one line without blanks between:
 * `----- Videresendt melding ----- Fra: Kari <k@x.example>Til: …Sendt: …Emne: Faktura`.
 */
export function headersOnOneLine(raw: string): ReadonlyMap<HeaderRole, string> {
  const text = raw.slice(0, 2000);
  const marks = glued.flatMap(([label, role]) => placesOf(text, label, role));
  marks.sort((one, other) => one.at - other.at || other.length - one.length);
  const fields = new Map<HeaderRole, string>();
  let end = 0;
  const chosen = marks.filter((mark) => {
    if (mark.at < end || (mark.role !== 'to' && mark.role !== 'cc' && fields.has(mark.role)))
      return false;
    fields.set(mark.role, '');
    end = mark.at + mark.length;
    return true;
  });
  chosen.forEach((mark, index) => {
    const value = text.slice(mark.at + mark.length, chosen[index + 1]?.at ?? text.length).trim();
    if (fields.get(mark.role) === '') fields.set(mark.role, value);
  });
  return fields;
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly role: HeaderRole;
}

/** Where the capitalised label stands with a colon after it, at a word's start or glued to what precedes. */
function placesOf(text: string, label: string, role: HeaderRole): Mark[] {
  const shown = `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  const marks: Mark[] = [];
  for (const form of [`${shown}:`, `${shown} :`, `${shown.toUpperCase()}:`, `${shown} `]) {
    const at = text.indexOf(form);
    // A one-letter label ("A:") must not be the end of a longer word.
    if (at > 0 && (label.length > 2 || !/\p{Lu}/u.test(text.charAt(at - 1))))
      marks.push({ at, length: form.length, role });
  }
  return marks;
}
