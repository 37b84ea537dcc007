import { useWords } from '@/components/shared/ServicesContext.tsx';
import { privacyWords } from '@/lib/i18n/privacy.ts';

/** Where the page about privacy is, and whether it takes the place of the panel or opens beside it. */
export interface PrivacyLink {
  readonly href: string;
  readonly isHere: boolean;
}

/** The end of the panel: what is stored where is never more than a click away. */
export function PanelFoot({ privacy }: { readonly privacy: PrivacyLink }) {
  const words = useWords(privacyWords);
  return (
    <p class="small">
      <a href={privacy.href} {...(privacy.isHere ? {} : { target: '_blank' })}>
        {words.link}
      </a>
    </p>
  );
}
