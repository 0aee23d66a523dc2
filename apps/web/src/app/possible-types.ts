/** Which types implement the interfaces that fragments are written on; a test compares it with the schema. */
export const possibleTypes = {
  Error: [
    'SignInRefusedError',
    'RateLimitedError',
    'InvalidInputError',
    'PermissionDeniedError',
    'NotFoundError',
    'NotPreviewedError',
    'NotReversibleError',
  ],
  Measured: ['Seller', 'Portfolio', 'Campaign', 'AdGroup', 'Keyword', 'ProductTargeting', 'ProductAd'],
};
