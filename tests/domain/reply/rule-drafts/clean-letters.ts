import type { Decision } from '../../../../lib/domain/objection/state.ts';
import type { DraftLanguage } from './rule-drafts.ts';

type Letters = readonly (readonly [decision: Decision, body: string])[];

// data: replies that people who know their trade might send; no error is in any of them
/** Bodies of whole letters; the greeting and the name are put around them. */
export const cleanLetters: Readonly<Record<DraftLanguage, Letters>> = {
  nb: [
    [
      'undecided',
      'Takk for at du ringte om faktura 10457. Jeg skjønner at du stusser over fraktkostnadene på linje 2. Jeg henter fraktbrevet fra transportøren og gir deg svar senest fredag 27. november 2026. Imens får du ingen purringer fra oss, og det kommer verken gebyr eller renter.',
    ],
    [
      'undecided',
      'Vi har fått meldingen din om at tjenesten lå nede i oktober. Det må ha vært plagsomt. Teknikerne våre går gjennom loggen, og du hører fra meg innen 30. november 2026. Fakturaen er satt på vent så lenge. Har du bilder eller datoer, hjelper det oss, men det er ikke noe krav.',
    ],
    [
      'justified',
      'Du har rett. Timene på linje 3 var allerede betalt i september, og vi krediterer hele fakturaen. Kreditnotaen får du på e-post i løpet av uken. Purregebyret er slettet, og saken hos inkassoselskapet er trukket tilbake. Takk for at du sa fra.',
    ],
    [
      'partly',
      'Takk for tålmodigheten. Vi har sett på begge punktene dine. To timer er ført for mye, og dem trekker vi fra. Resten av timene står, fordi de følger av ordren du godkjente 2. oktober (vedlagt). Er du uenig, svar på denne e-posten, så ser vi på det igjen. Du kan også ta saken til Forbrukertilsynet.',
    ],
    [
      'unfounded',
      'Takk for at du tok deg tid til å forklare. Vi forstår at beløpet overrasket deg. Etter vår vurdering er fakturaen likevel riktig, fordi prisen står i avtalen du signerte 1. september. Avtalen ligger ved. Mva. er 25 % som vanlig. Er du fortsatt uenig, hører vi gjerne fra deg, og du kan klage til Forbrukertilsynet uten at det koster deg noe.',
    ],
    [
      'undecided',
      'Du skriver at noen andre har bestilt i ditt navn. Det tar vi på alvor. Vi anbefaler at du anmelder forholdet til politiet, og sender oss gjerne kvitteringen. Fakturaen er stoppet, og du skal ikke betale noe nå. Du får svar fra oss senest 4. desember 2026.',
    ],
  ],
  da: [
    [
      'undecided',
      'Tak, fordi du ringede om faktura 10457. Jeg forstår godt, at du studser over fragten på linje 2. Jeg henter fragtbrevet hos transportøren og svarer dig senest fredag den 27. november 2026. Imens får du ingen rykkere fra os, og der kommer hverken gebyr eller renter.',
    ],
    [
      'undecided',
      'Vi har modtaget din besked om, at tjenesten var nede i oktober. Det må have været generende. Vores teknikere gennemgår loggen, og du hører fra mig inden den 30. november 2026. Fakturaen er sat i bero så længe. Har du billeder eller datoer, hjælper det os, men det er ikke et krav.',
    ],
    [
      'justified',
      'Du har ret. Timerne på linje 3 var allerede betalt i september, og vi krediterer hele fakturaen. Du får kreditnotaen på mail i løbet af ugen. Rykkergebyret er slettet, og sagen hos inkassofirmaet er trukket tilbage. Tak, fordi du sagde til.',
    ],
    [
      'partly',
      'Tak for tålmodigheden. Vi har set på begge dine punkter. To timer er ført for meget, og dem trækker vi fra. Resten af timerne står, fordi de følger af den ordre, du godkendte den 2. oktober (vedhæftet). Er du uenig, så svar på denne mail, så ser vi på det igen. Du kan også klage til Nævnenes Hus på naevneneshus.dk.',
    ],
    [
      'unfounded',
      'Tak, fordi du tog dig tid til at forklare. Vi forstår, at beløbet kom bag på dig. Efter vores vurdering er fakturaen dog korrekt, fordi prisen står i den aftale, du underskrev den 1. september. Aftalen er vedhæftet. Momsen er 25 % som altid. Er du stadig uenig, hører vi gerne fra dig, og du kan klage til Nævnenes Hus, naevneneshus.dk.',
    ],
    [
      'undecided',
      'Du skriver, at en anden har bestilt i dit navn. Det tager vi alvorligt. Vi anbefaler, at du anmelder det til politiet, og du må gerne sende os kvitteringen. Fakturaen er stoppet, og du skal ikke betale noget nu. Du får svar fra os senest den 4. december 2026.',
    ],
  ],
  sv: [
    [
      'undecided',
      'Tack för att du ringde om faktura 10457. Jag förstår att du undrar över frakten på rad 2. Jag hämtar fraktsedeln från transportören och svarar dig senast fredagen den 27 november 2026. Under tiden får du inga påminnelser från oss, och det tillkommer varken avgift eller ränta.',
    ],
    [
      'undecided',
      'Vi har fått ditt meddelande om att tjänsten låg nere i oktober. Det måste ha varit besvärligt. Våra tekniker går igenom loggen, och du hör från mig senast den 30 november 2026. Fakturan är pausad så länge. Har du bilder eller datum hjälper det oss, men det är inget krav.',
    ],
    [
      'justified',
      'Du har rätt. Timmarna på rad 3 var redan betalda i september, och vi krediterar hela fakturan. Kreditfakturan får du med e-post under veckan. Påminnelseavgiften är borttagen, och ärendet hos inkassobolaget är återkallat. Tack för att du sade till.',
    ],
    [
      'partly',
      'Tack för ditt tålamod. Vi har tittat på båda dina punkter. Två timmar är för mycket, och dem drar vi av. Resten av timmarna står kvar eftersom de följer av ordern du godkände den 2 oktober (bifogad). Är du oenig, svara på det här mejlet så tittar vi på det igen. Du kan också vända dig till Allmänna reklamationsnämnden, arn.se, Box 174, 101 23 Stockholm. Vi medverkar i prövningen där.',
    ],
    [
      'unfounded',
      'Tack för att du tog dig tid att förklara. Vi förstår att beloppet överraskade dig. Vår bedömning är ändå att fakturan är riktig, eftersom priset står i avtalet som du undertecknade den 1 september. Avtalet är bifogat. Momsen är 25 % som vanligt. Är du fortfarande oenig hör vi gärna av dig. Du kan också vända dig till Allmänna reklamationsnämnden, arn.se, Box 174, 101 23 Stockholm. Vi medverkar där.',
    ],
    [
      'undecided',
      'Du skriver att någon annan har beställt i ditt namn. Det tar vi på allvar. Vi rekommenderar att du polisanmäler det, och skicka gärna kvittot till oss. Fakturan är stoppad, och du ska inte betala något nu. Du får svar av oss senast den 4 december 2026.',
    ],
  ],
  en: [
    [
      'undecided',
      'Thank you for calling about invoice 10457. I understand why the freight on line 2 puzzles you. I will get the waybill from the carrier and answer you by Friday 27 November 2026. In the meantime you will get no reminders from us, and neither fees nor interest will be added.',
    ],
    [
      'undecided',
      'We have received your message that the service was down in October. That must have been a nuisance. Our engineers are going through the log, and you will hear from me by 30 November 2026. The invoice is on hold until then. If you have pictures or dates, they help us, but they are not required.',
    ],
    [
      'justified',
      'You are right. The hours on line 3 had already been paid in September, and we are crediting the whole invoice. You will get the credit note by e-mail this week. The reminder fee has been removed, and the case at the collection agency has been withdrawn. Thank you for telling us.',
    ],
    [
      'partly',
      'Thank you for your patience. We have looked at both of your points. Two hours too many were listed, and we will deduct them. The rest of the hours stand, because they follow from the order you approved on 2 October (attached). If you disagree, just reply to this e-mail and we will look at it again. You can also turn to the Consumer Authority (Forbrukertilsynet).',
    ],
    [
      'unfounded',
      'Thank you for taking the time to explain. We understand that the amount surprised you. In our assessment the invoice is nevertheless correct, because the price is in the contract you signed on 1 September. The contract is attached. VAT is 25% as usual. If you still disagree, we are happy to hear from you, and you can complain to the Consumer Authority (Forbrukertilsynet) at no cost.',
    ],
    [
      'undecided',
      'You write that somebody else ordered in your name. We take that seriously. We advise you to report it to the police, and you are welcome to send us the receipt. The invoice has been stopped, and you should not pay anything now. You will have our answer by 4 December 2026.',
    ],
  ],
};
