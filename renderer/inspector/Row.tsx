import type { ReactNode } from 'react';

/** A choice with its word before it. The control says the word itself to screen readers. */
export function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="rw-inspector__row">
      <span className="rw-inspector__label" aria-hidden>
        {label}
      </span>
      <div className="rw-inspector__control">{children}</div>
    </div>
  );
}

/** A part of the inspector under its own heading. */
export function Part({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <section className="rw-inspector__part">
      <div className="rw-inspector__heading">
        <h3>{title}</h3>
        {aside && <span>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
