import {
  type CaseLaw,
  type Citation,
  citationsFor,
  citationsOf,
} from '@/lib/domain/law/citations.ts';
import { incompleteJurisdictions } from '@/lib/domain/law/rule-book.ts';
import { citationWords } from '@/lib/i18n/citations.ts';
import { useLanguage, useWords } from './ServicesContext.tsx';

interface Props {
  /** What it rests on, in the notation of the rule book. */
  readonly source: string;
  /** Leaves out what is not for such a customer: other countries' acts, a consumer's rules where a business bought. */
  readonly about?: CaseLaw;
}

/** What something rests on, with links that open only when the user follows them. */
export function Citations({ source, about }: Props) {
  const words = useWords(citationWords);
  const language = useLanguage();
  const all = citationsOf(source, language);
  const citations = about ? citationsFor(about, all) : all;
  const reviewed = citations.find((citation) => citation.reviewed)?.reviewed;
  return (
    <>
      <ul class="citations">
        {citations.map((citation) => (
          <li key={citation.title}>
            <CitationTitle citation={citation} opensTab={words.opensTab} />
            {citation.jurisdiction && incompleteJurisdictions.has(citation.jurisdiction) && (
              <span> ({words.incomplete})</span>
            )}
            {citation.confidence && words.notes[citation.confidence] && (
              <span> ({words.notes[citation.confidence]})</span>
            )}
          </li>
        ))}
      </ul>
      {reviewed && <p>{words.reviewed(reviewed)}</p>}
    </>
  );
}

function CitationTitle({ citation, opensTab }: { citation: Citation; opensTab: string }) {
  if (!citation.address) return <span>{citation.title}</span>;
  return (
    <a href={citation.address} target="_blank" rel="noreferrer">
      {citation.title}
      <span class="visually-hidden"> ({opensTab})</span>
    </a>
  );
}
