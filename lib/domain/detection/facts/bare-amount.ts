import { isDigit } from '../text/tokens.ts';
import type { WrittenNumber } from './number-at.ts';

const set = (words: string) => new Set(words.split(' '));

/** What follows a number that counts or measures something other than money. */
const units = set(
  'timer timar timmar hours hrs dager dagar dage days uker veker uger veckor weeks måneder månader ' +
    'months år years stk st pcs kg kilo g tonn ton liter l m km mm cm kvm m² m2 m3 kwh mill mio ' +
    'prosent procent percent personer people sider sidor kolli pall palle enheter medlemmer stykker par ' +
    'kataloger plakater plader flyers brochurer etiketter poser flasker meter grader kr/t x ×',
);

/** Words that may follow an amount that has no currency; after any other word it counts things. */
const mayFollow = set(
  'i på for för og som er är var har fra frå med mot mod til till av af om eller men så når dersom hvis inkl ink ' +
    'ekskl eks exkl pluss plus minus betaler betalar betales betalas blir bliver vert blev ble ikke ikkje ' +
    'inte der det den de dei och från men när att ska skal skulle kan får fås of on in for and is was from ' +
    'with but that to by i you we it which when as if not inc incl plus less pr per mva moms vat nok kun ' +
    'bare bara only each totalt total siger säger sier vi jeg jag eg ni du dere jer forfall forfald ' +
    'ekstra extra mindre bort ferdig färdig oven ovanpå oppå må måste have har sätter krever ' +
    'kräver kræver pågår nå nu no igjen igen utgår afvises avvises lämnar synes',
);

/** Labels after which a number is a name, not a sum. */
const ID_BEFORE =
  /(?:nr|nummer|no|org|orgnr|cvr|tlf|telefon|mobil|phone|konto|account|ean|id|ref|kl|§|punkt|pkt|reg|faktura|fakturaen|fakturan|invoice|regning|rekning|räkning|ordre|order|purring|purringen|rykker|påminnelse|sak|sag|case|uke|uge|vecka|side|rom|kontrakt|avtale|aftale|nokia|model|kontrollnr)[.:\s\u00a0]{0,3}$/;
/** Words after which a bare number is a sum: "for 3200", "de 2400", "lyder på 799". */
const PRICE_BEFORE =
  /(?:^|[^a-zæøåäö])(?:for|för|de|dem|dei|disse|den der|på|om|til|till|koster|kostet|kostede|kostar|kostade|kosta|betale|betaler|betalar|betala|betalte|betalt|betalade|betalat|betalede|pay|paid|for the|the|of|was|er|är|var|blir|bliver|vert|over|totalt|i alt|sum|summen|beløp|beløbet|siger|sier|säger|says|sagde|sade|sa|debiteret|debiterat|fakturert|fakturerer|belastet|trukket|pluss|plus|minus|ikke|ikkje|inte|siste|sidste|sista|rest|resten|utgjør|udgør|utgör|får|fikk|fik|fick|kom|kjem|kommer|krever|kræver|kräver|swishade|vippset|vippsa|skyldig|tek av|tar av|av|af|kun|bare|bara|pris|prisen|fullpris|aftalt|avtalt|avtalat|dere skal ha|vill ha|vil ha|ned|dra av|alltså|altså|dvs|i stedet for|gebyr|gebyret|gebyrer|avgift|avgiften|tillegg|tillæg|tillägg|frakt|fragt|renter|ränta|rente|moms|mva|bøde|bot|depositum|faktura på|ersättning)[\s\u00a0]$/;
/** "70 i gebyr", "190 i tillägg": a sum however small. */
const KIND_AFTER =
  /^[\s\u00a0](?:i|in) [a-zæøåäö]{0,12}(?:gebyr|avgift|tillegg|tillæg|tillägg|frakt|fragt|fee|rente|ränta|moms|mva|bøde|bot|erstatning|porto|salær|rengøring|costs?)/;
/** "9013 på 3100", "sender 3400 på Vipps": what pays, owes or costs comes right before. */
const SURE_BEFORE =
  /(?:\d\)? (?:på|om|over|for|lyder på|er på)|(?:^|[^a-zæøåäö])(?:sender|sendt|skickat|satt inn|sat ind|indsat|overført|överfört|swishade|swishar|lagt ut|lagt ud|skylder|skyldig|skyldar|skuldar|skrevet|skrivit|ført|kreves|kräver|tar|tek|tog))[\s\u00a0]$/;
/** "3980 er vippset", "895 för en tårta" at the head of a sentence; "400 tilbage", "900 for mye" anywhere. */
const HEAD_AFTER =
  /^[\s\u00a0](?:for|för|i|er|är|is|bort|blir|skal|ska|skylder|betalar)(?![a-zæøåäö])/;
const TAIL_AFTER =
  /^[\s\u00a0](?:for mye|for meget|för mycket|for mykje|til(?:l?ba[gk][es]?| gode)|tillba[kx][as]*|oveni|på toppen|ekstra|extra|hver\b|styck\b|for|för)(?![a-zæøåäö])/;
const FEE_BEFORE =
  /(?:gebyr|gebyret|avgift|avgiften|fee|renter|salær|salæret)(?: på| of|:)?[\s\u00a0]$/;

/** Whether a number without a currency stands for money, from the words on both sides of it. */
export function standsForMoney(text: string, number: WrittenNumber): boolean {
  const { start, end, value, isMoneyLike } = number;
  if (value < 20 || isDigit(text.charCodeAt(end + 1))) return false;
  const next = /^[\s\u00a0]{0,2}([^\s\u00a0,.;:!?)"»”]{1,12})/.exec(text.slice(end, end + 15))?.[1];
  const follows = next?.toLowerCase() ?? '';
  if (units.has(follows) || follows.startsWith('%')) return false;
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
  if (ID_BEFORE.test(before)) return false;
  if (isMoneyLike) return true;
  const after = text.slice(end, end + 32).toLowerCase();
  if (KIND_AFTER.test(after) || FEE_BEFORE.test(before)) return true;
  const isYear = value >= 1990 && value <= 2035;
  const isFree = follows === '' || mayFollow.has(follows);
  if (value < 100 || isYear) return false;
  if (SURE_BEFORE.test(before) || TAIL_AFTER.test(after)) return true;
  if (start === 0 && HEAD_AFTER.test(after)) return true;
  return isFree && PRICE_BEFORE.test(before);
}
