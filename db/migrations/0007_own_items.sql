CREATE TABLE "item_drafts" (
	"clinic_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"typed" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "item_drafts_clinic_id_user_id_key_pk" PRIMARY KEY("clinic_id","user_id","key"),
	CONSTRAINT "item_drafts_key" CHECK (length(key) between 1 and 80),
	CONSTRAINT "item_drafts_typed" CHECK (length(typed::text) <= 200000)
);
--> statement-breakpoint
ALTER TABLE "item_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "clinics" ADD COLUMN "video_hosts" jsonb DEFAULT '["youtube.com","youtu.be","vimeo.com"]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog_items" ADD COLUMN "origin_hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog_items" ADD COLUMN "hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog_items" ADD COLUMN "photo_hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog_items" ADD COLUMN "photo_width" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog_items" ADD COLUMN "photo_height" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "item_reviews" ADD COLUMN "body_hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "templates" ADD COLUMN "item_hashes" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "item_drafts" ADD CONSTRAINT "item_drafts_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_video_hosts" CHECK (jsonb_typeof(video_hosts) = 'array' and jsonb_array_length(video_hosts) <= 20);--> statement-breakpoint
ALTER TABLE "catalog_items" ADD CONSTRAINT "catalog_items_photo" CHECK (length(photo) <= 90000);--> statement-breakpoint
CREATE POLICY "clinic_only" ON "item_drafts" AS PERMISSIVE FOR ALL TO "stepwise_app" USING (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic', true), '')::uuid);--> statement-breakpoint
alter table item_drafts force row level security;
--> statement-breakpoint
grant select, insert, update, delete on item_drafts to stepwise_app;
