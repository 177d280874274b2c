import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The whole seed is searched and a real browser started on machines with two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
