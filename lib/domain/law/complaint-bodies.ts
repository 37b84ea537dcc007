import type { Country } from '../shared/country.ts';
import type { Confidence } from './confidence.ts';
import type { SourceId } from './sources.ts';

/** The body a consumer can turn to. Names stay in the country's language: they are names. */
export interface ComplaintBody {
  readonly name: string;
  /** Web address as letters give it, without `https://`. */
  readonly web: string;
  readonly postalAddress: string;
  /** How sure name and web address are, and apart from it the postal address. */
  readonly confidence: Confidence;
  readonly addressConfidence: Confidence;
  /** A rejection must say whether the seller takes part in the procedure. */
  readonly mustSayWhetherTakingPart: boolean;
  /** The duty to name it when a consumer's claim is rejected, in whole or in part. */
  readonly law: string;
  readonly sources: readonly SourceId[];
}

/**
 * The general complaint body of each country. Many trades have a board of their own: whoever writes the reply puts
 * it in place of this one.
 */
// data: general consumer complaint bodies
export const complaintBodies = {
  NO: {
    name: 'Forbrukertilsynet',
    web: 'forbrukertilsynet.no',
    postalAddress: 'Postboks 2862 Kjørbekk, 3702 Skien',
    confidence: 'mixed',
    addressConfidence: 'general',
    mustSayWhetherTakingPart: false,
    law: 'lov 2016-06-17-29 om klageorganer for forbrukersaker (Directive 2013/11/EU art. 13(3))',
    sources: ['NO-FKL', 'NO-MFLHIST'],
  },
  DK: {
    name: 'Mæglingsteamet for Forbrugerklager, Nævnenes Hus',
    web: 'naevneneshus.dk',
    postalAddress: 'Toldboden 2, 8800 Viborg',
    confidence: 'official',
    addressConfidence: 'official',
    mustSayWhetherTakingPart: false,
    law: 'lov om alternativ tvistløsning i forbindelse med forbrugerklager § 4',
    sources: ['DK-KLAGE', 'DK-BORGER', 'DK-KFST'],
  },
  SE: {
    name: 'Allmänna reklamationsnämnden (ARN)',
    web: 'arn.se',
    postalAddress: 'Box 174, 101 23 Stockholm',
    confidence: 'official',
    addressConfidence: 'secondary',
    mustSayWhetherTakingPart: true,
    law: 'lag (2015:671) om alternativ tvistlösning i konsumentförhållanden',
    sources: ['SE-ARN', 'SE-ARNIN'],
  },
} as const satisfies Record<Country, ComplaintBody>;
