/** One complaint, in ajv's words. */
interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Checks plain data against schemas/policy.schema.json; complaints are left on the function. */
export const validate: {
  (data: unknown): boolean;
  errors?: readonly AjvError[] | null;
};
