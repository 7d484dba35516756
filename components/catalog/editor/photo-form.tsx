import { TextField } from '../../ui/field';
import { Form, Submit } from '../../ui/form';
import { Group } from '../../ui/group';

/** The clinic's own photo of an item, in place of a drawn picture. */
export function PhotoForm({ id, name, photo }: { id: string; name: string; photo: string }) {
  const action = `/api/catalog/items/${id}/photo`;
  return (
    <Group
      title="Your own photo"
      why="It stands in place of the drawn picture, on the page and on paper. Ask everyone who can be seen in it."
    >
      {photo && (
        <div className="flex flex-wrap items-center gap-5">
          <img
            src={photo}
            alt={`Photo: ${name}`}
            className="max-h-40 max-w-60 rounded-md border border-line"
          />
          <Form action={action}>
            <input type="hidden" name="remove" value="1" />
            <Submit look="quiet" working="Removing…">
              Remove the photo
            </Submit>
          </Form>
        </div>
      )}
      <Form action={action} encType="multipart/form-data" className="grid justify-items-start gap-4">
        <TextField
          label={photo ? 'Another photo' : 'Photo'}
          name="photo"
          type="file"
          required
          accept="image/png,image/jpeg"
          hint="PNG or JPEG, at most 2 MB and 4 million pixels. Place and camera are not kept."
        />
        <Submit look="quiet" working="Sending…">
          Use this photo
        </Submit>
      </Form>
    </Group>
  );
}
