import { useEffect, useRef } from 'preact/hooks';

/**
 * Has the browser ask before the page is left or read anew while something half-written would be lost. The browser
 * words the question itself.
 */
export function useLeaveWarning(isHalfWritten: () => boolean): void {
  const ask = useRef(isHalfWritten);
  ask.current = isHalfWritten;
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (ask.current()) event.preventDefault();
    };
    addEventListener('beforeunload', leave);
    return () => removeEventListener('beforeunload', leave);
  }, []);
}
