import { isSilent } from "../../api/api-error.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { TextButton } from "../../ui/TextLink.tsx";

/** Says that the server or its store does not answer, or why it refuses, and offers to ask again. */
export function LoadFailed({ error, onRetry }: { error: Error; onRetry(): void }) {
  return (
    <EmptyState
      icon="warning"
      title={isSilent(error) ? "The graph store does not answer" : "The server refused"}
      urgent
    >
      {error.message} <TextButton onClick={onRetry}>Try now</TextButton>
    </EmptyState>
  );
}
