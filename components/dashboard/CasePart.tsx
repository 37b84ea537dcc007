import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the case page under its heading. */
export function CasePart({ title, children }: Props) {
  return (
    <section class="stack stack--tight case-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
