/** Amazon's marketplaces as agencies call them, each with the currency and time zone in which its days are counted. */
export const marketplaces = {
  US: { name: 'United States', currency: 'USD', timeZone: 'America/Los_Angeles', domain: 'amazon.com' },
  CA: { name: 'Canada', currency: 'CAD', timeZone: 'America/Los_Angeles', domain: 'amazon.ca' },
  MX: { name: 'Mexico', currency: 'MXN', timeZone: 'America/Los_Angeles', domain: 'amazon.com.mx' },
  BR: { name: 'Brazil', currency: 'BRL', timeZone: 'America/Sao_Paulo', domain: 'amazon.com.br' },
  UK: { name: 'United Kingdom', currency: 'GBP', timeZone: 'Europe/London', domain: 'amazon.co.uk' },
  DE: { name: 'Germany', currency: 'EUR', timeZone: 'Europe/Berlin', domain: 'amazon.de' },
  FR: { name: 'France', currency: 'EUR', timeZone: 'Europe/Paris', domain: 'amazon.fr' },
  IT: { name: 'Italy', currency: 'EUR', timeZone: 'Europe/Rome', domain: 'amazon.it' },
  ES: { name: 'Spain', currency: 'EUR', timeZone: 'Europe/Madrid', domain: 'amazon.es' },
  NL: { name: 'Netherlands', currency: 'EUR', timeZone: 'Europe/Amsterdam', domain: 'amazon.nl' },
  BE: { name: 'Belgium', currency: 'EUR', timeZone: 'Europe/Brussels', domain: 'amazon.com.be' },
  SE: { name: 'Sweden', currency: 'SEK', timeZone: 'Europe/Stockholm', domain: 'amazon.se' },
  PL: { name: 'Poland', currency: 'PLN', timeZone: 'Europe/Warsaw', domain: 'amazon.pl' },
  TR: { name: 'Türkiye', currency: 'TRY', timeZone: 'Europe/Istanbul', domain: 'amazon.com.tr' },
  AE: { name: 'United Arab Emirates', currency: 'AED', timeZone: 'Asia/Dubai', domain: 'amazon.ae' },
  SA: { name: 'Saudi Arabia', currency: 'SAR', timeZone: 'Asia/Riyadh', domain: 'amazon.sa' },
  EG: { name: 'Egypt', currency: 'EGP', timeZone: 'Africa/Cairo', domain: 'amazon.eg' },
  IN: { name: 'India', currency: 'INR', timeZone: 'Asia/Kolkata', domain: 'amazon.in' },
  JP: { name: 'Japan', currency: 'JPY', timeZone: 'Asia/Tokyo', domain: 'amazon.co.jp' },
  SG: { name: 'Singapore', currency: 'SGD', timeZone: 'Asia/Singapore', domain: 'amazon.sg' },
  AU: { name: 'Australia', currency: 'AUD', timeZone: 'Australia/Sydney', domain: 'amazon.com.au' },
} as const;

export type Marketplace = keyof typeof marketplaces;

/** Whether the text is the code of a marketplace (UK, not GB). */
export function isMarketplace(code: string): code is Marketplace {
  return Object.hasOwn(marketplaces, code);
}
