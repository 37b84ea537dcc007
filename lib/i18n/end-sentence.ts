/**
 * A sentence that ends with a value, closed by one full stop: Danish amounts (`4.750,00 kr.`) bring their own, and
 * `kr..` reads like a slip.
 */
export function endSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
