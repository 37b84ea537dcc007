import type { Stage } from '../detection.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';

/** Words that show how far a claim has come, the furthest first. `*` takes any ending. */
const words: readonly (readonly [Stage, string])[] = [
  [
    'court',
    'forliksråd* forliksklag* stevn* stævning* tingrett* tingsrätt* fogedret* byret* namsmann* kronofog* betalningsföreläggande* betalingspåkrav* utlegg* utmätning* summons court tribunal',
  ],
  [
    'pre_collection',
    'inkassovarsel* inkassovarsl* betalingsoppfordr* betalingsopp* inkassoadvarsel*',
  ],
  [
    'collection',
    'inkass* inddriv* indriv* påkrav* fordringsselskap* fordringsselskab* inndriv* indrivning* collection collections debt collectors collector bailiff bailiffs',
  ],
  [
    'reminder',
    'purr* purregebyr* betalingspurr* rykk* rykker* påminn* påmind* betalingspåmind* betalingspåminn* betalningspåminn* reminder reminders reminded chaser chasing dunning',
  ],
  ['overdue', 'forfalt forfalden forfaldne forfalne förfallen förfallna överförfallen overdue'],
];

const whole = new Map<string, number>();
const heads = new Map<string, number>();
for (const [rank, [, list]] of words.entries()) {
  for (const word of list.split(' ')) {
    if (word.endsWith('*')) heads.set(word.slice(0, -1), rank);
    else whole.set(word, rank);
  }
}

/** How far the claim had come when the mail was written: the furthest stage its words name. */
export function stageOf(reading: Reading): Stage {
  const ranks = [reading.subjectTokens, ...reading.sentences.map(({ tokens }) => tokens)].flatMap(
    (tokens) => tokens.map(({ key }, at) => (isUnsent(tokens, at) ? words.length : rankOf(key))),
  );
  const furthest = Math.min(words.length, ...new Set(ranks));
  return words[furthest]?.[0] ?? 'pre_due';
}

/** Words after which a reminder is one that has not come: "stop all reminders", "we got no reminder". */
const unsent = new Set(
  (
    'stopp stoppe stopper stoppet stop stops stopping stoppa stoppar stans stanse ingen inga inget no not ' +
    'ikke ikkje inte aldri aldrig never without uten uden utan avoid unngå undgå undvika slippe slipper'
  ).split(' '),
);
const UNSENT_REACH = 3;

function isUnsent(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= UNSENT_REACH; back++)
    if (unsent.has(tokens[at - back]?.key ?? '')) return true;
  return false;
}

function rankOf(key: string): number {
  const exact = whole.get(key);
  if (exact !== undefined) return exact;
  for (let length = key.length; length >= 4; length--) {
    const rank = heads.get(key.slice(0, length));
    if (rank !== undefined) return rank;
  }
  return words.length;
}
