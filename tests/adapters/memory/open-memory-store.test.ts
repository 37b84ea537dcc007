import { openMemoryStore } from '../../../lib/adapters/memory/open-memory-store.ts';
import { describeCaseStore } from '../../ports/case-store.contract.ts';

describeCaseStore('the memory store', {
  open: async () => openMemoryStore({ device: 'device-a' }),
  isDurable: false,
});
