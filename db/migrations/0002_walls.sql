-- Row-level security binds the owner of the tables too.
alter table clinics force row level security;
--> statement-breakpoint
alter table memberships force row level security;
--> statement-breakpoint
alter table patients force row level security;
--> statement-breakpoint
alter table catalog_items force row level security;
--> statement-breakpoint
alter table item_reviews force row level security;
--> statement-breakpoint
alter table programs force row level security;
--> statement-breakpoint
alter table program_versions force row level security;
--> statement-breakpoint
alter table share_links force row level security;
--> statement-breakpoint
alter table check_ins force row level security;
--> statement-breakpoint
alter table audit_events force row level security;
--> statement-breakpoint
grant usage on schema public to stepwise_app;
--> statement-breakpoint
grant select, insert, update, delete on clinics, users, memberships, sessions, throttles, patients, catalog_items, item_reviews, built_in_items, programs, share_links, check_ins to stepwise_app;
--> statement-breakpoint
-- What a patient was told, and who did what, is only ever added to.
grant select, insert on program_versions, audit_events to stepwise_app;
--> statement-breakpoint
create function public.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% rows are never changed or removed', tg_table_name using errcode = '42501';
end $$;
--> statement-breakpoint
create trigger audit_events_keep before update or delete on audit_events for each row execute function public.refuse_change();
--> statement-breakpoint
create trigger audit_events_keep_all before truncate on audit_events for each statement execute function public.refuse_change();
--> statement-breakpoint
create trigger program_versions_keep before update on program_versions for each row execute function public.refuse_change();
