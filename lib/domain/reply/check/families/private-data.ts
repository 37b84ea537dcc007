import type { FamilyWays } from './family.ts';

// data: health and identity numbers (L117): what about a person has no place in a mail, in all languages side by side
/** What a mail tells nobody about the customer. */
export const privateDataWays = {
  L117: {
    no: [
      'på|i sykehus|sykehuset|sjukehus|sjukehuset|psykiatrisk|rehabilitering',
      'lagt|lege|ligget på sykehus|sjukehus',
      'sykemeld*|sykmeld*|sjukmeld*|sjukdom*|sykdom*|depresjon*|deprimert*|angst|angsten|kreft*|hjerteinfark*|hjarteinfark*|hjerneslag*|slaganfall|demens*|dement|alzheimer*|diabetes*|epilepsi*|migrene*|kronisk|kroniske|utbrent|utbrend|psykisk*|psykiatri*|psykose*|bipolar*|rusmisbruk*|rusavheng*|alkoholis*|alkoholproblem*|avrusning*|abort*|svangerskap*|gravid*|fødselsdepresjon*|operasjon*|operert|innlagt|innlagd|sykehusopphold*|sjukehusopphald*|helseproblem*|helsetilstand*|helsa|helsen|uføre*|ufør|funksjonshem*|rullestol*|adhd|autis*|hiv|covid*|korona*|cellegift*|medisiner|medisinar|diagnos*|trygd*|legeerklær*|legeattest*|psykolog*',
      'fødselsnummer*|personnummer*|fødsels og personnummer er|ditt|som|på? ... nummer*',
    ],
    da: [
      'på|i sygehus|sygehuset|hospitalet|psykiatrisk|genoptræning',
      'sygemeld*|sygdom*|depression*|deprimeret|angst|kræft*|hjertestop*|blodprop*|hjerneblød*|demens*|dement|alzheimer*|diabetes*|epilepsi*|migræne*|kronisk|kroniske|udbrændt*|stress|stresset|psykisk*|psykiatri*|psykose*|bipolar*|stofmisbrug*|alkoholmisbrug*|alkoholis*|alkoholproblem*|afrusning*|abort*|gravid*|fødselsdepression*|operation*|opereret|indlagt|indlæggelse*|hospitalsophold*|helbred*|førtidspension*|handicap*|kørestol*|adhd|autis*|hiv|covid*|corona*|kemo*|medicin|diagnos*|lægeerklær*|lægeattest*|psykolog*|sygedagpenge*',
    ],
    sv: [
      'på|i sjukhus|sjukhuset|lasarettet|rehabilitering|psykiatrin',
      'sjukskriv*|sjukdom*|depression*|deprimerad*|ångest*|cancer*|hjärtinfark*|stroke|demens*|dement|alzheimer*|diabetes*|epilepsi*|migrän*|kronisk|kroniska|utbränd*|utmattning*|stress|psykisk*|psykiatri*|psykos*|bipolär*|drogmissbruk*|alkoholmissbruk*|alkoholis*|alkoholproblem*|avgiftning*|abort*|gravid*|operation*|opererad*|inlagd|sjukhusvistelse*|hälsotillstånd*|hälsoproblem*|sjukersätt*|förtidspension*|funktionsned*|funktionshind*|rullstol*|adhd|autis*|hiv|covid*|corona*|cellgift*|medicin|mediciner|diagnos*|läkarintyg*|psykolog*|sjukpenning*',
    ],
    en: [
      'in|to|from hospital|rehab|therapy',
      'depress*|anxiety|cancer|tumour|tumor|stroke|dementia|alzheimer*|diabet*|epilep*|migraine*|chronic|burnout|burned|stress|psychiatr*|psychos*|bipolar|addict*|alcoholic*|alcoholism|rehab|abortion|miscarriage|pregnan*|surgery|operation|hospitalis*|hospitaliz*|hospital stay',
      'disability|disabled|wheelchair|adhd|autis*|hiv|covid*|chemotherapy|medication|diagnos*|sick|illness|ill|health|medical|therapist|psychologist',
      'mental|physical|medical health|illness|condition|state|certificate',
      'operated on',
    ],
  },
} as const satisfies FamilyWays;
