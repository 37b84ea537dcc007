import type { TemplateId } from '../law/template-id.ts';
import type { ProductTemplate, Template } from './template.ts';
import { templateFits } from './template-fit.ts';
import { templateNames } from './template-names.ts';
import { templateTextsDa } from './template-texts.da.ts';
import { templateTextsEn } from './template-texts.en.ts';
import { templateTextsNb } from './template-texts.nb.ts';
import { templateTextsNn } from './template-texts.nn.ts';
import { templateTextsSv } from './template-texts.sv.ts';

export type { TemplateId };

/** The 21 replies of the product, in the order of the rule book. */
export const templates: readonly ProductTemplate[] = templateFits.map((fit) => ({
  ...fit,
  names: templateNames[fit.id].name,
  when: templateNames[fit.id].when,
  texts: {
    nb: templateTextsNb[fit.id],
    nn: templateTextsNn[fit.id],
    da: templateTextsDa[fit.id],
    sv: templateTextsSv[fit.id],
    en: templateTextsEn[fit.id],
  },
}));

/**
 * Id of the product's template by which clocks, rules and the log go: its own for one of the product, the one it
 * stands in for or else its own for a user's.
 */
export function meaningOf({ id, basedOn }: Pick<Template, 'id' | 'basedOn'>): Template['id'] {
  return basedOn ?? id;
}

/** The template with that id; undefined for a user's own or an unknown one. */
export function templateOf(id: string): ProductTemplate | undefined {
  return templates.find((template) => template.id === id);
}
