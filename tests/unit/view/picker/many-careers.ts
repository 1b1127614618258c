import type { ListedRole, RoleList } from '../../../../src/view/picker/role-list.ts';

const topics =
  'steel glass paper marine civil dental animal forest school hospital airport kitchen garden textile rail court tax audio solar mining bakery fire police postal harbor theater museum library sports news'.split(
    ' ',
  );
const works =
  'technician clerk inspector supervisor assistant operator manager teacher designer repairer worker planner officer buyer driver trainer examiner analyst installer painter nurse welder cook guard editor pilot broker'.split(
    ' ',
  );

/** A list as large as one of all careers: 800, with ten other names each, in 22 families. */
export function manyCareers(): RoleList {
  const roles = Array.from({ length: 800 }, (_, number): ListedRole => {
    const [topic, work] = [topics[number % topics.length], works[Math.floor(number / topics.length) % works.length]];
    const name = `${topic} ${work}`;
    return {
      id: name.replace(' ', '-'),
      written: true,
      name: name.charAt(0).toUpperCase() + name.slice(1),
      others: Array.from(
        { length: 10 },
        (_, other) => `${topics[(number + other * 7) % topics.length]} ${topic} ${work} ${other}`,
      ),
      family: `Family ${number % 22}`,
    };
  });
  return {
    roles,
    listings: Array.from({ length: 2000 }, (_, number) => ({
      kind: 'tool',
      name: `Tool ${number}`,
      others: [],
      roles: roles.filter((_, at) => at % 97 === number % 97),
    })),
    choosers: works.map((word) => ({ word, roles: roles.filter(({ name }) => name.toLowerCase().endsWith(word)) })),
    counted: [],
    peopleAre: 'people',
  };
}
