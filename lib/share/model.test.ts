import { expect, it } from 'vitest';
import { mailHref, messageFor, smsHref, subjectFor } from './model';

const over = {
  language: 'en' as const,
  firstName: 'Ines',
  clinicName: 'Harbor Physio',
  clinicPhone: '555 0100',
  url: 'http://127.0.0.1:3000/p/x',
};

it('says hello, who it is from, where it is and whom to call', () => {
  expect(messageFor(over)).toBe(
    'Hello Ines.\nHere is your home program from Harbor Physio: http://127.0.0.1:3000/p/x\nYou can open it without signing in.\nQuestions? Call us: 555 0100',
  );
});
it('leaves out what the clinic does not show or has not got', () => {
  expect(messageFor({ ...over, firstName: '', clinicPhone: '' })).toMatch(/^Hello\.\n.*\nYou can open/);
});
it('speaks Spanish', () => {
  expect(messageFor({ ...over, language: 'es', firstName: 'Lucía' })).toContain('Hola, Lucía.');
  expect(subjectFor({ ...over, language: 'es' })).toBe('Su programa en casa de Harbor Physio');
});
it('makes addresses that a phone and a mail program open', () => {
  expect(smsHref('+1 (555) 0101', 'a b&c')).toBe('sms:+15550101?&body=a%20b%26c');
  expect(mailHref('ines@stepwise.example', 'A & B', 'x\ny')).toBe(
    'mailto:ines@stepwise.example?subject=A%20%26%20B&body=x%0Ay',
  );
});
