import { SectionLabel } from "../../ui/SectionLabel.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { DropZone } from "../ingest/DropZone.tsx";
import { Hints } from "./Hints.tsx";
import { Samples } from "./Samples.tsx";
import { SentenceGraph } from "./SentenceGraph.tsx";
import { SentenceParts } from "./SentenceParts.tsx";
import styles from "./StartView.module.css";

/** The first minute: how articles come in, and what one sentence becomes. */
export function StartView() {
  return (
    <div className={styles.view}>
      <div className={styles.ways}>
        <h1 className={styles.title}>Start with an article</h1>
        <p className={styles.lead}>
          Newsweft finds who says what about which incident, and keeps the sentence behind every mark it draws. Files
          stay on this computer.
        </p>
        <DropZone />
        <Samples />
        <section className={styles.section}>
          <SectionLabel ruled>Or look for something</SectionLabel>
          <TextField
            label="Search"
            labelHidden
            icon="search"
            placeholder="The graph holds no articles yet"
            value=""
            disabled
            onChange={ignore}
          />
        </section>
      </div>
      <section className={styles.example} aria-labelledby="what-one-sentence-becomes">
        <SectionLabel id="what-one-sentence-becomes">What one sentence becomes</SectionLabel>
        <SentenceParts />
        <SentenceGraph />
        <Hints />
      </section>
    </div>
  );
}

/** Nothing can be typed into a disabled field. */
function ignore(): void {}
