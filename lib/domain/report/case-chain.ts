import type { ChainLink } from '../objection/chain.ts';
import type { ObjectionEvent } from '../objection/event.ts';

/** Where in a device's chain the events of one case lie. */
export interface ChainSpan {
  readonly device: string;
  readonly from: number;
  /** The place behind the last one counts too, where it is taken: its link proves the last entry. */
  readonly to: number;
}

/** An unbroken stretch of a chain: entries of the case whole, all others as links without content. */
export interface ChainRun {
  readonly device: string;
  readonly from: number;
  readonly to: number;
  readonly entries: readonly ChainLink[];
}

// A link is some 400 bytes. A case that lasted while a thousand others were worked on still fits in a mail.
const LONGEST_SPAN = 20_000;

/**
 * The stretches of chains that prove the events of a case. One per device from its first to its last event; where
 * that would be more than 20,000 entries of other cases, each event with its neighbours alone.
 */
export function spansOf(events: readonly ObjectionEvent[]): readonly ChainSpan[] {
  return [...new Set(events.map(({ device }) => device))].flatMap((device) => {
    const ours = events.filter((event) => event.device === device);
    const places = ours.map(({ seq }) => seq).sort((left, right) => left - right);
    const [first = 0] = places;
    const last = places.at(-1) ?? first;
    if (last - first <= LONGEST_SPAN) return [{ device, from: first, to: last + 1 }];
    return places.reduce<ChainSpan[]>((spans, seq) => {
      const before = spans.at(-1);
      if (before && before.to >= seq) spans[spans.length - 1] = { ...before, to: seq + 1 };
      else spans.push({ device, from: seq, to: seq + 1 });
      return spans;
    }, []);
  });
}
