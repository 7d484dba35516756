import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Door } from '../../../../components/door/door';
import { FigureAtRest } from '../../../../components/figure/at-rest';
import { Form, Submit } from '../../../../components/ui/form';
import { PasswordField } from '../../../../components/ui/password';
import { orWait } from '../../../../lib/auth/gate';
import { findInvite } from '../../../../lib/auth/queries';
import { PASSWORD_SHORTEST } from '../../../../lib/auth/schema';

export const metadata: Metadata = { title: 'Join', referrer: 'same-origin' };

export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invite = (await orWait(findInvite(token), `/join/${token}`)) ?? notFound();
  return (
    <Door title={`Join ${invite.clinicName}`} picture={<FigureAtRest id="habit-change-position" />}>
      <p className="text-soft">
        Welcome, {invite.name}. You will sign in as <strong className="text-ink">{invite.email}</strong>. This
        link works once.
      </p>
      <Form action="/api/join" className="grid gap-5">
        <input type="hidden" name="token" value={token} />
        <PasswordField
          label="Password"
          name="password"
          required
          minLength={PASSWORD_SHORTEST}
          autoComplete="new-password"
          hint={`At least ${PASSWORD_SHORTEST} characters. Three or four unrelated words are easy to remember and hard to guess.`}
        />
        <Submit working="Opening…">Join the clinic</Submit>
      </Form>
    </Door>
  );
}
