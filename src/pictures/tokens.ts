/** The light colours of the site that pictures use, as #rrggbb. */
export type Colours = Record<(typeof used)[number], string>;

const used = ['paper', 'ink', 'ink2', 'rule', 'r1', 'r1t', 'r2', 'r2t'] as const;

/** Reads the light colours from the site’s style sheet, whose first rule of `:root` holds them. Throws where one is missing. */
export function coloursOf(css: string): Colours {
  const [, light = ''] = /:root\s*\{([^}]*)\}/.exec(css) ?? [];
  const entries = used.map((name) => {
    const [, colour] = new RegExp(`--${name}:\\s*(#[0-9a-f]{3,6})\\b`).exec(light) ?? [];
    if (!colour) throw new Error(`The style sheet has no light colour “--${name}”.`);
    return [name, colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour] as const;
  });
  return Object.fromEntries(entries) as Colours;
}
