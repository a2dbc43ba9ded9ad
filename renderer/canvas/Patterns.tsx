/** Patterns that shapes anywhere in the window are filled with; once in the page. */
export function Patterns() {
  return (
    <svg className="rw-hidden" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="rw-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0v6" stroke="var(--m-line)" strokeWidth="1.4" strokeOpacity="0.45" />
        </pattern>
      </defs>
    </svg>
  );
}
