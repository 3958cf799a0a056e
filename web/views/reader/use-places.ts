import { type RefObject, useLayoutEffect, useState } from "react";
import { measurePlaces, NO_PLACES, type Places, type PlacesInput } from "./places.ts";

/** Where notes, rail and leader stand; measured anew when the text, the notes or the width of the sheet change, or a font arrives. */
export function usePlaces(sheet: RefObject<HTMLElement | null>, input: PlacesInput): Places {
  const [places, setPlaces] = useState(NO_PLACES);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return;
    let isGone = false;
    const measure = () => !isGone && setPlaces(measurePlaces(element, input));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    void document.fonts.ready.then(measure);
    return () => {
      isGone = true;
      observer.disconnect();
    };
  }, [sheet, input]);
  return places;
}
