import { Tooltip } from "@base-ui/react/tooltip";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useRef, useState } from "react";
import styles from "./App.module.css";
import { operation } from "./api/operation.ts";
import { OverviewDocument } from "./api/queries/overview.ts";
import { Bar } from "./shell/Bar.tsx";
import { BottomBar } from "./shell/BottomBar.tsx";
import { HelpDialog } from "./shell/HelpDialog.tsx";
import { NarrowBar } from "./shell/NarrowBar.tsx";
import { Notes } from "./shell/Notes.tsx";
import { StoreSilent } from "./shell/StoreSilent.tsx";
import { useKeys } from "./shell/use-keys.ts";
import { NARROW, useMedia } from "./state/use-media.ts";
import { Views } from "./views/Views.tsx";

const DropAnywhere = lazy(() => import("./views/ingest/DropAnywhere.tsx").then((m) => ({ default: m.DropAnywhere })));

/** Newsweft: the bar, the open view, and what floats above them. */
export function App() {
  const isNarrow = useMedia(NARROW);
  const overview = useQuery(operation(OverviewDocument, {}));
  const isEmpty = overview.data?.stats.articles === 0;
  const [isHelping, setHelping] = useState(false);
  const [isKeyOpen, setKeyOpen] = useState(false);
  const [isSearching, setSearching] = useState(false);
  const searchRef = useRef<HTMLInputElement>(null);
  const openSearch = () => (isNarrow ? setSearching(true) : searchRef.current?.focus());
  useKeys({ openSearch, openHelp: () => setHelping(true) });
  const shared = { searchRef, isEmpty, onKey: () => setKeyOpen(true), onHelp: () => setHelping(true) };
  return (
    <Tooltip.Provider delay={400}>
      <div className={styles.app}>
        {isNarrow ? (
          <NarrowBar {...shared} isSearching={isSearching} onSearching={setSearching} />
        ) : (
          <Bar {...shared} />
        )}
        <StoreSilent />
        <Views isEmpty={isEmpty} isKeyOpen={isKeyOpen} onKeyClose={() => setKeyOpen(false)} />
        {isNarrow && !isEmpty && <BottomBar />}
      </div>
      <Suspense>
        <DropAnywhere />
      </Suspense>
      <Notes />
      <HelpDialog open={isHelping} onClose={() => setHelping(false)} />
    </Tooltip.Provider>
  );
}
