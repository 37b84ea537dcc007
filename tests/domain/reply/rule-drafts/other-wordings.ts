import type { RuleId } from '../../../../lib/domain/reply/check/rules.ts';
import type { DraftLanguage } from './rule-drafts.ts';

type Drafts = readonly [broken: readonly string[], kept: readonly string[]];

// data: rules that are broken by words alone, in other words than the drafts of each language have (nb.ts, da.ts, …)
/** The same thing said otherwise: drafts that break a rule, and drafts like them that keep it. */
export const otherWordings: Readonly<
  Partial<Record<RuleId, Readonly<Record<DraftLanguage, Drafts>>>>
> = {
  L002: {
    nb: [
      ['Vi har nå sett ferdig på dette og håper alt er i orden.'],
      ['Vi er kommet til at fakturaen skal stå som den er.', 'Innsigelsen din tas ikke til følge.'],
    ],
    da: [
      ['Vi er nu færdige med at se på det og håber, at alt er i orden.'],
      [
        'Vi er nået frem til, at fakturaen skal stå, som den er.',
        'Vi kan ikke imødekomme din indsigelse.',
      ],
    ],
    sv: [
      ['Vi har nu tittat färdigt på det här och hoppas att allt är i sin ordning.'],
      [
        'Vi har kommit fram till att fakturan ska stå kvar.',
        'Vi kan inte tillmötesgå din invändning.',
      ],
    ],
    en: [
      ['We have now finished looking at this and hope all is well.'],
      [
        'We have come to the conclusion that the invoice stands.',
        'We do not uphold your objection.',
      ],
    ],
  },
  L004: {
    nb: [
      ['Vi gir lyd fra oss når montøren er tilbake.'],
      ['Vi kommer tilbake til deg innen 27. november.'],
    ],
    da: [
      ['Vi giver lyd, når montøren er tilbage.'],
      ['Vi vender tilbage til dig inden den 27. november.'],
    ],
    sv: [
      ['Vi hör av oss när montören är tillbaka.'],
      ['Vi återkommer till dig senast den 27 november.'],
    ],
    en: [
      ['We will be in touch when the fitter is back.'],
      ['We will get back to you by 27 November.'],
    ],
  },
  L012: {
    nb: [
      [
        'Frist for betaling er 1. desember 2026.',
        'Gi oss beskjed innen tre dager om du opprettholder innsigelsen.',
      ],
      ['Frist for betaling er 11. desember 2026.'],
    ],
    da: [
      [
        'Fristen for betaling er den 30. november 2026.',
        'Giv os besked inden tre dage, hvis du fastholder indsigelsen.',
      ],
      ['Fristen for betaling er den 11. december 2026.'],
    ],
    sv: [
      [
        'Sista dag för betalning är den 27 november 2026.',
        'Ge oss besked inom tre dagar om du vidhåller invändningen.',
      ],
      ['Sista dag för betalning är den 11 december 2026.'],
    ],
    en: [
      [
        'The deadline for payment is 1 December 2026.',
        'Let us know within three days if you maintain the objection.',
      ],
      ['The deadline for payment is 11 December 2026.'],
    ],
  },
  L016: {
    nb: [
      [
        'Vi forventer at du betaler fakturaen som avtalt.',
        'Vær så snill å ordne betalingen i dag.',
      ],
      ['Vi forventer ikke at du betaler før du har fått svar.'],
    ],
    da: [
      [
        'Vi forventer, at du betaler fakturaen som aftalt.',
        'Vær venlig at klare betalingen i dag.',
      ],
      ['Vi forventer ikke, at du betaler, før du har fået svar.'],
    ],
    sv: [
      [
        'Vi förväntar oss att du betalar fakturan som avtalat.',
        'Var vänlig och ordna betalningen i dag.',
      ],
      ['Vi förväntar oss inte att du betalar innan du har fått svar.'],
    ],
    en: [
      ['We expect you to pay the invoice as agreed.', 'Be so kind as to arrange payment today.'],
      ['We do not expect you to pay before you have our answer.'],
    ],
  },
  L101: {
    nb: [
      [
        'Manglende betaling medfører inkasso.',
        'Kravet blir overlatt til et inkassoselskap 1. desember.',
        'Vi sender deg til inkasso om du ikke gjør opp.',
      ],
      ['Vi har bedt inkassoselskapet om å stanse saken.', 'Ingen inkasso vil bli satt i gang.'],
    ],
    da: [
      [
        'Manglende betaling medfører inkasso.',
        'Kravet bliver overdraget til et inkassobureau den 1. december.',
        'Vi sender dig i inkasso, hvis du ikke betaler.',
      ],
      [
        'Vi har bedt inkassobureauet om at stoppe sagen.',
        'Der bliver ikke sat nogen inkasso i gang.',
      ],
    ],
    sv: [
      [
        'Utebliven betalning medför inkasso.',
        'Kravet överlåts till ett inkassoföretag den 1 december.',
        'Vi skickar dig till inkasso om du inte gör rätt för dig.',
      ],
      ['Vi har bett inkassobolaget att stoppa ärendet.', 'Inget inkasso kommer att inledas.'],
    ],
    en: [
      [
        'Non-payment leads to debt collection.',
        'The claim will be handed to a debt collection agency on 1 December.',
        'We will send you to collections if you do not settle.',
      ],
      [
        'We have asked the collection agency to stop the case.',
        'No debt collection will be started.',
      ],
    ],
  },
  L102: {
    nb: [
      [
        'Dette kan svekke kredittverdigheten din.',
        'Vi registrerer saken hos kredittopplysningsbyrået.',
      ],
      ['Saken påvirker ikke kredittvurderingen din.'],
    ],
    da: [
      ['Det kan skade din kreditværdighed.', 'Vi indberetter dig som dårlig betaler.'],
      ['Sagen påvirker ikke din kreditværdighed.'],
    ],
    sv: [
      ['Det kan försämra din kreditvärdighet.', 'Vi anmäler skulden till kreditupplysningen.'],
      ['Ärendet påverkar inte din kreditvärdighet.'],
    ],
    en: [
      ['This may harm your creditworthiness.', 'We will register the debt with a credit bureau.'],
      ['The case does not affect your creditworthiness.'],
    ],
  },
  L103: {
    nb: [
      ['Det påløper et forsinkelsesgebyr på 70 kr.', 'Husk at du også skylder purregebyr.'],
      ['Vi har sletta gebyret.', 'Du slipper gebyr.'],
    ],
    da: [
      ['Der påløber et gebyr på 100 kr.', 'Husk, at du også skylder rykkergebyr.'],
      ['Vi har fjernet gebyret.', 'Du slipper for gebyr.'],
    ],
    sv: [
      [
        'Det tillkommer en förseningsavgift på 60 kr.',
        'Glöm inte att du också är skyldig påminnelseavgift.',
      ],
      ['Vi har tagit bort avgiften.', 'Du slipper avgift.'],
    ],
    en: [
      ['A late fee of NOK 70 is added.', 'Remember that you also owe the reminder fee.'],
      ['We have taken off the fee.', 'You will not be charged any fee.'],
    ],
  },
  L105: {
    nb: [
      [
        'Renten løper videre mens vi undersøker.',
        'Betaler du senere, kommer det forsinkelsesrenter.',
      ],
      ['Renten er stoppet.'],
    ],
    da: [
      ['Renten løber videre, mens vi undersøger.', 'Betaler du senere, kommer der morarenter.'],
      ['Renten er stoppet.'],
    ],
    sv: [
      ['Räntan löper vidare medan vi utreder.', 'Betalar du senare tillkommer dröjsmålsränta.'],
      ['Räntan är stoppad.'],
    ],
    en: [
      [
        'Interest keeps running while we look into this.',
        'If you pay later, late payment interest will be added.',
      ],
      ['Interest has been stopped.'],
    ],
  },
  L106: {
    nb: [
      ['Du klaget for sent.', 'Fristen for å protestere på fakturaen er passert.'],
      ['Du klaget i tide.'],
    ],
    da: [
      ['Du har klaget for sent.', 'Fristen for at protestere mod fakturaen er overskredet.'],
      ['Du klagede i tide.'],
    ],
    sv: [
      ['Du klagade för sent.', 'Tiden för att bestrida fakturan har passerat.'],
      ['Du klagade i tid.'],
    ],
    en: [
      ['You complained too late.', 'The time limit for disputing the invoice has passed.'],
      ['You complained in time.'],
    ],
  },
  L107: {
    nb: [
      [
        'Uten svar fra deg er kravet å anse som godtatt.',
        'Om vi ikke mottar svar, har du akseptert fakturaen.',
      ],
      ['Om vi ikke mottar svar, sender vi deg en påminnelse om spørsmålet.'],
    ],
    da: [
      [
        'Uden svar fra dig anses kravet for accepteret.',
        'Hvis vi ikke modtager svar, har du godkendt fakturaen.',
      ],
      ['Hvis vi ikke modtager svar, spørger vi dig igen.'],
    ],
    sv: [
      [
        'Utan svar från dig anses kravet vara accepterat.',
        'Om vi inte får svar har du godkänt fakturan.',
      ],
      ['Om vi inte får svar frågar vi dig igen.'],
    ],
    en: [
      [
        'Without a reply from you the claim counts as accepted.',
        'If we receive no answer, you have approved the invoice.',
      ],
      ['If we receive no answer, we will ask you again.'],
    ],
  },
  L108: {
    nb: [
      ['Fakturaen er helt riktig.', 'Vi holder på kravet.'],
      ['Vi sjekker om fakturaen er riktig.'],
    ],
    da: [
      ['Fakturaen er helt rigtig.', 'Vi holder fast ved kravet.'],
      ['Vi tjekker, om fakturaen er rigtig.'],
    ],
    sv: [
      ['Fakturan är helt riktig.', 'Vi håller fast vid kravet.'],
      ['Vi kontrollerar om fakturan är riktig.'],
    ],
    en: [
      ['The invoice is entirely correct.', 'We stand by the claim.'],
      ['We are checking whether the invoice is correct.'],
    ],
  },
  L109: {
    nb: [
      [
        'Vi kommer til å anmelde deg.',
        'Vi ringer arbeidsgiveren din i morgen.',
        'Alle skal få vite hvordan du oppfører deg, vi deler det på Instagram.',
      ],
      ['Ring gjerne kollegaen min Per.', 'Du kan følge oss på Facebook.'],
    ],
    da: [
      [
        'Vi kommer til at anmelde dig til politiet.',
        'Vi ringer til din arbejdsgiver i morgen.',
        'Alle skal vide, hvordan du opfører dig, vi deler det på Instagram.',
      ],
      ['Ring gerne til min kollega Per.', 'Du kan følge os på Facebook.'],
    ],
    sv: [
      [
        'Vi kommer att polisanmäla dig.',
        'Vi ringer din arbetsgivare i morgon.',
        'Alla ska få veta hur du beter dig, vi delar det på Instagram.',
      ],
      ['Ring gärna min kollega Per.', 'Du kan följa oss på Facebook.'],
    ],
    en: [
      [
        'We will report you to the police.',
        'We will call your employer tomorrow.',
        'Everyone will know how you behave; we will share it on Instagram.',
      ],
      ['Feel free to call my colleague Per.', 'You can follow us on Facebook.'],
    ],
  },
  L110: {
    nb: [['Vi slår deg konkurs.'], ['Konkurs er ikke aktuelt.']],
    da: [['Vi indgiver konkursbegæring mod dig.'], ['Konkurs er ikke aktuelt.']],
    sv: [['Vi ansöker om att försätta dig i konkurs.'], ['Konkurs är inte aktuellt.']],
    en: [['We will make you bankrupt.'], ['Bankruptcy is not on the table.']],
  },
  L112: {
    nb: [
      ['Abonnementet ditt blir sperret fra mandag.', 'Vi leverer ikke mer før du har betalt.'],
      ['Abonnementet ditt går som normalt.'],
    ],
    da: [
      ['Dit abonnement bliver spærret fra mandag.', 'Vi leverer ikke mere, før du har betalt.'],
      ['Dit abonnement kører som normalt.'],
    ],
    sv: [
      ['Ditt abonnemang spärras från måndag.', 'Vi levererar inget mer förrän du har betalat.'],
      ['Ditt abonnemang fortsätter som vanligt.'],
    ],
    en: [
      [
        'Your subscription will be blocked from Monday.',
        'We will not deliver any more until you have paid.',
      ],
      ['Your subscription goes on as usual.'],
    ],
  },
  L113: {
    nb: [
      ['Du lyver til oss.', 'Så dumt kan ingen være.', 'Slutt å prøve å snike deg unna.'],
      ['Vi tror deg på det du skriver.'],
    ],
    da: [
      [
        'Du lyver over for os.',
        'Så dum kan ingen være.',
        'Hold op med at prøve at slippe uden om.',
      ],
      ['Vi tror på det, du skriver.'],
    ],
    sv: [
      ['Du ljuger för oss.', 'Så dum kan ingen vara.', 'Sluta försöka smita undan.'],
      ['Vi tror på det du skriver.'],
    ],
    en: [
      ['You are lying to us.', 'Nobody can be that stupid.', 'Stop trying to weasel out of it.'],
      ['We believe what you write.'],
    ],
  },
  L115: {
    nb: [
      ['Du må fylle ut klageskjemaet vårt først.', 'Muntlige innsigelser godtar vi ikke.'],
      ['Du må gjerne sende oss bilder på e-post.'],
    ],
    da: [
      ['Du skal udfylde vores klageskema først.', 'Mundtlige indsigelser godtager vi ikke.'],
      ['Du må gerne sende os billeder på mail.'],
    ],
    sv: [
      ['Du måste fylla i vår blankett först.', 'Muntliga invändningar godtar vi inte.'],
      ['Du får gärna skicka bilder till oss.'],
    ],
    en: [
      ['You must fill in our complaint form first.', 'We do not accept verbal objections.'],
      ['You are welcome to send us pictures.'],
    ],
  },
  L116: {
    nb: [
      ['Kan du ikke bevise det, må du betale.', 'Det er opp til deg å dokumentere feilen.'],
      ['Vi dokumenterer timene for deg.'],
    ],
    da: [
      ['Kan du ikke bevise det, må du betale.', 'Det er op til dig at dokumentere fejlen.'],
      ['Vi dokumenterer timerne for dig.'],
    ],
    sv: [
      ['Kan du inte bevisa det får du betala.', 'Det är upp till dig att visa felet.'],
      ['Vi visar timmarna för dig.'],
    ],
    en: [
      [
        'If you cannot prove it, you will have to pay.',
        'It is up to you to show that there was a defect.',
      ],
      ['We will document the hours for you.'],
    ],
  },
  L117: {
    nb: [
      [
        'Vi har notert at du har diagnosen ADHD.',
        'Siden du går på uføretrygd, gir vi deg mer tid.',
      ],
      ['Vi har notert at du ønsker mer tid.'],
    ],
    da: [
      [
        'Vi har noteret, at du har diagnosen ADHD.',
        'Da du er på førtidspension, giver vi dig mere tid.',
      ],
      ['Vi har noteret, at du ønsker mere tid.'],
    ],
    sv: [
      [
        'Vi har noterat att du har diagnosen ADHD.',
        'Eftersom du har sjukersättning ger vi dig mer tid.',
      ],
      ['Vi har noterat att du vill ha mer tid.'],
    ],
    en: [
      [
        'We have noted your ADHD diagnosis.',
        'As you are on disability benefit, we will give you more time.',
      ],
      ['We have noted that you want more time.'],
    ],
  },
  L118: {
    nb: [
      ['Du kan betale i to avdrag til oss.', 'Betal gjerne rett til oss.'],
      ['Vi har sendt meldingen din til Partner AS.'],
    ],
    da: [
      ['Du kan betale i to rater til os.', 'Betal gerne direkte til os.'],
      ['Vi har sendt din besked til Partner A/S.'],
    ],
    sv: [
      ['Du kan betala i två delbetalningar till oss.', 'Betala gärna direkt till oss.'],
      ['Vi har skickat ditt meddelande till Partner AB.'],
    ],
    en: [
      ['You can pay us in two instalments.', 'Feel free to pay us directly.'],
      ['We have sent your message to Partner AS.'],
    ],
  },
  L122: {
    nb: [
      ['Neste steg er tvangsinnfordring.', 'Vi ber om utleggsforretning.'],
      ['Det blir ikke noe utlegg.'],
    ],
    da: [
      ['Næste skridt er fogedretten.', 'Vi beder om udlæg.'],
      ['Der bliver ikke foretaget udlæg.'],
    ],
    sv: [['Nästa steg är Kronofogden.', 'Vi begär utmätning.'], ['Det blir ingen utmätning.']],
    en: [
      ['The next step is enforcement.', 'We will ask for a charging order.'],
      ['There will be no enforcement.'],
    ],
  },
  L124: {
    nb: [
      ['Ved å svare på denne e-posten erkjenner du at du skylder pengene.'],
      ['Du erkjenner ingenting ved å svare.'],
    ],
    da: [
      ['Ved at svare på denne mail anerkender du, at du skylder pengene.'],
      ['Du anerkender ikke noget ved at svare.'],
    ],
    sv: [
      ['Genom att svara på det här mejlet erkänner du att du är skyldig pengarna.'],
      ['Du erkänner inget genom att svara.'],
    ],
    en: [
      ['By answering this e-mail you acknowledge that you owe the money.'],
      ['You admit nothing by answering.'],
    ],
  },
  L125: {
    nb: [
      ['Vi fakturerer 300 kr for klagebehandlingen.', 'For hver innsigelse tar vi et gebyr.'],
      ['Klagebehandlingen er gratis.'],
    ],
    da: [
      ['Vi fakturerer 300 kr. for klagebehandlingen.', 'For hver indsigelse tager vi et gebyr.'],
      ['Klagebehandlingen er gratis.'],
    ],
    sv: [
      ['Vi fakturerar 300 kr för klagomålshanteringen.', 'För varje invändning tar vi en avgift.'],
      ['Klagomålshanteringen är gratis.'],
    ],
    en: [
      ['We bill NOK 300 for complaint handling.', 'For each objection we charge a fee.'],
      ['Complaint handling is free.'],
    ],
  },
  L126: {
    nb: [['Vi krever 1,9 % rente i måneden.'], ['Renten følger loven.']],
    da: [['Vi kræver 1,9 % i rente om måneden.'], ['Renten følger loven.']],
    sv: [['Vi kräver 1,9 % ränta i månaden.'], ['Räntan följer lagen.']],
    en: [['We claim 1.9% interest a month.'], ['The interest follows the law.']],
  },
  L131: {
    nb: [['Vi har byttet konto: 6543 21 09873.'], ['Kontoen er fortsatt 12345678903.']],
    da: [['Vi har skiftet konto: 6543-2109873.'], ['Kontoen er stadig 12345678903.']],
    sv: [['Vi har bytt bankgiro: 654-3210.'], ['Kontot är fortfarande 12345678903.']],
    en: [['Our account has changed: 6543 21 09873.'], ['The account is still 12345678903.']],
  },
  L136: {
    nb: [
      ['Betal senest 2. november 2026.', 'Du har frist til 12.11.2026.'],
      ['Vi snakket sammen 12.11.2026.'],
    ],
    da: [
      ['Betal senest den 2. november 2026.', 'Du har frist til den 12.11.2026.'],
      ['Vi talte sammen den 12.11.2026.'],
    ],
    sv: [
      ['Betala senast den 2 november 2026.', 'Du har på dig till den 12 november 2026.'],
      ['Vi pratades vid den 12 november 2026.'],
    ],
    en: [
      ['Pay by 2 November 2026.', 'You have until 12 November 2026.'],
      ['We talked on 12 November 2026.'],
    ],
  },
};

