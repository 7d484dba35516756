/** A program's link, as the dashboard shows it. */
export interface LinkDto {
  id: string;
  /** The whole address, made again from the key at every showing. */
  url: string;
  /** ISO date and time after which the page is closed. */
  expiresAt: string;
  revoked: boolean;
  expired: boolean;
}
