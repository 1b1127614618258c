import type { RoleHead } from '../../view/base/role-head.ts';
import type { Html } from '../../view/cite/citation-marks.ts';
import { Named } from './badges.tsx';
import { Prose } from './text.tsx';

/** Two columns, one a role, under the role’s name. */
export function TwoColumns({
  roles,
  heading: Heading = 'h4',
  children,
}: {
  roles: readonly RoleHead[];
  /** Below a heading of the third level, or in its place. */
  heading?: 'h3' | 'h4';
  children: (index: number) => preact.ComponentChildren;
}) {
  return (
    <div class="wide sides">
      {roles.map((role, index) => (
        <div>
          <Heading data-slot={role.slot}>
            <Named slots={[role.slot]}>{role.name}</Named>
          </Heading>
          {children(index)}
        </div>
      ))}
    </div>
  );
}

/** One section of prose for each role; a role without one says so. */
export function TwoColumnsProse({
  roles,
  texts,
}: {
  roles: readonly RoleHead[];
  texts: readonly (Html | undefined)[];
}) {
  if (texts.every((html) => !html)) return null;
  return (
    <TwoColumns roles={roles}>
      {(index) => (texts[index] ? <Prose html={texts[index]} class="prose" /> : <p data-none="">Not described.</p>)}
    </TwoColumns>
  );
}

/** Items of prose, one below the other. */
export function ProseItems({ items = [] }: { items?: readonly Html[] | undefined }) {
  return (
    <ul>
      {items.map((html) => (
        <Prose html={html} as="li" />
      ))}
    </ul>
  );
}

/** One list for each role. */
export function TwoColumnsList({ roles, lists }: { roles: readonly RoleHead[]; lists: readonly Html[][] }) {
  return <TwoColumns roles={roles}>{(index) => <ProseItems items={lists[index]} />}</TwoColumns>;
}
