/**
 * Keeps ONNX Runtime from reporting to its maker, which since 1.29 it does on Linux and macOS unless this variable is set (its
 * docs/Privacy.md). Takes effect when it is called in the main thread before any thread loads the runtime: a worker thread's
 * process.env is a copy that native code does not see.
 */
export function switchOffTelemetry(): void {
  // Our promise is to use no network. Beyond that, 1.30 reads /proc/self/cmdline for its reports and overflows its stack over
  // a command line of 14,000 characters in a worker thread, 28,800 in the main one: InferenceSession.create ends in SIGSEGV
  // inside libonnxruntime.so.1, three functions calling one another in turn.
  process.env.ORT_DISABLE_TELEMETRY = "1";
}
