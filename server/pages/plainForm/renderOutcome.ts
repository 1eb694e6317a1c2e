import type { RespondPage } from '../../../web/respond/respondPage.ts';
import type { EntryFiles } from '../builtPages.ts';
import { closedDocument, endedDocument, receiptDocument } from './endDocuments.tsx';
import { type FormDocumentProps, formDocument } from './formDocument.tsx';
import type { FormOutcome } from './takeForm.ts';

interface Reply {
  html: string;
  status: 200 | 201 | 403 | 409 | 422 | 429 | 500 | 503;
}

const statusOfCode = { unknown: 403, void: 403, used: 409 } as const;
const statusOfNotice = { trapFilled: 422, outdated: 422, failed: 500 } as const;

/** The page that tells a person what came of the form; whatever was not stored comes back filled in. */
export function renderOutcome(
  outcome: FormOutcome,
  page: RespondPage,
  files: EntryFiles,
  form: FormDocumentProps,
): Reply {
  switch (outcome.kind) {
    case 'received': {
      const { receipt, isNew } = outcome;
      return { html: receiptDocument(page, files, receipt, isNew), status: isNew ? 201 : 200 };
    }
    case 'closed':
      return { html: endedDocument(page, files), status: 409 };
    case 'invited':
      return { html: closedDocument(page, files), status: 403 };
    case 'answers':
      return { html: formDocument(page, files, { ...form, problems: outcome.problems }), status: 422 };
    case 'gaps': {
      const asked = [...form.asked, ...outcome.gaps];
      return { html: formDocument(page, files, { ...form, asked, gaps: outcome.gaps }), status: 422 };
    }
    case 'code': {
      const html = formDocument(page, files, { ...form, codeFault: outcome.fault });
      return { html, status: 'typed' in outcome.fault ? 422 : statusOfCode[outcome.fault.refused] };
    }
    case 'later':
      return { html: formDocument(page, files, { ...form, notice: 'busy' }), status: outcome.status };
    case 'notice':
      return {
        html: formDocument(page, files, { ...form, notice: outcome.notice }),
        status: statusOfNotice[outcome.notice],
      };
  }
}
