import { identity } from '../../identity.ts';

/** Where a reader asks for a career that is missing: the form in the code host, with its name filled in, and by mail. */
export function askForCareer(name: string): { form: string; mail: string } {
  const title = encodeURIComponent(`New role: ${name}`);
  return {
    form: `${identity.repository}/issues/new?template=new-role.yml&title=${title}&name=${encodeURIComponent(name)}`,
    mail: `mailto:${identity.contact}?subject=${title}`,
  };
}
