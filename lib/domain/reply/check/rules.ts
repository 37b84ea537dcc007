import type { Party } from '../../detection/detection.ts';
import type { RegimeId } from '../../law/regimes.ts';
import type { Decision } from '../../objection/state.ts';
import type { Country } from '../../shared/country.ts';
import type { Severity } from '../reply-draft.ts';
import type { Audience } from '../template.ts';

/** When a rule runs; a condition that is left out always holds. */
export interface When {
  readonly audience?: readonly Audience[];
  readonly decision?: readonly Decision[];
  readonly party?: readonly Party[];
  readonly extent?: readonly ('whole' | 'partial')[];
  readonly template?: readonly string[];
  readonly templateNot?: readonly string[];
  readonly country?: readonly Country[];
  readonly regime?: readonly RegimeId[];
  readonly atAgency?: boolean;
  readonly late?: boolean;
  /** For replies that show understanding or give a decision; other steps need no such sentence. */
  readonly step?: readonly ('understand' | 'decision')[];
}

/**
 * One rule of the check. `forbid` looks for words that must not stand there; with `allowIfSafe` a negation or
 * a pause in the same statement defuses them. `require` looks for words that must. `struct` reads dates,
 * amounts and numbers.
 */
export type Rule = {
  readonly severity: Severity;
  readonly when: When;
  /** Rules of the rule book and lines of the seeds it rests on. */
  readonly source: string;
} & (
  | { readonly kind: 'forbid'; readonly allowIfSafe: boolean }
  | { readonly kind: 'require' }
  | { readonly kind: 'struct' }
);

