/** A change that somebody asks for: who, why, and by which name it is known when it is asked for again. */
import type { Viewer } from "../access/viewer.js";

export interface ChangeRequest {
  viewer: Viewer;
  /** The kind of change, as the API names it. */
  mutation: string;
  /** Of what is asked for, so that a different request under the same name is noticed. */
  inputSha256: string;
  /** Chosen by the client; the same again within a day does nothing and answers the same. */
  clientMutationId: string | null;
  reason: string | null;
}
