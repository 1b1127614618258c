import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What needs no built site first: the sites are built meanwhile. */
const projects = ['lint', 'source', 'site'];

/** The longest files of the last project: one that is begun late leaves the other cores idle at the end. */
const longest = /browser\/(every-page|layout-shifts|matchup\/pay-controls|matchup\/sent-view|picker\/)|\/firefox\//;

/** Projects in their order, and in each the longest files first, as far as they are known. */
export class RunOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification) =>
      2 * projects.indexOf(project.name) + (longest.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
