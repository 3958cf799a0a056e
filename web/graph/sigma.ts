/** The one door to Sigma: every other file of the graph takes what it needs of it from here. */
export { default as Sigma } from "sigma";
export {
  EdgeProgram,
  type EdgeProgramType,
  NodeProgram,
  type NodeProgramType,
  type ProgramInfo,
} from "sigma/rendering";
export type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
