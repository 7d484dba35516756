export { closeStore, openStore } from './connection';
export { DatabaseUnavailable, isUnavailable } from './errors';
export { migrate } from './migrate';
export {
  clinicOfLink,
  inClinicOfLink,
  NOBODY,
  type Tx,
  withClinic,
  withShare,
  withSystem,
  withUser,
} from './tenant';
