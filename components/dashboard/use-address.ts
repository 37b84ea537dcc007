import { useCallback, useEffect, useState } from 'preact/hooks';
import { addressOf, type DashboardAddress, hashOf } from './dashboard-address.ts';

type Change = (part: Partial<DashboardAddress>) => void;

/** What the address says. Opening a case and changing the view are steps that Back takes back; typing is not. */
export function useAddress(): readonly [DashboardAddress, Change] {
  const [address, setAddress] = useState(() => addressOf(location.hash));
  useEffect(() => {
    const follow = () => setAddress(addressOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const change = useCallback((part: Partial<DashboardAddress>) => {
    const next = { ...addressOf(location.hash), ...part };
    const isStep = 'open' in part || 'view' in part;
    if (isStep) location.hash = hashOf(next);
    else history.replaceState(null, '', hashOf(next));
    setAddress(next);
  }, []);
  return [address, change];
}
