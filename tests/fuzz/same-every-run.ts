// Property tests invent the same input in every run; random seeds are for `npm run fuzz`.
import fc from 'fast-check';
import { FIXED_SEED } from './fixed-seed.ts';

fc.configureGlobal({ seed: FIXED_SEED });
