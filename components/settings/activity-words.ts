/** What happened, in words; an unknown action shows as it is kept. */
const WORDS: Record<string, string> = {
  'session.open': 'signed in',
  'session.close': 'signed out',
  'clinic.create': 'made the clinic',
  'clinic.save': 'changed the settings',
  'member.save': 'changed a colleague',
  'member.invite': 'made a link for a colleague',
  'member.join': 'joined the clinic',
  'password.reset': 'chose a new password by mail',
  'patient.create': 'added a patient',
  'patient.save': 'changed a patient',
  'patient.export': 'took a patient’s record out',
  'patient.hand-over': 'moved a colleague’s patients',
  'patient.archive': 'archived a patient',
  'patient.restore': 'brought a patient back',
  'program.create': 'began a program',
  'program.save': 'changed a program',
  'program.publish': 'published a program',
  'program.assign': 'gave a program to a patient',
  'program.archive': 'archived a program',
  'link.create': 'made a patient’s link',
  'link.show': 'looked at a patient’s link',
  'link.revoke': 'revoked a patient’s link',
  'template.create': 'kept a template',
  'template.archive': 'archived a template',
};

export const actionWords = (action: string): string => WORDS[action] ?? action.replace('.', ' ');
