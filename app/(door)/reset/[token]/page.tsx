import type { Metadata } from 'next';
import { Door, DoorLink } from '../../../../components/door/door';
import { FigureAtRest } from '../../../../components/figure/at-rest';
import { Form, Submit } from '../../../../components/ui/form';
import { PasswordField } from '../../../../components/ui/password';
import { orWait } from '../../../../lib/auth/gate';
import { findReset } from '../../../../lib/auth/queries';
import { PASSWORD_SHORTEST } from '../../../../lib/auth/schema';

export const metadata: Metadata = { title: 'A new password', referrer: 'same-origin' };

export default async function ResetPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const found = await orWait(findReset(token), `/reset/${token}`);
  const picture = <FigureAtRest id="knee-rocking" />;
  if (!found)
    return (
      <Door title="This link has ended" picture={picture}>
        <p className="text-soft">
          It works once, for a short time. <DoorLink href="/forgot">Ask for a new one</DoorLink>
        </p>
      </Door>
    );
  return (
    <Door title="Choose a new password" picture={picture}>
      <p className="text-soft">
        For <strong className="text-ink">{found.email}</strong>. Every device that is signed in is signed out.
      </p>
      <Form action="/api/reset" className="grid gap-5">
        <input type="hidden" name="token" value={token} />
        <PasswordField
          label="New password"
          name="password"
          required
          minLength={PASSWORD_SHORTEST}
          autoComplete="new-password"
          hint={`At least ${PASSWORD_SHORTEST} characters. Three or four unrelated words are easy to remember and hard to guess.`}
        />
        <Submit working="Saving…">Save the password</Submit>
      </Form>
    </Door>
  );
}
