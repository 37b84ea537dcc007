import type { LabelledMail } from '../../../lib/domain/detection/training/labelled-mail.ts';

/** A line of the corpus that says nothing but what is given. */
export function aLabelledMail(told: Partial<LabelledMail>): LabelledMail {
  return {
    id: 'x-1',
    lang: 'en',
    subject: '',
    from: 'kunde@firma.example',
    body: '',
    objection: false,
    cause: null,
    points: [],
    nonDispute: null,
    scope: null,
    stage: null,
    customer: null,
    invoiceNumber: null,
    amounts: [],
    dueDate: null,
    difficulty: 'easy',
    ...told,
  };
}
