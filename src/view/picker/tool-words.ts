/** What people also type for a tool, where that does not begin or end its name. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  '.NET': ['dotnet'],
  'C#': ['csharp', 'c sharp'],
  'C++': ['cpp'],
  Go: ['golang'],
  'Google Cloud': ['gcp'],
  'IBM SPSS Statistics': ['spss'],
  JavaScript: ['js'],
  Kubernetes: ['k8s'],
  'Node.js': ['node'],
  PostgreSQL: ['postgres'],
  React: ['reactjs'],
  TypeScript: ['ts'],
  'Vue.js': ['vue'],
};

/** Other words for a tool; none for most. */
export function otherToolNames(tool: string): readonly string[] {
  return Object.hasOwn(spoken, tool) ? (spoken[tool] ?? []) : [];
}
