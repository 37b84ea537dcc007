import { type Chip, type ChipPlan, createChip } from '@/lib/adapters/gmail/chip.ts';
import { nameOfSubject, placeBeside, placeInside } from '@/lib/adapters/gmail/chip-place.ts';
import type { GmailHost } from '@/lib/adapters/gmail/gmail-host.ts';
import type { GmailPage } from '@/lib/adapters/gmail/page.ts';

/** What Svarfrist shows in Gmail's page: a chip beside the subject, and a mark in the reply that is being written. */
export function createChips(
  page: GmailPage,
  { host, onPress }: { host: () => GmailHost; onPress: () => void },
): { readonly chip: Chip; readonly mark: Chip } {
  const chip = whenShown(page, {
    mark: 'data-svarfrist-chip',
    anchor: () => host().subject(),
    nameOf: nameOfSubject,
    place: placeBeside,
    onPress,
  });
  const mark = whenShown(page, {
    mark: 'data-svarfrist-draft',
    anchor: () => host().editor(),
    place: placeInside,
    onPress,
  });
  return { chip, mark };
}

/** Most tabs never show a chip: nothing of it is made before. */
function whenShown(page: GmailPage, plan: ChipPlan): Chip {
  let made: Chip | undefined;
  return {
    show(content) {
      made ??= createChip(page, plan);
      made.show(content);
    },
    hide: () => made?.hide(),
    place: () => made?.place(),
    remove: () => made?.remove(),
  };
}
