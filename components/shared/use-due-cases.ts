import { useEffect, useState } from 'preact/hooks';
import { type DueCases, dueCases } from '@/lib/app/due-cases.ts';
import { useServices } from './ServicesContext.tsx';

const none: DueCases = { count: 0, urgent: 0, cases: [] };

/** What has to be reminded of now: read anew when the store changes, and when the page comes into view again. */
export function useDueCases(most: number): DueCases {
  const services = useServices();
  const [due, setDue] = useState(none);
  useEffect(() => {
    let isOver = false;
    const load = () =>
      dueCases(services, most).then(
        (found) => {
          if (!isOver) setDue(found);
        },
        // A store that cannot be read is told by the panel, with words.
        () => {},
      );
    load();
    const stop = services.store.onChange(load);
    document.addEventListener('visibilitychange', load);
    return () => {
      isOver = true;
      stop();
      document.removeEventListener('visibilitychange', load);
    };
  }, [services, most]);
  return due;
}
