'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFault } from '../../lib/fetch';
import { fullName } from '../../lib/patients/model';
import { deleteLink, linkQuery } from '../../lib/programs/query';
import type { ProgramDto } from '../../lib/programs/schema';
import { mailHref, messageFor, smsHref, subjectFor } from '../../lib/share/model';
import type { LinkDto } from '../../lib/share/schema';
import { Button } from '../ui/button';
import { ChartButton } from './chart-button';
import { Dialog } from './dialog';
import { QrCode } from './qr-code';
import { momentWords } from './save-words';
import { useBuilder, useDraft, useProgram } from './session';
import { SmallButton } from './small-button';

/** The patient's link, in the hand of whoever passes it on. It stays the same at every publishing. */
export function LinkPanel({ mayRevoke = true }: { mayRevoke?: boolean }) {
  const { desk, programId } = useBuilder();
  const { published } = useProgram();
  const { data: link } = useQuery({ ...linkQuery(desk.userId, programId), enabled: published !== null });
  if (!published) return null;
  return (
    <section
      id="patient-link"
      aria-label="The patient’s link"
      className="grid grid-cols-[minmax(0,1fr)] gap-3"
    >
      <div>
        <h2 className="text-lg">Hand it over</h2>
        <Version published={published} />
      </div>
      {!link && <p className="text-sm text-soft">Fetching the link…</p>}
      {link &&
        (link.revoked || link.expired ? (
          <Ended link={link} mayRevoke={mayRevoke} />
        ) : (
          <Living link={link} mayRevoke={mayRevoke} />
        ))}
    </section>
  );
}

/** Which version the patient reads, and whether the plan here has moved on since. */
function Version({ published }: { published: NonNullable<ProgramDto['published']> }) {
  const { desk } = useBuilder();
  const program = useProgram();
  const edited = useDraft((draft) => draft !== program.document);
  const changed = published.changedSince || edited;
  return (
    <p className={`figures text-sm ${changed ? 'text-amber' : 'text-soft'}`} suppressHydrationWarning>
      {changed
        ? `The patient still reads version ${published.number}. Publish to bring this one to the same link.`
        : `The patient reads version ${published.number}, published ${momentWords(published.at, desk.clinic.timeZone)}.`}
    </p>
  );
}

function Ended({ link, mayRevoke }: { link: LinkDto; mayRevoke: boolean }) {
  return (
    <p className="rounded-md bg-amber-tint px-3 py-2 text-sm text-amber">
      {link.revoked
        ? 'The link was revoked: the page is closed.'
        : 'The link has expired: the page is closed.'}{' '}
      {mayRevoke ? 'Publish again for a new one.' : 'A clinician can publish it again.'}
    </p>
  );
}

function Living({ link, mayRevoke }: { link: LinkDto; mayRevoke: boolean }) {
  const { desk, programId } = useBuilder();
  const [code, setCode] = useState(false);
  return (
    <>
      <LinkField url={link.url} />
      <Ways url={link.url} />
      <div className="flex flex-wrap gap-2">
        <SmallButton look="framed" className="px-3" aria-expanded={code} onClick={() => setCode(!code)}>
          QR code
        </SmallButton>
        <a
          href={`/programs/${programId}/handout.pdf`}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-8 items-center rounded-sm border border-edge bg-surface px-3 text-sm font-semibold hover:border-teal hover:text-teal"
        >
          Print
        </a>
        <a
          href={link.url}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-8 items-center rounded-sm border border-edge bg-surface px-3 text-sm font-semibold hover:border-teal hover:text-teal"
        >
          Open
        </a>
        <ChartButton />
      </div>
      {code && <QrCode text={link.url} />}
      <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-soft">
        <span className="figures">Open until {dayWords(link.expiresAt, desk.clinic.timeZone)}</span>
        {mayRevoke && <Revoke />}
      </div>
    </>
  );
}

const dayWords = (at: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(at),
  );

function LinkField({ url }: { url: string }) {
  const { announcer } = useBuilder();
  const [copied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
      announcer.say('The link is copied.');
    } catch {
      announcer.say('This browser does not let us copy. Select the link and copy it by hand.');
    }
  }
  return (
    <div className="flex gap-2">
      <input
        readOnly
        aria-label="Patient link"
        value={url}
        onFocus={(event) => event.target.select()}
        className="figures min-h-11 min-w-0 grow rounded-md border border-edge bg-ground px-3 text-sm"
      />
      <Button data-copy-link onClick={copy}>
        {copied ? 'Copied' : 'Copy'}
      </Button>
    </div>
  );
}

/** The phone's own ways, with the words ready in the patient's language. */
function Ways({ url }: { url: string }) {
  const { desk, announcer } = useBuilder();
  const { patient } = useProgram();
  const language = useDraft((document) => document.language);
  const { clinic } = desk;
  const over = {
    language,
    firstName: clinic.showFirstName ? (patient?.givenName ?? '') : '',
    clinicName: clinic.name,
    clinicPhone: clinic.phone,
    url,
  };
  const message = messageFor(over);
  const subject = subjectFor(over);
  const way =
    'inline-flex min-h-8 items-center rounded-sm border border-edge bg-surface px-3 text-sm font-semibold hover:border-teal hover:text-teal';
  const share = () =>
    navigator.share({ title: subject, text: message }).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        announcer.say('This device could not share it. Copy the link instead.');
    });
  return (
    <div className="flex flex-wrap gap-2">
      <a className={way} href={smsHref(patient?.phone ?? '', message)}>
        Text the link
      </a>
      <a className={way} href={mailHref(patient?.email ?? '', subject, message)}>
        Mail
      </a>
      {typeof navigator.share === 'function' && (
        <SmallButton look="framed" className="px-3" onClick={share}>
          Share…
        </SmallButton>
      )}
    </div>
  );
}

function Revoke() {
  const { desk, programId, sync, announcer } = useBuilder();
  const { patient } = useProgram();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState('');
  const whom = patient ? ` for ${fullName(patient)}` : '';
  async function revoke() {
    try {
      const link = await deleteLink(desk.userId, programId);
      setAsking(false);
      announcer.say('The page is closed.');
      if (link) client.setQueryData(linkQuery(desk.userId, programId).queryKey, link);
    } catch (error) {
      if (error instanceof ApiFault && error.status === 401) sync.lock();
      else setFault(error instanceof ApiFault ? error.message : 'This did not work.');
    }
  }
  return (
    <>
      <SmallButton look="danger" onClick={() => setAsking(true)}>
        Revoke…
      </SmallButton>
      {asking && (
        <Dialog title={`End the link${whom}?`} onClose={() => setAsking(false)}>
          <p className="mt-2 text-sm">
            The page{whom} closes at once, on every phone and on paper’s QR code. Publishing again makes a new
            link.
          </p>
          {fault && (
            <p role="alert" className="mt-2 text-sm font-medium text-red">
              {fault}
            </p>
          )}
          <div className="mt-4 flex flex-wrap gap-2">
            <Button look="danger" onClick={revoke}>
              Revoke{whom}
            </Button>
            <Button onClick={() => setAsking(false)}>Keep it</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
