import type { RuleId } from '../../../../lib/domain/reply/check/rules.ts';
import type { LetterKind } from './draft-letters.ts';
import type { DraftContext } from './rule-drafts.ts';

/** The case in which a rule's drafts are written: a case that the rule is for. */
export interface OrdinaryCase {
  readonly letter?: LetterKind;
  readonly context?: DraftContext;
  /** 2 500 of the 12 500 are disputed. */
  readonly isPartlyDisputed?: true;
}

const unfounded: OrdinaryCase = { context: { decision: 'unfounded' } };
const undecidedLetter: OrdinaryCase = { letter: 'undecided' };
const rejectedLetter: OrdinaryCase = { letter: 'rejected', context: { decision: 'unfounded' } };
const norwegian: OrdinaryCase = { context: { decision: 'unfounded', country: 'NO' } };
const agreement: OrdinaryCase = { context: { template: 'T04' }, isPartlyDisputed: true };

// data: one line a rule
/** Where nothing is said, the claim is undecided and only a greeting and a name stand around the words. */
export const ordinaryCases: Readonly<Record<RuleId, OrdinaryCase>> = {
  L001: {},
  L002: { ...unfounded, isPartlyDisputed: true },
  L003: {},
  L004: {},
  L005: agreement,
  L006: agreement,
  L007: unfounded,
  L008: unfounded,
  L009: unfounded,
  L010: { ...unfounded, isPartlyDisputed: true },
  L011: unfounded,
  L012: unfounded,
  L013: {},
  L014: {},
  L015: { context: { extent: 'partial' }, isPartlyDisputed: true },
  L016: {},
  L017: {},
  L018: {},
  L019: {},
  L020: { letter: 'raw' },
  L101: undecidedLetter,
  L102: undecidedLetter,
  L103: undecidedLetter,
  L104: { ...undecidedLetter, isPartlyDisputed: true },
  L105: undecidedLetter,
  L106: undecidedLetter,
  L107: undecidedLetter,
  L108: undecidedLetter,
  L109: undecidedLetter,
  L110: undecidedLetter,
  L111: undecidedLetter,
  L112: undecidedLetter,
  L113: undecidedLetter,
  L114: undecidedLetter,
  L115: undecidedLetter,
  L116: undecidedLetter,
  L117: undecidedLetter,
  L118: { context: { atAgency: true } },
  L119: undecidedLetter,
  L120: undecidedLetter,
  L121: norwegian,
  L122: undecidedLetter,
  L123: { context: { decision: 'unfounded', dueDate: '2022-11-01' } },
  L124: undecidedLetter,
  L125: undecidedLetter,
  L126: unfounded,
  L127: undecidedLetter,
  L128: { context: { late: true } },
  L129: {},
  L130: {},
  L131: unfounded,
  L132: rejectedLetter,
  L133: rejectedLetter,
  L134: { context: { decision: 'maintained' } },
  L135: { ...undecidedLetter, context: { extent: 'partial' }, isPartlyDisputed: true },
  L136: unfounded,
  L137: { context: { country: 'NO', regime: 'NO-2026' } },
  L138: { context: { decision: 'justified' } },
};
