import { shortened } from '../base/shortened.ts';

/** What is said of an address that asks for a place which official wages do not know. */
export const unknownPlace = (text: string): string =>
  `The address asks for “${shortened(text)}”, which is no place with official US wages: type a state or an area.`;
