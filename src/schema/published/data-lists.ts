import { z } from 'zod';
import { Claim } from '../claim.ts';
import { field, Id, Text } from '../common.ts';
import { forLines, forPages, Source } from '../source.ts';

const Address = z.url({ protocol: /^https$/ });

/** A source as it is published for programs. */
export const SourceOfData = Source.omit({ ...forLines, ...forPages })
  .extend({
    id: field(Id, 'Id of the source.', 'bls-oews-2025'),
    page: field(Address, 'Its page.', 'https://evenhand.example/sources/bls-oews-2025/'),
    supersededBy: field(Id.optional(), 'The edition that replaces it, where the site has one.', 'bls-oews-2026'),
  })
  .meta({ id: 'SourceOfData' });

const figure = field(Text, 'Id of the figure.', 'us-soc-15-1252/projection.2024-34.bls-ep-2024-34.percent');

const { shape } = Claim;

/** A claim as it is published for programs: figures by their ids, never by their values. */
export const ClaimOfData = z
  .strictObject({
    id: field(Id, 'Id of the claim.', 'bls-25-percent-to-2032-for-developers'),
    page: field(Address, 'Its page.', 'https://evenhand.example/claims/bls-25-percent-to-2032-for-developers/'),
    statement: shape.statement,
    topic: shape.topic,
    verdict: shape.verdict,
    tags: field(shape.tags.unwrap(), 'What else is wrong with it.', ['other-population']),
    roles: field(shape.roles.unwrap(), 'Ids of the roles it is about.', ['software-engineer']),
    occupations: field(shape.occupations.unwrap(), 'Ids of the occupations it is about.', ['us-soc-15-1252']),
    printed: shape.printed,
    decidedBy: field(
      z.array(
        shape.decidedBy.unwrap().element.extend({
          figure,
          newest: field(Text.optional(), 'Id of the same figure in the newest later edition.', 'us-soc-15-1252/…'),
        }),
      ),
      'Figures that give the verdict, with the claimed value in their unit.',
      [],
    ),
    context: field(
      z.array(shape.context.unwrap().element.extend({ figure })),
      'The nearest published figures, which decide nothing.',
      [],
    ),
  })
  .meta({ id: 'ClaimOfData' });
