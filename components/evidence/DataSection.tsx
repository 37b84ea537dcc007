import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '@/components/shared/ServicesContext.tsx';
import { yourDataWords } from '@/lib/i18n/your-data.ts';
import { BackupPart } from './BackupPart.tsx';
import { CustomerPart } from './CustomerPart.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { IntegrityPart } from './IntegrityPart.tsx';
import { PrivacyPart } from './PrivacyPart.tsx';
import { RetentionPart } from './RetentionPart.tsx';

/** What is stored here, and everything that can be done with it. */
export function DataSection({ privacyLink }: { readonly privacyLink: string }) {
  const words = useWords(yourDataWords);
  const heading = useRef<HTMLHeadingElement>(null);
  // This section is drawn long after the browser looked for the part of the page that the address names.
  useEffect(() => {
    if (globalThis.location.hash === '#data') heading.current?.focus();
  }, []);
  return (
    <section class="card stack" aria-labelledby="data-title" id="data">
      <h2 id="data-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p class="muted">{words.intro}</p>
      <PrivacyPart link={privacyLink} />
      <section class="stack stack--tight" aria-labelledby="data-exports">
        <h3 id="data-exports">{words.exports}</h3>
        <ExportButtons />
      </section>
      <BackupPart />
      <RetentionPart />
      <CustomerPart />
      <IntegrityPart />
    </section>
  );
}
