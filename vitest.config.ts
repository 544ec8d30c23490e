import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/content/**/*.test.ts', 'test/golden/**/*.test.tsx'],
          setupFiles: ['test/unit/no-console.ts'],
        },
      },
    ],
  },
});
