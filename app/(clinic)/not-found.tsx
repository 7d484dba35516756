import { ButtonLink } from '../../components/ui/button';
import { Empty } from '../../components/ui/empty';

/** Missing, or another clinic's: they look the same. */
export default function NotFound() {
  return (
    <Empty
      title="There is nothing here"
      action={<ButtonLink href="/programs">Go to your programs</ButtonLink>}
    >
      It may have been moved or removed, or the address may be mistyped.
    </Empty>
  );
}
