'use client';

import type { Above, Reach } from './commands';
import { CopyDialog } from './copy-dialog';
import { HistoryDialog } from './history-dialog';
import { KeysDialog } from './keys-dialog';
import { PasteDialog } from './paste-dialog';
import { ReviewDialog } from './review-dialog';
import { SaveTemplateDialog, TemplateDialog } from './template-dialog';

/** The one question that stands above the plan, if any. */
export function AbovePlan({
  above,
  reach,
  pasted,
  onClose,
}: {
  above: Exclude<Above, 'palette'>;
  reach: () => Reach;
  /** A plan that was pasted into the quick entry. */
  pasted: string;
  onClose: () => void;
}) {
  switch (above) {
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'template':
      return <TemplateDialog phaseId={reach().phaseId} onClose={onClose} />;
    case 'save-template':
      return <SaveTemplateDialog onClose={onClose} />;
    case 'copy':
      return <CopyDialog onClose={onClose} />;
    case 'history':
      return <HistoryDialog onClose={onClose} />;
    case 'review':
      return <ReviewDialog phaseId={reach().phaseId} onClose={onClose} />;
    case 'paste':
      return <PasteDialog phaseId={reach().phaseId} text={pasted} onClose={onClose} />;
    default:
      return null;
  }
}
