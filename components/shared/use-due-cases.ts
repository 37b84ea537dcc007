import { useCallback, useEffect } from 'preact/hooks';
import { type DueCases, dueCases } from '@/lib/app/due-cases.ts';
import { useServices } from './ServicesContext.tsx';
import { useStored } from './use-stored.ts';

const none: DueCases = { count: 0, urgent: 0, cases: [] };

/** What has to be reminded of now: read anew when the store changes, and when the page comes into view again. */
export function useDueCases(most: number): DueCases {
  const services = useServices();
  const read = useCallback(() => dueCases(services, most), [services, most]);
  const [due, , reload] = useStored(read, none);
  useEffect(() => {
    document.addEventListener('visibilitychange', reload);
    return () => document.removeEventListener('visibilitychange', reload);
  }, [reload]);
  return due;
}
