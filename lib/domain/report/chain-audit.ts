import { type ChainHead, type ChainLink, dataHashOf, hashOf } from '../objection/chain.ts';
import { parseEvent } from '../objection/parse-event.ts';
import { isShortened } from '../objection/without-words.ts';
import { unexplained } from './empty-places.ts';

/** An entry as it is stored: its place in the chain, and the content that the chain stands for. */
export type AuditedEntry = ChainLink & {
  readonly data?: unknown;
  readonly nonce?: string;
  readonly kept?: number | undefined;
};

/** Something that is not as its device wrote it, with what is known of it, so that people can name it. */
export interface AuditFinding {
  /**
   * `missing`: the places `from` to `to` are empty. `altered`: content or link does not fit its hash. `forked`: a
   * second entry claims the place.
   */
  readonly kind: 'missing' | 'altered' | 'forked';
  readonly device: string;
  readonly from: number;
  readonly to: number;
  /** The entry itself; of missing ones the last entry before the gap, null where nothing is. */
  readonly near: ChainLink | null;
}

/** What came of checking one device's chain. */
export interface ChainReport {
  readonly device: string;
  readonly entries: number;
  /** Entries whose place is proved and whose content cannot be: erased, shortened, or never sent here. */
  readonly withheld: number;
  /** Places that are empty on purpose: their author never shares what is there, or it was erased. */
  readonly kept: number;
  readonly findings: readonly AuditFinding[];
}

/** Checks a chain entry by entry in the order of `seq`, so that the longest chain fits in memory. */
export interface ChainAudit {
  add(entry: AuditedEntry): void;
  /**
   * The result. `head`, where known, also shows what is missing at the end. `erased`: cases with an erasure, in any
   * chain; only there, or where retention took the words, may a device have emptied its own entries.
   */
  end(known: {
    readonly head: ChainHead | null;
    readonly isOwn: boolean;
    readonly erased: ReadonlySet<string>;
  }): ChainReport;
}

/**
 * Begins to check the chain of `device`, or a stretch of it that begins at the place `from`. `empty`: places that
 * are known to be empty here, because their case was erased before this device had it.
 */
export function auditChain(device: string, from = 0, empty: readonly number[] = []): ChainAudit {
  const findings: AuditFinding[] = [];
  const emptied: ChainLink[] = [];
  let last: AuditedEntry | null = null;
  let entries = 0;
  let withheld = 0;
  let kept = 0;
  const found = (kind: AuditFinding['kind'], near: ChainLink | null, at: number, to = at) =>
    findings.push({ kind, device, from: at, to, near });

  return {
    add(entry) {
      entries += 1;
      const expected: number = last ? last.seq + 1 : from;
      if (entry.seq < expected) {
        found('forked', entry, entry.seq);
        return;
      }
      if (entry.seq > expected) {
        const gaps = unexplained({ from: expected, to: entry.seq - 1 - (entry.kept ?? 0) }, empty);
        for (const gap of gaps) found('missing', last, gap.from, gap.to);
        kept += gaps.reduce((rest, { from, to }) => rest - (to - from + 1), entry.seq - expected);
      }
      // The hash of an entry is in the next one: where they differ, the earlier was altered, or the link.
      else if ((last || from === 0) && entry.prevHash !== (last ? hashOf(last) : ''))
        found('altered', last ?? entry, (last ?? entry).seq);
      const content = contentOf(entry);
      if (content === 'altered') found('altered', entry, entry.seq);
      if (content !== 'whole') withheld += 1;
      if (content === 'emptied') emptied.push(entry);
      last = entry;
    },
    end({ head, isOwn, erased }) {
      const after: number = last ? last.seq + 1 : from;
      if (head && after < head.seq) found('missing', last, after, head.seq - 1);
      else if (head && last && hashOf(last) !== head.prevHash) found('altered', last, last.seq);
      for (const entry of emptied)
        if (isOwn && !erased.has(entry.objectionId)) found('altered', entry, entry.seq);
      findings.sort((left, right) => left.from - right.from);
      return { device, entries, withheld, kept, findings };
    },
  };
}

/** `emptied`: nothing proves the content any more, and it is more than retention takes. */
function contentOf(entry: AuditedEntry): 'whole' | 'shortened' | 'emptied' | 'altered' {
  if (entry.data === undefined || entry.nonce === undefined) return 'shortened';
  if (dataHashOf(entry.data, entry.nonce) === entry.dataHash) return 'whole';
  if (entry.nonce !== '') return 'altered';
  const parsed = parseEvent(entry);
  if (!parsed.ok) return 'emptied';
  return isShortened(parsed.event) ? 'shortened' : 'emptied';
}
