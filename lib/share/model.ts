import type { Language } from '../programs/schema';

/** What a clinician sends with a link: never a surname, a diagnosis or anything of the plan itself. */
export interface HandOver {
  language: Language;
  /** Empty where the clinic does not show first names. */
  firstName: string;
  clinicName: string;
  clinicPhone: string;
  url: string;
}

const WORDS = {
  en: {
    subject: (clinic: string) => `Your home program from ${clinic}`,
    hello: (name: string) => (name ? `Hello ${name}.` : 'Hello.'),
    body: (clinic: string, url: string) => `Here is your home program from ${clinic}: ${url}`,
    after: 'You can open it without signing in.',
    call: (phone: string) => `Questions? Call us: ${phone}`,
  },
  es: {
    subject: (clinic: string) => `Su programa en casa de ${clinic}`,
    hello: (name: string) => (name ? `Hola, ${name}.` : 'Hola.'),
    body: (clinic: string, url: string) => `Este es su programa en casa de ${clinic}: ${url}`,
    after: 'Puede abrirlo sin iniciar sesión.',
    call: (phone: string) => `¿Preguntas? Llámenos: ${phone}`,
  },
} as const satisfies Record<Language, unknown>;

/** The message around a link, in the patient's language. */
export function messageFor({ language, firstName, clinicName, clinicPhone, url }: HandOver): string {
  const words = WORDS[language];
  return [
    words.hello(firstName),
    words.body(clinicName, url),
    words.after,
    clinicPhone ? words.call(clinicPhone) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

export const subjectFor = ({ language, clinicName }: HandOver): string => WORDS[language].subject(clinicName);

/** `sms:` with the number, if there is one, and the message; both iOS and Android read `?&body=`. */
export const smsHref = (phone: string, message: string): string =>
  `sms:${phone.replace(/[^\d+]/g, '')}?&body=${encodeURIComponent(message)}`;

export const mailHref = (address: string, subject: string, message: string): string =>
  `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message)}`;
