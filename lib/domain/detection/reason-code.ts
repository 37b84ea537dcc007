import * as z from 'zod/mini';

/**
 * The 41 grounds on which customers dispute a claim. Labels, evidence checklists and fitting
 * templates are in `lib/domain/law/reason-codes.ts`.
 */
export const reasonCodes = [
  'NOT_DELIVERED',
  'PARTIAL_DELIVERY',
  'LATE_DELIVERY',
  'WRONG_ITEM',
  'DAMAGED',
  'RETURNED',
  'DEFECT',
  'SERVICE_QUALITY',
  'INCOMPLETE_WORK',
  'NOT_AS_AGREED',
  'PRICE',
  'QUANTITY_HOURS',
  'DISCOUNT_MISSING',
  'EXTRA_WORK',
  'FREIGHT_SURCHARGE',
  'CALCULATION',
  'VAT_TAX',
  'FEE_INTEREST',
  'NOT_ORDERED',
  'CANCELLED_ORDER',
  'CANCELLED_SUBSCRIPTION',
  'WITHDRAWAL',
  'PAYMENT_TERMS',
  'CONTRACT_TERMS',
  'NO_AUTHORITY',
  'ALREADY_PAID',
  'DUPLICATE',
  'WRONG_RECIPIENT',
  'MISSING_REFERENCE',
  'INVOICE_NOT_RECEIVED',
  'INVOICE_UNCLEAR',
  'FORMAL_ERROR',
  'INVOICED_EARLY',
  'CREDIT_MISSING',
  'SETOFF',
  'TIME_BARRED',
  'IDENTITY_FRAUD',
  'MINOR',
  'COLLECTION_CONDUCT',
  'UNSPECIFIED',
  'OTHER',
] as const;

export const ReasonCode = z.enum(reasonCodes);
export type ReasonCode = z.infer<typeof ReasonCode>;
