import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button.tsx';
import { Disclosure } from '@/components/shared/Disclosure.tsx';
import { parseAmount, typedAmount } from '@/components/shared/parse-amount.ts';
import { useLanguage, useWords } from '@/components/shared/ServicesContext.tsx';
import { TextField } from '@/components/shared/TextField.tsx';
import { rateOn } from '@/lib/domain/law/rates.ts';
import type { Objection } from '@/lib/domain/objection/objection.ts';
import { splitClaim } from '@/lib/domain/objection/split-claim.ts';
import { caseAmounts } from '@/lib/domain/reply/amount-values.ts';
import { formatMoney, type Money } from '@/lib/domain/shared/money.ts';
import { PlainDate } from '@/lib/domain/shared/plain-date.ts';
import { formatDate } from '@/lib/i18n/format.ts';
import { splitWords } from '@/lib/i18n/split.ts';
import { SplitTable } from './SplitTable.tsx';
import type { Recording } from './use-recording.ts';
import type { Reply } from './use-reply.ts';

interface Props {
  /** `disputed` while it is examined (T07); `credited` once it is decided in part (T06). */
  readonly kind: 'disputed' | 'credited';
  readonly objection: Objection;
  readonly total: Money;
  readonly today: PlainDate;
  readonly reply: Reply;
  readonly recording: Recording;
}

/** Works out both parts of a claim with their tax and puts them into the reply, and what is disputed into the case. */
export function SplitCalculator({ kind, objection, total, today, reply, recording }: Props) {
  const words = useWords(splitWords);
  const language = useLanguage();
  const { classification } = objection;
  const usual = rateOn(classification.country, 'standard-vat', today)?.value;
  const known =
    kind === 'disputed' ? classification.invoice.disputed : caseAmounts(objection).credited;
  const [typed, setTyped] = useState(known ? typedAmount(known.minor) : '');
  const [isNet, setIsNet] = useState(false);
  const [rate, setRate] = useState(usual?.kind === 'percent' ? String(usual.percent) : '');

  const minor = parseAmount(typed);
  const vatPercent = rate.trim() === '' ? Number.NaN : Number(rate.trim().replace(',', '.'));
  const parts =
    minor === null ? null : splitClaim({ total, disputed: { ...total, minor }, isNet, vatPercent });
  const problem = typeof parts === 'string' ? parts : null;
  const isMistyped = typed.trim() !== '' && minor === null;
  const wrongAmount = problem && problem !== 'bad-rate' ? words.problems[problem] : null;
  const amountProblem = isMistyped ? words.notAnAmount : wrongAmount;
  const dayOf = (key: string) => {
    const date = PlainDate.safeParse(reply.values[key]);
    return date.success ? formatDate(date.data, language) : null;
  };
  const [due, paused] = [dayOf('date.payBy'), dayOf('date.answerBy')];

  const use = async () => {
    if (parts === null || typeof parts === 'string' || !reply.work) return;
    const { typed: before } = reply.work;
    const fill = (first: string, rest: string) =>
      reply.change((latest) => {
        const inReply = (amount: Money) => formatMoney(amount, latest.language);
        const values = Object.entries({
          [first]: inReply(parts.disputed.gross),
          [rest]: inReply(parts.undisputed.gross),
        });
        // Recording takes a while: what was typed into a field meanwhile is the newer wish.
        const untouched = values.filter(([key]) => latest.typed[key] === before[key]);
        return { typed: { ...latest.typed, ...Object.fromEntries(untouched) } };
      });
    if (kind === 'credited') return fill('amount.credited', 'amount.toPay');
    const invoice = { ...classification.invoice, disputed: parts.disputed.gross };
    const corrected = { ...classification, extent: 'partial' as const, invoice };
    const data = { classification: corrected };
    const isSaved = await recording.record([
      { type: 'reclassified', objectionId: objection.id, data },
    ]);
    if (isSaved) fill('amount.disputed', 'amount.undisputed');
  };

  return (
    <Disclosure summary={words.title}>
      <div class="stack stack--tight">
        <div class="fields">
          <TextField
            label={kind === 'disputed' ? words.disputedField : words.creditedField}
            value={typed}
            onChange={setTyped}
            error={amountProblem}
          />
          <TextField
            label={words.rate}
            value={rate}
            onChange={setRate}
            error={problem === 'bad-rate' ? words.problems[problem] : null}
          />
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={isNet}
            onChange={(event) => setIsNet(event.currentTarget.checked)}
          />
          {words.isNet}
        </label>
        {parts !== null && typeof parts !== 'string' && (
          <>
            <SplitTable kind={kind} parts={parts} />
            <ul class="small muted">
              {due && (
                <li>{`${kind === 'disputed' ? words.undisputed : words.toPay}: ${words.dueOn(due)}`}</li>
              )}
              {kind === 'disputed' && paused && (
                <li>{`${words.disputed}: ${words.pausedUntil(paused)}`}</li>
              )}
            </ul>
            <div class="row">
              <Button small busy={recording.isBusy} onClick={use}>
                {kind === 'disputed' ? words.useInCase : words.useInReply}
              </Button>
            </div>
          </>
        )}
      </div>
    </Disclosure>
  );
}
