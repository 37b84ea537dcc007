import type { Label } from './lexicon.ts';
import type { Match } from './pattern.ts';
import type { ReadSentence } from './statement.ts';

// data: words that begin a clause about a reason, a time or a condition, verbs of "Kan vi ikke enes, …" among them
const leads: ReadonlySet<string> = new Set(
  'hvis dersom viss om når da då fordi siden sidan ettersom eftersom så inntil til uansett uanset oavsett selv sjølv även selvom if when since because as while until unless even although though whatever given mens medan medens etter efter after før innan before fra frå från from once kan får blir bliver kommer løser löser finner har er är'.split(
    ' ',
  ),
);

/**
 * "Since the objection was not upheld, we add …": the "not" of a clause before the comma denies nothing behind it.
 * A comma of a list ("we send no reminders, fees or …") ends no clause: behind one that does, a statement begins.
 */
export function isInLeadingClause(
  { tokens, matches }: ReadSentence,
  at: number,
  { from }: Match<Label>,
): boolean {
  if (at >= from || !leads.has(tokens[0]?.text ?? '')) return false;
  const begins = matches.filter(
    ({ label, from: place }) =>
      (label === 'clause' || label === 'opener') && place > at && place <= from,
  );
  return begins.some(({ from: place }) => tokens[place]?.before === 'comma');
}

// data: who speaks for the house
const ourselves: ReadonlySet<string> = new Set('vi me jeg eg jag we'.split(' '));

/**
 * "Since we add no fee, …": the "not" of such a clause denies what stands in it. "Since you did not pay the fee, …"
 * denies nothing.
 */
export function sharesLeadingClause(
  { tokens }: ReadSentence,
  at: number,
  { to }: Match<Label>,
): boolean {
  if (!leads.has(tokens[0]?.text ?? '')) return false;
  if (!tokens.slice(Math.max(0, at - 2), at + 2).some(({ text }) => ourselves.has(text)))
    return false;
  return tokens.findIndex(({ before }, index) => index > at && before === 'comma') >= to;
}
