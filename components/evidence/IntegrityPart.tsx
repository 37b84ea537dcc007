import { useState } from 'preact/hooks';
import { Banner } from '@/components/shared/Banner.tsx';
import { Button } from '@/components/shared/Button.tsx';
import { useLanguage, useServices, useWords } from '@/components/shared/ServicesContext.tsx';
import { useSettings } from '@/components/shared/use-settings.ts';
import { mendList } from '@/lib/app/mend-list.ts';
import { type LogReport, verifyLog } from '@/lib/app/verify-log.ts';
import type { AuditFinding } from '@/lib/domain/report/chain-audit.ts';
import { timeZoneOf } from '@/lib/domain/shared/country.ts';
import { ObjectionId } from '@/lib/domain/shared/ids.ts';
import { formatInstant } from '@/lib/i18n/format.ts';
import { plural } from '@/lib/i18n/i18n.ts';
import { yourDataWords } from '@/lib/i18n/your-data.ts';
import { TaskStatus } from './TaskStatus.tsx';
import { useTask } from './use-task.ts';

interface Named {
  readonly finding: AuditFinding;
  readonly caseNumber: string | null;
}

/** Checks the chains of all devices, and names what is not as it was written. */
export function IntegrityPart() {
  const words = useWords(yourDataWords);
  const language = useLanguage();
  const services = useServices();
  const { settings } = useSettings();
  const task = useTask();
  const [report, setReport] = useState<LogReport | null>(null);
  const [named, setNamed] = useState<readonly Named[]>([]);
  const check = () =>
    task.run(async (progress) => {
      setReport(null);
      const found = await verifyLog(services, progress);
      if (!found) return null;
      const findings = found.chains.flatMap((chain) => chain.findings);
      const names: Named[] = [];
      for (const finding of findings.slice(0, 100)) {
        const id = ObjectionId.safeParse(finding.near?.objectionId).data;
        const row = id === undefined ? null : await services.store.row(id);
        names.push({ finding, caseNumber: row?.objection.caseNumber ?? null });
      }
      setNamed(names);
      setReport(found);
      const entries = found.chains.reduce((sum, chain) => sum + chain.entries, 0);
      return findings.length > 0
        ? plural(language, findings.length, words.broken)
        : plural(language, entries, words.whole);
    });
  const mend = () =>
    task.run(
      async () => {
        setReport(null);
        return plural(language, await mendList(services), words.mended);
      },
      { canStop: false },
    );
  // By the seller's clock, as the history of the case tells it.
  const timeZone = timeZoneOf[settings.country];
  const told = ({ finding, caseNumber }: Named) => {
    const { kind, device, from, to, near } = finding;
    const place = from === to ? `${from}` : `${from}–${to}`;
    const name = device === report?.own ? words.thisDevice : device;
    const when = near && formatInstant(near.at, { language, timeZone });
    const where = kind === 'missing' ? words.gapAfter : words.nearCase;
    return [words[kind](place, name), caseNumber && when ? where(caseNumber, when) : '']
      .filter(Boolean)
      .join(' ');
  };
  const withheld = report?.chains.reduce((sum, chain) => sum + chain.withheld, 0) ?? 0;
  const kept = report?.chains.reduce((sum, chain) => sum + chain.kept, 0) ?? 0;
  return (
    <section class="stack stack--tight" aria-labelledby="data-integrity">
      <h3 id="data-integrity">{words.integrity}</h3>
      <p class="muted small">{words.integrityNote}</p>
      <div class="row">
        <Button busy={task.isRunning} onClick={check}>
          {words.verify}
        </Button>
        {report && (
          <Button busy={task.isRunning} onClick={mend}>
            {words.mend}
          </Button>
        )}
      </div>
      <TaskStatus task={task} />
      {named.length > 0 && report && (
        <ul>
          {named.map((each) => (
            <li key={`${each.finding.kind} ${each.finding.device} ${each.finding.from}`}>
              {told(each)}
            </li>
          ))}
        </ul>
      )}
      {withheld > 0 && <p class="muted small">{plural(language, withheld, words.withheld)}</p>}
      {kept > 0 && <p class="muted small">{plural(language, kept, words.kept)}</p>}
      {report && report.unlisted > 0 && (
        <Banner kind="warn">{plural(language, report.unlisted, words.unlisted)}</Banner>
      )}
      {report && report.headless > 0 && (
        <Banner kind="warn">{plural(language, report.headless, words.headless)}</Banner>
      )}
      {report && report.unreadable > 0 && (
        <Banner kind="warn">{plural(language, report.unreadable, words.unreadable)}</Banner>
      )}
    </section>
  );
}
