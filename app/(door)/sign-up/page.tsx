import type { Metadata } from 'next';
import { Door, DoorLink } from '../../../components/door/door';
import { FigureAtRest } from '../../../components/figure/at-rest';
import { TextField } from '../../../components/ui/field';
import { Form, Submit } from '../../../components/ui/form';
import { PasswordField } from '../../../components/ui/password';
import { PASSWORD_SHORTEST } from '../../../lib/auth/schema';

export const metadata: Metadata = { title: 'Sign up' };

export default function SignUpPage() {
  return (
    <Door
      title="Make your clinic"
      picture={<FigureAtRest id="glute-stretch" />}
      below={
        <>
          Already have an account? <DoorLink href="/sign-in">Sign in</DoorLink>
        </>
      }
    >
      <Form action="/api/sign-up" className="grid gap-5">
        <TextField
          label="Clinic name"
          name="clinicName"
          required
          autoComplete="organization"
          maxLength={120}
          hint="As your patients know it. It stands on every page and sheet."
        />
        <TextField label="Your name" name="name" required autoComplete="name" maxLength={120} />
        <TextField label="Email" name="email" type="email" required autoComplete="username" />
        <PasswordField
          label="Password"
          name="password"
          required
          minLength={PASSWORD_SHORTEST}
          autoComplete="new-password"
          hint={`At least ${PASSWORD_SHORTEST} characters. Three or four unrelated words are easy to remember and hard to guess.`}
        />
        <Submit working="Making the clinic…">Make the clinic</Submit>
      </Form>
    </Door>
  );
}
