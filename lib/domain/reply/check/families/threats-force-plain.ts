import type { FamilyWays } from './family.ts';

// data: bankruptcy (L110) and enforcement (L122) by their names, in all languages side by side; threats-force.ts has
// the words without them
/** Bankruptcy and enforcement, and whose they are. */
export const forcePlain = {
  // Bankruptcy.
  L110: {
    no: [
      'konkurs*|insolven*|tvangsoppløs*|likvider*|likvidasjon*|bobehandl*|oppbod*|oppbud*|skifterett*',
    ],
    da: ['konkurs*|insolven*|tvangsopløs*|likvider*|likvidation*|skifteret*|kurator'],
    sv: ['konkurs*|insolven*|tvångsavveck*|likvider*|likvidation*'],
    en: [
      'bankrupt*|insolven*|liquidat*|winding',
      'petition ... court|against|you|your',
      'wound|wind|winding up',
      'receivership|receiver|administrators',
    ],
  },
  'third-party': {
    no: [
      'leverandør*|underleverandør*|transportør*|speditør*|vognmann*|produsent*|grossist*|forhandler*|forhandlar*|importør*|byggherre*|naboen|selger|seljar|utbygger*|eier|eigar|banken|konkurrent*|flyselskap*',
      'gikk|gjekk|gått|meldte konkurs',
      'etter konkursen|konkurs',
      'din egen|eiga|eigen|hvis du selv',
    ],
    da: [
      'leverandør*|underleverandør*|transportør*|speditør*|vognmand*|producent*|grossist*|forhandler*|importør*|bygherre*|sælger|ejer|konkurrent*|flyselskab*',
      'gik|gået konkurs',
      'efter konkursen|konkurs',
    ],
    sv: [
      'leverantör*|underleverantör*|transportör*|speditör*|åker*|åkaren|tillverkar*|grossist*|återförsälj*|importör*|byggherre*|säljare|ägare|konkurrent*|flygbolag*',
      'gick|gått i konkurs',
      'efter konkursen|konkurs',
    ],
    en: [
      'supplier*|subcontractor*|haulier*|carrier*|forwarder*|manufacturer*|wholesaler*|dealer*|importer*|seller|owner|competitor*|airline*|developer*',
      'went|gone|going bankrupt|bust|under|into',
      'after ... bankruptcy|insolvency',
    ],
  },
  // Enforcement.
  L122: {
    no: [
      'tvangsfull*|tvangssal*|tvangsinn*|tvangsgrunn*|tvangstiltak*|tvangskraft*|tvangsauk*|tvangsfravik*|eksekusjon*|utpant*',
      'namsmann*|namsfog*',
      'trukket|trekt|trekkes|trekkast|trekk ... lønn*|løn|løna|trygd*',
      'namsmann*|namsfut*|namsfogd*|namsmyndig*|namsmakt*|utlegg*|lønnstrekk*|lønstrekk*|lønnspant*|utpanting*|betalingspålegg*|utkastels*|pantsett*|summarisk*|inkassosak* trekk|pant?',
      'trekk|trekke|trekker|trekkje i lønn*|løn|løna|trygd*|pensjon*|skatt*',
      'pant|utlegg|beslag i bolig*|bil*|hus*|eiendel*|eigedel*|eigedom*|eiendom*|løn*|ditt|din|dine',
      'ta|tar|tek|begjær*|søke|søker ... pant|utlegg|beslag|tvang*',
      'statens innkrevingssentral',
    ],
    da: [
      'lønnen|løn bliver|vil ... trukket|indeholdt',
      'tvangsfuld*|tvangssalg*|tvangsind*|tvangsgrund*|tvangsauk*|tvangsmid*|eksekution*|udpant*',
      'fogeden|pantefoged*|inkassoproces*',
      'trukket|trækkes|indeholdt ... løn|lønnen|pension*',
      'foged*|udlæg*|udpantning*|lønindehold*|lønpant*|betalingspåkrav*|retsforfølg*',
      'forenklet inkasso*|proces*|sag|sagsbehandling',
      'pant|arrest|beslag i',
      'indeholde|trække|træk i|din|jeres løn*|pension*|skat*',
      'pant|udlæg|beslag i bolig*|bil*|hus*|ejendele*|ejendom*|løn*|dit|din|dine',
    ],
    sv: [
      'utmät*|exekut*|tvångsförsälj*|tvångsåtgärd*|tvångsutmät*|tvångsauk*|tvångsind*|tvångsmed*',
      'kronofog* hjälp|handräckning',
      'lönen kommer|blir ... dras|utmätas',
      'i mät',
      'ta|tar|tas ... i mät',
      'dras|dragit|drar|avdrag ... lön|lönen|pension*',
      'kronofog*|utmät*|betalningsförel*|löneutmät*|exekutiv*|exekution*|verkställa|verkställs|verkställas|handräck*|kfm|kvarstad|införsel',
      'tar|ta|tas pant|i pant|beslag',
      'utmätning av|i|hos',
      'dra|dras|drar på|från|av lön*',
      'pant|utmätning|beslag i|av bostad*|bil*|hus*|lön*|ägodelar|egendom*',
    ],
    en: [
      'attach|attached|attaching your|earnings|wages|salary|property',
      'court bailiff|judgment|enforcement',
      'summary|default judgment',
      'forced sale|execution|collection',
      'your assets|belongings',
      'garnish*|deducted|docked ... wages|salary|pay|pension',
      'bailiff*|sheriff*|enforce|enforced|enforcing|enforceable|garnish*|repossess*|distrain*|writ|foreclos*',
      'lien|levy|execution on|against|over',
      'attachment|deduct* of|from ... earnings|wages|salary|pay|pension',
      'payment|charging|attachment|enforcement|court order',
      'money claim',
      'ccj',
      'fast|fast-track|simplified|summary track|procedure|judgment|proceedings|route',
      'take|taking|secure|mortgage|seize|seizing your property|house|car|belongings|wages|salary',
      'namsmann*|fogedret*|kronofogd*',
      'execution|enforcement officer*|authority|authorities|order|title',
    ],
  },
} as const satisfies FamilyWays;
