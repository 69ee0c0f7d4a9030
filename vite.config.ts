/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where local Graph listens; `npm start` sets it. The page reaches it through its own origin, under /graph. */
const localGraph = `http://localhost:${process.env.STYRFORUM_GRAPH_PORT ?? '4180'}`
const proxy = {
  '/graph': { target: localGraph, rewrite: (path: string) => path.replace(/^\/graph/, '') },
}

export default defineConfig({
  root: 'src',
  base: './',
  plugins: [react()],
  server: { proxy },
  preview: { proxy },
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022', sourcemap: false },
  test: {
    root: '.',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
    exclude: ['node_modules/**', 'test/journeys/**'],
    testTimeout: 20_000,
  },
})
