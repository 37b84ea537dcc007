import type { Sentence } from './sentences.ts';

// data: words with which a sentence takes up the one before
const takesUp: ReadonlySet<string> = new Set(
  'da då nå no nu så for ellers elles annars otherwise then if so or unless without hvis viss om dersom når eller i uten utan uden den det dette denne han ho dei this that these those it as by such lacking failing until til inntil før medmindre först først fyrst bare berre kun bara only har klarer klarar kan finner mangler skjer gjør gjer vi me jeg eg jag we dermed därmed derfor difor men but samtidig samtidigt og och and ingen inga intet inte ikke ikkje not no otherwise ej skal ska'.split(
    ' ',
  ),
);
const LONGEST_BEFORE = 25;

/** "Have you a receipt? If not, …": the second is only understood together with the first. */
export function goesOnFrom(before: Sentence, { tokens }: Sentence): boolean {
  return before.tokens.length <= LONGEST_BEFORE && takesUp.has(tokens[0]?.text ?? '');
}
