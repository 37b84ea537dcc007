import type { FamilyWays } from './family.ts';

// data: haste and alarm (L120): the plain words, in all languages side by side; pressure-tone.ts has other writers'
// words
/** Pressing the customer. */
export const tonePlain = {
  L120: {
    no: [
      'siste|aller varsel|advarsel|åtvaring|sjanse|sjansen|frist|fristen|mulighet|høve|gang|gong|påminnelse|påminning|utvei',
      'haster|hastar|øyeblikkelig|augneblikkeleg',
      'alvorlige|alvorlege|store|dramatiske konsekvenser|konsekvensar|følger|følgjer|problemer',
      'advarsel|advarer|åtvarer|åtvaring|alarm',
      'ikke|ikkje noe? mer|meir|lenger|lengre tid|tålmodighet|tolmod',
      'tålmodigheten|tålmodigheita|tolmodet er|har slutt|brukt|tatt',
      'betal|svar nå|no',
    ],
    da: [
      'sidste|aller varsel|advarsel|chance|chancen|frist|mulighed|gang|påmindelse|udvej',
      'haster|øjeblikkelig*',
      'alvorlige|store|dramatiske konsekvenser|følger|problemer',
      'advarsel|advarer|alarm',
      'tålmodighed|tålmodigheden er|har slut|brugt|opbrugt',
      'betal|svar nu',
    ],
    sv: [
      'sista|allra varning|varningen|chans|chansen|frist|möjlighet|gången|gång|påminnelse|utväg',
      'brådskande|brådskar|omedelbart',
      'allvarliga|stora|dramatiska konsekvenser|följder|problem',
      'varning|varnar|larm',
      'tålamod|tålamodet är|har slut|tagit',
    ],
    en: [
      'final|last|very warning|chance|notice|opportunity|time|deadline|reminder|call',
      'urgent*|immediate|asap|instantly|critical|alert',
      'serious|severe|grave|dire|drastic consequences|repercussions|trouble',
      'warning|warn|beware',
      'patience is|has run|out|exhausted|over|thin',
    ],
  },
} as const satisfies FamilyWays;
