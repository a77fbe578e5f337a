/** A plot, drawn in the browser once its library is there; until then its place is kept. */
import type { PlotOptions } from "@observablehq/plot";
import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { followLinks } from "./links.ts";
import type * as Marks from "./marks.ts";

interface PlotProps {
  /** What is drawn at a width in pixels. Colours are the style's variables, so that they follow light and dark. Keep it the same while nothing changes. */
  options: (marks: typeof Marks, width: number) => PlotOptions;
  /** In pixels. */
  height: number;
  /** What it shows, for assistive technology. */
  label: string;
}

export function Plot({ options, height, label }: PlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const [, go] = useLocation();
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    let drawn = 0;
    let marks: typeof Marks | undefined;
    const draw = (): void => {
      const width = current.clientWidth;
      if (!marks || width === 0 || width === drawn) return;
      drawn = width;
      const svg = marks.plot({ ...options(marks, width), width, height, className: "plot" });
      svg.setAttribute("role", "group");
      svg.setAttribute("aria-label", label);
      // Plot names its groups for its own use; a name on what has no role breaks a rule of ARIA.
      for (const group of svg.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
      followLinks(svg, go);
      current.replaceChildren(svg);
    };
    const watcher = new ResizeObserver(draw);
    watcher.observe(current);
    let isGone = false;
    import("./marks.ts").then(
      (module) => {
        if (isGone) return;
        marks = module;
        draw();
      },
      // Without the library the table beside the plot says the same.
      () => undefined,
    );
    return () => {
      isGone = true;
      watcher.disconnect();
    };
  }, [options, height, label, go]);
  return <div ref={place} className="plot-place" style={{ height }} />;
}
