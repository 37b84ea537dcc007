import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { privacyWords } from '@/lib/i18n/privacy.ts';
import { PrivacyList } from './PrivacyList.tsx';

/** The overview of what is stored, folded away; `link` leads to the page about all of it. */
export function PrivacyPart({ link }: { readonly link: string }) {
  const words = useWords(privacyWords);
  return (
    <Disclosure summary={words.title}>
      <div class="stack stack--tight">
        <PrivacyList />
        <p>
          <a href={link}>{words.link}</a>
        </p>
      </div>
    </Disclosure>
  );
}
