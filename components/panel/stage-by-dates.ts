import type { RegistrationForm } from './registration.ts';

/**
 * The form with a stage that its days allow: an objection that came after the due day is not one before it. Later
 * stages stay, since they tell of letters that no date shows.
 */
export function stageByDates(form: RegistrationForm): RegistrationForm {
  const { dueDate, receivedOn, stage } = form;
  if (dueDate === '' || receivedOn === '') return form;
  const isOverdue = dueDate < receivedOn;
  if (isOverdue && stage === 'pre_due') return { ...form, stage: 'overdue' };
  if (!isOverdue && stage === 'overdue') return { ...form, stage: 'pre_due' };
  return form;
}
