/** Where vocabularies stand, whose terms each have a label and a description. */
const vocabularies = /\/src\/schema\/(?:vocabulary|countries)\.ts$/;

/** Vocabularies of which code that reaches a browser says the descriptions. */
const described = ['outputKinds', 'exposureMeasures'];

const exported = /^export const (\w+)/;
const description = /\bdescription:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?/g;

const imported = /import \{([^}]*)\} from '[^']*\/(?:vocabulary|countries)\.ts'/g;
/** `measures[…].description` and `{ description } = measures[…]`, with the name of the vocabulary. */
const reading = /\b(\w+)(?:\[[^\]]*\])+\.description\b|\{[^{}]*\bdescription\b[^{}]*\}\s*=\s*(\w+)\[/g;

/** A module of vocabularies without the descriptions that no browser reads. */
export function withoutDescriptions(code: string): string {
  return code
    .split(/^(?=export )/m)
    .map((part) => (described.includes(exported.exec(part)?.[1] ?? '') ? part : part.replace(description, '')))
    .join('');
}

/** Vocabularies of which a module reads descriptions that are left out. */
export function undescribed(code: string): string[] {
  const known = [...code.matchAll(imported)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
  const used = [...code.matchAll(reading)].map(([, one, other]) => one ?? other ?? '');
  return used.filter((name) => known.includes(name) && !described.includes(name));
}

/**
 * Vite plugin that leaves the descriptions of terms out of what a browser loads, where labels are all that is read: they
 * are a tenth of the code that shows roles side by side. A module that reads one nevertheless stops the build.
 */
export function labelsOnly() {
  return {
    name: 'evenhand-labels-only',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    transform(code: string, id: string): string | undefined {
      if (vocabularies.test(id)) return withoutDescriptions(code);
      const [name] = /\/src\/(?:domain|view|components|client)\//.test(id) ? undescribed(code) : [];
      if (name)
        throw new Error(`${id} reads descriptions of “${name}” in a browser. Name it in src/build/labels-only.ts.`);
      return undefined;
    },
  };
}
