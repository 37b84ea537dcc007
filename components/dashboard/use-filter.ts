import { useCallback, useEffect, useState } from 'preact/hooks';
import { type CaseFilter, filterOfHash, hashOfFilter } from './case-filter.ts';

/** The filter of the address. Opening a case is a step that Back takes back; typing is not. */
export function useFilter(): [CaseFilter, (part: Partial<CaseFilter>) => void] {
  const [filter, setFilter] = useState(() => filterOfHash(location.hash));
  useEffect(() => {
    const follow = () => setFilter(filterOfHash(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const change = useCallback((part: Partial<CaseFilter>) => {
    const next = { ...filterOfHash(location.hash), ...part };
    const isStep = 'open' in part;
    if (isStep) location.hash = hashOfFilter(next);
    else history.replaceState(null, '', hashOfFilter(next));
    setFilter(next);
  }, []);
  return [filter, change];
}
