import type { EmailMessage } from '../../message/email-message.ts';
import { domainOf } from '../../shared/address.ts';
import type { Party } from '../detection.ts';
import type { Reading } from '../text/reading.ts';

/** First labels of domains where private people have their mail. */
const privateHosts = new Set(
  (
    'gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac aol proton protonmail gmx ' +
    'online broadpark getmail lyse frisurf start mail hjemme jubii stofanet webspeed sol tdcadsl ' +
    'telia bredband comhem spray passagen tele2 swipnet btinternet sky ntlworld virginmedia ' +
    'epost post nettpost minpost mailpost webmail webpost mailbox mymail mejl'
  ).split(' '),
);

const privateWords = new Set(
  (
    'forbruker forbrukar forbruger konsument consumer privatperson privatkunde angrerett ångerrätt ' +
    'fortrydelsesret pensjonist pensionist pensionär student datteren sønnen mannen kona konen mamma pappa'
  ).split(' '),
);

const businessWords = new Set(
  (
    'as asa aps a/s ab ltd plc llp oy gmbh hf org orgnr cvr ehf bestyrelsen økonomiavdelingen regnskap ' +
    'regnskab reskontra ledger kommune kommunen kommun region leverandørreskontro leverantörsreskontra ' +
    'innkjøpsordre purchase'
  ).split(' '),
);

/** Whether a consumer or a business writes; where nothing tells, a business, as most of them are. */
export function partyOf(reading: Reading, message: EmailMessage): Party {
  const from = message.forwardedFrom?.from ?? message.from;
  const host = domainOf(from?.email ?? '').split('.')[0] ?? '';
  const words = new Set(reading.sentences.flatMap(({ tokens }) => tokens.map(({ key }) => key)));
  const votes =
    (privateHosts.has(host) ? 2 : -1) +
    (hasAny(words, privateWords) ? 1 : 0) -
    (hasAny(words, businessWords) ? 1 : 0);
  return votes > 0 ? 'B2C' : 'B2B';
}

function hasAny(words: ReadonlySet<string>, list: ReadonlySet<string>): boolean {
  for (const word of list) if (words.has(word)) return true;
  return false;
}
