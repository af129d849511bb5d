/** Who changed how Kretslopp works, or did something to many things at once, and when. Never changed afterwards. */
export interface AuditEntry {
  readonly _id: string;
  readonly organisation: string;
  readonly at: Date;
  /** The alias of a person: forgetting whose it is makes them anonymous here too. */
  readonly by: string;
  /** What was done: "settings/places", "import/apply", "notification/again". */
  readonly what: string;
  /** What it was done to, where it is something in particular. */
  readonly subject?: string;
  /** As it was, and as it became: JSON, at most some thousand signs of each. */
  readonly before?: string;
  readonly after?: string;
}
