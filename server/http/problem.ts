import type { ContentfulStatusCode } from 'hono/utils/http-status';

/**
 * Every way a request can be refused: its status and what happened, in one sentence. The codes are part of the
 * API and never change their meaning; the sentences may.
 */
export const problemCatalogue = {
  'request.invalid': [400, 'The request could not be read.'],
  'language.unknown': [400, 'The questionnaire does not exist in this language.'],
  'session.required': [401, 'Sign in first.'],
  'session.refused': [401, 'This cannot be right. Check what you typed and try again.'],
  'session.codeRefused': [403, 'This code is not good, or it was used before.'],
  'session.passwordRefused': [403, 'The password is not right.'],
  'session.forbidden': [403, 'This is not open to you.'],
  'session.foreign': [403, 'The request did not come from a page of this server.'],
  'invitation.required': [403, 'This survey is answered by invitation only.'],
  'invitation.unknown': [403, 'There is no such code.'],
  'invitation.void': [403, 'This code was replaced by another one.'],
  'invitation.invalid': [403, 'The token was not signed for this wave.'],
  'proof.required': [403, 'A proof of work is missing, or it is no longer good: ask for another challenge.'],
  'correction.own': [403, 'Another person has to confirm this correction.'],
  'release.sameAccount': [403, 'Somebody else has to confirm what you proposed.'],
  'request.notFound': [404, 'There is nothing at this address.'],
  'municipality.notFound': [404, 'There is no such municipality.'],
  'wave.notFound': [404, 'There is no such wave.'],
  'areas.notFound': [404, 'There are no such areas.'],
  'release.notFound': [404, 'Nothing has been published here.'],
  'letter.notFound': [404, 'There is no letter of this number.'],
  'draft.notFound': [404, 'There is no such draft of a questionnaire.'],
  'version.notFound': [404, 'This state of the draft was never kept.'],
  'entry.notKept': [404, 'No form with this mark waits for a second typing.'],
  'correction.notFound': [404, 'There is no such correction.'],
  'account.notFound': [404, 'There is no such account.'],
  'link.notFound': [404, 'This link has been used, has run out, or never was one.'],
  'planner.uncounted': [409, 'Nobody is counted by area yet: import margins first.'],
  'wave.notOpen': [409, 'The wave has not been opened yet.'],
  'wave.keyTaken': [409, 'There is a wave with this key already.'],
  'wave.notRunning': [409, 'The wave is not open.'],
  'wave.notDraft': [409, 'Only a wave that has never been open can be tried out.'],
  'wave.notReady': [409, 'Something is missing before the wave can open.'],
  'town.incomplete': [409, 'The town has to fill in its legal pages first.'],
  'wave.closed': [409, 'The wave takes no more answers.'],
  'draft.changed': [409, 'Somebody else has saved this draft meanwhile; nothing was overwritten.'],
  'draft.taken': [409, 'There is a draft with this name already.'],
  'correction.settled': [409, 'This correction has been decided already, or the text has changed.'],
  'account.lastAdmin': [409, 'A town needs an admin: make somebody else one first.'],
  'account.taken': [409, 'There is an account with this e-mail address already.'],
  'account.elsewhere': [
    409,
    'This account works for another town, too: whoever runs the server has to do that.',
  ],
  'account.separation': [409, 'These roles are meant to be apart: confirm that one person holds them.'],
  'invitation.used': [409, 'This code has been used.'],
  'letter.used': [409, 'This letter was answered already.'],
  'letter.replaced': [409, 'This letter was replaced by another one.'],
  'bundle.full': [409, 'All forms of this bundle have been typed in, or there is no such bundle.'],
  'bundle.tooSmall': [409, 'A bundle needs at least ten forms.'],
  'entry.full': [409, 'Too many forms wait for a second typing.'],
  'entry.compared': [409, 'This form has been compared with another second typing.'],
  'entry.unfinished': [409, 'The second typing is not finished: most of the form is empty.'],
  'wave.notClosed': [409, 'The wave is not closed: until then nobody reads its answers.'],
  'wave.noIndicators': [409, 'The questionnaire of this wave declares no figures.'],
  'answers.deleted': [409, 'The answers of this wave were deleted: nothing can be built from them any more.'],
  'release.changed': [409, 'What you read has changed meanwhile: please read it again.'],
  'release.superseded': [409, 'A newer release of this wave is open already.'],
  'release.damaged': [409, 'The release is not what was frozen: restore the last backup or build a new one.'],
  'retention.longer': [409, 'A period that was promised may become shorter, never longer.'],
  'text.changed': [409, 'This text is not the one you read any more.'],
  'job.running': [409, 'Something is being made already: please wait until it is done.'],
  'release.withdrawn': [410, 'This release was withdrawn.'],
  'request.tooLarge': [413, 'The request is too large.'],
  'wave.keyInvalid': [422, 'This cannot be the key of a wave.'],
  'wave.planInvalid': [422, 'These days or this age cannot be planned.'],
  'town.invalid': [422, 'What the town says about itself cannot be used; nothing was changed.'],
  'areas.invalid': [422, 'These areas cannot be used; nothing was stored.'],
  'codes.refused': [422, 'These letters cannot be drawn, noted or replaced.'],
  'answers.invalid': [422, 'Some answers cannot be stored; nothing was stored.'],
  'upload.unreadable': [422, 'The file cannot be read; nothing was stored.'],
  'upload.refused': [422, 'Some cells cannot be stored; nothing was stored.'],
  'draft.faulty': [422, 'The questionnaire has faults; nothing was stored.'],
  'draft.unreadable': [422, 'This file is no questionnaire; nothing was stored.'],
  'form.unreadable': [422, 'This form cannot be carried over; nothing was stored.'],
  'wave.refused': [422, 'This wave cannot be made; nothing was stored.'],
  'correction.refused': [422, 'This is more than a correction of spelling; nothing was stored.'],
  'release.badDate': [422, 'The day has to lie after today.'],
  'confirmation.invalid': [422, 'What was typed is not the name.'],
  'text.tooLong': [422, 'The redacted text is longer than the answer may be.'],
  'account.invalid': [422, 'Something about this account cannot be stored; nothing was stored.'],
  'password.invalid': [422, 'This password is too easy to guess.'],
  'letters.invalid': [422, 'The wording of the letters has faults; nothing was stored.'],
  'session.tooMany': [429, 'Too many attempts: please wait.'],
  'entry.tooMany': [429, 'Too many marks were wrong: please wait.'],
  'request.tooMany': [429, 'Very many are answering at the moment; please try again.'],
  unexpected: [500, 'Something went wrong on our side.'],
  'wave.paused': [503, 'The survey is paused; what was filled in can be sent later.'],
  'server.busy': [503, 'Very many are answering at the moment; nothing was stored yet. Please try again.'],
  'store.busy': [503, 'Nothing can be stored at the moment; please try again.'],
  'store.failing': [503, 'Nothing can be stored at the moment; please try again later.'],
} as const satisfies Record<string, readonly [status: ContentfulStatusCode, detail: string]>;

export type ProblemCode = keyof typeof problemCatalogue;

/** An expected failure, safe to show to the caller. Anything else thrown is a bug and becomes a 500. */
export class Problem extends Error {
  readonly code: ProblemCode;
  /** Further members of the reply; never anything about another person. */
  readonly details: Readonly<Record<string, unknown>>;
  /** For `Retry-After`, in seconds. */
  readonly retryAfter: number | undefined;

  constructor(code: ProblemCode, details: Readonly<Record<string, unknown>> = {}, retryAfter?: number) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
    this.retryAfter = retryAfter;
  }
}
