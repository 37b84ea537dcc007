import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

type Announce = (text: string) => void;

const Context = createContext<Announce>(() => {});

/**
 * Says to screen readers what changed on the screen. Two regions take turns, because a region that
 * gets the text it already has stays silent.
 */
export function Announcer({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback<Announce>(
    (text) => setSaid(({ turn }) => ({ text, turn: 1 - turn })),
    [],
  );
  return (
    <Context.Provider value={announce}>
      {children}
      {[0, 1].map((turn) => (
        <div key={turn} class="visually-hidden" role="status" aria-live="polite">
          {said.turn === turn ? said.text : ''}
        </div>
      ))}
    </Context.Provider>
  );
}

/** The function that says a sentence to screen readers, politely. */
export const useAnnounce = (): Announce => useContext(Context);
