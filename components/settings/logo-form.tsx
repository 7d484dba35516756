import { TextField } from '../ui/field';
import { Form, Submit } from '../ui/form';
import { Group } from '../ui/group';

/** The clinic's picture on page and paper. */
export function LogoForm({ logo, clinicName }: { logo: string; clinicName: string }) {
  return (
    <Group title="Logo" why="On white paper and on a pale or a dark screen." id="clinic-logo">
      {logo && (
        <div className="flex flex-wrap items-center gap-5">
          <img
            src={logo}
            alt={`Logo of ${clinicName}`}
            className="max-h-24 max-w-60 rounded-sm border border-line bg-[#ffffff] p-3"
          />
          <Form action="/api/clinic/logo">
            <input type="hidden" name="remove" value="1" />
            <Submit look="quiet" working="Removing…">
              Remove the logo
            </Submit>
          </Form>
        </div>
      )}
      <Form
        action="/api/clinic/logo"
        encType="multipart/form-data"
        className="grid justify-items-start gap-4"
      >
        <TextField
          label={logo ? 'Another picture' : 'Picture'}
          name="logo"
          type="file"
          required
          accept="image/png,image/jpeg"
          hint="PNG or JPEG, at most 2 MB and 4 million pixels."
        />
        <Submit look="quiet" working="Sending…">
          Use this picture
        </Submit>
      </Form>
    </Group>
  );
}
