/** Something known that was chosen. */
export interface Chosen {
  id: string;
  name: string;
}

/** Something that can be chosen, with what tells it from others of the same name. */
export interface Known extends Chosen {
  detail?: string;
}

export const chosen = ({ id, name }: Chosen): Chosen => ({ id, name });
