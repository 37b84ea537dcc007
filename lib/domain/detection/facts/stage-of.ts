import type { Stage } from '../detection.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';

/**
 * Words that show how far a claim has come. Of several the first stage here counts: the furthest, but a notice
 * of collection before collection, which it speaks of too. `*` takes any ending.
 */
const words: readonly (readonly [Stage, string])[] = [
  [
    'court',
    'forliksråd* forliksklag* stevn* stævning* tingrett* tingsrätt* fogedret* byret* namsmann* kronofog* betalningsföreläggande* betalingspåkrav* utlegg* utmätning* summons court tribunal i_retten til_retten dommer*',
  ],
  [
    'pre_collection',
    'inkassovarsel* inkassovarsl* betalingsoppfordr* betalingsopp* inkassoadvarsel* varselet',
  ],
  [
    'collection',
    'inkass* inddriv* indriv* påkrav* fordringsselskap* fordringsselskab* fordringsservice* inndriv* innkrev* indrivning* collection collections debt collector collectors bailiff bailiffs salær* salæret kravbrev* oppdragsgiv* oppdragsgj* oppdragsgever* uppdragsgiv* deres_klient din_klient er_klient your_client your_clients the_agency er_huvudman letter_of_claim letter_before statutory_demand konkursbegär* konkursuppman* sak_0 sag_0 saka_0 sagen_0 sagsnr_0 saksnr_0 ärende_0 sak_nr sag_nr',
  ],
  [
    'reminder',
    'purr* purregebyr* betalingspurr* rykk* rykker* påminn* påmind* betalingspåmind* betalingspåminn* betalningspåminn* reminder reminders reminded remind chaser chasing chase dunning mahn* zahlungserinnerung forsinkelsesrent* forsinkelsesgebyr* forsinkelsesbeløp* forseinkingsgebyr* forseinkingsrent* morarent* strafrent* rentenota* renteregning* räntenota* räntefaktur* dröjsmål* förseningsavgift* förseningsers* late_fee late_fees late_payment late_charge past_due past_dues final_notice mangler_at_betale manglende_betaling restanse*',
  ],
  [
    'overdue',
    'forfalt forfalden forfaldne forfalne förfallen förfallna förfallet överförfallen overdue',
  ],
];

const whole = new Map<string, number>();
const heads = new Map<string, number>();
/** First words of expressions. */
const openers = new Set<string>();
for (const [rank, [, list]] of words.entries()) {
  for (const word of list.split(' ')) {
    if (word.endsWith('*')) heads.set(word.slice(0, -1), rank);
    else whole.set(word, rank);
    if (word.includes('_')) openers.add(word.slice(0, word.indexOf('_')));
  }
}

/** How far the claim had come when the mail was written: the first of `words` that it names. */
export function stageOf(reading: Reading): Stage {
  const ranks = [reading.subjectTokens, ...reading.sentences.map(({ tokens }) => tokens)].flatMap(
    (tokens) => tokens.map((_, at) => (isUnsent(tokens, at) ? words.length : rankAt(tokens, at))),
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

/** The rank of a word, or of an expression of two or three that begins with it. */
function rankAt(tokens: readonly Token[], at: number): number {
  const key = tokens[at]?.key ?? '';
  const rank = rankOf(key);
  if (!openers.has(key)) return rank;
  const two = `${key}_${keyAt(tokens, at + 1)}`;
  const three = `${two}_${keyAt(tokens, at + 2)}`;
  return Math.min(rank, whole.get(two) ?? words.length, whole.get(three) ?? words.length);
}

/** The word at a place; a number of some length is `0`, so that "sak 77-3381" is one expression, "sak 9" none. */
function keyAt(tokens: readonly Token[], at: number): string {
  const key = tokens[at]?.key ?? '';
  if (tokens[at]?.kind !== 'number') return key;
  return key.length > 2 || tokens[at + 1]?.kind === 'number' ? '0' : '';
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
