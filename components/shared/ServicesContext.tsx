import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo } from 'preact/hooks';
import type { PageServices } from '@/lib/app/services.ts';
import type { Language } from '@/lib/domain/shared/language.ts';
import { wordsOf } from '@/lib/i18n/i18n.ts';
import { Announcer } from './Announcer.tsx';

interface Surroundings {
  readonly services: PageServices;
  readonly language: Language;
}

const Context = createContext<Surroundings | null>(null);

interface Props extends Surroundings {
  readonly children: ComponentChildren;
}

/**
 * Gives every component below the services, the language of the interface and a voice for screen readers, and says
 * the language of the page before anything of it shows.
 */
export function ServicesProvider({ services, language, children }: Props) {
  const value = useMemo(() => ({ services, language }), [services, language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Context.Provider value={value}>
      <Announcer>{children}</Announcer>
    </Context.Provider>
  );
}

function useSurroundings(): Surroundings {
  const found = useContext(Context);
  if (!found) throw new Error('ServicesProvider is missing above this component');
  return found;
}

export const useServices = (): PageServices => useSurroundings().services;

export const useLanguage = (): Language => useSurroundings().language;

/** The words of an area in the language of the interface. */
export function useWords<Words>(table: Readonly<Record<Language, Words>>): Words {
  return wordsOf(table, useLanguage());
}
