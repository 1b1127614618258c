/** How many roles stand side by side at most. */
export const mostRoles = 4;
