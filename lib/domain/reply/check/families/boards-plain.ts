import type { FamilyWays } from './family.ts';

// data: talking a customer out of going to a board (L133): the plain words, in all languages side by side; boards.ts
// has other writers' words
/** Making a board look not worth it. */
export const boardsPlain = {
  L133: {
    no: [
      'finnes|finst|er|har ingen|ikke|ikkje noen|nokon|noe|andre? instans|sted|steder|stad|stader|organ|nemnd|myndighet',
      'kan|får|vil du|de|dere|man|ein|avgjørelsen|avgjerda|vedtaket|dette? ikke|ikkje|aldri på|bli|også|lenger|videre? klage|klages|klagast|klaget|påklage|påklages|påklagast|påklaget|anke|ankes|ankast|overprøves|overprøvast|overprøvd|omgjøres|omgjerast|bringes',
      'ikke|ikkje|ingen|inga noen|nokon|annen|anna? klagerett*|klageadgang*|klagemul*|klageinstans*|ankemul*|klageorgan*|klagenemnd*|klagehøve*',
      'ikke|ikkje|ingen rett|høve|adgang|mulighet|anledning|lov|grunnlag til? å? klage|anke|påklage',
      'avgjørels*|avgjerd*|avgjersl*|beslutning*|vedtak*|vurderingen|svaret er|står endelig*|endeleg*|bindende|bindande|ugjenkallelig*',
      'nytter|hjelper|tener|tjener ikke|ikkje|ingenting noe|noko? å klage',
      'finnes|finst|er ingen|ikke|ikkje noen|nokon|steder|sted|andre|annen? du|de|sted|instans|steder å|som klage|kan|å',
      'ingen|ikke andre du|de|å kan? klage',
    ],
    da: [
      'findes|er|har ingen|ikke nogen|andre? instans|sted|steder|organ|nævn|myndighed',
      'kan|må|vil du|i|man|afgørelsen|dette? ikke|aldrig blive|også|længere|videre? klage|klages|klaget|påklage|påklages|påklaget|anke|ankes|omgøres|indbringes|indbringe|omstødes',
      'ikke|ingen nogen|anden? klageret*|klageadgang*|klagemul*|klageinstans*|ankemul*|klagenævn*|klageorgan*',
      'ikke|ingen ret|adgang|mulighed|lov|grundlag til? at? klage|anke|påklage',
      'afgørels*|beslutning*|vurderingen|svaret er|står endelig*|bindende|uigenkaldelig*',
      'nytter|hjælper|tjener ikke|intet noget? at klage',
      'findes|er ingen|ikke nogen|steder|sted|andre|anden? du|sted|instans|steder at|som|der klage|kan|at',
      'afskåret fra at klage',
    ],
    sv: [
      'finns|är|har ingen|inget|inga|inte någon|annan? instans|ställe|nämnd|organ|myndighet',
      'kan|får|går det|du|ni|man|beslutet|detta? inte|aldrig bli|att|också|längre|vidare|heller? klaga|klagas|överklaga|överklagas|omprövas|ompröva|prövas|anmälas|överklagat',
      'inte|ingen|inga någon|annan? klagorätt*|klagomöjlighet*|överklagandemöjlighet*|besvärsrätt*|klagoinstans*|instans',
      'inte|ingen rätt|möjlighet|lov att klaga|överklaga',
      'beslutet|beslut|bedömningen|svaret är|står slutgilt*|definitiv*|bindande|oåterkallelig*',
      'lönar|hjälper sig|det? inte|ingenting att klaga|överklaga',
      'finns ingen|inte|ingenstans någon|annan|någonstans? du|instans|nämnd|att som|att|kan|klaga|vända',
      'lönlöst|meningslöst att klaga|överklaga',
    ],
    en: [
      'no|not body|authority|board|instance|ombudsman|place to|you|that|where',
      'no further? right|rights|possibility|way|route|avenue|recourse|grounds|scope|means of|to|for? complain|complaint|appeal|appeals|complaining|appealing|redress',
      'decision|ruling|answer|assessment|verdict is|remains final|binding|irrevocable|conclusive',
      'nowhere|nobody|none else? to|you|can|for complain|appeal|turn|go|can',
      'no|not other|any body|authority|board|instance|ombudsman',
      'not entitled|possible|allowed|open to complain|appeal|challenge',
      'final and binding',
      'useless|pointless|futile|use|point to|in complain|complaining|appeal|appealing',
    ],
  },
} as const satisfies FamilyWays;
