import 'react';

declare module 'react' {
  /** Custom properties are set by script on the element, which a strict content policy allows. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
