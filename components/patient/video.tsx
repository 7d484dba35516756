import type { Language, PatientVideo } from '../../lib/programs/schema';

const WORDS: Record<Language, (host: string) => string> = {
  en: (host) => `Watch the video (opens ${host})`,
  es: (host) => `Ver el vídeo (abre ${host})`,
};

/** A video elsewhere: nothing of it is loaded until it is tapped, and it is not told where the tap came from. */
export function Video({ video, language }: { video: PatientVideo | undefined; language: Language }) {
  if (!video) return null;
  return (
    <p className="row pr">
      <a className="b" href={video.url} target="_blank" rel="noopener noreferrer">
        {WORDS[language](video.host)}
      </a>
    </p>
  );
}
