/** The product's sign. */
export function Logo() {
  return (
    <svg viewBox="0 0 22 22" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
      <path d="M6 16V9.5M11 16V6M16 16v-4" />
      <circle cx="6" cy="6.5" r="1.6" />
      <circle cx="16" cy="8.5" r="1.6" />
      <path d="M2.5 19.5h17" />
    </svg>
  );
}
