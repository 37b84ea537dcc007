import { simulateYear } from '../year/simulate-year.ts';
import type { Bench } from './bench.ts';

/** Reminders in a year of random events, sleeps, kills and clock changes; tests hold the zeros. */
export const bench: Bench = {
  title: 'A simulated year of reminders',
  async run() {
    const started = performance.now();
    const year = await simulateYear({ cases: 500, seed: 20261123 });
    const seconds = (performance.now() - started) / 1000;
    return [
      {
        title: '500 cases, 365 days, seed 20261123',
        columns: ['what', 'count'],
        rows: [
          ['events recorded', year.events],
          ['wake-ups', year.wakeUps],
          ['wake-ups stopped half-way', year.kills],
          ['sleeps of hours to days', year.sleeps],
          ['clock set wrong or right', year.clockChanges],
          ['notices shown', year.notices],
          ['reminders in them', year.reminders],
          ['expected at a wake-up in working hours', year.expected],
          ['missed', year.missed.length],
          ['sent twice', year.twice.length],
          ['seconds to simulate', seconds],
        ],
        notes: [
          'What is expected is counted on a calendar sheet, without the code that plans reminders.',
          'Not simulated: a user who clears a notice while the worker lies stopped between showing and noting it.',
        ],
      },
    ];
  },
};
