/** What of the library plots are drawn with: the rest of it is left out of what browsers load. */
export { axisX, dot, frame, plot, ruleY, text } from "@observablehq/plot";