// data: what the rules of pressure, money and rights forbid, said in everyday words
/** One sentence that breaks a rule, one or two a language; none that keeps it. */
export const everydayWordings: Readonly<
  Partial<Record<RuleId, Readonly<Record<DraftLanguage, readonly string[]>>>>
> = {
  L016: {
    nb: ['Betal det du skylder.'],
    da: ['Betal det, du skylder.'],
    sv: ['Betala det du är skyldig.'],
    en: ['Pay what you owe.'],
  },
  L101: {
    nb: ['Da blir inkasso eneste vei.', 'Vi overlater innkrevingen til Partner AS.'],
    da: ['Så er inkasso eneste udvej.', 'Vi overlader inddrivelsen til Partner A/S.'],
    sv: ['Då är inkasso enda utvägen.', 'Vi överlåter indrivningen till Partner AB.'],
    en: ['Debt collection is then the only way.', 'We leave recovery to a collection agent.'],
  },
  L102: {
    nb: ['Du kan få trøbbel med å få lån hvis du får anmerkning.'],
    da: ['Du kan ende i RKI.'],
    sv: ['Du kan få en betalningsanmärkning.'],
    en: ['You may find it hard to get a loan with a default on your credit file.'],
  },
  L103: {
    nb: ['Gebyret må du betale uansett.'],
    da: ['Gebyret skal du betale under alle omstændigheder.'],
    sv: ['Avgiften måste du betala oavsett.'],
    en: ['You have to pay the fee in any case.'],
  },
  L104: {
    nb: ['Vi har rett til fast kompensasjon på 460 kr.'],
    da: ['Vi har ret til en fast kompensation på 310 kr.'],
    sv: ['Vi har rätt till förseningsersättning på 450 kr.'],
    en: ['We are entitled to fixed compensation of NOK 460.'],
  },
  L105: {
    nb: ['Det legges på renter for hver dag som går.'],
    da: ['Der lægges renter på for hver dag, der går.'],
    sv: ['Ränta läggs på för varje dag som går.'],
    en: ['Interest is added for every day that passes.'],
  },
  L106: {
    nb: ['Du skulle ha klaget innen to uker.'],
    da: ['Du skulle have klaget inden for to uger.'],
    sv: ['Du skulle ha klagat inom två veckor.'],
    en: ['You should have complained within two weeks.'],
  },
  L107: {
    nb: ['Er vi uten svar innen fredag, tar vi det som et ja: kravet er godtatt.'],
    da: ['Har vi ikke fået svar inden fredag, er kravet accepteret.'],
    sv: ['Har vi inte fått svar till fredag är kravet accepterat.'],
    en: ['If we have no answer by Friday, the claim is accepted.'],
  },
  L108: {
    nb: ['Kravet er fullt ut riktig.'],
    da: ['Kravet er fuldt ud korrekt.'],
    sv: ['Kravet är helt riktigt.'],
    en: ['The claim is fully correct.'],
  },
  L109: {
    nb: ['Vi kommer til å ta dette opp med arbeidsgiveren din.'],
    da: ['Vi tager det op med din arbejdsgiver.'],
    sv: ['Vi tar upp det här med din arbetsgivare.'],
    en: ['We will take this up with your employer.'],
  },
  L110: {
    nb: ['Det kan ende med konkurs for deg.'],
    da: ['Det kan ende med konkurs for dig.'],
    sv: ['Det kan sluta med konkurs för dig.'],
    en: ['It may end in bankruptcy for you.'],
  },
  L112: {
    nb: ['Vi kutter strømmen om du ikke betaler.'],
    da: ['Vi lukker for strømmen, hvis du ikke betaler.'],
    sv: ['Vi stänger av strömmen om du inte betalar.'],
    en: ['We will cut off your power if you do not pay.'],
  },
  L113: {
    nb: ['Det du skriver er bare tøv.'],
    da: ['Det, du skriver, er noget vrøvl.'],
    sv: ['Det du skriver är bara trams.'],
    en: ['What you write is nonsense.'],
  },
  L115: {
    nb: ['Klagen må komme på papir per post.'],
    da: ['Klagen skal komme på papir med posten.'],
    sv: ['Klagomålet måste komma på papper med posten.'],
    en: ['The complaint has to arrive on paper by post.'],
  },
  L116: {
    nb: ['Kan du bevise det? Hvis ikke må du betale.'],
    da: ['Kan du bevise det? Ellers må du betale.'],
    sv: ['Kan du bevisa det? Annars får du betala.'],
    en: ['Can you prove it? Otherwise you have to pay.'],
  },
  L119: {
    nb: ['Klag via ODR-plattformen til EU.'],
    da: ['Klag via EU’s ODR-platform.'],
    sv: ['Klaga via EU:s ODR-plattform.'],
    en: ['Complain via the EU ODR platform.'],
  },
  L122: {
    nb: ['Vi krever tvangsinndrivelse.'],
    da: ['Vi går i fogedretten.'],
    sv: ['Vi vänder oss till Kronofogden.'],
    en: ['We will go to the enforcement authorities.'],
  },
  L124: {
    nb: ['Ved å betale dette erkjenner du hele gjelden.'],
    da: ['Ved at betale dette anerkender du hele gælden.'],
    sv: ['Genom att betala detta erkänner du hela skulden.'],
    en: ['By paying this you acknowledge the whole debt.'],
  },
  L125: {
    nb: ['Et behandlingsgebyr på 200 kr påløper.'],
    da: ['Et behandlingsgebyr på 200 kr. påløber.'],
    sv: ['En handläggningsavgift på 200 kr tillkommer.'],
    en: ['A handling fee of NOK 200 applies.'],
  },
};
