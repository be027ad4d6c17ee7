/** Gives an id that is not used anywhere yet. */
export type NewId = () => string;
