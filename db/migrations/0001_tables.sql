CREATE TABLE "clinics" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"hours" text DEFAULT '' NOT NULL,
	"country" text NOT NULL,
	"time_zone" text NOT NULL,
	"paper" text NOT NULL,
	"units" text DEFAULT 'metric' NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"emergency_number" text NOT NULL,
	"urgent_number" text DEFAULT '' NOT NULL,
	"link_days" integer DEFAULT 90 NOT NULL,
	"show_first_name" boolean DEFAULT true NOT NULL,
	"logo" text DEFAULT '' NOT NULL,
	"handout_layout" text DEFAULT 'standard' NOT NULL,
	"handout_ink" text DEFAULT 'colour' NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"set_up_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clinics_paper" CHECK (paper in ('a4', 'letter')),
	CONSTRAINT "clinics_units" CHECK (units in ('metric', 'imperial')),
	CONSTRAINT "clinics_language" CHECK (language in ('en', 'es')),
	CONSTRAINT "clinics_layout" CHECK (handout_layout in ('standard', 'large', 'cards', 'fridge')),
	CONSTRAINT "clinics_ink" CHECK (handout_ink in ('colour', 'mono')),
	CONSTRAINT "clinics_link_days" CHECK (link_days between 1 and 730),
	CONSTRAINT "clinics_emergency" CHECK (length(emergency_number) between 2 and 20),
	CONSTRAINT "clinics_name" CHECK (length(name) between 1 and 120)
);
--> statement-breakpoint
ALTER TABLE "clinics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"clinic_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"profession" text DEFAULT '' NOT NULL,
	"deactivated_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_clinic_id_user_id_pk" PRIMARY KEY("clinic_id","user_id"),
	CONSTRAINT "memberships_role" CHECK (role in ('owner', 'clinician', 'assistant'))
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"idle_expires_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"user_agent" text DEFAULT '' NOT NULL,
	"ip_prefix" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "throttles_count" CHECK (count >= 0)
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_form" CHECK (email = lower(email))
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_type" text NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"object" text NOT NULL,
	"object_id" text NOT NULL,
	"patient_id" uuid,
	"meta" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"prev_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_events_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "audit_events_actor" CHECK (actor_type in ('user', 'patient', 'system'))
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "built_in_items" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"body" jsonb NOT NULL,
	"hash" text NOT NULL,
	"seed_version" integer NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "built_in_items_kind" CHECK (kind in ('exercise', 'therapy', 'habit', 'condition', 'red-flag'))
);
--> statement-breakpoint
CREATE TABLE "catalog_items" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"origin_id" text,
	"body" jsonb NOT NULL,
	"archived_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "catalog_items_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "catalog_items_kind" CHECK (kind in ('exercise', 'therapy', 'habit', 'condition'))
);
--> statement-breakpoint
ALTER TABLE "catalog_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "item_reviews" (
	"clinic_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"reviewed_by" uuid NOT NULL,
	"reviewed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "item_reviews_clinic_id_item_id_pk" PRIMARY KEY("clinic_id","item_id")
);
--> statement-breakpoint
ALTER TABLE "item_reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "check_ins" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"program_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"local_date" date NOT NULL,
	"time_zone" text NOT NULL,
	"done" text NOT NULL,
	"pain" smallint,
	"pain_next_morning" text,
	"effort" smallint,
	"comment" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "check_ins_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "check_ins_done" CHECK (done in ('none', 'part', 'full')),
	CONSTRAINT "check_ins_pain" CHECK (pain between 0 and 10),
	CONSTRAINT "check_ins_effort" CHECK (effort between 0 and 10),
	CONSTRAINT "check_ins_next_morning" CHECK (pain_next_morning in ('less', 'same', 'more')),
	CONSTRAINT "check_ins_comment" CHECK (length(comment) <= 1000)
);
--> statement-breakpoint
ALTER TABLE "check_ins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "patients" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"birth_year" smallint,
	"chart_number" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"usual_pain" smallint,
	"flags" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"paper_only" boolean DEFAULT false NOT NULL,
	"clinician_id" uuid,
	"archived_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "patients_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patients_given_name" CHECK (length(given_name) between 1 and 120),
	CONSTRAINT "patients_family_name" CHECK (length(family_name) between 1 and 120),
	CONSTRAINT "patients_birth_year" CHECK (birth_year between 1900 and 2100),
	CONSTRAINT "patients_usual_pain" CHECK (usual_pain between 0 and 10),
	CONSTRAINT "patients_language" CHECK (language in ('en', 'es')),
	CONSTRAINT "patients_flags" CHECK (jsonb_typeof(flags) = 'array' and jsonb_array_length(flags) <= 60)
);
--> statement-breakpoint
ALTER TABLE "patients" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "program_versions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"program_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"document" jsonb NOT NULL,
	"snapshot" jsonb NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "program_versions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "program_versions_number_from_1" CHECK (number >= 1),
	CONSTRAINT "program_versions_document" CHECK (program_document_fault(document) is null),
	CONSTRAINT "program_versions_snapshot" CHECK (jsonb_typeof(snapshot) = 'object' and jsonb_array_length(snapshot->'redFlags') between 1 and 6)
);
--> statement-breakpoint
ALTER TABLE "program_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programs" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid,
	"status" text DEFAULT 'draft' NOT NULL,
	"document" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"screened_at" timestamp with time zone,
	"screened_by" uuid,
	"created_by" uuid NOT NULL,
	"updated_by" uuid NOT NULL,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programs_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "programs_status" CHECK (status in ('draft', 'active', 'paused', 'ended')),
	CONSTRAINT "programs_revision" CHECK (revision >= 1),
	CONSTRAINT "programs_document" CHECK (program_document_fault(document) is null)
);
--> statement-breakpoint
ALTER TABLE "programs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "share_links" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"program_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "share_links_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "share_links_hash" CHECK (token_hash ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "share_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_clinic_id_user_id_memberships_clinic_id_user_id_fk" FOREIGN KEY ("clinic_id","user_id") REFERENCES "public"."memberships"("clinic_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog_items" ADD CONSTRAINT "catalog_items_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_reviews" ADD CONSTRAINT "item_reviews_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_versions" ADD CONSTRAINT "program_versions_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "memberships_user" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "audit_events_seq" ON "audit_events" USING btree ("clinic_id","seq");--> statement-breakpoint
CREATE INDEX "audit_events_patient" ON "audit_events" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "item_reviews_due" ON "item_reviews" USING btree ("clinic_id","due_at");--> statement-breakpoint
CREATE UNIQUE INDEX "check_ins_once" ON "check_ins" USING btree ("clinic_id","program_id","client_id");--> statement-breakpoint
CREATE INDEX "check_ins_day" ON "check_ins" USING btree ("clinic_id","program_id","local_date");--> statement-breakpoint
CREATE INDEX "patients_name" ON "patients" USING btree ("clinic_id","family_name","given_name");--> statement-breakpoint
CREATE UNIQUE INDEX "program_versions_number" ON "program_versions" USING btree ("clinic_id","program_id","number");--> statement-breakpoint
CREATE INDEX "programs_patient" ON "programs" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "programs_recent" ON "programs" USING btree ("clinic_id","updated_at");--> statement-breakpoint
CREATE UNIQUE INDEX "share_links_token" ON "share_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "share_links_program" ON "share_links" USING btree ("clinic_id","program_id");--> statement-breakpoint
CREATE POLICY "own_clinic" ON "clinics" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_only" ON "memberships" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_memberships" ON "memberships" AS PERMISSIVE FOR SELECT TO "stepwise_app" USING (user_id = nullif(current_setting('app.user', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_reads" ON "audit_events" AS PERMISSIVE FOR SELECT TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_adds" ON "audit_events" AS PERMISSIVE FOR INSERT TO "stepwise_app" WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_only" ON "catalog_items" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_only" ON "item_reviews" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_only" ON "check_ins" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_only" ON "patients" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_only" ON "program_versions" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_only" ON "programs" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_only" ON "share_links" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "by_token" ON "share_links" AS PERMISSIVE FOR SELECT TO "stepwise_app" USING (token_hash = nullif(current_setting('app.share', true), ''));