import type { Language } from '../domain/shared/language.ts';

/** Words of the Outlook pane that the panel itself does not have. */
export interface OutlookWords {
  readonly scriptMissing: string;
  readonly notOutlook: string;
}

export const outlookWords: Record<Language, OutlookWords> = {
  nb: {
    scriptMissing:
      'Outlook svarte ikke, eller Microsofts skript kunne ikke hentes. Sjekk nettforbindelsen, lukk ruten og åpne den igjen.',
    notOutlook: 'Denne siden hører hjemme i Outlook. Åpne en e-post der og trykk «Åpne Svarfrist».',
  },
  nn: {
    scriptMissing:
      'Outlook svara ikkje, eller skriptet til Microsoft kunne ikkje hentast. Sjekk nettsambandet, lukk ruta og opne henne att.',
    notOutlook: 'Denne sida høyrer heime i Outlook. Opne ein e-post der og trykk «Opne Svarfrist».',
  },
  da: {
    scriptMissing:
      'Outlook svarede ikke, eller Microsofts script kunne ikke hentes. Tjek netforbindelsen, luk ruden, og åbn den igen.',
    notOutlook: 'Denne side hører hjemme i Outlook. Åbn en mail der, og tryk på »Åbn Svarfrist«.',
  },
  sv: {
    scriptMissing:
      'Outlook svarade inte, eller så kunde Microsofts skript inte hämtas. Kontrollera nätet, stäng rutan och öppna den igen.',
    notOutlook:
      'Den här sidan hör hemma i Outlook. Öppna ett mejl där och tryck på ”Öppna Svarfrist”.',
  },
  en: {
    scriptMissing:
      'Outlook did not answer, or Microsoft’s script could not be loaded. Check the network, close the pane and open it again.',
    notOutlook: 'This page belongs in Outlook. Open a mail there and press “Open Svarfrist”.',
  },
};
