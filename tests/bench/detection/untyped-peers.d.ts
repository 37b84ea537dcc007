// The peers of the bench that bring no types: only what is called.
declare module 'bayes' {
  interface Bayes {
    learn(text: string, category: string): Promise<void>;
    categorize(text: string): Promise<string>;
    toJson(): string;
  }
  export default function bayes(options?: { tokenizer?: (text: string) => string[] }): Bayes;
}
declare module 'wink-naive-bayes-text-classifier' {
  interface WinkBayes {
    definePrepTasks(tasks: readonly ((text: string) => string[])[]): number;
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
    learn(text: string, label: string): boolean;
    consolidate(): boolean;
    computeOdds(text: string): readonly (readonly [string, number])[];
    exportJSON(): string;
  }
  export default function wink(): WinkBayes;
}
