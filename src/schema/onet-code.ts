import { z } from 'zod';

/** A code of the O*NET classification: that of the United States with two digits of detail. */
export const OnetCode = z.string().regex(/^\d{2}-\d{4}\.\d{2}$/, 'expected a code such as 15-1252.00');
