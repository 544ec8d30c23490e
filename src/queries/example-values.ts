/** Numbers of a worked example as they are written, by the name of the message's argument. */
export type ExampleValues = Record<string, string>;
