CREATE TABLE "clinician_items" (
	"clinic_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"last_dose" jsonb,
	"own_dose" jsonb,
	"favourite" boolean DEFAULT false NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "clinician_items_clinic_id_user_id_item_id_pk" PRIMARY KEY("clinic_id","user_id","item_id"),
	CONSTRAINT "clinician_items_item" CHECK (length(item_id) between 1 and 60)
);
--> statement-breakpoint
ALTER TABLE "clinician_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "therapy_rules" (
	"clinic_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"offered" boolean DEFAULT false NOT NULL,
	"professions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "therapy_rules_clinic_id_item_id_pk" PRIMARY KEY("clinic_id","item_id"),
	CONSTRAINT "therapy_rules_item" CHECK (length(item_id) between 1 and 60),
	CONSTRAINT "therapy_rules_professions" CHECK (jsonb_typeof(professions) = 'array' and jsonb_array_length(professions) <= 20)
);
--> statement-breakpoint
ALTER TABLE "therapy_rules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "patient_answers" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"key" text NOT NULL,
	"answer" text NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "patient_answers_clinic_id_patient_id_key_pk" PRIMARY KEY("clinic_id","patient_id","key"),
	CONSTRAINT "patient_answers_key" CHECK (length(key) between 1 and 120),
	CONSTRAINT "patient_answers_answer" CHECK (answer in ('discussed', 'adapted', 'protocol', 'other', 'kept'))
);
--> statement-breakpoint
ALTER TABLE "patient_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "warning_reports" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"program_id" uuid NOT NULL,
	"patient_id" uuid,
	"client_id" uuid NOT NULL,
	"flags" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"level" text NOT NULL,
	"local_date" date NOT NULL,
	"reported_at" timestamp with time zone DEFAULT now() NOT NULL,
	"cleared_at" timestamp with time zone,
	"cleared_by" uuid,
	CONSTRAINT "warning_reports_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "warning_reports_level" CHECK (level in ('emergency', 'urgent')),
	CONSTRAINT "warning_reports_flags" CHECK (jsonb_typeof(flags) = 'array' and jsonb_array_length(flags) <= 20)
);
--> statement-breakpoint
ALTER TABLE "warning_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "catalog_items" ADD COLUMN "photo" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "check_ins" ADD COLUMN "entered_by" uuid;--> statement-breakpoint
ALTER TABLE "clinician_items" ADD CONSTRAINT "clinician_items_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "therapy_rules" ADD CONSTRAINT "therapy_rules_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_answers" ADD CONSTRAINT "patient_answers_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_answers" ADD CONSTRAINT "patient_answers_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warning_reports" ADD CONSTRAINT "warning_reports_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warning_reports" ADD CONSTRAINT "warning_reports_clinic_id_program_id_programs_clinic_id_id_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."programs"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warning_reports" ADD CONSTRAINT "warning_reports_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "warning_reports_once" ON "warning_reports" USING btree ("clinic_id","program_id","client_id");--> statement-breakpoint
CREATE INDEX "warning_reports_open" ON "warning_reports" USING btree ("clinic_id","cleared_at");--> statement-breakpoint
CREATE POLICY "clinic_only" ON "clinician_items" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_only" ON "therapy_rules" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_only" ON "patient_answers" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_only" ON "warning_reports" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
alter table clinician_items force row level security;
--> statement-breakpoint
alter table therapy_rules force row level security;
--> statement-breakpoint
alter table patient_answers force row level security;
--> statement-breakpoint
alter table warning_reports force row level security;
--> statement-breakpoint
grant select, insert, update, delete on clinician_items, therapy_rules, patient_answers, warning_reports to stepwise_app;
