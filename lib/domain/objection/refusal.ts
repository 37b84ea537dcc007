export { type RefusalCode, refusalCodes } from './refusal-code.ts';