// data: the 58 rules of the rule book, law.md §6
/** The rules by id. Their words are in the lexicons, their messages in the finding words. */
export const rules = {
  L001: {
    severity: 'error',
    kind: 'struct',
    when: { audience: ['customer', 'agency'] },
    source: 'R-X-01; 004:21',
  },
  L002: {
    severity: 'error',
    kind: 'require',
    when: { decision: ['justified', 'partly', 'unfounded'], audience: ['customer'] },
    source: 'R-X-03; 003:9',
  },
  L003: {
    severity: 'warn',
    kind: 'require',
    when: { audience: ['customer'], step: ['understand', 'decision'] },
    source: '000:26,36',
  },
  L004: {
    severity: 'error',
    kind: 'struct',
    when: { decision: ['undecided'], audience: ['customer'] },
    source: '000:32; R-X-01/02',
  },
  L005: {
    severity: 'error',
    kind: 'struct',
    when: { template: ['T04', 'T10', 'T06'] },
    source: '004:15; R-X-05',
  },
  L006: {
    severity: 'error',
    kind: 'struct',
    when: { template: ['T04', 'T10', 'T06'] },
    source: '000:37-38',
  },
  L007: {
    severity: 'error',
    kind: 'struct',
    when: { audience: ['customer'] },
    source: '000:38; 004:21',
  },
  L008: {
    severity: 'warn',
    kind: 'require',
    when: { decision: ['unfounded', 'partly'], audience: ['customer'] },
    source: 'R-NO-12; R-X-03',
  },
  L009: {
    severity: 'warn',
    kind: 'require',
    when: { decision: ['unfounded'], audience: ['customer'] },
    source: 'R-X-06; 000:42; 001:20',
  },
  L010: {
    severity: 'error',
    kind: 'struct',
    when: { party: ['B2C'], decision: ['unfounded', 'partly'], audience: ['customer'] },
    source: 'R-SE-08; R-DK-09; R-NO-21; R-EU-02',
  },
  L011: {
    severity: 'warn',
    kind: 'require',
    when: { decision: ['unfounded', 'partly'], audience: ['customer'] },
    source: 'R-NO-12; 003:9',
  },
  L012: {
    severity: 'error',
    kind: 'struct',
    when: { decision: ['unfounded', 'partly', 'maintained'] },
    source: 'R-NO-08, R-DK-03, R-SE-04; 003:32',
  },
  L013: { severity: 'warn', kind: 'struct', when: {}, source: 'R-C-01…05; R-DK-14' },
  L014: { severity: 'error', kind: 'struct', when: {}, source: '002:3' },
  L015: {
    severity: 'error',
    kind: 'struct',
    when: { extent: ['partial'], decision: ['undecided'] },
    source: 'R-X-07; 003:7',
  },
  L016: {
    severity: 'error',
    kind: 'struct',
    when: { decision: ['undecided'], extent: ['whole'] },
    source: 'R-NO-01; R-DK-01; R-SE-01',
  },
  L017: {
    severity: 'warn',
    kind: 'require',
    when: { decision: ['undecided'], audience: ['customer'] },
    source: 'R-X-01; 001:36',
  },
  L018: { severity: 'error', kind: 'forbid', when: {}, allowIfSafe: false, source: 'product' },
  L019: { severity: 'warn', kind: 'struct', when: {}, source: '001:49' },
  L020: { severity: 'warn', kind: 'struct', when: { audience: ['customer'] }, source: '000:20' },
  L101: {
    severity: 'error',
    kind: 'forbid',
    when: {
      decision: ['undecided', 'justified', 'partly', 'unfounded', 'maintained'],
      audience: ['customer'],
      atAgency: false,
    },
    allowIfSafe: true,
    source: 'R-NO-01/12; R-DK-01; R-SE-01; 001:14,36',
  },
  L102: {
    severity: 'error',
    kind: 'forbid',
    when: {
      decision: ['undecided', 'justified', 'partly', 'unfounded', 'maintained'],
      audience: ['customer'],
    },
    allowIfSafe: true,
    source: 'R-NO-15; R-DK-07; R-SE-06; R-DE-01; 003:27',
  },
  L103: {
    severity: 'error',
    kind: 'forbid',
    when: {
      decision: ['undecided', 'justified', 'partly', 'unfounded', 'maintained'],
      audience: ['customer'],
      templateNot: ['T14'],
    },
    allowIfSafe: true,
    source: 'R-NO-02/03; R-DK-04; R-SE-05; R-EU-01',
  },
  L104: {
    severity: 'error',
    kind: 'forbid',
    when: { party: ['B2C'], audience: ['customer'] },
    allowIfSafe: true,
    source: 'R-NO-11; R-DK-05; R-SE-05',
  },
  L105: {
    severity: 'error',
    kind: 'forbid',
    when: { decision: ['undecided', 'justified'], audience: ['customer'], templateNot: ['T14'] },
    allowIfSafe: true,
    source: 'R-X-10; R-DK-06; R-SE-12',
  },
  L106: {
    severity: 'error',
    kind: 'forbid',
    when: { party: ['B2C'], audience: ['customer'] },
    allowIfSafe: false,
    source: 'R-NO-17/19; R-DK-10; R-SE-09',
  },
  L107: { severity: 'error', kind: 'forbid', when: {}, allowIfSafe: false, source: 'R-X-09' },
  L108: {
    severity: 'error',
    kind: 'forbid',
    when: { decision: ['undecided'] },
    allowIfSafe: false,
    source: 'R-X-01',
  },
  L109: {
    severity: 'error',
    kind: 'forbid',
    when: {},
    allowIfSafe: false,
    source: 'R-NO-24; R-DK-02',
  },
  L110: {
    severity: 'error',
    kind: 'forbid',
    when: { decision: ['undecided', 'justified', 'partly', 'unfounded', 'maintained'] },
    allowIfSafe: true,
    source: 'R-DK-02; R-NO-24',
  },
  L111: {
    severity: 'error',
    kind: 'forbid',
    when: {
      decision: ['undecided', 'justified', 'partly', 'unfounded', 'maintained'],
      audience: ['customer'],
    },
    allowIfSafe: true,
    source: 'R-NO-06/08; R-DK-03; R-SE-04',
  },
  L112: {
    severity: 'error',
    kind: 'forbid',
    when: { decision: ['undecided'], audience: ['customer'] },
    allowIfSafe: true,
    source: 'R-SE-03; R-NO-24',
  },
  L113: {
    severity: 'error',
    kind: 'forbid',
    when: {},
    allowIfSafe: false,
    source: 'R-X-11; 000:26',
  },
  L114: {
    severity: 'warn',
    kind: 'forbid',
    when: { decision: ['undecided'], audience: ['customer'] },
    allowIfSafe: false,
    source: 'R-X-01',
  },
  L115: {
    severity: 'error',
    kind: 'forbid',
    when: {},
    allowIfSafe: false,
    source: 'R-NO-22; 001:14',
  },
  L116: {
    severity: 'error',
    kind: 'forbid',
    when: {},
    allowIfSafe: false,
    source: 'R-X-06; R-NO-26; R-UK-02',
  },
  L117: { severity: 'error', kind: 'struct', when: {}, source: 'R-G-02/07' },
  L118: {
    severity: 'error',
    kind: 'struct',
    when: { atAgency: true, audience: ['customer'] },
    source: '001:26; R-X-08',
  },
  L119: { severity: 'error', kind: 'forbid', when: {}, allowIfSafe: false, source: 'R-EU-03' },
  L120: { severity: 'warn', kind: 'forbid', when: {}, allowIfSafe: false, source: 'R-NO-24' },
  L121: { severity: 'info', kind: 'struct', when: { country: ['NO'] }, source: 'R-NO-24' },
  L122: {
    severity: 'error',
    kind: 'forbid',
    when: {
      decision: ['undecided', 'justified', 'partly', 'unfounded', 'maintained'],
      audience: ['customer'],
    },
    allowIfSafe: true,
    source: 'R-X-12; R-DK-08; R-SE-07; R-DK-02',
  },
  L123: { severity: 'error', kind: 'struct', when: {}, source: 'R-NO-20; R-DK-12; R-SE-11' },
  L124: {
    severity: 'error',
    kind: 'forbid',
    when: {},
    allowIfSafe: false,
    source: 'R-NO-20; R-X-09',
  },
  L125: { severity: 'error', kind: 'forbid', when: {}, allowIfSafe: true, source: 'R-NO-03' },
  L126: {
    severity: 'error',
    kind: 'struct',
    when: { party: ['B2C'] },
    source: 'R-NO-11; R-DK-05; R-SE-12',
  },
  L127: {
    severity: 'warn',
    kind: 'forbid',
    when: { audience: ['customer'] },
    allowIfSafe: false,
    source: 'R-G-02',
  },
  L128: {
    severity: 'warn',
    kind: 'struct',
    when: { audience: ['customer'], late: true },
    source: '000:32',
  },
  L129: { severity: 'info', kind: 'struct', when: {}, source: 'R-X-11; 001:49' },
  L130: { severity: 'warn', kind: 'struct', when: {}, source: 'R-NO-05; GDPR' },
  L131: { severity: 'error', kind: 'struct', when: {}, source: 'good practice' },
  L132: {
    severity: 'warn',
    kind: 'forbid',
    when: { decision: ['unfounded', 'partly', 'maintained'] },
    allowIfSafe: false,
    source: 'R-NO-12; 001:25',
  },
  L133: {
    severity: 'warn',
    kind: 'forbid',
    when: { party: ['B2C'] },
    allowIfSafe: false,
    source: 'R-EU-02',
  },
  L134: { severity: 'warn', kind: 'struct', when: { decision: ['maintained'] }, source: 'R-NO-14' },
  L135: {
    severity: 'warn',
    kind: 'forbid',
    when: { party: ['B2C'], extent: ['partial'] },
    allowIfSafe: false,
    source: 'R-NO-16',
  },
  L136: { severity: 'error', kind: 'struct', when: {}, source: 'product' },
  L137: {
    severity: 'error',
    kind: 'struct',
    when: { regime: ['NO-2026'], country: ['NO'] },
    source: 'R-NO-03/06',
  },
  L138: { severity: 'warn', kind: 'struct', when: { decision: ['justified'] }, source: '001:14' },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
