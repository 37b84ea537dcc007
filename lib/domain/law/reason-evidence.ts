import type { ReasonCode } from '../detection/reason-code.ts';
import type { EvidenceId } from './evidence.ts';

/**
 * What to look for or ask for on each ground of dispute, best first. Apart from the labels of the grounds: whoever
 * records an event asks only whether there is any.
 */
// data: evidence by ground of dispute
export const evidenceFor: Readonly<Record<ReasonCode, readonly EvidenceId[]>> = {
  NOT_DELIVERED: ['order-confirmation', 'delivery-note', 'proof-of-delivery', 'tracking'],
  PARTIAL_DELIVERY: ['packing-list', 'delivery-note'],
  LATE_DELIVERY: ['agreed-delivery-date', 'actual-delivery-date', 'notice-of-delay'],
  WRONG_ITEM: ['order-confirmation', 'delivery-note', 'photos'],
  DAMAGED: ['photos', 'carrier-report', 'delivery-remarks'],
  RETURNED: ['return-receipt', 'tracking'],
  DEFECT: ['defect-description', 'photos', 'service-report'],
  SERVICE_QUALITY: ['scope-of-work', 'acceptance', 'photos'],
  INCOMPLETE_WORK: ['progress-report', 'hand-over-protocol'],
  NOT_AS_AGREED: ['contract', 'quote', 'correspondence'],
  PRICE: ['quote', 'price-list', 'contract'],
  QUANTITY_HOURS: ['time-sheets', 'delivery-note'],
  DISCOUNT_MISSING: ['discount-agreement'],
  EXTRA_WORK: ['additional-orders', 'approval-mail', 'change-log'],
  FREIGHT_SURCHARGE: ['terms', 'order-confirmation'],
  CALCULATION: ['invoice-lines'],
  VAT_TAX: ['vat-registration', 'delivery-country'],
  FEE_INTEREST: ['reminder-dates', 'fee-agreement'],
  NOT_ORDERED: ['order-log', 'signature', 'consent-log'],
  CANCELLED_ORDER: ['cancellation-mail', 'terms'],
  CANCELLED_SUBSCRIPTION: ['termination-mail', 'notice-period', 'binding-period'],
  WITHDRAWAL: ['withdrawal-notice', 'delivery-date', 'withdrawal-form'],
  PAYMENT_TERMS: ['contract', 'terms'],
  CONTRACT_TERMS: ['accepted-terms', 'notice-of-change'],
  NO_AUTHORITY: ['order-mail', 'role-of-orderer'],
  ALREADY_PAID: ['bank-receipt', 'payment-date', 'payment-reference'],
  DUPLICATE: ['both-invoice-numbers'],
  WRONG_RECIPIENT: ['order-party', 'registration-number'],
  MISSING_REFERENCE: ['purchase-order'],
  INVOICE_NOT_RECEIVED: ['sending-log', 'address-used'],
  INVOICE_UNCLEAR: ['specification', 'time-sheets'],
  FORMAL_ERROR: ['invoice-requirements'],
  INVOICED_EARLY: ['delivery-date', 'payment-plan'],
  CREDIT_MISSING: ['earlier-agreement'],
  SETOFF: ['counterclaim'],
  TIME_BARRED: ['due-date', 'interruptions'],
  IDENTITY_FRAUD: ['police-report', 'order-trace'],
  MINOR: ['age-check', 'guardian-consent'],
  COLLECTION_CONDUCT: ['reminder-log'],
  UNSPECIFIED: [],
  OTHER: [],
};
