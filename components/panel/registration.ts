import type { TypedMoney } from '@/components/shared/MoneyField.tsx';
import { typedAmount } from '@/components/shared/parse-amount.ts';
import type { Scan } from '@/lib/app/scan-message.ts';
import type { Extent, Party, Stage } from '@/lib/domain/detection/detection.ts';
import { raisedPoints } from '@/lib/domain/detection/raised-points.ts';
import type { ReasonCode } from '@/lib/domain/detection/reason-code.ts';
import type { EmailMessage } from '@/lib/domain/message/email-message.ts';
import { spokenWayOf } from '@/lib/domain/message/spoken-message.ts';
import type { Channel, Classification } from '@/lib/domain/objection/event.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { displayName } from '@/lib/domain/shared/address.ts';
import { type Country, currencyOf, timeZoneOf } from '@/lib/domain/shared/country.ts';
import { dateIn } from '@/lib/domain/shared/instant.ts';
import { type LikelyCountry, likelyCountry } from '@/lib/domain/shared/likely-country.ts';
import type { Money } from '@/lib/domain/shared/money.ts';
import type { Settings } from '@/lib/domain/shared/settings.ts';
import { stageByDates } from './stage-by-dates.ts';

/** The registration form as it is typed: text that may not yet be a date or an amount. */
export interface RegistrationForm {
  readonly reason: ReasonCode;
  readonly points: Classification['points'];
  /** All points there ever were to choose from, so that one taken away can be put back. */
  readonly foundPoints: Classification['points'];
  readonly extent: Extent;
  readonly stage: Stage;
  readonly party: Party;
  readonly country: Country;
  /** What the country was told by; null once a person chose it. */
  readonly countryFrom: LikelyCountry | null;
  readonly owner: string;
  readonly customerName: string;
  readonly customerEmail: string;
  readonly invoiceNumber: string;
  readonly invoiceDate: string;
  readonly dueDate: string;
  readonly amount: TypedMoney;
  readonly disputed: TypedMoney;
  readonly receivedOn: string;
  readonly channel: Channel;
}

/** Everything that the mail and the settings tell, so that the user only has to look and agree. */
export function prefilled({ message, detection }: Scan, settings: Settings): RegistrationForm {
  const customer = message.forwardedFrom?.from ?? message.from;
  const written = { email: customer?.email ?? '', language: detection.language };
  const countryFrom = likelyCountry(written, settings.country);
  const { country } = countryFrom;
  const { facts } = detection;
  const invoiced = facts.amounts.find(({ role }) => role === 'invoice')?.money ?? null;
  const typed = (found: Money | null): TypedMoney =>
    found
      ? { text: typedAmount(found.minor), currency: found.currency }
      : { text: '', currency: facts.amounts[0]?.money.currency ?? currencyOf[country] };
  const found = detection.points.map((point) => ({
    point,
    value: { reason: point.reason, quote: point.quote },
  }));
  const raised = raisedPoints(detection);
  return stageByDates({
    reason: detection.cause ?? 'UNSPECIFIED',
    points: found.flatMap(({ point, value }) => (raised.includes(point) ? [value] : [])),
    foundPoints: found.map(({ value }) => value),
    extent: detection.extent,
    stage: detection.stage,
    party: detection.party,
    country,
    countryFrom,
    owner: settings.owner.name || settings.owner.email,
    customerName: displayName(customer),
    customerEmail: customer?.email ?? '',
    invoiceNumber: facts.invoiceNumber ?? '',
    invoiceDate: '',
    dueDate: facts.dueDate ?? '',
    amount: typed(invoiced),
    disputed: typed(facts.disputed),
    receivedOn: receivedOn(message, settings),
    channel: spokenWayOf(message.key) ?? 'email',
  });
}

/** What was registered, as a form again. */
export function formOf(objection: Objection): RegistrationForm {
  const { classification, receivedOn, channel } = objection;
  const { reason, points, extent, stage, party, country, owner, customer, invoice } =
    classification;
  const typed = (amount: Money | null): TypedMoney =>
    amount
      ? { text: typedAmount(amount.minor), currency: amount.currency }
      : { text: '', currency: invoice.amount?.currency ?? currencyOf[country] };
  return {
    reason,
    points,
    foundPoints: everyPoint(objection),
    extent,
    stage,
    party,
    country,
    countryFrom: null,
    owner,
    customerName: customer.name,
    customerEmail: customer.email,
    invoiceNumber: invoice.number ?? '',
    invoiceDate: invoice.date ?? '',
    dueDate: invoice.dueDate ?? '',
    amount: typed(invoice.amount),
    disputed: typed(invoice.disputed),
    receivedOn,
    channel,
  };
}

/** The day the objection reached us. Empty, for the user to fill, where the mail's own date cannot be trusted. */
function receivedOn(message: EmailMessage, settings: Settings): string {
  const isDoubtful = message.notices.some(
    (notice) => notice === 'no-date' || notice === 'future-date',
  );
  if (isDoubtful || !message.receivedAt) return '';
  return dateIn(message.forwardedFrom?.sentAt ?? message.receivedAt, timeZoneOf[settings.country]);
}

/** The points of the case, and those it once had. */
function everyPoint({ classification, events }: Objection): Classification['points'] {
  const all = [...classification.points];
  for (const event of events)
    if (event.type === 'registered' || event.type === 'reclassified')
      for (const point of event.data.classification.points)
        if (!all.some(({ reason, quote }) => reason === point.reason && quote === point.quote))
          all.push(point);
  return all;
}
