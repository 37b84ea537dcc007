import { complaintBodies } from '../law/complaint-bodies.ts';
import type { Country } from '../shared/country.ts';
import type { Language } from '../shared/language.ts';

interface Words {
  /** The sentence that names the body. */
  readonly turnTo: (body: { name: string; web: string; address: string }) => string;
  readonly takesPart: string;
  readonly takesNoPart: string;
}

// data: where a consumer can turn, in the five languages of the product
const words: Readonly<Record<Language, Words>> = {
  nb: {
    turnTo: ({ name, web, address }) =>
      `Er du forbruker og blir vi ikke enige, kan du klage til ${name}, ${web}, ${address}.`,
    takesPart: 'Vi kommer til å delta i nemndas behandling av saken.',
    takesNoPart: 'Vi kommer ikke til å delta i nemndas behandling av saken.',
  },
  nn: {
    turnTo: ({ name, web, address }) =>
      `Er du forbrukar og blir vi ikkje samde, kan du klage til ${name}, ${web}, ${address}.`,
    takesPart: 'Vi kjem til å delta i handsaminga i nemnda.',
    takesNoPart: 'Vi kjem ikkje til å delta i handsaminga i nemnda.',
  },
  da: {
    turnTo: ({ name, web, address }) =>
      `Er du forbruger, og bliver vi ikke enige, kan du klage til ${name}, ${web}, ${address}.`,
    takesPart: 'Vi vil medvirke i nævnets behandling af sagen.',
    takesNoPart: 'Vi vil ikke medvirke i nævnets behandling af sagen.',
  },
  sv: {
    turnTo: ({ name, web, address }) =>
      `Är du konsument kan du få saken prövad av ${name}, ${web}, ${address}.`,
    takesPart: 'Vi kommer att medverka i nämndens prövning.',
    takesNoPart: 'Vi kommer inte att medverka i nämndens prövning.',
  },
  en: {
    turnTo: ({ name, web, address }) =>
      `If you are a consumer and we cannot agree, you can turn to ${name}, ${web}, ${address}.`,
    takesPart: 'We will take part in its procedure.',
    takesNoPart: 'We will not take part in its procedure.',
  },
};

/**
 * The words that a rejection must hold towards a consumer: the complaint body with web and postal address and,
 * where the law wants it (Sweden, lag 2015:671), whether the seller takes part (Directive 2013/11/EU art. 13(3)).
 * Empty where that must be said and nobody has: it is a promise, and not ours to make.
 */
export function adrBlock(
  country: Country,
  { language, participates }: { language: Language; participates: boolean | null },
): string {
  const body = complaintBodies[country];
  const { turnTo, takesPart, takesNoPart } = words[language];
  const first = turnTo({ name: body.name, web: body.web, address: body.postalAddress });
  if (!body.mustSayWhetherTakingPart) return first;
  if (participates === null) return '';
  return `${first} ${participates ? takesPart : takesNoPart}`;
}
