import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { operation } from "../api/operation.ts";
import { SearchDocument } from "../api/queries/search.ts";

/** Milliseconds without a keystroke before a search is sent. */
const PAUSE = 120;
const MOST = 12;

/** Answers to a search as it is typed. A search that the next keystroke overtakes is cancelled. */
export function useSearch(text: string) {
  const wanted = useSettled(text.trim());
  const query = useQuery({
    ...operation(SearchDocument, { text: wanted, first: MOST }),
    enabled: wanted !== "",
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  return {
    found: wanted === "" ? [] : (query.data?.search.nodes ?? []),
    total: query.data?.search.totalCount ?? 0,
    /** The search that `found` answers, or will. */
    wanted,
    isAnswered: wanted !== "" && query.isSuccess && !query.isPlaceholderData,
    error: query.error,
    retry: () => void query.refetch(),
  };
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
