import { REVIEW_MONTHS } from '../../lib/reviews/model';
import { Check } from '../ui/check';
import { TextField } from '../ui/field';
import { Form, Submit } from '../ui/form';

/** "I have read this": the owner's sign-off in their own name, held to exactly what stands on the page. */
export function SignOff({
  read,
  part = '',
  label,
}: {
  /** Each item with the hash of what it says: "knee-rocking:9f…". */
  read: readonly string[];
  part?: string;
  /** What is signed off, in words. */
  label: string;
}) {
  const { least, most, usual } = REVIEW_MONTHS;
  return (
    <Form action="/api/catalog/reviews" className="grid justify-items-start gap-4">
      {read.map((each) => (
        <input key={each} type="hidden" name="read" value={each} />
      ))}
      <input type="hidden" name="part" value={part} />
      <Check name="confirmed" label={`I have read ${label}, and it may be used with patients here.`} />
      <TextField
        label="To be read again in (months)"
        name="months"
        type="number"
        min={least}
        max={most}
        defaultValue={String(usual)}
        required
      />
      <Submit look="quiet" working="Signing…">
        Sign off in my name
      </Submit>
    </Form>
  );
}
