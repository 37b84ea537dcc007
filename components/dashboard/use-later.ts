import { useEffect, useState } from 'preact/hooks';

/** What `work` gives, worked out after the page was drawn; null until then. */
export function useLater<T>(work: () => T, inputs: readonly unknown[]): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setValue(() => work()));
    return () => clearTimeout(timer);
  }, inputs);
  return value;
}
