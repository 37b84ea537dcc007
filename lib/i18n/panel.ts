import type { Language } from '../domain/shared/language.ts';
import { panelDa } from './panel/da.ts';
import { type PanelWords, panelEn } from './panel/en.ts';
import { panelNb } from './panel/nb.ts';
import { panelNn } from './panel/nn.ts';
import { panelSv } from './panel/sv.ts';

/** Words of the panel in all languages. */
export const panelWords: Readonly<Record<Language, PanelWords>> = {
  nb: panelNb,
  nn: panelNn,
  da: panelDa,
  sv: panelSv,
  en: panelEn,
};
