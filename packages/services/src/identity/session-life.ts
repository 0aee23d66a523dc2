const DAYS = 14;

/** When a session ends that nobody uses from now on. */
export function sessionEnd(now = new Date()): Date {
  return new Date(now.getTime() + DAYS * 86_400_000);
}
