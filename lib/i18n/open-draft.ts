// data: words for the check of the reply in the host's own window, one object a language
import type { Language } from '../domain/shared/language.ts';
import type { PluralForms } from './i18n.ts';

/** Words for the check of the reply that the user writes in the host's own window. */
export interface OpenDraftWords {
  readonly heading: string;
  readonly none: string;
  /** On the mark at the reply window: `#` errors, `#` things to think of. */
  readonly errors: PluralForms;
  readonly warnings: PluralForms;
  readonly fine: string;
}

const nb: OpenDraftWords = {
  heading: 'Svaret du skriver nå',
  none: 'Kontrollen fant ingenting å endre.',
  errors: { one: '# ting må rettes', other: '# ting må rettes' },
  warnings: { one: '# ting bør vurderes', other: '# ting bør vurderes' },
  fine: 'Kontrollert',
};

const nn: OpenDraftWords = {
  heading: 'Svaret du skriv no',
  none: 'Kontrollen fann ingenting å endre.',
  errors: { one: '# ting må rettast', other: '# ting må rettast' },
  warnings: { one: '# ting bør vurderast', other: '# ting bør vurderast' },
  fine: 'Kontrollert',
};

const da: OpenDraftWords = {
  heading: 'Det svar, du skriver nu',
  none: 'Kontrollen fandt intet at ændre.',
  errors: { one: '# ting skal rettes', other: '# ting skal rettes' },
  warnings: { one: '# ting bør overvejes', other: '# ting bør overvejes' },
  fine: 'Kontrolleret',
};

const sv: OpenDraftWords = {
  heading: 'Svaret du skriver nu',
  none: 'Kontrollen hittade inget att ändra.',
  errors: { one: '# sak måste rättas', other: '# saker måste rättas' },
  warnings: { one: '# sak bör övervägas', other: '# saker bör övervägas' },
  fine: 'Kontrollerat',
};

const en: OpenDraftWords = {
  heading: 'The reply you are writing',
  none: 'The check found nothing to change.',
  errors: { one: '# thing to correct', other: '# things to correct' },
  warnings: { one: '# thing to consider', other: '# things to consider' },
  fine: 'Checked',
};

export const openDraftWords: Record<Language, OpenDraftWords> = { nb, nn, da, sv, en };
