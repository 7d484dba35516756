CREATE TABLE "templates" (
	"clinic_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"document" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "templates_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "templates_name_length" CHECK (length(name) between 1 and 120),
	CONSTRAINT "templates_document" CHECK (program_document_fault(document) is null)
);
--> statement-breakpoint
ALTER TABLE "templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "templates" ADD CONSTRAINT "templates_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "templates_name" ON "templates" USING btree ("clinic_id","name");--> statement-breakpoint
CREATE POLICY "clinic_only" ON "templates" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
alter table templates force row level security;
--> statement-breakpoint
grant select, insert, update, delete on templates to stepwise_app;
