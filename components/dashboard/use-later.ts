import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from '@/components/shared/when-idle.ts';

/** What `work` gives, worked out when the page has nothing better to do; null until then. */
export function useLater<T>(work: () => T, inputs: readonly unknown[]): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => whenIdle(() => setValue(() => work())), inputs);
  return value;
}
