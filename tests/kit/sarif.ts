import { z } from 'zod';

const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const location = z.strictObject({
  id: z.int().nonnegative().optional(),
  physicalLocation: z
    .strictObject({
      artifactLocation: z.strictObject({
        uri: z.string().refine((uri) => URL.canParse(uri, 'file:///') && !/\s/.test(uri), 'uri'),
      }),
    })
    .optional(),
  logicalLocations: z
    .array(z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() }))
    .min(1),
});

/** The part of SARIF 2.1.0 that the program writes, as strictly as the schema of OASIS has it: what is asked for, and no key it lacks. */
export const sarifLog = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string().min(1),
            version: z.string(),
            language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/),
            rules: z.array(
              z.strictObject({
                id: z.string().min(1),
                shortDescription: message,
                fullDescription: message,
                help: message,
                defaultConfiguration: z.strictObject({ level }),
                properties: z.record(z.string(), z.json()),
              }),
            ),
          }),
        }),
        language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/),
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        invocations: z.array(
          z.strictObject({
            executionSuccessful: z.boolean(),
            toolExecutionNotifications: z.array(
              z.strictObject({ level, message, locations: z.array(location) }),
            ),
          }),
        ),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().nonnegative(),
            level,
            message,
            locations: z.array(location),
            relatedLocations: z.array(location).min(1).optional(),
            partialFingerprints: z.record(z.string(), z.string()),
            properties: z.record(z.string(), z.json()).optional(),
            suppressions: z
              .array(
                z.strictObject({
                  kind: z.enum(['inSource', 'external']),
                  status: z.enum(['accepted', 'underReview', 'rejected']),
                  justification: z.string(),
                }),
              )
              .min(1)
              .optional(),
          }),
        ),
      }),
    )
    .min(1),
});
