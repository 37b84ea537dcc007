import {
  type BegunSendings,
  parseSendings,
  withoutSending,
  withSending,
} from './begun-sendings.ts';

/** Name of the entry that holds the notes, and of what other windows are told when it changes. */
const NAME = 'svarfrist-sendings';

/** What of a page's window the notes need. Reaching for the storage throws where it is blocked. */
export interface NotesPlace {
  readonly localStorage: {
    getItem(name: string): string | null;
    setItem(name: string, value: string): void;
  };
  addEventListener(
    type: 'storage',
    listener: (event: { readonly key: string | null }) => void,
  ): void;
  removeEventListener(
    type: 'storage',
    listener: (event: { readonly key: string | null }) => void,
  ): void;
}

/** Begun sendings beside the mailbox's settings, in the storage that all pages of the add-in's site share. */
export interface SendingNotes {
  all(): BegunSendings;
  put(key: string, begun: BegunSendings[string]): void;
  remove(key: string): void;
  /** Calls back when another window noted a sending or forgot one. Returns the way to stop. */
  onChange(listener: () => void): () => void;
}

/**
 * The notes of this browser. Every writing reads first, so that no window takes back what another one noted, as it
 * can in the mailbox's settings. Where storage is blocked or full there are none: the settings have them too.
 */
export function sendingNotes(place: NotesPlace): SendingNotes {
  const all = () => {
    try {
      return parseSendings(place.localStorage.getItem(NAME) ?? undefined);
    } catch {
      // Blocked storage is empty storage.
      return {};
    }
  };
  const write = (text: string) => {
    try {
      place.localStorage.setItem(NAME, text);
    } catch {
      // The note in the mailbox's settings has to do.
    }
  };
  return {
    all,
    put: (key, begun) => write(withSending(all(), key, begun)),
    remove(key) {
      const known = all();
      if (known[key]) write(withoutSending(known, key));
    },
    onChange(listener) {
      const changed = ({ key }: { readonly key: string | null }) => {
        if (key === NAME) listener();
      };
      place.addEventListener('storage', changed);
      return () => place.removeEventListener('storage', changed);
    },
  };
}
