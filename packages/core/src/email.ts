/** The longest address that mail servers take. */
const LONGEST = 254;

/**
 * An e-mail address without surrounding blanks, as somebody typed it; null when the text cannot be one. Deliberately mild:
 * only a letter shows whether an address exists.
 */
export function parseEmail(text: string): string | null {
  const email = text.trim();
  if (email.length > LONGEST || !/^[^\s@\p{Cc}\p{Cs}]+@[^\s@\p{Cc}\p{Cs}]+\.[^\s@.\p{Cc}\p{Cs}]+$/u.test(email))
    return null;
  return email;
}
