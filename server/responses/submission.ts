import { z } from 'zod';

/** The envelope of POST .../responses. What it carries is checked by checkAnswers, against the wave's questionnaire. */
export const submissionSchema = z.strictObject({
  /** Drawn at random by the sender and kept for every retry. */
  submission: z.uuid().toLowerCase(),
  language: z.string().max(40),
  sample: z.enum(['invited', 'open']),
  mode: z.literal('kiosk').optional(),
  invitation: z
    .union([
      z.strictObject({ code: z.string().max(60) }),
      z.strictObject({ token: z.string().max(1_000), signature: z.string().max(1_000) }),
    ])
    .optional(),
  proof: z.unknown().optional(),
  answers: z.unknown(),
});

/** The id of a submission in its one form, or undefined when it is none. */
export function readSubmissionId(value: unknown): string | undefined {
  return submissionSchema.shape.submission.safeParse(value).data;
}

export type Submission = z.infer<typeof submissionSchema>;

export interface SubmissionFault {
  /** Where: "language", "invitation.code"; '' for the body as a whole. */
  key: string;
  code: 'unknownKey' | 'invalid';
}

/** A body full of invented keys is refused with the first of them, not with a reply as long as itself. */
const mostFaults = 20;

/** What was wrong with an envelope, by key; never the value. */
export function describeBreakages(issues: readonly z.core.$ZodIssue[]): SubmissionFault[] {
  return issues
    .flatMap((issue): SubmissionFault[] => {
      const path = issue.path.map(String);
      if (issue.code !== 'unrecognized_keys') return [{ key: path.join('.'), code: 'invalid' }];
      return issue.keys.map((key) => ({ key: [...path, key.slice(0, 60)].join('.'), code: 'unknownKey' }));
    })
    .slice(0, mostFaults);
}
