import { classifications, places } from '../../../schema/countries.ts';
import type { Finding } from '../../problem.ts';
import type { ContentFile } from '../../read-markdown-file.ts';
import type { Rule } from '../../rule.ts';

export const classificationFitsCountry: Rule = {
  id: 'classification-fits-country',
  description:
    'The classification of an occupation, the form of its code, by which its file is named, and the place of its wages are its country’s.',
  *check(context) {
    for (const file of context.of('occupation')) {
      yield* systemFaults(file);
      yield* codeFaults(file);
      yield* nameFaults(file);
      yield* placeFaults(file);
    }
  },
};

function* systemFaults({ path, data: { system, country }, placeOf }: ContentFile<'occupation'>): Iterable<Finding> {
  if (!system || !country || classifications[system].country === country) return;
  yield {
    path,
    place: placeOf(['system']),
    message: `found ${system}, a classification of ${places[classifications[system].country].label}, expected one of ${places[country].label}`,
    fix: 'Correct "system" or "country".',
  };
}

/** A file is named after its code: a code that is mistyped would give its figures to another occupation. */
function* nameFaults({ id, path, data: { code }, placeOf }: ContentFile<'occupation'>): Iterable<Finding> {
  if (code === undefined || `-${id}`.endsWith(`-${code.toLowerCase()}`)) return;
  yield {
    path,
    place: placeOf(['code']),
    message: `found the code "${code}" in a file named ${id}, expected the code that ends its name`,
    fix: 'Correct the code, or rename the file.',
  };
}

function* codeFaults({ path, complete, data, placeOf }: ContentFile<'occupation'>): Iterable<Finding> {
  const { system, country, code } = data;
  // Of a faulty file or a classification of another country, the code says nothing.
  if (!complete || !system || classifications[system].country !== country) return;
  const example = exampleOf(system);
  if (example === undefined || formOf(code ?? '') === formOf(example)) return;
  yield {
    path,
    place: placeOf([code === undefined ? 'system' : 'code']),
    message: `found ${code === undefined ? 'no "code"' : `the code "${code}"`}, expected one such as ${example}`,
    fix: 'Write "code:" as the classification has it, or correct "system".',
  };
}

function exampleOf(system: keyof typeof classifications): string | undefined {
  const classification = classifications[system];
  return 'code' in classification ? classification.code : undefined;
}

/** A code with each digit as 0 and each capital as A. */
function formOf(code: string): string {
  return code.replaceAll(/\d/g, '0').replaceAll(/[A-Z]/g, 'A');
}

function* placeFaults({ data, statedAt }: ContentFile<'occupation'>): Iterable<Finding> {
  const { country, wages = [] } = data;
  for (const [index, { place }] of wages.entries()) {
    if (!country || place === country) continue;
    yield {
      ...statedAt(['wages', index, 'place']),
      message: `found pay of ${places[place].label} in an occupation of ${places[country].label}`,
      fix: 'Move the entry to an occupation of its country, or correct "place".',
    };
  }
}
