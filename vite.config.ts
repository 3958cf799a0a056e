import react from "@vitejs/plugin-react";
import { createLogger, defineConfig, type Logger } from "vite";

const server = `http://localhost:${process.env.PORT || 4000}`;

export default defineConfig(({ command }) => ({
  root: "web",
  plugins: [react()],
  customLogger: withoutComposesWarning(createLogger(command === "build" ? "warn" : "info")),
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2023",
    // Fonts and pictures as files: the page's policy does not allow them inside style sheets.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // React, the components and the graph library are one chunk of some 190 KB compressed, of 260 allowed.
    chunkSizeWarningLimit: 900,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  worker: { format: "es" },
  server: {
    host: "127.0.0.1",
    proxy: { "/graphql": server, "/health": server },
  },
}));

/** Vite warns that styles taken over by `composes` have lost their file, which only matters to the url() they do not have. */
function withoutComposesWarning(logger: Logger): Logger {
  return {
    ...logger,
    warnOnce(message, options) {
      if (!message.includes("did not pass the `from` option")) logger.warnOnce(message, options);
    },
  };
}
