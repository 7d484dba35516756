import { z } from 'zod';
import { LINK_DAYS_LIMITS, TEXT_LIMITS } from '../../db/limits';
import { emailField } from '../auth/schema';
import { LOOK_IDS } from '../figure/looks';
import { CLINIC_COLOUR_IDS } from '../handout/clinic-colour';
import { plainText, requiredText } from '../text/schema';
import { COUNTRY_CODES } from './countries';

/** A number to ring, as people write it: digits, spaces, brackets, hyphens, a leading plus. */
export const phoneField = (label: string) =>
  plainText(label, TEXT_LIMITS.phone)
    .transform((text) => text.trim())
    .refine(
      (text) => text === '' || /^\+?[\d\s().\-/]{2,}(\s?(x|ext\.?)\s?\d+)?$/i.test(text),
      `${label} may hold digits, spaces, brackets, hyphens and a leading plus.`,
    );

const timeZone = z.string({ error: 'Time zone is needed.' }).refine((zone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}, 'Time zone must be one of the list.');

const [fewestDays, mostDays] = LINK_DAYS_LIMITS;

/** The five fields of the first run. */
export const firstRunSchema = z.object({
  name: requiredText('Clinic name', TEXT_LIMITS.name),
  phone: phoneField('Phone').refine(
    (text) => text !== '',
    'Phone is needed: it stands on every page and sheet.',
  ),
  country: z.enum(COUNTRY_CODES, { error: 'Country must be one of the list.' }),
  paper: z.enum(['a4', 'letter'], { error: 'Paper must be A4 or Letter.' }),
  timeZone,
});

/** A checkbox of a form: "on" when ticked, absent when not; or a boolean in JSON. */
const ticked = z
  .union([z.boolean(), z.literal('on').transform(() => true)], { error: 'Tick the box or leave it empty.' })
  .default(false);

export const settingsSchema = firstRunSchema.extend({
  hours: plainText('Opening hours', TEXT_LIMITS.hours),
  emergencyNumber: phoneField('Emergency number').refine(
    (text) => text.length >= 2 && text.length <= 20,
    'Emergency number must have 2 to 20 characters.',
  ),
  urgentNumber: phoneField('Urgent advice number'),
  units: z.enum(['metric', 'imperial'], { error: 'Units must be metric or imperial.' }),
  language: z.enum(['en', 'es'], { error: 'Language must be English or Spanish.' }),
  linkDays: z.coerce
    .number({ error: `Days must be a number from ${fewestDays} to ${mostDays}.` })
    .int(`Days must be a whole number from ${fewestDays} to ${mostDays}.`)
    .min(fewestDays, `Days must be from ${fewestDays} to ${mostDays}.`)
    .max(mostDays, `Days must be from ${fewestDays} to ${mostDays}.`),
  showFirstName: ticked,
  /** Who the pictures show; '' where it varies from plan to plan. */
  figureLook: z
    .enum(['', ...LOOK_IDS], { error: 'The person in the pictures must be one of the list.' })
    .default(''),
  /** Hosts that an item's video may stand on, one a line; each as people know it: "youtube.com". */
  videoHosts: plainText('Video hosts', 1000)
    .transform((text) => [
      ...new Set(
        text
          .toLowerCase()
          .split(/[\s,;]+/)
          .filter(Boolean),
      ),
    ])
    .refine(
      (hosts) => hosts.every((host) => host.length <= 100 && /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(host)),
      'Video hosts: write names such as vimeo.com, one a line, without https://.',
    )
    .refine((hosts) => hosts.length <= 20, 'Video hosts: name at most 20.')
    .optional(),
  handoutLayout: z.enum(['standard', 'large', 'cards', 'fridge'], {
    error: 'Layout must be one of the list.',
  }),
  handoutInk: z.enum(['colour', 'mono'], { error: 'Ink must be colour or black.' }),
  handoutColour: z.enum(CLINIC_COLOUR_IDS, { error: 'Colour must be one of the list.' }).default('teal'),
});

/** The picture as a browser sends it, or the wish to have none. What is in the file is looked at in `logo.ts`. */
export const logoSchema = z.object({
  logo: z.instanceof(Blob, { error: 'Choose a PNG or JPEG file.' }).default(() => new Blob()),
  remove: z.string().optional(),
});

/** What a member may change about themselves: how they stand on the page. */
export const profileSchema = z.object({
  name: requiredText('Your name', TEXT_LIMITS.name),
  profession: plainText('Profession', 60).transform((text) => text.trim()),
});

export const ROLES = ['owner', 'clinician', 'assistant'] as const;
const role = z.enum(ROLES, { error: 'Role must be owner, clinician or assistant.' });

/** A colleague to be: they choose their own password by a link. */
export const inviteSchema = z.object({
  name: requiredText('Name', TEXT_LIMITS.name),
  email: emailField,
  role,
});
export const memberIdSchema = z.object({ id: z.uuid() });
/** What the owner decides about a colleague; `renew` makes a fresh link for one who has not come yet. */
export const memberSchema = z.object({
  role: role.optional(),
  active: z.enum(['yes', 'no']).optional(),
  renew: z.string().optional(),
  /** Who looks after the patients of a colleague whose access ends. */
  successor: z.uuid('Choose a colleague.').optional(),
});

export type FirstRun = z.infer<typeof firstRunSchema>;
export type Invite = z.infer<typeof inviteSchema>;
export type Settings = z.infer<typeof settingsSchema>;

export interface ClinicDto extends Omit<Settings, 'videoHosts'> {
  videoHosts: string[];
  id: string;
  logo: string;
  isDemo: boolean;
  setUp: boolean;
}

export interface MemberDto {
  userId: string;
  name: string;
  email: string;
  role: 'owner' | 'clinician' | 'assistant';
  profession: string;
  active: boolean;
}

/** A colleague who was invited and has not chosen a password yet. */
export interface InviteDto {
  userId: string;
  url: string;
  endsAt: string;
}
