import { useLayoutEffect } from 'preact/hooks';

/** Names the page, before anything of it shows. */
export function usePageTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
}
