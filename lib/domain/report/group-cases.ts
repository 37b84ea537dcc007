import { states } from '../objection/state.ts';
import { isOpen } from '../objection/state-groups.ts';
import type { PlainDate } from '../shared/plain-date.ts';
import { type CaseGroup, caseGroups } from './case-query.ts';
import type { CaseSheet } from './case-sheet.ts';
import { dueNumber } from './due-number.ts';
import type { Matches } from './match-cases.ts';
import { dayNumber, flag } from './pack-line.ts';

/** The groups of a row as bits: `groupBit[group]` is set where it belongs to the group. */
export const groupBit = Object.fromEntries(
  caseGroups.map((group, place) => [group, 1 << place]),
  // Made of exactly these names; `Object.fromEntries` knows strings only.
) as Readonly<Record<CaseGroup, number>>;

const openStates = Uint8Array.from(states, (state) => (isOpen(state) ? 1 : 0));
const CLOSED = states.indexOf('CLOSED');
const WAITING = states.indexOf('WAITING_CUSTOMER');

/** The groups of every row as of `today`, one number of bits a row. */
export function groupsOf(sheet: CaseSheet, today: PlainDate): Uint16Array {
  const now = dayNumber(today);
  const { codes } = sheet;
  const groups = new Uint16Array(sheet.count);
  for (let row = 0; row < sheet.count; row += 1) {
    const state = codes.state[row] ?? 0;
    let bits = groupBit.all;
    if (state === CLOSED) bits |= groupBit.closed;
    if (openStates[state] === 1) {
      const flags = codes.flags[row] ?? 0;
      const due = dueNumber(sheet, row, now);
      bits |= groupBit.open;
      if ((flags & flag.isAnswered) === 0) bits |= groupBit.unanswered;
      if ((flags & flag.atAgency) !== 0) bits |= groupBit.agency;
      if (state === WAITING) bits |= groupBit.waiting;
      if (due !== 0 && due < now) bits |= groupBit.overdue;
      if (due === now) bits |= groupBit.today;
    }
    groups[row] = bits;
  }
  return groups;
}

/** How many of the cases that are let through each group has. */
export function countGroups(
  groups: Uint16Array,
  matches: Matches,
): Readonly<Record<CaseGroup, number>> {
  const counts = new Uint32Array(caseGroups.length);
  for (let row = 0; row < groups.length; row += 1) {
    if (matches[row] === 0) continue;
    const bits = groups[row] ?? 0;
    for (let place = 0; place < counts.length; place += 1)
      counts[place] = (counts[place] ?? 0) + ((bits >> place) & 1);
  }
  return Object.fromEntries(
    caseGroups.map((group, place) => [group, counts[place] ?? 0]),
    // Made of exactly these names, as above.
  ) as Readonly<Record<CaseGroup, number>>;
}

/** The rows of a group that are let through, in the given order. */
export function rowsInGroup(
  order: Uint32Array,
  { groups, matches, group }: { groups: Uint16Array; matches: Matches; group: CaseGroup },
): Uint32Array {
  const bit = groupBit[group];
  const rows = new Uint32Array(order.length);
  let count = 0;
  for (const row of order)
    if (matches[row] === 1 && ((groups[row] ?? 0) & bit) !== 0) {
      rows[count] = row;
      count += 1;
    }
  return rows.slice(0, count);
}
