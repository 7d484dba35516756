export * from './accounts';
export * from './audit';
export * from './catalog';
export * from './check-ins';
export * from './columns';
export * from './patients';
export * from './programs';
export * from './templates';
