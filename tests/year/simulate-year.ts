import { openMemoryStore } from '../../lib/adapters/memory/open-memory-store.ts';
import { recordEvents } from '../../lib/app/record-events.ts';
import { remind } from '../../lib/app/remind.ts';
import type { Services } from '../../lib/app/services.ts';
import { saveSettings } from '../../lib/app/settings.ts';
import { businessCalendar } from '../../lib/domain/law/business-calendar.ts';
import { isOpen } from '../../lib/domain/objection/state-groups.ts';
import { ObjectionId } from '../../lib/domain/shared/ids.ts';
import { dateIn, type Instant, instantOf, minuteOfDayIn } from '../../lib/domain/shared/instant.ts';
import { defaultSettings } from '../../lib/domain/shared/settings.ts';
import type { CaseRow } from '../../lib/ports/case-store.ts';
import { ending, registration, somethingHappens } from './case-life.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { expectedOf, tellingOf } from './expected-reminders.ts';
import { fragileStore, fuse, Killed, screen } from './fragile.ts';

/** What happened in a simulated year. */
export interface Year {
  readonly cases: number;
  readonly events: number;
  readonly refused: number;
  readonly wakeUps: number;
  readonly kills: number;
  readonly sleeps: number;
  readonly clockChanges: number;
  readonly notices: number;
  readonly reminders: number;
  /** What the user had to be told at a wake-up in working hours. */
  readonly expected: number;
  /** What of it had not been told when the wake-up was over. */
  readonly missed: readonly string[];
  /** What was told more than once. */
  readonly twice: readonly string[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONE = 'Europe/Oslo';
const START = Date.parse('2026-11-23T06:00:00Z');
const settings = { ...defaultSettings, manager: 'mona@firma.example' };
const OPENING = settings.workday.from;
const CLOSING = settings.workday.to;

/**
 * A year of `cases` objections on one machine: things happen at random, the machine sleeps for hours and days,
 * its clock jumps and is set right, and the browser stops the worker in the middle of its work. At the end of
 * each wake-up in working hours that the worker survived, everything that by then had to be told was told, or
 * it is counted as missed. The user clears notices now and then, but not in the moment in which the worker lies
 * stopped between showing one and noting it: nothing could tell then that it had been shown.
 */
export async function simulateYear({
  cases,
  seed,
  days = 365,
}: {
  readonly cases: number;
  readonly seed: number;
  readonly days?: number;
}): Promise<Year> {
  const chance = chanceFrom(seed);
  const calendar = businessCalendar(settings.country, settings.closedDays);
  const store = openMemoryStore({ device: 'laptop' });
  await saveSettings(store, settings);
  const kill = fuse();
  const display = screen(kill);
  let time = START;
  let skew = 0;
  let ids = 0;
  const now = (): Instant => instantOf(time + skew);
  const services: Services = {
    store,
    clock: { now },
    identity: {
      newId() {
        ids += 1;
        return `event-${ids}`;
      },
    },
  };
  const counts = {
    events: 0,
    refused: 0,
    wakeUps: 0,
    kills: 0,
    sleeps: 0,
    clockChanges: 0,
    expected: 0,
  };
  const missed = new Set<string>();
  const told = new Set<string>();
  /** The open cases, as they were last written. */
  const rows = new Map<ObjectionId, CaseRow>();
  let seen = 0;
  const plan = lives(chance, cases, days);

  while (time < START + days * DAY) {
    await live();
    const survived = await wakeUp();
    if (chance.share(0.05) && survived) display.clear();
    changeClock();
    sleep();
  }

  const all = display.notices.flatMap(({ reminders }) => reminders.map(({ id }) => id));
  const once = new Set<string>();
  const twice = all.filter((id) => once.size === once.add(id).size);
  return {
    ...counts,
    cases,
    notices: display.notices.length,
    reminders: all.length,
    missed: [...missed],
    twice,
  };

  /** All that happened since the last look. */
  async function live() {
    while ((plan[0]?.at ?? Number.POSITIVE_INFINITY) <= time) {
      const next = plan.shift();
      if (!next) return;
      const today = dateIn(now(), ZONE);
      const row = await store.row(next.id);
      const happening = row
        ? next.isEnd
          ? ending(row.objection, today)
          : somethingHappens(row.objection, today, chance)
        : [registration(next.id, today, chance)];
      if (happening.length === 0) continue;
      const recorded = await recordEvents(services, next.id, happening);
      if (!recorded.ok) {
        counts.refused += 1;
        continue;
      }
      counts.events += happening.length;
      if (isOpen(recorded.row.objection.state)) rows.set(next.id, recorded.row);
      else rows.delete(next.id);
    }
  }

  async function wakeUp(): Promise<boolean> {
    counts.wakeUps += 1;
    const dies = chance.share(0.15);
    kill.light(dies ? chance.between(0, 13) : null);
    try {
      await remind(
        { store: fragileStore(store, kill), clock: services.clock, notifier: display.notifier },
        'nb',
      );
      note();
      if (isWorking()) compare();
      return true;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      counts.kills += 1;
      return false;
    } finally {
      kill.light(null);
    }
  }

  function note() {
    for (const { reminders } of display.notices.slice(seen))
      for (const { objectionId, dueOn, kind, id } of reminders) {
        const place = id.slice(id.lastIndexOf(`:${kind}`) + 1);
        told.add(tellingOf(objectionId, dueOn, place));
      }
    seen = display.notices.length;
  }

  function compare() {
    const today = dateIn(now(), ZONE);
    const isMorningPast = minuteOfDayIn(now(), ZONE) >= 9 * 60;
    for (const row of rows.values())
      for (const telling of expectedOf(row, { today, isMorningPast }, calendar)) {
        counts.expected += 1;
        if (!told.has(telling)) missed.add(`${now()} ${telling}`);
      }
  }

  function isWorking(): boolean {
    const minute = minuteOfDayIn(now(), ZONE);
    const isOpen = minute >= OPENING && minute < CLOSING;
    return isOpen && calendar.isBusinessDay(dateIn(now(), ZONE)) && !isHalfDay();
  }

  /** Offices close early on some days; what is told then is another test's matter. */
  function isHalfDay(): boolean {
    const [, month, day] = dateIn(now(), ZONE).split('-');
    return (
      minuteOfDayIn(now(), ZONE) >= 12 * 60 && month === '12' && (day === '24' || day === '31')
    );
  }

  /** Somebody sets the clock wrong, or right again. */
  function changeClock() {
    if (!chance.share(skew === 0 ? 0.02 : 0.15)) return;
    counts.clockChanges += 1;
    skew = skew === 0 ? chance.between(-30, 30) * HOUR + chance.between(0, 59) * MINUTE : 0;
  }

  /** An alarm a few minutes to hours away; now and then the lid is closed for the night, for days, for holidays. */
  function sleep() {
    const isLong = chance.share(0.09);
    if (isLong) counts.sleeps += 1;
    time += isLong
      ? chance.between(6 * 60, chance.share(0.15) ? 12 * 24 * 60 : 20 * 60) * MINUTE
      : chance.between(40, 300) * MINUTE;
  }
}

interface Moment {
  readonly at: number;
  readonly id: ObjectionId;
  readonly isEnd?: true;
}

/** When each case comes in, and when something happens to it; some are left alone after a while. */
function lives(chance: Chance, cases: number, days: number): Moment[] {
  return Array.from({ length: cases }, (_, index) => {
    const id = ObjectionId.parse(`case-${String(index).padStart(5, '0')}`);
    let at = START + chance.next() * (days - 10) * DAY;
    const moments: Moment[] = [{ at, id }];
    const most = chance.share(0.04) ? chance.between(0, 3) : chance.between(4, 16);
    for (let happened = 0; happened < most; happened += 1) {
      at += chance.next() * 4 * DAY;
      moments.push({ at, id });
    }
    // Most are brought to an end, some of them only after weeks; the others stay neglected.
    if (most > 3) moments.push({ at: at + chance.next() * 6 * DAY, id, isEnd: true });
    return moments;
  })
    .flat()
    .sort((a, b) => a.at - b.at);
}
